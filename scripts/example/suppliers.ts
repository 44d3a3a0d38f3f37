import type { Supplier } from '../../src/ledger';
import { COMPANIES, type CompanyKey } from './companies';
import type { SheetRow } from './rows';

const LICENCE = 'A2.B1.B2-2023';

/** A line of 供应商: what the register of voucher providers and the supplier's own papers show. */
function supplier(key: CompanyKey, said: SheetRow<Supplier>): SheetRow<Supplier> {
  const { name, code } = COMPANIES[key];
  return { name, code, ...said };
}

const batch = (number: '一' | '二' | '三', item: string): SheetRow<Supplier> => ({
  batch: `第${number}批`,
  item,
  admitted: { 一: '2024-12-09', 二: '2025-04-07', 三: '2025-11-14' }[number],
  validTo: '2026-12-31',
});

/**
 * Licence, capacity in P and Longgang basis: the second route of the compute guide. The rest is what
 * the city asks of a provider that wants to be admitted.
 */
const capacity = (p: number, longgang: boolean, licence: string): SheetRow<Supplier> => ({
  licence: `${LICENCE}${licence}`,
  capacityMilliP: p,
  longgangBasis: longgang ? '是' : '否',
  shenzhenEntity: '是',
  shenzhenBasis: '是',
  metering: '是',
  serviceTerms: '是',
  sanctioned: '否',
  holdsVouchers: '否',
});

const RENTAL = '智能算力租用';

/** Compute suppliers first, then those of models. */
export const SUPPLIERS: readonly SheetRow<Supplier>[] = [
  supplier('qiongye', { ...batch('一', RENTAL), ...capacity(3200, true, '0417') }),
  supplier('dielan', { ...batch('一', RENTAL), ...capacity(1200, true, '0822') }),
  supplier('qiaoyu', { ...batch('二', RENTAL), ...capacity(1500, false, '1130') }),
  supplier('zhoubai', { batch: '未入库', ...capacity(2600, true, '0093') }),
  // Admitted twice: the second time for an added service item, with a window of its own.
  supplier('tinglan', { ...batch('一', RENTAL), ...capacity(2100, true, '0655') }),
  supplier('tinglan', { ...batch('三', '集群训练服务'), ...capacity(2100, true, '0655') }),
  // Left the register before the end of the common validity.
  supplier('hantang', { ...batch('一', RENTAL), validTo: '2025-06-30', ...capacity(600, true, '1208') }),
  // In Dongguan, without a branch in Shenzhen.
  supplier('chuqi', { batch: '未入库', ...capacity(800, true, '1544'), shenzhenEntity: '否' }),
  // Nobody has asked yet whether its platform keeps metering logs.
  supplier('shiyue', { batch: '未入库', ...capacity(2100, true, '0731'), metering: '' }),
  supplier('ownCompute', { ...batch('一', RENTAL), ...capacity(2000, true, '0390') }),
  supplier('pinglan', { ...batch('二', RENTAL), ...capacity(2400, true, '0276') }),
  supplier('yunxun', { ...batch('二', RENTAL), ...capacity(900, true, '1411') }),
  supplier('holding', {
    model: '砚川行业大模型',
    filingNumber: 'Guangdong-YanChuan-20240318',
    filed: '2024-03-18',
  }),
  supplier('xiting', {
    model: '溪汀语言大模型',
    filingNumber: 'Guangdong-XiTing-20240516',
    filed: '2024-05-16',
  }),
  supplier('luqi', {
    model: '鹭栖视觉模型',
    mlpsLevel: '三级',
    assessed: '2025-04-18',
    assessorCertified: '是',
  }),
  // Assessed more than a year before the application, which no document speaks of (A32).
  supplier('lanque', {
    model: '岚雀多模态模型',
    mlpsLevel: '三级',
    assessed: '2024-06-05',
    assessorCertified: '是',
  }),
  supplier('meihe', {
    model: '莓禾文档大模型',
    filingNumber: 'Shanghai-MeiHe-20250711',
    filed: '2025-07-11',
  }),
  supplier('qingwu', {
    model: '青坞智能体',
    filingNumber: '粤模型应用上线编号2025-0187',
    filed: '2025-03-14',
  }),
  supplier('shuozhou', { model: '朔舟代码模型', mlpsLevel: '二级', assessed: '2025-05-09' }),
  supplier('zhuxi', { model: '竹溪大模型', filingNumber: 'Sichuan-ZhuXi-20241105', filed: '2024-11-05' }),
];
