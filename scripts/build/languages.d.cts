import type { Language } from './functions-json.cjs';

export function halfOf(text: string, language: Language): string;
