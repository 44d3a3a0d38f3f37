import { claimFor } from '../../../src/claim';
import { readLedger } from '../../../src/ledger';
import { CLEAN, sheetsOf } from '../../support/clean-register';
import type { Row } from '../../support/register';

const [INVOICE = {}] = CLEAN.LGC.invoices ?? [];
const HALF = { ...INVOICE, 金额: 500_000, 税额: 30_000, 价税合计: 530_000 };
const MORE = { ...INVOICE, 金额: 600_000, 税额: 36_000, 价税合计: 636_000 };
const LESS = { ...INVOICE, 金额: 400_000, 税额: 24_000, 价税合计: 424_000 };
const WHOLE = { claimable: 30_000_000, evidenced: 30_000_000 };

function claimOf(...invoices: Row[]): { claimable: number | null; evidenced: number | null } {
  const { claimable, evidenced } = claimFor('LGC', readLedger(sheetsOf({ ...CLEAN.LGC, invoices })));
  return { claimable, evidenced };
}

describe('rows of one number in a list with 项目名称 alone', () => {
  const cloud = { ...HALF, 项目名称: '*信息技术服务*云' };
  const other = { ...HALF, 项目名称: '*信息技术服务*技术' };

  it('are lines of one invoice where each has another item and another amount', () => {
    expect(claimOf({ ...cloud, ...MORE }, { ...other, ...LESS })).toEqual(WHOLE);
  });

  it('count once where both have one amount: it may be the whole, entered twice', () => {
    expect(claimOf(cloud, other)).toEqual({ claimable: 15_000_000, evidenced: 15_000_000 });
  });

  it('are that invoice entered twice where the item is the same or is blank', () => {
    expect(claimOf(cloud, cloud)).toEqual({ claimable: 15_000_000, evidenced: 15_000_000 });
    expect(claimOf(cloud, { ...other, 项目名称: '' }).claimable).toBe(15_000_000);
  });

  it('are that invoice entered for several contracts where each names another', () => {
    expect(claimOf(cloud, { ...other, 合同编号: 'HT-002' }).claimable).not.toBe(30_000_000);
  });
});
