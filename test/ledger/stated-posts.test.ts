import { claimFor } from '../../src/claim';
import { readLedger } from '../../src/ledger';
import { CLEAN, sheetsOf } from '../support/clean-register';
import type { Register } from '../support/register';

/** In the clean register 张三 holds 60 % of the supplier, 王五 all of the applicant, and neither has a post at the other. */
const evidenced = (applicant: object, supplier: object = {}): number | null => {
  const register: Register = {
    ...CLEAN.LGC,
    applicant: { ...CLEAN.LGC.applicant, ...applicant },
    suppliers: (CLEAN.LGC.suppliers ?? []).map((row) => ({ ...row, ...supplier })),
  };
  return claimFor('LGC', readLedger(sheetsOf(register))).evidenced;
};

describe('who leads or controls a company, as 申报单位 and 供应商 state it', () => {
  test.each([
    [{ 法定代表人: '张三' }],
    [{ 实际控制人: '张三' }],
    [{ 实控人: '张三、钱七' }],
    [{ 控股股东: '张三' }],
    [{ 与供应商存在关联关系: '是' }],
  ])('ties the applicant to its supplier: %j', (applicant) => {
    expect(evidenced(applicant)).toBe(0);
  });

  test.each([[{ 法定代表人: '王五' }], [{ 实际控制人: '王五' }], [{ 控股股东: '王五' }]])(
    'ties the supplier to the applicant: %j',
    (supplier) => {
      expect(evidenced({}, supplier)).toBe(0);
    },
  );

  test.each([
    [
      { 法定代表人: '王五', 实际控制人: '王五', 控股股东: '王五' },
      { 法定代表人: '张三', 实际控制人: '张三' },
    ],
    [
      { 法定代表人: '周九', 实际控制人: '无', 控股股东: '无控股股东', 与供应商存在关联关系: '不存在' },
      { 法定代表人: '吴十', 实际控制人: '不详' },
    ],
    [{}, {}],
  ])('says nothing of others: %j %j', (applicant, supplier) => {
    expect(evidenced(applicant, supplier)).toBe(30_000_000);
  });
});
