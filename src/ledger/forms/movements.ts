/**
 * A line of a statement as a number of fen that may mean money out or money in: `value` is taken to be money
 * in as it stands (credit less debit, or the signed amount).
 */
export interface Movement {
  readonly value: number;
  readonly day: number | null;
  /** The balance after it, in fen; null: not given. */
  readonly balance: number | null;
  /** Who is on the other side: the supplier's contracts, a company, or anybody; null: not said. */
  readonly party: string | null;
  /** Whether the other side sells to the applicant under a contract of the register. */
  readonly isSupplier: boolean;
}

/** Whether values are money in as they stand, the other way about, or whether that cannot be told. */
export type Sense = 'as-stated' | 'turned' | 'unknown';

/** The lines of each sheet of one form, for one statement may be parted: all of them have one sense. */
export type Sheets = readonly (readonly Movement[])[];

/** What the balances say, sheet by sheet; null when they say nothing, or not the same. */
export function senseByBalance(sheets: Sheets): 'as-stated' | 'turned' | null {
  const senses = new Set(sheets.map(balanceOf).filter((sense) => sense !== null));
  return senses.size === 1 ? ([...senses][0] ?? null) : null;
}

/**
 * What the balance says: it grows by what comes in. Lines may run forwards or backwards in time. Null when
 * there is no balance, or none that keeps step with the lines.
 */
function balanceOf(lines: readonly Movement[]): 'as-stated' | 'turned' | null {
  // Kept in step when read forwards in time, where a line moves the balance above it, and backwards.
  const stated = [0, 0];
  const turned = [0, 0];
  let pairs = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const [above, below] = [lines[i - 1], lines[i]];
    if (above?.balance == null || below?.balance == null) continue;
    pairs += 1;
    const step = below.balance - above.balance;
    [below.value, 0 - above.value].forEach((value, way) => {
      if (value === 0) return;
      if (step === value) stated[way] = (stated[way] ?? 0) + 1;
      if (step === -value) turned[way] = (turned[way] ?? 0) + 1;
    });
  }
  const ways = waysOf(lines);
  const [most, other] = [stated, turned].map((steps) => Math.max(...ways.map((way) => steps[way] ?? 0))) as [
    number,
    number,
  ];
  if (Math.max(most, other) < MOSTLY * pairs || most === other) return null;
  return most > other ? 'as-stated' : 'turned';
}
/** The ways in which time may run down the lines: forwards (0), backwards (1), or either. */
function waysOf(lines: readonly Movement[]): readonly number[] {
  const days = lines.flatMap(({ day }) => day ?? []);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  return first === last ? [0, 1] : [first < last ? 0 : 1];
}

/** A line left out, or a balance of another account, may break the step once in a while. */
const MOSTLY = 0.8;
/**
 * What the parties say: a supplier sends back no more than he was paid, whichever way the lines are read. In a
 * list of payments with refunds (`refundsOnly`) that holds of everybody. Where all was sent back it holds both ways:
 * then he was paid first. Unknown when both ways or neither will do.
 */
function senseByParties(lines: readonly Movement[], refundsOnly: boolean): Sense {
  const sums = new Map<string, { into: number; out: number; isSupplier: boolean }>();
  for (const { value, party, isSupplier } of lines) {
    if (party === null || value === 0) continue;
    let sum = sums.get(party);
    if (!sum) sums.set(party, (sum = { into: 0, out: 0, isSupplier }));
    if (value > 0) sum.into += value;
    else sum.out -= value;
  }
  const all = [...sums.values()];
  const stated = all.every(({ into, out, isSupplier }) => !isSupplier || into <= out);
  const turned = all.every(({ into, out, isSupplier }) => out <= into || !(isSupplier || refundsOnly));
  if (stated !== turned) return stated ? 'as-stated' : 'turned';
  return stated ? senseByOrder(lines) : 'unknown';
}

/** The first day on which money passed between the applicant and a supplier shows which way a payment goes. */
function senseByOrder(lines: readonly Movement[]): Sense {
  const firsts = new Map<string, { day: number; values: number[] }>();
  for (const { value, party, day, isSupplier } of lines) {
    if (!isSupplier || party === null || day === null || value === 0) continue;
    const first = firsts.get(party);
    if (!first || day < first.day) firsts.set(party, { day, values: [value] });
    else if (day === first.day) first.values.push(value);
  }
  const values = [...firsts.values()].flatMap((first) => first.values);
  if (values.length === 0) return 'unknown';
  if (values.every((value) => value < 0)) return 'as-stated';
  return values.every((value) => value > 0) ? 'turned' : 'unknown';
}

/**
 * One signed column: in a statement what goes out is negative; in a list of payments it is positive, and a
 * refund negative. The balance decides, else the parties, else a column of one sign.
 */
export function senseOfSigned(sheets: Sheets): Sense {
  const byBalance = senseByBalance(sheets);
  if (byBalance !== null) return byBalance;
  const lines = sheets.flat();
  const negative = lines.some(({ value }) => value < 0);
  const positive = lines.some(({ value }) => value > 0);
  if (negative && !positive) return 'as-stated';
  // Amounts without any sign say nothing of out and in.
  return negative ? senseByParties(lines, true) : 'unknown';
}

/** A column of the debit side and one of the credit side, or their words, where either may be out. */
export function senseOfBooks(sheets: Sheets): Sense {
  return senseByBalance(sheets) ?? senseByParties(sheets.flat(), false);
}
