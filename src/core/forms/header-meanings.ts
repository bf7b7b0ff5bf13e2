import { classifyHeader, type HeaderMeaning } from './header-vocabulary';

const LONGEST_HEADER = 40;

/** Remembers what a header text means, as a sheet repeats its texts. */
export class HeaderMeanings {
  private readonly known = new Map<string, HeaderMeaning | null>();

  of(text: string): HeaderMeaning | null {
    if (text === '' || text.length > LONGEST_HEADER) return null;
    let meaning = this.known.get(text);
    if (meaning === undefined) {
      meaning = classifyHeader(text);
      this.known.set(text, meaning);
    }
    return meaning;
  }
}
