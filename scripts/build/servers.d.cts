import type { ServerRules } from './server-rules.cjs';
import type { Origin } from './origin.cjs';

export function nginx(rules: ServerRules, origin: Pick<Origin, 'path'>): string;
export function iis(rules: ServerRules): string;
export function objectStorage(rules: ServerRules, files: readonly string[]): string;
export function typeOf(file: string): string;
