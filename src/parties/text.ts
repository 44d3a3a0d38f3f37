import { message, say, type LocalText, type Message } from '../messages';

/** A name, which reads the same in both languages, or a phrase of the catalogue. */
export type Text = LocalText | Message;

/** A text in Chinese: by it texts are put in order. */
export function inChinese(text: Text): string {
  return 'id' in text ? say(text, 'zh') : text.zh;
}

const NOTHING: LocalText = { zh: '', en: '' };

/** Texts one after the other, as one. */
export function listed(texts: readonly Text[]): Text {
  const [first = NOTHING, ...others] = texts;
  return others.length === 0 ? first : message('party.list', { first, rest: listed(others) });
}
