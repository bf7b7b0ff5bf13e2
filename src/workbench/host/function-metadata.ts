/** A parameter in `functions.json`. */
export interface FunctionParameter {
  readonly name: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** A function in `functions.json`. */
export interface FunctionDescription {
  readonly id: string;
  readonly name?: string;
  readonly parameters?: readonly FunctionParameter[];
  readonly options?: {
    readonly cancelable?: boolean;
    readonly stream?: boolean;
    readonly volatile?: boolean;
    readonly requiresAddress?: boolean;
  };
}

/** The add-in's `functions.json`. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDescription[];
  readonly allowErrorForDataTypeAny?: boolean;
}
