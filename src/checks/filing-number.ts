/** K8: a number that says itself to be a registration (登记) or a launch number (上线) is no filing. */
export function isRegistrationOnly(number: string): boolean {
  return /登记|上线/.test(number.normalize('NFKC'));
}
