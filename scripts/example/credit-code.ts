/**
 * Credit codes (GB 32100-2015) for invented companies: both check digits are right, and the body
 * begins with EX, which the registers do not hand out, so no code here is a real company's.
 */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The code of the n-th invented enterprise (0 to 999,999) registered in a district (GB/T 2260). */
export function creditCode(district: string, n: number): string {
  const body = `EX${String(n).padStart(6, '0')}`;
  const code = `91${district}${body}${bodyCheck(body)}`;
  return code + codeCheck(code);
}

/** The check character of the organisation code, positions 9 to 16 (GB 11714). */
function bodyCheck(body: string): string {
  const sum = BODY_WEIGHTS.reduce((total, weight, i) => total + weight * parseInt(body.charAt(i), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

/** The check character of the whole code from its first 17. */
function codeCheck(code: string): string {
  const sum = CODE_WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(code.charAt(i)), 0);
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** Whether both check characters of an 18-character code are right. */
export function isValidCode(code: string): boolean {
  return code.charAt(16) === bodyCheck(code.slice(8, 16)) && code.charAt(17) === codeCheck(code.slice(0, 17));
}
