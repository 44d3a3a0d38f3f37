import type { Compiler } from 'webpack';

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly options?: Readonly<Record<string, boolean>>;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type?: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

export interface Metadata {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export type Language = 'zh' | 'en';

declare class FunctionsJsonPlugin {
  constructor(options: { readonly generated: string; readonly base: string; readonly policy: string });
  apply(compiler: Compiler): void;
}
export default FunctionsJsonPlugin;
export function complete(metadata: Metadata, language: Language, base: string): Metadata;
