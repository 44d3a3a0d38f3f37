import fc from 'fast-check';
import { lineText } from '../../src/checks';
import { claimFor, materialsFor, materialsRows, materialsTable } from '../../src/claim';
import type { Ledger } from '../../src/ledger';
import { say } from '../../src/messages';
import type { ContractProgrammeId } from '../../src/policy';
import { workbookLedger, type Register, type Row } from '../support/register';

const CONTRACT = { 供应商名称: '云帆算力', 用途: '大模型训练', 不含税金额: 600000 };
const LG: readonly Row[] = ['HT-1', 'HT-2'].map((id) => ({
  合同编号: id,
  ...CONTRACT,
  服务开始: '2024-09-01',
  服务结束: '2025-03-31',
}));
const SZ: readonly Row[] = [
  { 合同编号: 'XL-1', ...CONTRACT, 签订日期: '2025-12-01', 服务结束: '2026-04-30' },
];

const standing = (id: ContractProgrammeId, register: Register): Record<string, string> =>
  Object.fromEntries(
    materialsFor(id, workbookLedger(register)).lines.map((line) => [lineText(line).zh, line.state]),
  );
const said = (id: ContractProgrammeId, register: Register): string[] =>
  claimFor(id, workbookLedger(register))
    .findings.filter(({ check }) => /^(?:material|contract-content|redemption)/.test(check))
    .map(({ message }) => say(message));

describe('what a claim needs', () => {
  it('counts years and months back from the application (A37 to A39)', () => {
    const names = Object.keys(standing('LGC', { contracts: LG, applicant: { 注册日期: '2020-01-01' } }));
    expect(names).toEqual(expect.arrayContaining(['上年度纳税证明（2024年度）']));
    expect(names).toEqual(
      expect.arrayContaining(['财务审计报告或财务报表（2024年度）', '财务审计报告或财务报表（2023年度）']),
    );
    expect(names).toContain('项目负责人近三个月深圳社保缴纳凭证（2025年6月至2025年8月）');
    const young = Object.keys(standing('LGC', { contracts: LG, applicant: { 注册日期: '2024-02-01' } }));
    expect(young.filter((name) => name.startsWith('财务审计报告'))).toEqual([
      '财务审计报告或财务报表（2024年度）',
    ]);
  });

  it('asks for documents of contracts that count alone', () => {
    const out = { ...LG[1], 币种: 'USD' };
    const names = Object.keys(standing('LGC', { contracts: [LG[0] ?? {}, out] }));
    expect(names).toContain('算力服务合同（HT-1）');
    expect(names).not.toContain('算力服务合同（HT-2）');
  });

  it('leaves open what nobody says, and answers it where the register does', () => {
    const open = materialsFor('LGC', workbookLedger({ contracts: LG }));
    expect(open.lines.filter((l) => l.conditional).map((l) => l.material.id)).toEqual(
      expect.arrayContaining(['B2b', 'B8', 'C3a', 'C3b']),
    );
    const suppliers = [{ 名称: '云帆算力', 入库批次: '第一批', 龙岗服务基础: '是' }];
    const state = standing('LGC', {
      contracts: LG,
      suppliers,
      applicant: { 是否分支机构: '否', 单位类型: '事业单位' },
    });
    expect(state['总公司授权证明']).toBe('not-applicable');
    expect(state['供应商算力规模证明（云帆算力）']).toBe('not-applicable');
  });

  it('names the documents of the team by its people, stated or listed', () => {
    const team = (register: Register): string[] =>
      Object.entries(standing('SZV', { contracts: SZ, ...register }))
        .filter(([name, state]) => name.startsWith('学位证书') && state === 'missing')
        .map(([name]) => name);
    const title = '学位证书或职称证书复印件';
    expect(team({})).toEqual([`${title}（项目负责人）`, `${title}（主要成员1）`, `${title}（主要成员2）`]);
    const materials = ['甲', '乙'].map((对象) => ({ 项目: '训力券', 材料: '学位证书', 对象, 状态: '齐备' }));
    expect(team({ materials })).toHaveLength(1);
    expect(team({ materials, applicant: { 项目负责人: '甲', 主要成员: '丙、乙' } })).toEqual([
      `${title}（主要成员1 丙）`,
    ]);
  });

  it('asks for the paper set with its index, and for evidence at redemption', () => {
    const paper = standing('LGC', { contracts: LG, options: { 'docs.stage': 'paper' } });
    expect(paper['分项目录索引']).toBe('missing');
    expect(Object.keys(standing('SZV', { contracts: SZ, options: { 'docs.stage': 'redemption' } }))).toEqual([
      '已完成算力服务的证明材料（XL-1）',
    ]);
    // The voucher has no paper set: it is still being applied for.
    expect(Object.keys(standing('SZV', { contracts: SZ, options: { 'docs.stage': 'paper' } }))).toContain(
      '项目承诺书原件',
    );
  });

  it('takes invoices, payments and tax records from their own tables', () => {
    const register: Register = {
      contracts: LG.slice(0, 1),
      invoices: [
        { 发票号码: '24957000000000000001', 开票日期: '2024-12-01', 金额: 600000, 合同编号: 'HT-1' },
      ],
      materials: [{ 材料: '营业执照', 状态: '齐备' }],
    };
    expect(standing('LGC', register)['发票（24957000000000000001）']).toBe('recorded');
    expect(said('LGC', register).join()).toContain('没有该合同的「算力服务合同、银行付款凭证、对应税票」');
  });
});

describe('what is said of it', () => {
  it('is nothing at all without a 材料 table, and once for another programme’s table', () => {
    expect(said('LGC', { contracts: LG })).toEqual([]);
    expect(
      said('LGC', { contracts: LG, materials: [{ 项目: '训力券', 材料: '营业执照', 状态: '齐备' }] }),
    ).toHaveLength(1);
  });

  it('is nothing where the claim is barred', () => {
    const applicant = { 行业代码: '3919' };
    const contracts = LG.map((c) => ({ ...c, 用途: '调用模型' }));
    const materials = [{ 材料: '营业执照', 状态: '齐备' }];
    expect(said('LGM', { contracts, materials, applicant })).toEqual([]);
    expect(said('LGM', { contracts, materials }).length).toBeGreaterThan(0);
  });

  it('puts every contract of a supplier at risk for one document, in one finding', () => {
    const contracts = LG.map((c) => ({ ...c, 用途: '调用模型' }));
    const materials = [{ 材料: '模型服务合同、发票、付款凭证、税票', 状态: '齐备' }];
    const claim = claimFor('LGM', workbookLedger({ contracts, materials }));
    expect(claim.findings.filter((f) => f.message.id === 'check.material-supplier')).toHaveLength(1);
    expect([claim.claimable, claim.evidenced]).toEqual([36_000_000, 0]);
  });

  it('lets the closest row decide: of this contract before all, of this programme before any', () => {
    const materials = [
      { 项目: '', 材料: '算力服务合同', 对象: '', 状态: '齐备' },
      { 项目: '', 材料: '算力服务合同', 对象: 'HT-2', 状态: '缺' },
    ];
    const state = standing('LGC', { contracts: LG, materials });
    expect([state['算力服务合同（HT-1）'], state['算力服务合同（HT-2）']]).toEqual(['ready', 'missing']);
  });
});

/** Rows as a team might have them: names of the list or not, any words, any objects. */
const cell = fc.constantFrom(
  '',
  '齐备',
  '缺',
  '待盖',
  '是',
  '√',
  '乱写',
  '2024年度',
  'HT-1',
  '云帆算力',
  '备忘',
);
const row = fc.record({
  项目: fc.constantFrom('', '算力', '训力券', '龙岗区调用模型开发应用扶持', '自留'),
  材料: fc.constantFrom(
    '营业执照',
    '发票、税票',
    '审计报告',
    '算力服务合同',
    '完税证明',
    '学位证书',
    '自己的清单',
    '2022年度审计报告',
  ),
  状态: cell,
  盖章: cell,
  签字: cell,
  文件: cell,
  备注: cell,
  对象: cell,
  代码: fc.constantFrom('', 'B2', 'c1a', 'V5a', 'X9'),
});

describe('the 材料 table to write', () => {
  const read = (materials: readonly Row[]): Ledger =>
    workbookLedger({ contracts: [...LG, ...SZ], materials });
  const asRows = ([header, ...rows]: readonly (readonly (string | number)[])[]): Row[] =>
    rows.map((cells) => Object.fromEntries(cells.map((c, i) => [String(header?.[i]), c])));

  it('loses nothing that a cell holds, and is the same when written again', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const ledger = read(rows);
        const table = materialsTable(ledger);
        const given = ledger.materials?.rows ?? [];
        const kept = materialsRows(ledger).flatMap(({ from }) => from ?? []);
        expect([...kept].sort((a, b) => a.row - b.row)).toEqual(given);
        for (const { from, cells } of materialsRows(ledger)) {
          if (!from) continue;
          const before = [
            from.project,
            from.material,
            from.status,
            from.stamped,
            from.signed,
            from.file,
            from.note,
          ];
          before.forEach((value, i) => {
            if (value !== null) expect(cells[i]).toBe(value);
          });
        }
        expect(materialsTable(read(asRows(table)))).toEqual(table);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it('puts what is needed first, programme by programme, and the user’s own rows at the end', () => {
    const own = { 材料: '内部交接单', 状态: '已备' };
    const table = materialsTable(
      read([own, { 项目: '算力', 材料: '营业执照', 状态: '已备', 文件: 'a.pdf' }]),
    );
    expect(table[0]?.slice(0, 8)).toEqual(['项目', '材料', '状态', '盖章', '签字', '文件', '备注', '对象']);
    expect(table[2]?.slice(0, 6)).toEqual(['算力', '营业执照', '已备', '', '', 'a.pdf']);
    expect(table.at(-1)?.slice(0, 3)).toEqual(['', '内部交接单', '已备']);
    expect(new Set(table.map((cells) => cells.length))).toEqual(new Set([12]));
  });
});
