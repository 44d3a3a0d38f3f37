import { claimFor, type Claim } from '../../src/claim';
import { readLedger, surveySheets } from '../../src/ledger';
import { CLEAN, sheetsOf } from '../support/clean-register';

const SUPPLIER = '深圳甲云算力有限公司';

function claimBeside(head: string[], row: unknown[]): Claim {
  return claimFor(
    'LGC',
    readLedger([...sheetsOf(CLEAN.LGC), { sheet: '汇总', values: [head, row], merges: [] }]),
  );
}

describe('a summary by supplier is no list of contracts', () => {
  test.each([
    [
      ['供应商', '合同数量', '合同金额合计', '用途'],
      [SUPPLIER, 1, 1_060_000, '大模型预训练'],
    ],
    [
      ['供应商名称', '合同份数', '合同总额'],
      [SUPPLIER, 1, 1_060_000],
    ],
    [
      ['供应商', '合同数量', '合同金额', '用途'],
      [SUPPLIER, 1, 1_060_000, '大模型预训练'],
    ],
  ])('%j', (head, row) => {
    expect(claimBeside(head, row)).toMatchObject({ claimable: 30_000_000, evidenced: 30_000_000 });
    const survey = surveySheets([{ sheet: '汇总', values: [head, row], merges: [] }]);
    expect(JSON.stringify(survey)).not.toContain('"kind":"contracts"');
  });

  test('合同份数 beside a contract number are copies', () => {
    const [contract] = CLEAN.LGC.contracts ?? [];
    const contracts = [{ ...contract, 合同份数: 4 }];
    expect(claimFor('LGC', readLedger(sheetsOf({ ...CLEAN.LGC, contracts })))).toMatchObject({
      evidenced: 30_000_000,
    });
  });
});
