import { CATALOGUE } from './catalogue';

export type Language = 'zh' | 'en';

/** A short text in both languages: a column name, a programme title, a unit. */
export interface LocalText {
  readonly zh: string;
  readonly en: string;
}

export type MessageId = keyof typeof CATALOGUE;
export type MessageParam = string | number | LocalText | Message;

/** A sentence of the catalogue with its blanks filled. */
export interface Message {
  readonly id: MessageId;
  readonly params: Readonly<Record<string, MessageParam>>;
}

type Blanks<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;
type BlanksOf<Id extends MessageId> = Blanks<(typeof CATALOGUE)[Id]['zh']>;
type ParamsOf<Id extends MessageId> = [BlanksOf<Id>] extends [never]
  ? []
  : [params: Readonly<Record<BlanksOf<Id>, MessageParam>>];

/** Fill a sentence of the catalogue; the compiler asks for exactly the blanks it has. */
export function message<Id extends MessageId>(id: Id, ...params: ParamsOf<Id>): Message {
  return { id, params: params[0] ?? {} };
}

/** A text that is the same in both languages or given in both, as a parameter. */
export function local(zh: string, en: string): LocalText {
  return { zh, en };
}

/** The sentence in one language. */
export function say(m: Message, language: Language = 'zh'): string {
  return CATALOGUE[m.id][language].replace(/\{(\w+)\}/g, (blank, name: string) => {
    const value = m.params[name];
    if (value === undefined) return blank;
    if (typeof value === 'object') return 'id' in value ? say(value, language) : value[language];
    return String(value);
  });
}

/** Several sentences joined as one paragraph. */
export function sayAll(messages: readonly Message[], language: Language = 'zh'): string {
  return messages.map((m) => say(m, language)).join(language === 'zh' ? '；' : '; ');
}
