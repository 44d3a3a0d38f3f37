import type { Row } from '../register';
import { laidOf, only, rowsOf } from './laid';

/** The tax bureau's export: 发票基础信息, a row an invoice; 信息汇总表, a row an item; or both. */
export const taxBureau = only('invoices', (laid, draw) => {
  const rows = rowsOf(laid);
  if (!rows[0] || !('红冲发票号码' in rows[0]) || !('发票号码' in rows[0])) return laid;
  const base = rows.map((row, i) => headed(row, i));
  const items = rows.flatMap((row, i) => itemsOf(row, i, 1 + draw(3)));
  const way = draw(3);
  return [
    ...(way !== 1 ? [laidOf('invoices', '发票基础信息', base)] : []),
    ...(way !== 0 ? [laidOf('invoices', '信息汇总表', items)] : []),
  ];
});

function headed(row: Row, i: number): Row {
  const { front, back } = partsOf(row, i);
  return { ...front, 金额: row['金额'], 税额: row['税额'], 价税合计: row['价税合计'], ...back };
}

/** Lines of one invoice, equal ones included. */
function itemsOf(row: Row, i: number, lines: number): Row[] {
  const { front, back } = partsOf(row, i);
  const net = split(Number(row['金额']), lines);
  const tax = split(Number(row['税额']), lines);
  return net.map((part, n) => ({
    ...front,
    税收分类编码: '3040201990000000000',
    特定业务类型: '',
    货物或应税劳务名称: '*信息技术服务*算力服务',
    规格型号: '',
    单位: '项',
    数量: 1,
    单价: part,
    金额: part,
    税率: '6%',
    税额: tax[n],
    价税合计: Number((part + (tax[n] ?? 0)).toFixed(2)),
    ...back,
  }));
}

function split(total: number, lines: number): number[] {
  const part = Math.trunc((total * 100) / lines) / 100;
  return Array.from({ length: lines }, (_, n) =>
    n < lines - 1 ? part : Number((total - part * (lines - 1)).toFixed(2)),
  );
}

function partsOf(row: Row, i: number): { front: Row; back: Row } {
  const reversed = row['红冲发票号码'] as string | undefined;
  return {
    front: {
      序号: i + 1,
      发票代码: '',
      发票号码: '',
      数电发票号码: row['发票号码'],
      销方识别号: row['销售方信用代码'],
      销方名称: row['销售方名称'],
      购方识别号: row['购买方信用代码'],
      购买方名称: row['购买方名称'],
      开票日期: row['开票日期'],
    },
    back: {
      发票来源: '电子发票服务平台',
      发票票种: '数电票（增值税专用发票）',
      发票状态: row['发票状态'],
      是否正数发票: Number(row['金额']) < 0 ? '否' : '是',
      发票风险等级: '正常',
      开票人: '张三',
      备注: reversed ? `被红冲蓝字数电发票号码：${reversed}` : '',
      合同编号: row['合同编号'],
    },
  };
}
