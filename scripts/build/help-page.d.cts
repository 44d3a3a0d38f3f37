import type { Language, Metadata } from './functions-json.cjs';

export function helpPage(metadata: Metadata, language: Language, policy: string): string;
