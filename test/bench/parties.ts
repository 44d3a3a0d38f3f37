import { readLedger, type Ledger } from '../../src/ledger';
import { screenParties } from '../../src/parties';
import { RELATED_THRESHOLDS } from '../../src/policy';
import { ROWS, SHAPES, type Shape } from './shapes';

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

function shaped({ rows, suppliers, applicant }: Shape): Ledger {
  const contracts = suppliers.map((supplier, i) => [`HT-${i}`, supplier, 45_500 + (i % 300)]);
  return readLedger([
    { values: [['合同编号', '供应商名称', '签订日期'], ...contracts] },
    { values: [HEADER, ...rows] },
    {
      values: [
        ['字段', '值'],
        ['单位名称', applicant],
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
export function run(only = ''): void {
  const reference = time('random', network());
  for (const [name, shape] of Object.entries(SHAPES)) {
    if (!name.includes(only)) continue;
    const ratio = time(name, shaped(shape())) / reference;
    console.log(`  ${ratio.toFixed(1)} times the random network`);
  }
}
