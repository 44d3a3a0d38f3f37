import { local, type LocalText } from '../../messages';

/** As many as one sentence can name; beyond it only their number is said. */
const NAMED = 30;

/** Names one after the other in both languages. */
export function listed(names: readonly LocalText[]): LocalText {
  const shown = names.slice(0, NAMED);
  const more = names.length - shown.length;
  return local(
    `${shown.map(({ zh }) => zh).join('、')}${more > 0 ? ` 等 ${names.length} 份` : ''}`,
    `${shown.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  );
}
