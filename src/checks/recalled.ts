import type { Ledger } from '../ledger';
import type { OptionName, Programme } from '../policy';
import type { Asked } from './asked';
import type { CheckContext } from './context';

/** What a piece of work gave, and the options it asked for with their values. */
interface Said {
  readonly value: unknown;
  readonly asked: ReadonlyMap<OptionName, string>;
}

const said = new WeakMap<Programme, WeakMap<Ledger, Map<unknown, Said[]>>>();

function saidOf({ programme, ledger }: CheckContext, key: unknown): Said[] {
  let ofProgramme = said.get(programme);
  if (!ofProgramme) said.set(programme, (ofProgramme = new WeakMap<Ledger, Map<unknown, Said[]>>()));
  let ofLedger = ofProgramme.get(ledger);
  if (!ofLedger) ofProgramme.set(ledger, (ofLedger = new Map<unknown, Said[]>()));
  let all = ofLedger.get(key);
  if (!all) ofLedger.set(key, (all = []));
  return all;
}

/**
 * Work on a programme and a register under some readings: what it gave before where every option that it asked for then
 * has the same value now. Each reading changes one option of many, which most of the work never asks for. `isWhole`:
 * whether what it gave may be given again.
 */
export function recalled<T>(
  ctx: CheckContext,
  key: unknown,
  work: () => T,
  isWhole = (): boolean => true,
): T {
  const all = saidOf(ctx, key);
  const known = all.find(({ asked }) => [...asked].every(([name, value]) => ctx.valueOf(name) === value));
  if (known) {
    for (const name of known.asked.keys()) ctx.option(name);
    return known.value as T;
  }
  const asked: Asked = new Set();
  const value = ctx.asking.during(asked, work);
  const names = [...asked].filter((name) => name !== 'settled');
  if (names.length === asked.size && isWhole())
    all.push({ value, asked: new Map(names.map((name) => [name, ctx.valueOf(name)])) });
  return value;
}

/**
 * A fact worked out once a context for each key. All that is remembered by context goes through here: whoever uses a
 * fact has asked for the options that it asked for.
 */
export function once<K, V>(work: (ctx: CheckContext, key: K) => V): (ctx: CheckContext, key: K) => V {
  const known = new WeakMap<CheckContext, { readonly facts: Map<K, V>; readonly asked: Asked }>();
  return (ctx, key) => {
    let ofContext = known.get(ctx);
    if (!ofContext) known.set(ctx, (ofContext = { facts: new Map<K, V>(), asked: new Set() }));
    const { facts, asked } = ofContext;
    const found = facts.get(key);
    if (found !== undefined) {
      ctx.asking.noteFact(asked);
      return found;
    }
    const fact = ctx.asking.during(asked, () => work(ctx, key));
    facts.set(key, fact);
    return fact;
  };
}
