import { invalidArgument } from './host-error';
import { isRecord } from './wire-request';

/** An argument that must be text. */
export function textArgument(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be text, not ${JSON.stringify(value)}.`);
  return value;
}

/** An argument that must be a whole number. */
export function integerArgument(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw invalidArgument(`${name} must be a whole number, not ${JSON.stringify(value)}.`);
  }
  return value;
}

/** An argument that must be a number above zero. */
export function sizeArgument(value: unknown, name: string): number {
  if (typeof value !== 'number' || !(value >= 0))
    throw invalidArgument(`${name} must be a size: ${JSON.stringify(value)}.`);
  return value;
}

/** An argument that must be true or false. */
export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean')
    throw invalidArgument(`${name} must be true or false, not ${JSON.stringify(value)}.`);
  return value;
}

/** An argument that must be one of some words; left out, it is `fallback`. */
export function choiceArgument<T extends string>(
  value: unknown,
  choices: readonly T[],
  name: string,
  fallback?: T,
): T {
  const chosen = value ?? fallback;
  const found = choices.find((choice) => choice === chosen);
  if (found === undefined)
    throw invalidArgument(`${name} must be one of ${choices.join(', ')}, not ${JSON.stringify(value)}.`);
  return found;
}

/** An argument that must be an object. */
export function recordArgument(value: unknown, name: string): Record<string, unknown> {
  if (!isRecord(value)) throw invalidArgument(`${name} must be an object, not ${JSON.stringify(value)}.`);
  return value;
}

const COLOR_NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
};

/** `#RRGGBB` of a colour argument; `''` means no colour. */
export function colorArgument(value: unknown, name: string): string {
  const text = textArgument(value, name);
  if (text === '') return '';
  const named = COLOR_NAMES[text.toLowerCase()];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex === undefined) throw invalidArgument(`${name} is not a colour: ${text}.`);
  return `#${hex.toUpperCase()}`;
}
