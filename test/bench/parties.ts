import { readLedger, type Ledger } from '../../src/ledger';
import { screenParties } from '../../src/parties';
import { RELATED_THRESHOLDS } from '../../src/policy';

/** Companies of two holders each, of whom two in five are companies again: 100,000 rows of 股权. */
const COMPANIES = 50_000;
const SUPPLIERS = 1_000;
const COMPANY_SHARE = 0.4;

/** The same numbers at every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function network(): Ledger {
  const next = numbers(7);
  const ownership: unknown[][] = [['持股方', '被持股方', '持股比例', '起始日期']];
  for (let held = 0; held < COMPANIES; held += 1) {
    const first = Math.round(next() * 10_000) / 10_000;
    for (const share of [first, 1 - first]) {
      const isCompany = next() < COMPANY_SHARE;
      const holder = isCompany ? `公司${Math.floor(next() * COMPANIES)}` : `股东${ownership.length}`;
      ownership.push([holder, `公司${held}`, share, 45_000 + Math.floor(next() * 700)]);
    }
  }
  const contracts = Array.from({ length: SUPPLIERS }, (_, i) => [
    `HT-${i}`,
    `公司${i + 1}`,
    45_500 + (i % 300),
  ]);
  return readLedger([
    { values: [['合同编号', '供应商名称', '签订日期'], ...contracts] },
    { values: ownership },
    {
      values: [
        ['字段', '值'],
        ['单位名称', '公司0'],
      ],
    },
  ]);
}

const HEADER = ['持股方', '被持股方', '持股比例', '起始日期', '终止日期'];
const ROWS = 2 * COMPANIES;
const DATED = 20;
const FIRST_DAY = 44_000;

/** The worst that registers plausibly hold: one owner above all; twenty dated rows a firm; one above most, open. */
const SHAPES: Readonly<Record<string, () => unknown[][]>> = {
  'one owner above all firms': () =>
    Array.from({ length: ROWS }, (_, i) => ['集团', `公司${i}`, 0.6, FIRST_DAY + (i % 1500)]),
  'twenty dated rows a firm': () =>
    Array.from({ length: ROWS }, (_, i) => {
      const [firm, turn] = [Math.floor(i / DATED), i % DATED];
      const from = FIRST_DAY + 100 * turn + (firm % 97);
      return ['集团', `公司${firm}`, 0.3 + turn / 100, from, from + 99];
    }),
  'one owner above all firms, shares left blank': () =>
    Array.from({ length: ROWS }, (_, i) => {
      const firm = Math.floor(i / 2);
      return i % 2 === 0 ? ['集团', `公司${firm}`, null] : [`股东${i}`, `公司${firm}`, 0.6];
    }),
};

function shaped(rows: readonly unknown[][]): Ledger {
  const contracts = Array.from({ length: SUPPLIERS }, (_, i) => [
    `HT-${i}`,
    `公司${i + 1}`,
    45_500 + (i % 300),
  ]);
  return readLedger([
    { values: [['合同编号', '供应商名称', '签订日期'], ...contracts] },
    { values: [HEADER, ...rows] },
    {
      values: [
        ['字段', '值'],
        ['单位名称', '公司0'],
      ],
    },
  ]);
}

/** Who is related to the applicant: 100,000 holdings read as a network, then 1,000 suppliers asked. */
function time(name: string, ledger: Ledger): number {
  const start = performance.now();
  const screening = screenParties(ledger, RELATED_THRESHOLDS);
  const screened = performance.now();
  for (const { supplierName, signed } of ledger.contracts?.rows ?? [])
    screening?.relate({ name: supplierName, code: null }, signed, null);
  const asked = performance.now();
  const [network, suppliers] = [screened - start, asked - screened].map((ms) => ms.toFixed(0));
  console.log(`股权 ${ROWS} rows, ${name}: network ${network} ms, ${SUPPLIERS} suppliers ${suppliers} ms`);
  return asked - start;
}

/** The random network first; the worst shapes as ratios to it, as machines differ. */
export function run(): void {
  const reference = time('random', network());
  for (const [name, rows] of Object.entries(SHAPES)) {
    const ratio = time(name, shaped(rows())) / reference;
    console.log(`  ${ratio.toFixed(1)} times the random network`);
  }
}
