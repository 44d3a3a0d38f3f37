import fc from 'fast-check';
import type { Finding } from '../../src/checks';
import { claimFor } from '../../src/claim';
import { say } from '../../src/messages';
import { workbookLedger, type Register, type Row } from '../support/register';

const FAN = '914403001922038216';
const SHI = '9144030071526726XG';
/** FAN with its last digit wrong. */
const FAN_WRONG = '914403001922038217';
const CHECKS = new Set(['credit-code', 'name-code', 'similar-name', 'branch-office']);

const identity = (register: Register, programme: 'LGC' | 'LGM' | 'SZV' = 'LGC'): Finding[] =>
  claimFor(programme, workbookLedger(register)).findings.filter((f) => CHECKS.has(f.check));
const said = (findings: readonly Finding[]): string[] => findings.map((f) => say(f.message, 'zh'));
const contract = (id: string, more: Row = {}): Row => ({
  合同编号: id,
  供应商名称: '云帆算力有限公司',
  供应商信用代码: FAN,
  不含税金额: 600_000,
  ...more,
});
const supplier = (more: Row = {}): Row => ({ 名称: '云帆算力有限公司', 信用代码: FAN, 入库批次: 1, ...more });

describe('the checks of identity', () => {
  it('say nothing of names and codes that agree', () => {
    const register: Register = {
      contracts: [contract('HT-1'), contract('HT-2', { 供应商名称: '云帆算力 有限公司' })],
      suppliers: [supplier()],
      ownership: [
        {
          持股方: '林某',
          持股方代码: '11010519491231002X',
          被持股方: '云帆算力有限公司',
          被持股方代码: FAN,
          持股比例: 0.6,
        },
        {
          持股方: '云海投资',
          持股方代码: SHI,
          被持股方: '云帆算力有限公司',
          被持股方代码: FAN,
          持股比例: 0.4,
        },
      ],
    };
    expect(said(identity(register))).toEqual([]);
  });

  it('say a wrong code once for each table, with the number of its rows', () => {
    const wrong = { 供应商信用代码: FAN_WRONG };
    const found = identity({
      contracts: ['HT-3', 'HT-1', 'HT-2'].map((id) => contract(id, wrong)),
      suppliers: [supplier({ 信用代码: FAN_WRONG })],
      invoices: ['HT-1', 'HT-1', 'HT-2'].map((id, i) => ({
        发票号码: `2411200000004854216${String(i)}`,
        销售方名称: '云帆算力有限公司',
        销售方信用代码: FAN_WRONG,
        金额: 100_000,
        合同编号: id,
      })),
    });
    expect(found.map((f) => [f.table, f.row])).toEqual([
      ['suppliers', 2],
      ['contracts', 3],
      ['invoices', 2],
    ]);
    expect(said(found).map((text) => /本表共 \d 行/.exec(text)?.[0])).toEqual([
      undefined,
      '本表共 3 行',
      '本表共 3 行',
    ]);
  });

  it('leave a damaged number to the cell that cannot be read', () => {
    const register = { contracts: [contract('HT-1', { 供应商信用代码: '914403001922038000' })] };
    expect(said(identity(register))).toEqual([]);
    const { findings } = claimFor('LGC', workbookLedger(register));
    expect(findings.filter((f) => f.check === 'unreadable-cell')).toHaveLength(1);
  });

  it('leave contracts and invoices of other programmes to those', () => {
    const register: Register = {
      contracts: [contract('HT-1'), contract('HT-2', { 供应商信用代码: FAN_WRONG, 申报项目: '模型' })],
      invoices: [
        { 发票号码: '24112000000048542163', 销售方信用代码: FAN_WRONG, 金额: 1, 合同编号: 'HT-2' },
        { 发票号码: '24112000000048542164', 销售方信用代码: FAN, 金额: 1, 合同编号: 'HT-1' },
      ],
    };
    expect(said(identity(register))).toEqual([]);
    expect(identity(register, 'LGM').map((f) => f.table)).toEqual(['contracts', 'invoices']);
  });

  it('find a supplier by its name when the code of the contract is nobody’s, and say only that', () => {
    const register = (code: string): Register => ({
      contracts: [contract('HT-1', { 供应商信用代码: code })],
      suppliers: [supplier()],
    });
    const blocks = (code: string) =>
      claimFor('LGC', workbookLedger(register(code))).findings.filter((f) => f.severity === 'block');
    expect(blocks(FAN_WRONG)).toEqual([]);
    expect(identity(register(FAN_WRONG)).map((f) => f.check)).toEqual(['credit-code']);
    // A valid code of another company is another matter, and said of the contract alone.
    expect(blocks(SHI).map((f) => f.message.id)).toEqual(['check.supplier-other-code']);
    expect(said(identity(register(SHI)))).toEqual([]);
  });

  it('hold the names and codes of invoices against the suppliers', () => {
    const seller = (name: string, code: string): Register => ({
      contracts: [contract('HT-1')],
      suppliers: [supplier()],
      invoices: [
        {
          发票号码: '24112000000048542163',
          销售方名称: name,
          销售方信用代码: code,
          金额: 1,
          合同编号: 'HT-1',
        },
      ],
    });
    expect(identity(seller('云帆算力有限公司', FAN))).toEqual([]);
    const [twoNames] = identity(seller('海石智算有限公司', FAN));
    expect(twoNames).toMatchObject({ message: { id: 'check.code-two-names' }, table: 'invoices' });
    const [twoCodes] = identity(seller('云帆算力有限公司', SHI));
    expect(twoCodes).toMatchObject({ message: { id: 'check.name-two-codes' }, table: 'invoices' });
  });

  it('leave namesakes among persons alone', () => {
    const holder = (code: string): Row => ({
      持股方: '林某',
      持股方代码: code,
      持股方类型: '自然人',
      被持股方: '云帆算力有限公司',
      持股比例: 0.3,
    });
    const register: Register = {
      contracts: [contract('HT-1')],
      ownership: [holder('11010519491231002X'), holder('E12345678')],
    };
    expect(said(identity(register))).toEqual([]);
  });

  it('count a contract with a branch of the listed company, at risk (A35)', () => {
    const register: Register = {
      contracts: [contract('HT-1', { 供应商名称: '云帆算力有限公司龙岗分公司', 供应商信用代码: '' })],
      suppliers: [supplier({ 龙岗服务基础: '是' })],
    };
    const { rowsOut, claimable, evidenced } = claimFor('LGC', workbookLedger(register));
    expect([rowsOut.length, claimable, evidenced]).toEqual([0, 18_000_000, 0]);
  });

  const names = [
    '云帆算力有限公司',
    '云凡算力有限公司',
    '海石智算有限公司',
    '海石智算有限公司龙岗分公司',
    '望岳',
  ];
  const codes = [FAN, FAN_WRONG, SHI, '440301192203821', ''];
  const rows = (head: [string, string, string]) =>
    fc
      .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...codes)), { minLength: 1, maxLength: 6 })
      .map((pairs) =>
        pairs.map(([name, code], i): Row => ({
          [head[0]]: `N-${String(i)}`,
          [head[1]]: name,
          [head[2]]: code,
        })),
      );
  const content = (findings: readonly Finding[]): string[] =>
    said(findings)
      .map((text) => text.replaceAll(/第\d+行/g, ''))
      .sort();

  it('say the same of the same rows in any order', () => {
    fc.assert(
      fc.property(
        rows(['合同编号', '供应商名称', '供应商信用代码']),
        rows(['入库服务项目', '名称', '信用代码']),
        (contracts, suppliers) => {
          const register: Register = {
            contracts: contracts.map((row) => ({ ...row, 不含税金额: 600_000 })),
            suppliers: suppliers.map((row) => ({ ...row, 入库批次: 1 })),
          };
          const turned: Register = {
            contracts: [...(register.contracts ?? [])].reverse(),
            suppliers: [...(register.suppliers ?? [])].reverse(),
          };
          expect(content(identity(turned))).toEqual(content(identity(register)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
