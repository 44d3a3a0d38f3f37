import { formatDate, type CivilDate } from '../../calendar';
import { local, message, type LocalText, type Message } from '../../messages';
import { listed, type OpenFact, type Span, type Text, type Tie, type TieKind } from '../../parties';

/** More than a millionth of the whole, in percent. */
const SMALLEST = 0.00015;

/** What leaves a relation open, as a phrase: the row and the cell. */
export function factMessage(fact: OpenFact): Message {
  const { kind, lower, upper, holder, held, word } = fact;
  const table = message(`check.open-table-${fact.table}`);
  const rows = rowsText(fact);
  const at = { table, rows };
  switch (kind) {
    case 'share': {
      const parties = { ...at, holder, held };
      if (lower === 0 && upper === 100) return message('check.open-share', parties);
      // 控股 and 超过一半 leave the half itself out.
      const above = Math.floor(lower);
      return lower > above && lower - above < SMALLEST
        ? message('check.open-above', { ...parties, lower: String(above), upper: String(upper) })
        : message('check.open-band', { ...parties, lower: String(lower), upper: String(upper) });
    }
    case 'holder':
      return message('check.open-holder', at);
    case 'held':
      return message('check.open-held', at);
    case 'partner':
      return message('check.open-partner', { ...at, holder, held, word });
    case 'nominee':
      return message('check.open-nominee', { ...at, holder });
    case 'swayed':
      return message('check.open-swayed', { ...at, word });
    case 'kin':
      return message('check.open-kin', { ...at, holder, held, word });
    case 'word':
      return message('check.open-word', { ...at, word });
    case 'names':
      return message('check.open-names');
    case 'person':
      return message('check.open-person', at);
    case 'unit':
      return message('check.open-unit', at);
    case 'title':
      return message('check.open-title', at);
    case 'over':
      return message('check.open-over', { ...at, held, lower: String(lower) });
  }
}

/** 3、5 */
export function rowsText({ rows }: OpenFact): LocalText {
  return local(rows.join('、'), rows.join(', '));
}

/** All that leaves a tie open, as one phrase. */
export function factsText({ facts }: Tie): Text {
  return listed(facts.map(factMessage));
}

/** What an open tie may be, and how; nothing where that is not told. */
export function mayText({ may, paths }: Tie): Text {
  if (may.length === 0) return local('', '');
  const kinds = kindsText(may);
  return paths.length > 0
    ? message('check.open-may', { kinds, path: listed(paths) })
    : message('check.open-may-persons', { kinds });
}

/** Kinds of ties as one phrase. */
export function kindsText(kinds: readonly TieKind[]): Text {
  const [first = 'open', ...others] = kinds;
  const said = message(`related.kind-${first}`);
  return others.length === 0 ? said : message('check.open-kinds', { first: said, rest: kindsText(others) });
}

/** Days as a phrase: 2025-01-06 至 2025-09-01. */
export function daysText(spans: readonly Span[]): Text {
  return listed(spans.map(spanText));
}

function spanText({ from, to }: Span): Message | LocalText {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return local('', '');
  const [first, last] = [formatDate(from as CivilDate), formatDate(to as CivilDate)];
  return message('check.days-between', { from: first, to: last });
}
