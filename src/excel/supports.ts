/** Whether this Excel has a version of its API, such as '1.17'. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
