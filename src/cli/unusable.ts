import { message, type Message } from '../messages';

/** The input cannot be used; the message is the one line that says why. */
export class Unusable extends Error {
  constructor(readonly why: Message) {
    super(why.id);
    this.name = 'Unusable';
  }
}

/** The sentence for anything else that went wrong. */
export function reasonOf(error: unknown): Message {
  if (error instanceof Unusable) return error.why;
  return message('cli.internal', { detail: textOf(error).replace(/\s*\n\s*/g, ' ') });
}

/** What an error says, wherever it comes from. */
export function textOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}

/** The system's code of an error, "ENOENT"; its text when it has none. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : textOf(error);
}
