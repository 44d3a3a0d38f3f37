export interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly folder: string;
}
export function licenceOf(one: Pick<Package, 'name' | 'license'>): string;
export function notices(packages: readonly Package[]): string;
