import { formatDate, formatTime, parseDate, partsOf, toSerial, type CivilDate } from '../calendar';
import { message, say } from '../messages';
import { yuanNumber } from '../money';
import type { Parameter, Programme } from '../policy';
import { programmeArgument } from './explain';
import { invalid, notAvailable, single, type CellResult } from './result';
import { PROGRAMME, type FunctionSpec, type ParameterSpec } from './function-spec';

const NAME: ParameterSpec = {
  name: 'parameter',
  says: {
    zh: '参数名，如 rate、floor、cap、windowEnd，或其中文名称。',
    en: 'The parameter: its name, such as rate, floor, cap or windowEnd, or its label.',
  },
  type: 'string',
  dimensionality: 'scalar',
};

const DAY: ParameterSpec = {
  name: 'date',
  says: { zh: '在哪一天的数值，省略为最新。', en: 'On which day; the latest when left out.' },
  type: 'any',
  dimensionality: 'scalar',
  optional: true,
};

export const PARAMETER: FunctionSpec = {
  name: 'POLICY_PARAM',
  says: {
    zh: '政策数值：比例、门槛、上限、日期。',
    en: 'A value of the policy: rate, floor, cap or date.',
  },
  parameters: [PROGRAMME, NAME, DAY],
  returns: {
    zh: '金额为元，比例为小数，日期为序列号，时刻为文字；超出已核对的年度时右侧一格给出提醒。',
    en: 'Yuan, a fraction, a date serial or a text; after the last verified round with a warning in the cell beside it.',
  },
  gives: 'noted-value',
  example: ['LGC', 'rate', '2025-09-01'],
  call: ([programme, parameter, date], { dateSystem }) =>
    parameterCell(programme, parameter, date, dateSystem),
};

/** A value of the policy data on a date: amounts in yuan, rates as fractions, dates as serials of the workbook. */
function parameterCell(
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
