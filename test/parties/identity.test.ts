import { readLedger, type Ledger } from '../../src/ledger';
import { screenParties as screen, screeningGaps, type PartyRef, type Screening } from '../../src/parties';
import { RELATED_THRESHOLDS } from '../../src/policy';

const screenParties = (ledger: Ledger): Screening | null => screen(ledger, RELATED_THRESHOLDS);

const HUAWEI = '914403001922038216';
const TENCENT = '9144030071526726XG';
const THIRD = '91440300708461136T';
const OWNERSHIP = ['持股方', '持股方代码', '被持股方', '被持股方代码', '持股比例'];

function relate(
  rows: unknown[][],
  applicant: PartyRef,
  supplier: PartyRef,
  more: unknown[][][] = [],
): string {
  const ledger = readLedger([
    // A table of headers alone is no table: some stranger's holding makes it one.
    { values: [OWNERSHIP, ...rows, ['旁人', '', '旁人公司', '', '100%']] },
    {
      values: [
        ['字段', '值'],
        ['单位名称', applicant.name],
        ['信用代码', applicant.code],
      ],
    },
    ...more.map((values) => ({ values })),
  ]);
  return screenParties(ledger)?.relate(supplier, null, null).ties[0]?.class ?? 'none';
}

describe('who is who', () => {
  const own = { name: '深圳甲科技有限公司', code: HUAWEI };

  it('the same code is the same entity whatever the name', () => {
    expect(relate([], own, { name: '旧名有限公司', code: HUAWEI })).toBe('R0');
  });

  it('the same name is the same entity only when a code is missing', () => {
    const name = '深圳甲科技有限公司 ';
    expect(relate([], own, { name, code: null })).toBe('R0');
    expect(relate([], own, { name, code: TENCENT })).toBe('R7');
    expect(
      relate(
        [],
        { name: '深圳甲（集团）有限公司', code: null },
        { name: '深圳甲(集团)有限公司', code: TENCENT },
      ),
    ).toBe('R0');
  });

  it('codes decide over names', () => {
    const rows = [['甲', HUAWEI, '乙', TENCENT, 1]];
    expect(relate(rows, own, { name: '别名', code: TENCENT })).toBe('R1');
    expect(relate(rows, own, { name: '乙', code: null })).toBe('R1');
    expect(relate(rows, own, { name: '乙', code: THIRD })).toBe('R7');
  });

  it('a bare name takes the code it has in another row or table', () => {
    const rows = [
      ['深圳甲科技有限公司', null, '丙', null, 0.6],
      ['丙', TENCENT, '丁', null, 0.6],
    ];
    expect(relate(rows, own, { name: null, code: TENCENT })).toBe('R2');
    expect(relate(rows, own, { name: '丁', code: null })).toBe('R2');
    const suppliers = [
      ['名称', '信用代码'],
      ['丁', THIRD],
    ];
    expect(relate(rows, own, { name: null, code: THIRD }, [suppliers])).toBe('R2');
  });

  it('a name with two codes is not joined to either, and may be both', () => {
    const rows = [
      [null, HUAWEI, '丙', TENCENT, 0.6],
      ['某', null, '丙', THIRD, 0.6],
      ['丙', null, '丁', null, 1],
    ];
    expect(relate(rows, own, { name: '丁', code: null })).toBe('R7');
    expect(relate(rows, own, { name: '丙', code: null })).toBe('R2');
  });

  it('says what is missing and screens nothing without it', () => {
    const ownership = { values: [OWNERSHIP, ['甲', null, '乙', null, 1]] };
    const applicant = {
      values: [
        ['字段', '值'],
        ['单位名称', '甲'],
      ],
    };
    const nameless = {
      values: [
        ['字段', '值'],
        ['行业代码', '6513'],
      ],
    };
    expect(screeningGaps(readLedger([]))).toEqual(['ownership', 'applicant']);
    expect(screeningGaps(readLedger([ownership, nameless]))).toEqual(['applicant']);
    expect(screenParties(readLedger([ownership, nameless]))).toBeNull();
    expect(screenParties(readLedger([applicant]))).toBeNull();
    expect(screeningGaps(readLedger([ownership, applicant]))).toEqual([]);
  });

  it('keeps the screening while the ownership and the applicant stay the same', () => {
    const ownership = { values: [OWNERSHIP, ['甲', HUAWEI, '乙', TENCENT, 1]] };
    const applicant = {
      values: [
        ['字段', '值'],
        ['信用代码', HUAWEI],
      ],
    };
    const contracts = (amount: number): { values: unknown[][] } => ({
      values: [
        ['合同编号', '供应商名称', '含税金额'],
        ['C1', '乙', amount],
      ],
    });
    const first = screenParties(readLedger([contracts(1), ownership, applicant]));
    expect(screenParties(readLedger([contracts(2), ownership, applicant]))).toBe(first);
    const other = {
      values: [
        ['字段', '值'],
        ['信用代码', TENCENT],
      ],
    };
    expect(screenParties(readLedger([contracts(2), ownership, other]))).not.toBe(first);
  });
});
