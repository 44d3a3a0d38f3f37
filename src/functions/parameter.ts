import { formatDate, formatTime, parseDate, partsOf, toSerial, type CivilDate } from '../calendar';
import { message, say } from '../messages';
import { yuanNumber } from '../money';
import type { Parameter, Programme } from '../policy';
import { programmeArgument } from './explain';
import { invalid, notAvailable, single, type CellResult } from './result';

/** A value of the policy data on a date: amounts in yuan, rates as fractions, dates as serials of the workbook. */
export function parameterCell(
  programme: unknown,
  parameter: unknown,
  date: unknown,
  system: 1900 | 1904,
): CellResult {
  const found = programmeArgument(programme);
  if ('kind' in found) return found;
  const name = typeof parameter === 'string' ? found.parameters.byText(parameter)?.name : undefined;
  if (name === undefined) return noParameter(found, parameter);
  const on = parseDate(date, system);
  if (on === undefined || (on !== null && typeof on !== 'number')) {
    return invalid(say(message('function.bad-date', { date: String(date) })));
  }
  const value = found.parameters.find(name, on ?? undefined);
  if (!value) return noValueYet(found, name, on);
  if (on === null || partsOf(on).year <= found.year) return single(cellValue(value, system));
  // No later round has been verified: the last value stands, and the cell beside it says so.
  const said = message('parameter.unverified', {
    round: found.round,
    verified: formatDate(value.lastVerified),
  });
  return { kind: 'values', values: [[cellValue(value, system), say(said)]] };
}

function cellValue({ value }: Parameter, system: 1900 | 1904): string | number {
  switch (value.type) {
    case 'amount':
      return yuanNumber(value.value);
    case 'rate':
      return value.value.toNumber();
    case 'time':
      return formatTime(value.value);
    case 'date':
      return toSerial(value.value, system);
    case 'number':
    case 'text':
      return value.value;
  }
}

function noParameter(programme: Programme, parameter: unknown): CellResult {
  const parameters = programme.parameters.names().join('、');
  const text = typeof parameter === 'string' ? parameter : '';
  return invalid(
    say(message('function.no-parameter', { programme: programme.id, parameter: text, parameters })),
  );
}

function noValueYet(programme: Programme, name: string, on: CivilDate | null): CellResult {
  const first = programme.parameters.history(name)[0];
  const params = {
    parameter: name,
    date: on === null ? '' : formatDate(on),
    first: first ? formatDate(first.effective) : '',
  };
  return notAvailable(say(message('function.no-value-yet', params)));
}
