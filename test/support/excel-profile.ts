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

/** Whether an Excel, that of this run unless another is given, has that version of ExcelApi. */
export function hasApi(version: string, { requirements }: Profile = profile): boolean {
  const minor = (of = '1.0') => Number(of.split('.')[1]);
  return minor(requirements['ExcelApi']) >= minor(version);
}

/** The same Excel, but for the version of its API. */
export function withApi(version: string): Profile {
  return { ...profile, requirements: { ...profile.requirements, ExcelApi: version } };
}
