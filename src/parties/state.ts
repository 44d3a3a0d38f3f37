import type { Ownership } from '../ledger';

const STATE_KIND = /国资|国有|国家|政府|财政|sasac|government|^state\b/i;
/** 国有企业, 国有独资公司, 国有法人 … are firms: a state-owned group does pass common control on. */
const FIRM_KIND = /企业|公司|法人|集团|控股|基金|平台|enterprise|company|group|soe\b/i;
const STATE_NAME =
  /(?:国有资产监督管理委员会|国有资产监督管理局|国资委|国资局|国务院|人民政府|财政部|财政厅|财政局)$/;

/**
 * Whether the holder is the State itself (a SASAC, a government, a treasury). Firms are not related
 * merely because the State controls both. 持股方类型 decides; where it is blank, the holder's name.
 */
export function isState({ holderKind, holderName }: Ownership): boolean {
  if (holderKind !== null) return STATE_KIND.test(holderKind) && !FIRM_KIND.test(holderKind);
  return holderName !== null && STATE_NAME.test(holderName);
}
