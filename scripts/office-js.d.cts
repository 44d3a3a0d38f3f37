export function officeJsSource(choice?: string): string;
export function contentSecurityPolicy(officeJs: string): string;
