import { isProfileName, type Profile, PROFILES } from '../host';
import { blanksOfAddress } from './blanks-choice';

/** The parameter of the page's address that names the Excel to play: `?profile=ltsc-2021`. */
const PARAMETER = 'profile';

/**
 * The Excel that the page's address asks for, on the web where it names none; what it says of blank cells goes first.
 * `unknown` is a name that is none: to be said, since something else is played then.
 */
export function profileOfAddress(): { readonly profile: Profile; readonly unknown: string | null } {
  const wanted = new URLSearchParams(location.search).get(PARAMETER);
  const isKnown = wanted !== null && isProfileName(wanted);
  const profile = PROFILES[isKnown ? wanted : 'web'];
  return {
    profile: { ...profile, blanks: blanksOfAddress() ?? profile.blanks },
    unknown: isKnown ? null : wanted,
  };
}
