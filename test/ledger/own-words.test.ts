import { claimFor } from '../../src/claim';
import { readLedger, type TableInput } from '../../src/ledger';
import { CLEAN, sheetsOf } from '../support/clean-register';

const claims = (values: unknown[][]): ReturnType<typeof claimFor>[] => {
  const inputs: TableInput[] = [...sheetsOf(CLEAN.LGC), { values, sheet: '产品清单' }];
  const ledger = readLedger(inputs);
  return [claimFor('LGC', ledger), claimFor('M08', ledger)];
};

/** The contract of the clean register has this number; a product that has it too is the same matter (措施（十七）). */
const NUMBER = CLEAN.LGC.contracts?.[0]?.['合同编号'];

describe('a table of projects without the column of its amount', () => {
  test('is known by its own words, and what it says of the same matter still counts (law 2, seed -824361323)', () => {
    const [contract, product] = claims([
      ['编号', '智能产品名称', '产品类别'],
      [NUMBER, '陪伴', '消费电子'],
    ]);
    expect(contract).toMatchObject({ evidenced: 0, atRisk: 30_000_000 });
    expect(product?.outcome.kind).toBe('incomplete');
  });

  test('gives what a blank column gives', () => {
    const said = [
      [
        ['编号', '智能产品名称', '产品类别'],
        [NUMBER, '陪伴', '消费电子'],
      ],
      [
        ['编号', '智能产品名称', '产品类别', '产品研发投入'],
        [NUMBER, '陪伴', '消费电子', ''],
      ],
    ].map((values) =>
      claims(values).map(({ outcome, evidenced, atRisk }) => ({ kind: outcome.kind, evidenced, atRisk })),
    );
    expect(said[0]).toEqual(said[1]);
  });

  test("in anybody's words is no table: a list of products is no claim", () => {
    const [contract, product] = claims([
      ['编号', '产品名称', '类别'],
      ['CP-1', '陪伴', '消费电子'],
    ]);
    expect(contract).toMatchObject({ evidenced: 30_000_000, atRisk: 0 });
    expect(product?.outcome.kind).toBe('ineligible');
  });
});
