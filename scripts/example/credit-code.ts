import { creditCodeCheck, organisationCheck } from '../../src/identity';

/**
 * A credit code (GB 32100-2015) for the n-th invented enterprise (0 to 999,999) registered in a district
 * (GB/T 2260): both check characters are right, and the body begins with EX, which the registers do not
 * hand out, so no code here is a real company's.
 */
export function creditCode(district: string, n: number): string {
  const body = `EX${String(n).padStart(6, '0')}`;
  const code = `91${district}${body}${organisationCheck(body)}`;
  return code + creditCodeCheck(code);
}
