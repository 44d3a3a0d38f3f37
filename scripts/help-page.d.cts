import type { Metadata } from './functions-json.cjs';

export function helpPage(metadata: Metadata): string;
