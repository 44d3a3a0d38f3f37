export type Headers = Readonly<Record<string, string>>;
export interface ServerRules {
  readonly usual: Headers;
  /** A path that ends in a slash is a folder. */
  readonly rules: readonly { readonly path: string; readonly headers: Headers }[];
}
export function serverRules(policy: string, files: readonly string[]): ServerRules;
export function headersOf(rules: ServerRules, file: string): Headers;
