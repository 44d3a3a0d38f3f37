import { formatDate, formatTime, parseDate, parseTime, type CivilDate } from '../calendar';
import type { ParameterRow } from '../ledger';
import { message, type Message } from '../messages';
import { formatYuan, parseAmount } from '../money';
import type { Programme } from './programme';
import { parseShare } from './share';
import type { Parameter, ParameterValue } from './types';

/** A value of the team's own 政策参数 table that stands in for the document's. */
export interface Override {
  readonly row: ParameterRow;
  readonly parameter: Parameter;
  readonly replaced: Parameter;
}

/** What a 政策参数 table means for one programme. */
export interface Overridden {
  readonly programme: Programme;
  readonly applied: readonly Override[];
  /** Rows meant for the programme that cannot be used, with why. */
  readonly faults: readonly { readonly row: ParameterRow; readonly message: Message }[];
}

/**
 * The programme with the table's values in force on a day. A row without 生效日期 is always in force;
 * of several for one parameter the latest counts. Nothing is changed silently: `applied` says what was.
 */
export function overrideProgramme(
  programme: Programme,
  rows: readonly ParameterRow[],
  on: CivilDate,
): Overridden {
  const faults: { row: ParameterRow; message: Message }[] = [];
  const applied = new Map<string, Override>();
  for (const row of rows.filter((r) => names(programme, r.programme))) {
    if (row.effective !== null && row.effective > on) continue;
    const override = readOverride(programme, row);
    if (!('parameter' in override)) faults.push({ row, message: override });
    else if ((applied.get(override.parameter.name)?.row.effective ?? 0) <= (row.effective ?? 0)) {
      applied.set(override.parameter.name, override);
    }
  }
  const list = [...applied.values()];
  if (list.length === 0) return { programme, applied: list, faults };
  const parameters = programme.parameters.replaced(list.map((o) => o.parameter));
  return { programme: programme.withParameters(parameters), applied: list, faults };
}

function names(programme: Programme, text: string | null): boolean {
  if (text === null) return false;
  const wanted = text.normalize('NFKC').trim().toUpperCase();
  return [programme.id, programme.round, programme.functionName, programme.title.zh, programme.title.en].some(
    (name) => name.toUpperCase() === wanted,
  );
}

function readOverride(programme: Programme, row: ParameterRow): Override | Message {
  const wanted = (row.parameter ?? '').normalize('NFKC').trim().toLowerCase();
  const replaced = programme.parameters.byText(wanted);
  if (!replaced) {
    const params = { row: row.row, parameter: row.parameter ?? '', programme: programme.id };
    return message('override.unknown', { ...params, parameters: programme.parameters.names().join('、') });
  }
  const value = readValue(replaced.value.type, row);
  if (!value) {
    return message('override.unreadable', {
      row: row.row,
      parameter: replaced.label,
      value: cellText(row.value),
    });
  }
  const effective = row.effective ?? replaced.effective;
  return { row, replaced, parameter: { ...replaced, value, effective } };
}

function readValue(
  type: ParameterValue['type'],
  { value: cell, source }: ParameterRow,
): ParameterValue | null {
  switch (type) {
    case 'amount': {
      const value = parseAmount(cell, 'yuan');
      return typeof value === 'number' && value >= 0 ? { type, value } : null;
    }
    case 'rate': {
      const value = parseShare(String(cell));
      return value ? { type, value } : null;
    }
    case 'date': {
      const value = parseDate(cell, source.dateSystem);
      return typeof value === 'number' ? { type, value } : null;
    }
    case 'time': {
      const value = parseTime(cell);
      return value === undefined ? null : { type, value };
    }
    case 'number': {
      const value = typeof cell === 'number' ? cell : Number(String(cell).trim() || NaN);
      return Number.isFinite(value) ? { type, value } : null;
    }
    case 'text':
      return typeof cell === 'string' && cell.trim() !== '' ? { type, value: cell.trim() } : null;
  }
}

/** A parameter's value as a person reads it: yuan with separators, percent, y-m-d. */
export function valueText({ value }: Parameter): string {
  switch (value.type) {
    case 'amount':
      return formatYuan(value.value);
    case 'rate':
      return `${value.value.times(100).toString()}%`;
    case 'date':
      return formatDate(value.value);
    case 'time':
      return formatTime(value.value);
    case 'number':
    case 'text':
      return String(value.value);
  }
}

/** A cell as a message quotes it. */
function cellText(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}
