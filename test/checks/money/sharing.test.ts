import fc from 'fast-check';
import { share, type Stated } from '../../../src/checks/money/sharing';
import { readLedger, type Contract } from '../../../src/ledger';
import type { Fen } from '../../../src/money';
import { matrix } from '../../support/register';
import { numbers, shuffled } from '../../support/shuffle';

const contracts = readLedger([
  { values: matrix(['A', 'B', 'C'].map((id) => ({ 合同编号: id, 供应商名称: '云帆算力', 含税金额: 1 }))) },
]).contracts?.rows as readonly [Contract, Contract, Contract];
const [A, B, C] = contracts;

/** A row of one document: under which contract, its whole amount, its part when it is allocated. */
const row = (contract: Contract, whole: number, allocated: number | null = null): Stated<string> => ({
  row: `${contract.id ?? ''} ${String(whole)}`,
  contract,
  whole: whole as Fen,
  allocated: allocated as Fen | null,
  sameness: `${String(whole)} ${String(allocated)}`,
  content: '',
});
const byNumber = (a: Contract, b: Contract): number => ((a.id ?? '') < (b.id ?? '') ? -1 : 1);
const given = (...rows: Stated<string>[]): unknown[] => {
  const { kind, holdings } = share(rows, byNumber);
  return [kind, ...holdings.map((h) => `${h.contract.id ?? ''} ${String(h.granted)}/${String(h.claimed)}`)];
};

describe('a document in several rows', () => {
  it('counts a repeated row once', () => {
    const { kind, holdings } = share([row(A, 100), row(A, 100)], byNumber);
    expect([kind, holdings[0]?.granted, holdings[0]?.repeats.length]).toEqual(['own', 100, 1]);
  });

  it.each([
    ['the whole under two contracts', [row(B, 100), row(A, 100)], ['duplicate', 'A 100/100', 'B 0/100']],
    [
      'twice the whole and a part',
      [row(C, 40), row(B, 100), row(A, 100)],
      ['duplicate', 'A 100/100', 'B 0/100', 'C 0/40'],
    ],
    ['different amounts', [row(A, 100), row(B, 99)], ['unclear', 'A 100/100', 'B 99/99']],
    ['parts that fit', [row(A, 100, 60), row(B, 100, 40)], ['split', 'A 60/60', 'B 40/40']],
    ['parts one fen too many', [row(A, 100, 60), row(B, 100, 41)], ['over', 'A 60/60', 'B 40/41']],
    ['a part and no word of the rest', [row(A, 100, 60), row(B, 100)], ['over', 'A 60/60', 'B 40/100']],
    ['a part beyond the whole', [row(A, 100, 101)], ['over', 'A 100/101']],
  ])('%s', (_what, rows, expected) => {
    expect(given(...rows)).toEqual(expected);
  });

  it('never gives out more than the whole where it is known, in any order of the rows', () => {
    const some = fc.record({
      contract: fc.constantFrom(A, B, C),
      whole: fc.constantFrom(100, 100, 250),
      allocated: fc.constantFrom(null, null, 30, 120),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), numbers, (list, stream) => {
        const rows = list.map((r) => row(r.contract, r.whole, r.allocated));
        const { kind, whole, holdings } = share(rows, byNumber);
        const granted = holdings.reduce((sum, h) => sum + h.granted, 0);
        if (kind !== 'unclear' && kind !== 'own') expect(granted).toBeLessThanOrEqual(whole);
        for (const h of holdings) expect(h.granted).toBeLessThanOrEqual(h.claimed);
        expect(given(...shuffled(rows, stream))).toEqual(given(...rows));
      }),
    );
  });
});
