import type { CellValue } from '../forms/grid';
import { BLANK_WORDS, NOBODY_WORDS } from './cell-words';
import { spellWord } from './cell-reading';

/** Gives every name a number. Names that differ by blanks, width or case alone are the same; the first spelling stands. */
export class NameCoder {
  readonly dictionary: string[] = [''];
  private readonly byText = new Map<CellValue, number>([['', 0]]);
  private readonly byName = new Map<string, number>([['', 0]]);

  codeOf(value: CellValue): number {
    return this.byText.get(value) ?? this.add(value);
  }

  private add(value: CellValue): number {
    const text = String(value).replace(/\s+/g, ' ').trim();
    const spelt = spellWord(text);
    const name = BLANK_WORDS.has(spelt) || NOBODY_WORDS.has(spelt) ? '' : spelt;
    let code = this.byName.get(name);
    if (code === undefined) {
      code = this.dictionary.push(text) - 1;
      this.byName.set(name, code);
    }
    this.byText.set(value, code);
    return code;
  }
}
