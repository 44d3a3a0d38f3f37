import { tablesAsked } from '../claim';
import { TABLES, type TableKind } from '../ledger';
import { PROGRAMMES, type Programme } from '../policy';
import { amountCell } from './amount';
import { ROWS, type FunctionSpec, type ParameterSpec } from './function-spec';
import { tablesOf } from './tables-parameter';

/** The amount functions, one a programme, as its data describes them. */
export const AMOUNTS: readonly FunctionSpec[] = PROGRAMMES.map(amountSpec);

function amountSpec(programme: Programme): FunctionSpec {
  const { id, functionName, title, note, example } = programme;
  return {
    name: functionName,
    says: {
      zh: `${title.zh}的测算上限（元）${note ? `；${note.zh}` : ''}。`,
      en: `Ceiling of the ${title.en}, in yuan${note ? `; ${note.en}` : ''}.`,
    },
    parameters: [rowsOf(programme), tablesOf(besides(programme))],
    returns: {
      zh: '元；不符合条件为 0；资料不全时为 #N/A 并说明缺什么。',
      en: 'Yuan; 0 when not eligible; #N/A with what is missing when it cannot be stated.',
    },
    gives: 'value',
    example,
    call: ([rows, ...tables]) => amountCell(id, rows, tables),
  };
}

function rowsOf({ subject, amountsAre }: Programme): ParameterSpec {
  const { title } = TABLES[subject];
  return {
    ...ROWS,
    says: {
      zh: `${title.zh}表（含表头），或${amountsAre.zh}。`,
      en: `The table ${title.en} with its header row, or ${amountsAre.en}.`,
    },
  };
}

/** The tables on which its amount may depend, beside its own. */
function besides(programme: Programme): readonly TableKind[] {
  return tablesAsked(programme).filter((kind) => kind !== programme.subject);
}
