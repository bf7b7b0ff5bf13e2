import type { Locale } from '../../messages/locale';

/** A function as Excel itself describes it while it is typed. */
export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

/** The metadata that Excel shows, in the reader's language; one language is loaded. */
export async function loadFunctionReference(locale: Locale): Promise<readonly FunctionHelp[]> {
  const { functions } =
    locale === 'en-US'
      ? await import('../../functions/functions.json')
      : await import('../../functions/functions.zh-CN.json');
  return functions;
}

/** `KPI.SCORE(actual, criteria, [full])`. */
export function signatureOf({ name, parameters }: FunctionHelp): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `KPI.${name}(${names.join(', ')})`;
}

/** The functions of which every word of a query is found somewhere: name, description, parameters. */
export function searchFunctions(functions: readonly FunctionHelp[], query: string): readonly FunctionHelp[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return functions.filter((help) => {
    const text = [
      signatureOf(help),
      help.description,
      ...help.parameters.map(({ description }) => description),
    ]
      .join(' ')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
