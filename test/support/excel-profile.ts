import { isProfileName, type Profile, type ProfileName, PROFILES } from '../../src/workbench/host';

/** Set by the Jest project (jest.config.cjs): each file of test/host runs once in every Excel. */
declare global {
  var excelProfile: string | undefined;
}

function ofProject(): ProfileName {
  const name = globalThis.excelProfile ?? 'web';
  if (!isProfileName(name)) throw new Error(`There is no profile ${name}.`);
  return name;
}

/** The Excel in which this run of the test file takes place. */
export const profileName = ofProject();
export const profile: Profile = PROFILES[profileName];

/** Whether it has that version of ExcelApi. */
export function hasApi(version: string): boolean {
  const minor = (of = '1.0') => Number(of.split('.')[1]);
  return minor(profile.requirements['ExcelApi']) >= minor(version);
}
