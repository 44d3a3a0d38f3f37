import { isFirmName } from './branch';
import { WHOLE, type Holding } from './graph';
import type { Identities } from './identity';
import { local } from '../messages';
import type { Text } from './text';

/** Above so many pairs the tables name parties by code alone as a rule, and none is a slip. */
const MOST_PAIRS = 20_000;
/** A name of two or three characters, or of a person written with a dot. */
const PERSON_NAME = /^[\u4e00-\u9fff]{2,3}$|^[\u4e00-\u9fff]+·[\u4e00-\u9fff·]+$/u;

/** One party that may be another. */
export function maybe(holder: number, held: number, line: number): Holding {
  const nothing = { control: 0, equity: 0, controlMost: WHOLE, equityMost: WHOLE };
  return { holder, held, ...nothing, basis: 'maybe', from: -Infinity, to: Infinity, line };
}

/**
 * A party known by its code alone may be any that is known by its name alone. It may have what that one
 * has; and that one what it has, for which a second node stands, so that two names never meet through it.
 */
export function byCodeOrName(
  { names: shown, codes }: Identities,
  holdings: readonly Holding[],
  names: Text[],
  parties: number[],
): Holding[] {
  const entities = shown.map((_, entity) => entity);
  const coded = entities.filter((entity) => codes[entity] !== null && shown[entity] === codes[entity]);
  const named = coded.length === 0 ? [] : entities.filter((entity) => codes[entity] === null);
  if (coded.length * named.length > MOST_PAIRS) return [];
  return coded.flatMap((entity) => {
    const alike = named.filter((other) => mayBear(codes[entity] ?? '', shown[other] ?? ''));
    if (alike.length === 0) return [];
    const text = local(shown[entity] ?? '', shown[entity] ?? '');
    const second = names.push(text) - 1;
    parties.push(second);
    const has = holdings.filter(({ holder }) => holder === entity);
    return [
      ...alike.flatMap((other) => [maybe(entity, other, -1), maybe(other, second, -1)]),
      ...has.map((h): Holding => ({ ...h, holder: second, control: 0, equity: 0, basis: 'maybe' })),
    ];
  });
}

/** Firms have credit codes that begin with 9; persons have identity numbers. */
function mayBear(code: string, name: string): boolean {
  const isFirm = /^9[0-9A-Z]{17}$/.test(code);
  if (isFirm) return !PERSON_NAME.test(name);
  return !isFirmName(name) || !/^\d{17}[\dX]$/.test(code);
}
