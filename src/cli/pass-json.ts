/* JSON between the add-in's page and the command line: as usual, but for the grade that begins at −Infinity. */

const LOWEST = '-Infinity';

export function passJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => (each === -Infinity ? LOWEST : each));
}

export function readPassed(text: string): unknown {
  return JSON.parse(text, (_, each: unknown) => (each === LOWEST ? -Infinity : each));
}
