import { TABLES } from '../../../src/ledger';
import type { Layout } from './laid';

/** What stands around a table: a title, who keeps it, 序号, totals, who signed, notes. */
export const around: Layout = (book, draw) =>
  book.map((laid) => {
    if (laid.kind === 'applicant' || laid.headers.length > 1 || laid.merges.length > 0) return laid;
    const { title, fields: own } = TABLES[laid.kind];
    const fields: readonly { zh: string; type: string }[] = Object.values(own);
    const money = (laid.headers[0] ?? []).map(
      (header) => fields.find(({ zh }) => zh === header)?.type === 'amount',
    );
    const total = money.map((is, i) =>
      is ? laid.rows.reduce((sum, row) => sum + (typeof row[i] === 'number' ? row[i] : 0), 0) : '',
    );
    const ledger = laid.kind === 'contracts' || laid.kind === 'invoices' || laid.kind === 'payments';
    return {
      ...laid,
      above: [
        [`${title.zh}台账`],
        ...(draw(2) ? [['编制部门：财务部', '', '2025年9月']] : []),
        ...laid.above,
      ],
      headers: laid.headers.map((row) => ['序号', ...row]),
      rows: laid.rows.map((row, i) => [i + 1, ...row]),
      below: [
        ...(ledger && draw(2) ? [['合计', ...total]] : []),
        ...(ledger && draw(2) ? [['制表：张三', '审核：李四', '日期：2025.9.1']] : []),
        ...(draw(2) ? [[], ['注：以上数据截至申报日']] : []),
        ...laid.below,
      ],
    };
  });
