export interface Origin {
  /** The address of the folder, without a slash at its end. */
  readonly base: string;
  readonly origin: string;
  /** '' or with a slash at its beginning. */
  readonly path: string;
}
export const LOCAL: string;
export function originFor(target: string, given?: string): Origin;
export function parseOrigin(text: string): Origin;
