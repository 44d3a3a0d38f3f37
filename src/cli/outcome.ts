/** Exit codes: nothing blocking, a blocking finding, unusable input. */
export const EXIT = { fine: 0, blocked: 1, unusable: 2 } as const;

/** What a command says and ends with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
