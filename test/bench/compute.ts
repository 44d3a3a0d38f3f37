import { callFunction } from '../../src/functions';
import { benchTables, blockedCodes, referenceLoop } from './register';

/** Median of several runs of `work`, in milliseconds; `prepare` is not counted. */
function median<T>(runs: number, prepare: () => T, work: (input: T) => void): number {
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const input = prepare();
    const from = performance.now();
    work(input);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? NaN;
}

/** LG_COMPUTE_SUBSIDY over N rows × 16 columns with suppliers and ownership, as a ratio to the loop T. */
export function run(): void {
  console.log('rows      T (ms)   first (ms)  first/T   again (ms)  again/T');
  for (const rows of [1_000, 10_000, 100_000]) {
    const runs = rows > 50_000 ? 7 : 15;
    const tables = benchTables(rows);
    const blocked = blockedCodes(rows);
    const args = (contracts: unknown[][]): unknown[] => [
      contracts,
      tables.suppliers,
      tables.ownership,
      tables.applicant,
    ];
    const t = median(
      runs * 3,
      () => tables.contracts,
      (contracts) => referenceLoop(contracts, blocked),
    );
    // Each first call sees a register that differs in one amount, so nothing remembered can serve it.
    let round = 0;
    const changed = (): unknown[] => {
      const contracts = tables.contracts.map((row) => [...row]);
      const last = contracts.at(-1);
      if (last) last[9] = round += 1;
      return args(contracts);
    };
    const first = median(runs, changed, (input) => callFunction('LG_COMPUTE_SUBSIDY', input));
    // A recalculation with unchanged arguments: Excel hands over fresh arrays with the same content.
    const again = median(
      runs,
      () => args(tables.contracts.map((row) => [...row])),
      (input) => callFunction('LG_COMPUTE_SUBSIDY', input),
    );
    const columns = [
      rows,
      t.toFixed(2),
      first.toFixed(1),
      (first / t).toFixed(1),
      again.toFixed(1),
      (again / t).toFixed(1),
    ];
    console.log(columns.map((c, i) => String(c).padEnd([9, 8, 11, 9, 11, 0][i] ?? 0)).join(' '));
  }
}
