import { formatArea, parseAddress } from '../addresses';
import type { Location } from '../model';

/**
 * The id under which a handler may ask for the range of an event (`event.getRange`). It says everything itself, so that
 * the host keeps nothing for events that nobody looks at.
 */
export function rangeIdOfEvent({ sheetId, area }: Location): string {
  return `event ${formatArea(area)} ${sheetId}`;
}

/** Undefined when the id is not of this kind. */
export function locationOfEvent(id: string): Location | undefined {
  const [, address = '', sheetId] = /^event (\S+) (.+)$/.exec(id) ?? [];
  const parsed = parseAddress(address);
  return parsed && sheetId !== undefined ? { sheetId, area: parsed.area } : undefined;
}
