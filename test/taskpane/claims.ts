import type { Finding } from '../../src/checks';
import type { Claim, RowIn, RowOut } from '../../src/claim';
import { local, message, type Message } from '../../src/messages';
import { fen } from '../../src/money';

/** Any sentence, the same in both languages but for its opening; the pane only has to show it. */
export function sentence(zh: string, en = zh): Message {
  return message('function.incomplete', { missing: local(zh, en) });
}

export function finding(given: Partial<Finding>): Finding {
  return {
    check: 'related-party',
    severity: 'block',
    programme: 'LGC',
    effect: 'excludes',
    table: 'contracts',
    sheet: '合同',
    row: 5,
    column: 2,
    contractRow: 5,
    contractSheet: '合同',
    subject: null,
    message: sentence('供应商与申报单位受同一母公司控制'),
    clause: { document: 'LGC', clause: '二（三）' },
    amount: fen(80_000_000),
    ...given,
  };
}

export function rowIn(row: number, given: Partial<RowIn> = {}): RowIn {
  return {
    sheet: '合同',
    row,
    id: `HT-${String(row)}`,
    supplier: '深圳市某算力有限公司',
    base: fen(60_000_000),
    claimable: fen(30_000_000),
    evidenced: fen(30_000_000),
    atRisk: fen(0),
    notChecked: fen(0),
    why: [],
    ...given,
  };
}

export function rowOut(row: number, reason: Finding = finding({ row, contractRow: row })): RowOut {
  return { sheet: '合同', row, id: `HT-${String(row)}`, supplier: '深圳市某关联有限公司', reason };
}

/** A claim of ¥1,200,000.00, a quarter of it at risk, with two rows in and one out. */
export function claim(given: Partial<Claim> = {}): Claim {
  const related = finding({});
  return {
    programme: 'LGC',
    title: local('龙岗区算力补贴', 'Longgang compute subsidy'),
    round: 'LG-2025',
    outcome: { kind: 'amount', amount: fen(120_000_000), trace: [] },
    claimable: fen(120_000_000),
    evidenced: fen(90_000_000),
    atRisk: fen(30_000_000),
    notChecked: fen(0),
    rowsIn: [rowIn(2), rowIn(3, { evidenced: fen(0), atRisk: fen(30_000_000) })],
    rowsOut: [rowOut(5, related)],
    findings: [
      related,
      finding({
        check: 'invoice',
        severity: 'warn',
        effect: 'risk',
        row: 3,
        contractRow: 3,
        column: 9,
        message: sentence('发票合计少于合同金额', 'invoices fall short of the contract'),
      }),
    ],
    unchecked: [],
    assumptions: [],
    readings: [],
    alternatives: [],
    ...given,
  };
}

/** A model claim that lacks something, so that it has no amount. */
export function incomplete(): Claim {
  return claim({
    programme: 'LGM',
    title: local('龙岗区模型补贴', 'Longgang model subsidy'),
    outcome: { kind: 'incomplete', missing: [sentence('缺少：不含税金额')], trace: [] },
    claimable: null,
    evidenced: null,
    atRisk: null,
    rowsIn: [],
    rowsOut: [],
    findings: [],
  });
}
