import { claimFor } from '../../../src/claim';
import { readLedger } from '../../../src/ledger';
import { say } from '../../../src/messages';
import { CLEAN, sheetsOf } from '../../support/clean-register';
import type { Row } from '../../support/register';

function claimOf(...rows: Row[]): ReturnType<typeof claimFor> {
  const [contract] = CLEAN.LGC.contracts ?? [];
  const contracts = (rows.length > 0 ? rows : [{}]).map((row) => ({ ...contract, ...row }));
  return claimFor('LGC', readLedger(sheetsOf({ ...CLEAN.LGC, contracts })));
}

const NOT_IN_FORCE = (
  '未生效 未签 拟签 审批中 待签 待盖章 草签 意向 暂停 洽谈中 流程中 诉讼中 双方尚未盖章 仅签订意向书 未实际履行 ' +
  '合同未签署 待双方用印 合同审批中 服务已暂停 有纠纷，已起诉 已付清，合同尚未生效'
).split(' ');
const OTHER_MONEY = (
  '已退款 与HT-002重复 本合同由HT-002替代 金额以补充协议为准 补充协议减少50万元 金额为暂估 金额待定 含硬件采购50万元 ' +
  '含税金额为美元 代关联公司采购 实际使用方为母公司 部分退款20万元 已被HT-003取代 合同金额调整为80万元 待定 ' +
  '其中服务器采购30万元 以实际结算为准 代子公司签订 费用由集团承担 与关联公司分摊 最终用户为客户 发票已红冲'
).split(' ');
const ORDINARY = (
  '已付清 发票已开 按季结算 含税 见附件 补充协议见附件 无 - 正常 原件已归档 已付款 分三期支付 预付30% 尾款未付 ' +
  '质保金5% 履约保证金已退还 质保金扣除5% 已验收 大模型训练用 技术部使用 续签合同 电子合同 双方已盖章 已签订 未解除 ' +
  '不涉及诉讼 无纠纷 无退款 未签补充协议 发票待开 付款审批中 通过代理商采购 新一代算力平台 联系人待定 人民币结算 金额含税 ' +
  '如有争议提交深圳仲裁 重点项目 以合同原件为准 不含硬件 实际使用方为我司 项目代码A01 公司名称变更 银行账号变更 ' +
  '到期自动续签 进项税已抵扣 含税106万元 其中税额6万元 发票未签收 交付时间以验收单为准 法定代表人签字 6%专票 已完成会签 合同履行完毕'
).split(' ');

describe('备注 of a contract', () => {
  test.each(NOT_IN_FORCE)('%s: it may not be in force', (remark) => {
    const claim = claimOf({ 备注: remark });
    expect(claim).toMatchObject({ evidenced: 0, atRisk: 30_000_000 });
    expect(claim.findings.map(({ message }) => say(message)).join()).toContain(`“备注：${remark}”`);
  });
  test.each(OTHER_MONEY)('%s: its money may be another', (remark) => {
    const claim = claimOf({ 备注: remark });
    expect(claim).toMatchObject({ evidenced: 0, atRisk: 30_000_000 });
    expect(claim.findings.map(({ message }) => say(message)).join()).toContain(`「备注」写的是「${remark}」`);
  });
  test.each(ORDINARY)('%s says nothing against it', (remark) => {
    expect(claimOf({ 备注: remark })).toMatchObject({ evidenced: 30_000_000, atRisk: 0 });
  });
});

describe('签署状态', () => {
  test.each(['签署状态', '签订状态', '签约状态', '盖章状态', '用印状态'])('%s is read', (header) => {
    for (const said of ['未签', '待盖章', '已终止', '单方已签', '否', '审批中'])
      expect(claimOf({ 合同状态: '执行中', [header]: said }).evidenced).toBe(0);
    for (const said of ['已签', '已签署', '双方已盖章', '已用印', '签署完成', '是', '正常', '-', '无', ''])
      expect(claimOf({ 合同状态: '执行中', [header]: said }).evidenced).toBe(30_000_000);
  });
});

describe('合同类型', () => {
  test.each(['框架', '框架协议', '意向书', '合作备忘录'])('%s commits to no purchase', (nature) => {
    expect(claimOf({ 合同类型: nature })).toMatchObject({ evidenced: 0, atRisk: 30_000_000 });
    expect(claimOf({ 合同性质: nature })).toMatchObject({ evidenced: 0, atRisk: 30_000_000 });
  });
  test.each(['采购合同', '服务合同', '非框架协议', '框架协议项下订单', '-'])('%s does', (nature) => {
    expect(claimOf({ 合同类型: nature })).toMatchObject({ evidenced: 30_000_000, atRisk: 0 });
  });
});

describe('a negative row beside a contract', () => {
  test.each(['HT-001-补1', 'HT-001（补充）', 'HT-001补1', ''])('%s puts it at risk', (id) => {
    const claim = claimOf({}, { 合同编号: id, 含税金额: -530_000 });
    expect(claim).toMatchObject({ evidenced: 0, atRisk: 30_000_000 });
  });
  test('with a number of its own is another contract, and its sign a slip that its own row is told of', () => {
    expect(claimOf({}, { 合同编号: 'HT-009', 含税金额: -530_000 })).toMatchObject({ evidenced: 30_000_000 });
  });
  test('is of the contract that its number goes on from, not of another', () => {
    const others = { 供应商名称: '深圳乙云算力有限公司', 供应商信用代码: '91440300MA5EXAMPL1' };
    const claim = claimOf({}, { 合同编号: 'HT-002-补1', 含税金额: -530_000, ...others });
    expect(claim).toMatchObject({ evidenced: 30_000_000, atRisk: 0 });
  });
});
