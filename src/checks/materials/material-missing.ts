import type { Material } from '../../ledger';
import { message, type LocalText, type Message } from '../../messages';
import type { AppliedCheck } from '../../policy';
import type { CheckContext } from '../context';
import { cite } from '../finding';
import { placeKey, pushTo } from '../grouping';
import { tableColumn } from '../table-column';
import { rowState, type NeededMaterial } from './needed';
import {
  byContent,
  byRow,
  clausesOf,
  contractRow,
  contractsOf,
  firstByContent,
  judged,
  materialCheck,
  materialRow,
  type Judgement,
  type Review,
} from './review';
import { askedText, documentText, listOf, withUnits } from './texts';
import { isFilled } from './words';

const CHECK = 'material-missing';

/**
 * LGC, LGM 四; SZV 五: every document of the list is there. What the register leaves open (a branch? a
 * sensitive field?) is not asked for; what 发票, 付款 and 税票 record is not asked for a second time.
 */
export const materialMissing = materialCheck(CHECK, ['materials'], function* (ctx, review, applied) {
  // Evidence at redemption has a check of its own.
  if (review.facts.stage === 'redemption') return;
  const { lines: all, tracked } = review.needed();
  if (!tracked) {
    yield judged(ctx, CHECK, untracked(ctx, applied));
    return;
  }
  const lines = all.filter(({ conditional }) => !conditional);
  const open = lines.filter(({ state }) => state === 'missing' || state === 'unclear');
  const asked = open.filter(({ material }) => !material.recommended);
  for (const said of [...ofRows(asked), ...ofNoRow(asked, review)]) yield judged(ctx, CHECK, said);
  const worthHaving = open.filter(({ material }) => material.recommended);
  if (worthHaving.length > 0) yield judged(ctx, CHECK, recommended(worthHaving, review));
});

function untracked(ctx: CheckContext, { clause }: AppliedCheck): Judgement {
  return {
    severity: 'info',
    message: message('check.material-untracked', { programme: ctx.programme.title, clause: cite(clause) }),
    clause,
    contracts: [],
    ...tableOf(ctx.ledger.materials?.sources[0]),
  };
}

/** Documents whose row says that they are not there, or does not say: one finding a row. */
function* ofRows(lines: readonly NeededMaterial[]): Iterable<Judgement> {
  for (const [row, own] of byRow(lines, openRow)) {
    const { clause, text } = clausesOf(own);
    const params = { row: materialRow(row), document: titlesOf(own), clause: text };
    yield {
      message: rowMessage(row, own, params),
      clause,
      at: row,
      field: 'status',
      contracts: contractsOf(own),
    };
  }
}

/** Of the rows that keep a document open the same one, whatever their order. */
function openRow({ material, rows, state }: NeededMaterial): Material | undefined {
  return firstByContent(rows.filter((listed) => rowState(material, listed) === state).map(({ row }) => row));
}

function rowMessage(
  row: Material,
  lines: readonly NeededMaterial[],
  names: { readonly row: LocalText; readonly document: LocalText; readonly clause: string },
): Message {
  const column = tableColumn(row.source, 'status');
  const value = row.status ?? '';
  if (lines.some(({ state }) => state === 'unclear')) {
    return message('check.material-unclear', { ...names, column, value });
  }
  const asked = askedOf(lines);
  return isFilled(row.status)
    ? message('check.material-absent', { ...names, column, value, asked })
    : message('check.material-blank', { ...names, column, asked });
}

/** Documents that no row speaks of: one finding a document of the applicant, a contract, a supplier. */
function* ofNoRow(lines: readonly NeededMaterial[], { facts }: Review): Iterable<Judgement> {
  const nowhere = lines.filter(({ rows }) => rows.length === 0);
  const place = tableOf(facts.ledger.materials?.sources[0]);
  for (const own of grouped(nowhere, ({ material }) => (isApplicants(material.per) ? material.id : null))) {
    const { clause, text } = clausesOf(own);
    const params = { document: titlesOf(own), clause: text, asked: askedOf(own) };
    yield { message: message('check.material-missing', params), clause, contracts: [], ...place };
  }
  for (const own of grouped(nowhere, ({ material, unit }) =>
    isSuppliers(material.per) ? supplierOf(unit) : null,
  )) {
    const contracts = contractsOf(own).sort(byContent);
    const { clause, text } = clausesOf(own);
    const names = contracts.map(({ id, row }) => id ?? `#${row}`).join('、');
    const supplier = contracts[0]?.supplierName ?? contracts[0]?.supplierCode ?? '';
    const params = { supplier, document: titlesOf(own, false), clause: text, contracts: names };
    yield { message: message('check.material-supplier', params), clause, contracts, ...place };
  }
  const isOfContract = (line: NeededMaterial): boolean =>
    !isApplicants(line.material.per) && !isSuppliers(line.material.per);
  for (const own of grouped(nowhere, (line) => (isOfContract(line) ? contractKey(line) : null))) {
    const contracts = contractsOf(own).sort(byContent);
    const [first] = contracts;
    if (!first) continue;
    const { clause, text } = clausesOf(own);
    const params = { row: contractRow(first), document: titlesOf(own, false), clause: text };
    yield { message: message('check.material-contract', params), clause, field: 'id', contracts };
  }
}

function isApplicants(per: NeededMaterial['material']['per']): boolean {
  return per === 'applicant' || per === 'member';
}

function isSuppliers(per: NeededMaterial['material']['per']): boolean {
  return per === 'supplier' || per === 'model';
}

function supplierOf({ contracts }: NeededMaterial['unit']): string {
  return contracts[0]?.supplierCode ?? contracts[0]?.supplierName ?? '';
}

function contractKey({ unit }: NeededMaterial): string {
  return unit.contracts.map(placeKey).join(' ');
}

/** Lines with the same key, in order; null leaves a line to others. */
function grouped(
  lines: readonly NeededMaterial[],
  keyOf: (line: NeededMaterial) => string | null,
): NeededMaterial[][] {
  const groups = new Map<string, NeededMaterial[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key !== null) pushTo(groups, key, line);
  }
  return [...groups.values()];
}

function recommended(lines: readonly NeededMaterial[], { facts }: Review): Judgement {
  const { clause, text } = clausesOf(lines);
  const params = { document: titlesOf(lines, false), clause: text };
  return {
    severity: 'info',
    message: message('check.material-recommended', params),
    clause,
    contracts: [],
    ...tableOf(facts.ledger.materials?.sources[0]),
  };
}

/** 算力服务合同、发票; copies of one document with what they are about: 财务审计报告（2024年度、2023年度）. */
function titlesOf(lines: readonly NeededMaterial[], withLabels = true): LocalText {
  const titles = grouped(lines, ({ material }) => material.id).flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const labels =
      withLabels && isApplicants(first.material.per) ? own.flatMap(({ unit }) => unit.label ?? []) : [];
    return [withUnits(documentText(first), labels)];
  });
  return listOf(titles);
}

function askedOf([first]: readonly NeededMaterial[]): LocalText | string {
  return first ? askedText(first) : '';
}

function tableOf(source: Material['source'] | undefined): Pick<Judgement, 'at'> {
  return source ? { at: { source, row: null } } : {};
}
