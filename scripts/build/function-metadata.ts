import { FUNCTIONS, type FunctionSpec } from '../../src/functions';

export type Language = 'zh' | 'en';

/** The files of each language: what Excel knows of the functions, and the page that its help opens. */
export const FILES = {
  zh: { metadata: 'functions.json', help: 'help/functions.html' },
  en: { metadata: 'functions.en.json', help: 'help/functions.en.html' },
} as const;

/** Microsoft's description of a function. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly type: string;
    readonly dimensionality?: 'matrix';
    readonly optional?: true;
    readonly repeating?: true;
  }[];
  readonly result: { readonly dimensionality?: 'matrix' };
}

/** Microsoft's functions.json. */
export interface Metadata {
  /** Without it Excel answers for a function as soon as one cell of its range holds an error; with it the function
   * sees the cell and can name it. */
  readonly allowErrorForDataTypeAny: true;
  /** A cell with a data type (a stock, a currency) is handed over rather than refused. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * What Excel is told of the functions in one language.
 * @param base where the add-in is served, without a slash at its end
 */
export function metadataOf(
  language: Language,
  base: string,
  specs: readonly FunctionSpec[] = FUNCTIONS,
): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: specs.map((spec) => described(spec, language, base)),
  };
}

function described(spec: FunctionSpec, language: Language, base: string): FunctionMetadata {
  const { name } = spec;
  if (!/^[A-Z][A-Z0-9_]*$/.test(name)) throw new Error(`Function name ${name} is not plain upper-case ASCII`);
  return {
    id: name,
    name,
    description: spec.says[language],
    helpUrl: `${base}/${FILES[language].help}#${name}`,
    parameters: spec.parameters.map(({ says, dimensionality, type, ...rest }) => ({
      ...rest,
      description: says[language],
      type,
      ...(dimensionality === 'matrix' ? { dimensionality } : {}),
    })),
    result: spec.gives === 'value' ? {} : { dimensionality: 'matrix' },
  };
}
