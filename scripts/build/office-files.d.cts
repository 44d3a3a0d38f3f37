export const OFFICE_PACKAGE: string;
export function officeFiles(): readonly { readonly from: string; readonly to: string }[];
