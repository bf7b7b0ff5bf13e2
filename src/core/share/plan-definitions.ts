import { isSameSheet } from '../settings/same-sheet';
import type { Definition, LeftDefinition, ReplacedDefinition } from './definition';
import { hasCall } from './find-calls';
import { formulaTokens } from './formula-tokens';
import { type Native, type NativeWords, notNative } from './native';
import { nativeName } from './native-name';
import { nativeRule } from './native-rule';
import { BookCells, type ShareBook } from './share-book';

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
