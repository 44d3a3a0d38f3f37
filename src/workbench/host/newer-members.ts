import type { Profile } from './profiles';

/**
 * The version of ExcelApi in which a member of one of Excel's types came, such as '1.13' for Range and
 * getMergedAreasOrNullObject; undefined where it is not known.
 */
export type CameWith = (type: string, member: string) => string | undefined;

const SET = 'ExcelApi';

/** Says of each member, named as on the wire, whether it came after the Excel that is played. */
export function newerThan(
  { requirements }: Profile,
  cameWith: CameWith | undefined,
): (type: string, member: string) => boolean {
  if (!cameWith) return () => false;
  const has = minorOf(requirements[SET]);
  return (type, member) => minorOf(cameWith(type, scriptName(member))) > has;
}

/** Every version of the set is 1 and something; none at all is less. */
function minorOf(version = '1.0'): number {
  return Number(version.split('.')[1]);
}

/** As a script writes it. Events are asked for by methods of their own: onNameChanged is _RegisterEventNameChanged. */
function scriptName(member: string): string {
  const event = /^_(?:Un)?[Rr]egister(?:Event|Data)?(\w+?)(?:Event)?$/.exec(member)?.[1];
  return event === undefined ? `${member.charAt(0).toLowerCase()}${member.slice(1)}` : `on${event}`;
}
