/**
 * Every sentence a person reads, Chinese first and English beside it.
 * A message is an id with parameters; it becomes text only where it is shown, so a finding can be
 * compared, stored and switched between languages without parsing prose.
 */
export type { Language, LocalText, Message, MessageId, MessageParam } from './message';
export { message, say, sayAll, local } from './message';
export { CATALOGUE } from './catalogue';
