import { isSameSheet } from '../settings/same-sheet';
import { hasCall } from './find-calls';
import { formulaTokens } from './formula-tokens';
import { type Native, type NativeWords, notNative } from './native';
import { nativeName } from './native-name';
import { nativeRule } from './native-rule';
import { BookCells, type ShareBook } from './share-book';

/** Where a formula stands that is in no cell: a defined name, or a conditional format. */
export interface DefinitionPlace {
  readonly kind: 'name' | 'format';
  /** The sheet of a format, or the only one that knows a name; null for a name of the workbook. */
  readonly sheet: string | null;
  /** The name, or the cells of the format: F2:F9. */
  readonly at: string;
}

/** A formula that is in no cell, with `=`. */
export interface Definition extends DefinitionPlace {
  readonly formula: string;
  /** A bound that values are compared with; absent for a condition, and for names. */
  readonly isBound?: true;
}

/** A definition that calls the add-in, and what it becomes. */
export interface ReplacedDefinition extends DefinitionPlace {
  readonly original: string;
  readonly replacement: string;
}

/** A definition that keeps its call; `reason` is the code of a message. */
export interface LeftDefinition extends Definition {
  readonly reason: string;
}

/** As people find it: `总分`, `一月!总分`, `一月!F2:F9`. */
export function definitionLabel({ sheet, at }: DefinitionPlace): string {
  return sheet === null ? at : `${sheet}!${at}`;
}

export interface DefinitionPlan {
  readonly replaced: readonly ReplacedDefinition[];
  readonly left: readonly LeftDefinition[];
}

/** Words by the language that a formula speaks. */
interface Languages {
  readonly own: NativeWords;
  readonly others: readonly NativeWords[];
}

/**
 * What handing a workbook on changes outside of cells, alike in both forms: a name or a conditional format has no value that could take
 * its place, so that it becomes a native formula or is left.
 */
export function planDefinitions(book: ShareBook, languages: Languages): DefinitionPlan {
  const cells = new BookCells(book);
  const replaced: ReplacedDefinition[] = [];
  const left: LeftDefinition[] = [];
  const add = (definition: Definition, native: Native): void => {
    const { kind, sheet, at, formula: original } = definition;
    if (typeof native === 'string') replaced.push({ kind, sheet, at, original, replacement: native });
    else left.push({ ...definition, reason: native.reason });
  };
  for (const each of book.names) {
    if (!hasCall(each.formula)) continue;
    const place = { kind: 'name', sheet: each.sheet ?? null, at: each.name, formula: each.formula } as const;
    add(place, nativeName(each, cells, wordsIn(each.formula, languages)));
  }
  for (const rule of book.rules) {
    if (!hasCall(rule.formula)) continue;
    const { sheet, area: at, formula } = rule;
    const isProtected = book.sheets.some((grid) => grid.protected && isSameSheet(grid.sheet, sheet));
    const native = isProtected
      ? notNative('protected')
      : nativeRule(rule, cells, wordsIn(formula, languages));
    add({ kind: 'format', sheet, at, formula }, native);
  }
  return { replaced, left };
}

/** The language of the texts in a formula: what a flag is compared with; the user's own where it says nothing. */
function wordsIn(formula: string, { own, others }: Languages): NativeWords {
  const texts = formulaTokens(formula).flatMap(({ kind, text }) =>
    kind === 'text' ? [text.slice(1, -1)] : [],
  );
  const speaks = (words: NativeWords) => texts.some((text) => Object.values(words).includes(text));
  return speaks(own) ? own : (others.find(speaks) ?? own);
}
