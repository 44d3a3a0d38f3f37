import { local, message, type LocalText, type Message } from '../../messages';
import type { Listed } from './listed';
import { rowState, type NeededMaterial } from './needed';
import { byRow, clausesOf, contractsOf, firstByContent, judged, materialCheck, materialRow } from './review';
import { documentText } from './texts';

const CHECK = 'material-kind';

/**
 * What is there is what is asked for: 纳税证明 and 完税证明 never stand for one another (K15), a local
 * registration is no filing (K8), an audit report of another year is none of this.
 */
export const materialKind = materialCheck(CHECK, ['materials'], function* (ctx, review) {
  const { lines, tracked } = review.needed();
  if (!tracked) return;
  const wrong = lines.filter(
    ({ state, conditional }) => !conditional && (state === 'refused' || state === 'misdated'),
  );
  for (const [row, own] of byRow(wrong, (line) => wrongRow(line)?.row)) {
    const [first] = own;
    const listed = first && wrongRow(first);
    if (!listed) continue;
    const { clause, text } = clausesOf(own);
    const names = {
      row: materialRow(row),
      given: row.material ?? row.code ?? '',
      document: documentText(first),
      clause: text,
    };
    yield judged(ctx, CHECK, {
      message: sentence(own, listed, names),
      clause,
      at: row,
      field: 'material',
      contracts: contractsOf(own),
    });
  }
});

/** Of the rows that do not stand for a document the same one, whatever their order. */
function wrongRow({ material, rows, forms, state }: NeededMaterial): Listed | undefined {
  const wrong = rows.filter(
    (listed) =>
      state === 'misdated' || !forms.includes(listed.form) || rowState(material, listed) === 'refused',
  );
  const row = firstByContent(wrong.map((listed) => listed.row));
  return wrong.find((listed) => listed.row === row);
}

function sentence(
  lines: readonly NeededMaterial[],
  { form, refused }: Listed,
  names: {
    readonly row: LocalText;
    readonly given: string;
    readonly document: LocalText;
    readonly clause: string;
  },
): Message {
  if (lines.some(({ state }) => state === 'misdated')) {
    return message('check.material-year', {
      ...names,
      wanted: wanted(lines.flatMap(({ unit }) => unit.years)),
    });
  }
  if (!lines.some(({ forms }) => forms.includes(form))) return message('check.material-form', names);
  const why = refused && form.refused ? form.refused.why : local('', '');
  return message('check.material-kind', { ...names, why });
}

function wanted(years: readonly number[]): LocalText {
  const [first, ...others] = years.map((year) => local(`${year}年度`, String(year)));
  if (!first) return local('', '');
  return others.reduce((a, b) => local(`${a.zh}、${b.zh}`, `${a.en}, ${b.en}`), first);
}
