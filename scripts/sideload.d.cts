export interface Step {
  readonly why: string;
  readonly run?: readonly string[];
  readonly copy?: readonly [from: string, to: string];
  readonly remove?: string;
}

export interface Sideloading {
  readonly install: readonly Step[];
  readonly uninstall: readonly Step[];
  readonly next: readonly string[];
}

export function sideloading(
  platform: string,
  facts: {
    readonly id: string;
    readonly manifest: string;
    readonly certificate: string;
    readonly home: string;
  },
): Sideloading;

/** The subject by which the system's store lists our certificates. */
export const CERTIFICATE_NAME: string;
