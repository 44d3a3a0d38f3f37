import type { Disposition } from '../types';
import { field, type RowTableSpec } from './spec';

/** 处理记录: what the reader of a finding decided about it, one finding a row. */
export const DISPOSITIONS: RowTableSpec<Disposition> = {
  kind: 'dispositions',
  title: { zh: '处理记录', en: 'Dispositions' },
  fields: {
    key: field('text', '问题编号', 'Finding no.', '问题号 问题代码 findingnumber findingid findingkey'),
    check: field('text', '检查', 'Check', '检查项 检查编号 checkid'),
    severity: field('text', '级别', 'Severity', '严重程度 level'),
    programme: field('text', '项目', 'Programme', '申报项目 适用项目 programmes'),
    place: field('text', '位置', 'Place', '单元格 所在位置 cell location'),
    amount: field('raw', '涉及金额', 'Amount concerned', '涉及合同金额 影响金额 amountaffected'),
    message: field('text', '问题与处理办法', 'What is wrong and what to do', '问题 问题描述 提示 finding'),
    clause: field('text', '依据', 'Clause', '条款 政策依据 basis'),
    disposition: field('text', '处理', 'Disposition', '处理结果 处理情况 处理状态 处置 decision'),
    reason: field('text', '理由', 'Reason', '处理理由 原因 说明 处理说明 备注 note'),
    facts: field('text', '内容码', 'Content code', '内容校验码 fingerprint'),
  },
  needs: [['key'], ['disposition', 'reason']],
  identity: ['key'],
  build: (c, i, row, source) => ({
    row,
    source,
    key: c.key[i] ?? null,
    check: c.check[i] ?? null,
    severity: c.severity[i] ?? null,
    programme: c.programme[i] ?? null,
    place: c.place[i] ?? null,
    amount: c.amount[i] ?? null,
    message: c.message[i] ?? null,
    clause: c.clause[i] ?? null,
    disposition: c.disposition[i] ?? null,
    reason: c.reason[i] ?? null,
    facts: c.facts[i] ?? null,
  }),
};
