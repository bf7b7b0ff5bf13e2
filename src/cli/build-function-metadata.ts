import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionsMessages } from '../messages/zh-CN/functions';

/** One custom function as Excel's metadata describes it. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly dimensionality?: string;
    readonly type?: string;
  }[];
  readonly result: { readonly dimensionality?: string; readonly type?: string };
}

export interface FunctionMetadataFile {
  readonly functions: readonly FunctionMetadata[];
}

/** The files of src/functions whose comments describe custom functions. */
export const FUNCTION_FILES: readonly string[] = ['functions.ts', 'record-functions.ts'];

/**
 * The metadata of all custom functions in English (from the comments) and Chinese (the same with the catalogue's
 * descriptions; names stay ASCII in every language). Throws when a comment and its function disagree or a text is missing.
 */
export async function buildFunctionMetadata(
  sources: string[],
): Promise<{ en: FunctionMetadataFile; zh: FunctionMetadataFile }> {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(sources);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const en = JSON.parse(metadataJson) as FunctionMetadataFile;
  const texts: Readonly<Record<string, string>> = functionsMessages;
  const chinese = (...keys: string[]): string => {
    const text = keys.map((key) => texts[key]).find((found) => found !== undefined);
    if (text === undefined) throw new Error(`No Chinese text for ${keys.join(' or ')}`);
    return text;
  };
  const zh = en.functions.map((metadata) => ({
    ...metadata,
    description: chinese(`function.${metadata.id}`),
    parameters: metadata.parameters.map((parameter) => ({
      ...parameter,
      description: chinese(
        `function.${metadata.id}.${parameter.name}`,
        `function.parameter.${parameter.name}`,
      ),
    })),
  }));
  return { en, zh: { ...en, functions: zh } };
}
