import { normaliseName } from '../ledger';

const STATE_KIND = /国资|国有|国家|政府|财政|机关|sasac|government|^state\b/i;
/** 国有企业, 国有独资公司, 国有法人 … are firms: a state-owned group does pass common control on. */
const FIRM_KIND = /企业|公司|(?<!机关)法人|集团|控股|基金|平台|enterprise|company|group|soe\b/i;
/** Bodies that can be nothing but the State: no firm may be registered under such a name. */
const STATE_NAME = new RegExp(
  '(?:' +
    [
      '国有资产监督管理(?:委员会|局|办公室)',
      '国有资产管理(?:委员会|局|办公室|委)',
      '国资[委局办]',
      '国务院',
      '人民政府(?:办公[厅室])?',
      '(?:省|市|区|县|州|乡|镇|旗)政府',
      '街道办事处',
      '街道办',
      '财政[部厅局]',
      '教育[部厅局]',
      '(?:科学技术|科技|工业和信息化|商务|交通运输|水利|农业农村|民政|住房和城乡建设|文化和旅游|自然资源|应急管理|机关事务管理|发展和改革)(?:部|厅|局|委员会)',
      '(?:开发区|园区|新区|高新区|保税区|示范区|度假区|风景区|合作区)管(?:理)?委(?:员)?会',
    ].join('|') +
    ')$|^SASAC$|^(?:THE)?MINISTRYOF(?:FINANCE|EDUCATION)$|^STATE-?OWNEDASSETSSUPERVISION.*COMMISSION$',
);

/**
 * Whether a holder is the State itself (a SASAC, a government, a treasury). Firms are not related merely
 * because the State controls both. An unmistakable name decides, whatever 持股方类型 says (registers
 * print 机关法人, 国有法人 there) and whatever stands in brackets after it; else 持股方类型 does.
 */
export function isState(holderName: string | null, holderKind: string | null): boolean {
  if (holderName !== null && isStateName(holderName)) return true;
  return holderKind !== null && STATE_KIND.test(holderKind) && !FIRM_KIND.test(holderKind);
}

/** How such names and brackets after them end: most names are told apart by one character. */
const STATE_ENDS = new Set('委局办院府厅室部处会省市区县)）】］CcEeNn \u3000');

function isStateName(name: string): boolean {
  if (!STATE_ENDS.has(name.charAt(name.length - 1))) return false;
  const plain = normaliseName(name).replace(/\s/g, '');
  return STATE_NAME.test(plain.replace(/(?:\([^()]*\))+$/, '')) || STATE_NAME.test(plain);
}
