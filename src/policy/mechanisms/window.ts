import { contains, formatDate, type CivilDate, type DateWindow } from '../../calendar';
import { local, type LocalText } from '../../messages';

/** Which side of an inclusive window a date falls on. */
export type WindowSide = 'before' | 'inside' | 'after';

/** Window (期间): both ends belong to it. */
export function sideOf(window: DateWindow, date: CivilDate): WindowSide {
  if (contains(window, date)) return 'inside';
  return date < window.start ? 'before' : 'after';
}

/** A window as text: 2024-08-13 至 2025-08-12. */
export function windowText(window: DateWindow): LocalText {
  const [start, end] = [formatDate(window.start), formatDate(window.end)];
  return local(`${start} 至 ${end}`, `${start} to ${end}`);
}
