import type { WriteSheet } from 'hucre/xlsx';
import { programmeOf } from '../../src/policy';
import { call, overContracts, quoted, type Argument } from './formulas';
import { FORMATS, formatted, LOOK } from './look';
import { writeSpill, type SpillColumn } from './spill-sheet';
import { letter, tableValues } from './table-sheet';
import { SHEETS } from './tables';

/** The sheets on which a formula spills. */
export function spilledSheets(): WriteSheet[] {
  return [plan(), amounts(), explanation(), comparison(), providers()];
}

const CHOICES = ['LGC', 'LGM', 'SZV'];
const CHOSEN: Argument = { text: '$B$1', value: 'LGC' };
const CHOICE = { value: 'LGC', among: CHOICES };

const words = (width: number): SpillColumn => ({ width, style: LOOK.wrapped });
const plain = (width: number): SpillColumn => ({ width, style: LOOK.cell });
const money = (width: number): SpillColumn => ({ width, style: formatted(LOOK.cell, FORMATS.money) });
const sparse = (width: number): SpillColumn => ({ width, style: formatted(LOOK.cell, FORMATS.sparse) });
const NUMBER: SpillColumn = { width: 8, style: LOOK.number };

function plan(): WriteSheet {
  return writeSpill({
    name: '申报安排',
    title: '在不重复的前提下，每份合同用在哪个项目合计最多（POLICY_PLAN）',
    spilled: overContracts('POLICY_PLAN'),
    columns: [NUMBER, plain(14), plain(34), sparse(15), sparse(18), sparse(18), sparse(18), words(100)],
    rowHeight: 36,
    room: 80,
  });
}

function amounts(): WriteSheet {
  return writeSpill({
    name: '逐份金额',
    title: '项目',
    choice: CHOICE,
    spilled: overContracts('POLICY_ROWS', [CHOSEN]),
    columns: [NUMBER, plain(14), plain(34), sparse(18), sparse(18), plain(120)],
    rowHeight: 22,
    room: 80,
  });
}

function explanation(): WriteSheet {
  return writeSpill({
    name: '测算说明',
    title: '项目代号（LGC 算力扶持、LGM 调用模型扶持、SZV 训力券）',
    choice: CHOICE,
    spilled: overContracts('POLICY_EXPLAIN', [CHOSEN]),
    columns: [
      words(72),
      money(16),
      { width: 8, style: formatted(LOOK.cell, FORMATS.percent) },
      money(16),
      money(16),
      { width: 18, style: formatted(LOOK.cell, FORMATS.text) },
    ],
    rowHeight: 36,
    room: 80,
  });
}

function comparison(): WriteSheet {
  const editions = [quoted('LGC'), quoted(programmeOf('LGC').round), quoted('政策参数')];
  return writeSpill({
    name: '版本比较',
    title: '「政策参数」的数值与文件的数值，以及对结果的影响（POLICY_DIFF）',
    spilled: overContracts('POLICY_DIFF', editions),
    columns: [plain(40), money(22), money(22), money(22)],
    rowHeight: 22,
    room: 20,
  });
}

/** Only the compute suppliers: the city admits no others. */
function providers(): WriteSheet {
  const values = tableValues(SHEETS.suppliers);
  const capacity = SHEETS.suppliers.columns.findIndex(({ field }) => field === 'capacityMilliP');
  const last = values.findLastIndex((row) => typeof row[capacity] === 'number');
  const end = `${letter(SHEETS.suppliers.columns.length - 1)}${String(last + 1)}`;
  const computing = { text: `${SHEETS.suppliers.name}!A1:${end}`, value: values.slice(0, last + 1) };
  return writeSpill({
    name: '入库核对',
    title: '算力供应商是否符合训力券服务机构的入库条件（SZ_PROVIDER_CHECK）',
    spilled: call('SZ_PROVIDER_CHECK', [computing]),
    columns: [plain(40), plain(14), plain(110)],
    rowHeight: 22,
    room: 40,
  });
}
