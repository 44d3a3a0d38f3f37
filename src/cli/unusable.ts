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
  const detail = (error instanceof Error ? error.message : String(error)).replace(/\s*\n\s*/g, ' ');
  return message('cli.internal', { detail });
}
