export interface Target {
  readonly name: string;
  readonly officeJs: string;
  /** Whether Microsoft's files are part of the build. */
  readonly ownOffice: boolean;
}
export const TARGETS: Readonly<Record<string, Pick<Target, 'officeJs'> & Partial<Target>>>;
export function targetNamed(name?: string): Target;
export function contentSecurityPolicy(target: Pick<Target, 'officeJs'>): string;
