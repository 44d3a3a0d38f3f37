import { plainText } from '../../identity';

/** What 备注 says against a contract: it may not be in force, or its money may be another or another's. */
export type RemarkDoubt = 'force' | 'money';

/** 未暂停, 无退款, 不含硬件 and 未签补充协议 deny what follows. */
const DENIED =
  /(?:未|没有?|尚未|不|无|非|并非|未发生)(?:被|存在|涉及|需|予?|有|任何)*(?:终止|解除|作废|撤销|中止|取消|暂停|暂缓|退款|退费|退还|重复|调整|变更|扣款|诉讼|仲裁|纠纷|争议|(?:包?含|包括)?(?:硬件|设备|服务器|软件)(?:采购|购置)?)|未签[订署]?(?:过|任何)?补充(?:协议|合同)?/g;

/** The contract itself is not signed, sealed or approved, or not performed. */
const NO_FORCE =
  /未(?:正式|实际|予)?(?:签(?!收)|生效|成立|盖|用印|履行|执行|启动)|待(?:双方|对方|我方|乙方|甲方)?(?:签(?!收)|盖章|用印|生效|会签)|[拟草]签|草[稿案]|意向|备忘录|洽谈|谈判|商谈|会签中|签[订署约]中|用印中|(?<!付款|支付|开票|报销|请款|结算|发票)(?:审批|审核|流程)中|待审[批核]|未(?:过审|审批|批准|获批)|审[批核]未|驳回/;
/** Something that befell it, unless it is said of what may befall it. */
const BEFALLEN = /暂停|暂缓|搁置|冻结|停止|诉讼|仲裁|纠纷|争议|起诉/;
const CONDITIONAL = /如|若|可|须|需(?!求)|条款|约定|通知|不得|违约|解决|管辖/;

/** Money held as a security comes and goes without changing the price. */
const SECURITY = /保证金|质保金|押金|保函/;
const SUM = /金额|价款|总价|单价|价格|合同[价额]|总额|费用|服务费|\d[\d,.]*(?:万|亿|元|%)/;
const CHANGES = /减|扣|下调|上调|降|增加|调增|追加|调整|变更|改为|更正|折让|抵/;
const OPEN_SUM = /暂定|待[定议]|未定|待确[认定]|待核|未确定|上限|封顶|不超过/;
/** The contract as signed is what the row is of anyway. */
const AS_SIGNED = /以(?:本|正式|签[订署]的?|纸质|书面|双方)*(?:合同|协议|原件)(?:原件|文本|正本|约定)?为准/;
/** What a day, a place or a part is to be taken from says nothing of the money. */
const NOT_OF_MONEY = /时间|日期|期限|地[址点]|名称|参数|规格|交付/;
const OTHERS = /母公司|子公司|分公司|关联|集团|总部|股东|客户|第三方|兄弟|其他|他方|他人|另一/;
const OURS = /本公司|我司|我方|本单位|我单位|本司/;

const MONEY: readonly ((clause: string) => boolean)[] = [
  // 已退款, 红冲: money that came back.
  (c) => /退款|退费|退回|退还|已退|红冲|冲红|冲销|扣款/.test(c) && !CONDITIONAL.test(c),
  // 与HT-002重复, 由HT-002替代: the money of another row.
  (c) => /重复|(?:由|被|已|改用|以).*(?:替代|取代|替换|代替)|[改换重]签|重新签|并入|合并[到至入]/.test(c),
  // 金额以补充协议为准
  (c) => /以.+为准/.test(c) && !AS_SIGNED.test(c) && !NOT_OF_MONEY.test(c),
  // 补充协议减少50万元, 价格调整
  (c) => SUM.test(c) && CHANGES.test(c) && !/税[额款金]?.{0,4}抵|[减降](?:振|噪)|降本/.test(c),
  // 金额待定; of a person or a day it is none of the money.
  (c) => /暂估(?!入账)|估算|预估/.test(c) || (OPEN_SUM.test(c) && (SUM.test(c) || c.length <= 4)),
  // 含硬件采购50万元: a part that is another matter; 含税 and 其中税额 are none.
  (c) => /(?<!不)(?:含|包括|其中).*(?:硬件|(?:设备|服务器|显卡|软件)(?:采购|购置|购买|费|款))/.test(c),
  (c) => /(?<!不)(?:含|包括|其中).*\d[\d,.]*[万亿]?元/.test(c) && !/税/.test(c),
  // 含税金额为美元
  (c) => /美元|美金|港[币元]|欧元|日元|英镑|外币|usd|hkd|eur|jpy|gbp|us\$|\$|€|£/.test(c),
  // 代关联公司采购; 代理, 代表, 代码 and 新一代 are other words.
  (c) =>
    /(?<![替现时迭年取换一二三四])代(?:采|购|签|付|垫|缴|持|为?(?:关联|母|子|集团|总|分公司|兄弟|其他|第三|他|下属|股东|客户)|[^理码表开].{0,12}(?:公司|集团|单位))/.test(
      c,
    ),
  // 实际使用方为母公司, 由集团承担, 与子公司分摊
  (c) => /(?:实际|最终|真实)(?:使用|承担|付款|受益|用户|采购|需求)/.test(c) && isOthers(c),
  (c) => /(?:由|供|给|归).*(?:承担|支付|付款|使用|结算)/.test(c) && OTHERS.test(c) && !OURS.test(c),
  (c) => /(?:与|和|同).+(?:分摊|共用|共享|共同使用)|转售|转租|转卖/.test(c),
];

function isOthers(clause: string): boolean {
  return (OTHERS.test(clause) || /公司|单位|企业/.test(clause)) && !OURS.test(clause);
}

/** Reads 备注 clause by clause; null: an ordinary remark (已付清, 含税, 见附件), which says nothing against it. */
export function doubtOfRemark(text: string): RemarkDoubt | null {
  const clauses = plainText(text)
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .split(/[,，。;；、!！]/)
    .map((clause) => clause.replace(DENIED, ''));
  if (clauses.some((c) => NO_FORCE.test(c) || (BEFALLEN.test(c) && !CONDITIONAL.test(c)))) return 'force';
  return clauses.some((c) => !SECURITY.test(c) && MONEY.some((says) => says(c))) ? 'money' : null;
}
