import { RELATED_PROFILES } from './related-parties';
import type { ProgrammeId } from './types';

/**
 * The open readings a user may choose, by the names of the 选项 table. The first value is the
 * default: the literal reading where the text has one, the cautious one where it has none.
 * `values` empty: any text (a date or a number, as `expects` says).
 */
export interface OptionSpec {
  readonly name: string;
  /** The question in the list of readings, e.g. A01. */
  readonly question: string;
  readonly values: readonly string[];
  readonly expects?: 'share' | 'date' | 'months' | 'yuan';
  readonly programmes: readonly ProgrammeId[];
  /** What the default was before: a workbook that states it is told that it need not. */
  readonly former?: string;
  /** False: no amount depends on it, so that no other value of it is worth trying. */
  readonly movesAmount?: false;
}

const LG: readonly ProgrammeId[] = ['LGC', 'LGM'];
const SZ: readonly ProgrammeId[] = ['SZV'];
const ALL: readonly ProgrammeId[] = ['LGC', 'LGM', 'SZV'];
/** The district's other articles, each with a table of its own. */
const ARTICLES: readonly ProgrammeId[] = [
  'M03',
  'M04',
  'M05',
  'M07',
  'M08',
  'M10',
  'M11',
  'M12',
  'M13',
  'M16',
];

export const OPTIONS = [
  {
    name: 'lg.cycle',
    question: 'A01',
    values: ['rolling12', 'calendar', 'continue', 'min', 'custom'],
    programmes: LG,
  },
  { name: 'guide.published', question: 'A02', values: [], expects: 'date', programmes: LG },
  { name: 'amount.basis', question: 'A03', values: ['excl', 'incl', 'deductible'], programmes: ALL },
  {
    name: 'lg.evidenceBasis',
    question: 'A04',
    values: ['min', 'invoiced', 'paid', 'delivered', 'contract'],
    programmes: LG,
  },
  {
    name: 'lgm.completion',
    question: 'A05',
    values: ['finishedOnly', 'performedPart', 'signed'],
    programmes: ['LGM'],
  },
  {
    name: 'lg.dateTest',
    question: 'A06',
    values: ['parts', 'accrual', 'all', 'service', 'invoice', 'payment'],
    former: 'all',
    programmes: LG,
  },
  { name: 'lg.floorScope', question: 'A07', values: ['enterprise', 'contract'], programmes: ['LGC'] },
  { name: 'sz.floorScope', question: 'A08', values: ['demander', 'contract'], programmes: SZ },
  { name: 'lg.floorNet', question: 'A09', values: ['true', 'false'], programmes: ['LGC'] },
  { name: 'lg.baseNetOfVoucher', question: 'A10', values: ['true', 'false'], programmes: ['LGC'] },
  { name: 'voucher.basis', question: 'A57', values: ['same', 'asTyped'], programmes: ['LGC'] },
  {
    name: 'round',
    question: 'A12',
    values: ['fen-down', 'fen-half-up', 'yuan-down', 'hundred-down', 'wan-down'],
    programmes: [...ALL, ...ARTICLES],
  },
  { name: 'lg.basisForAdmitted', question: 'A14', values: ['require', 'waive'], programmes: ['LGC'] },
  { name: 'lg.recognised', question: 'A15', values: ['stic', 'anyGov'], programmes: ['LGC'] },
  {
    name: 'admission.test',
    question: 'A16',
    values: ['application', 'all', 'signing', 'service'],
    former: 'all',
    programmes: ['LGC'],
  },
  { name: 'use.inference', question: 'A17', values: ['verification', 'all'], programmes: ['LGC', 'SZV'] },
  { name: 'use.mixed', question: 'A17', values: ['exclude', 'split'], programmes: ['LGC', 'SZV'] },
  { name: 'related.profile', question: 'A18', values: RELATED_PROFILES, programmes: [...ALL, 'M03'] },
  {
    name: 'sz.doubleFunding',
    question: 'A19',
    values: ['gateOther', 'capTotal50', 'capTotalRate', 'gateTotal'],
    programmes: SZ,
  },
  { name: 'sz.otherCounts', question: 'A20', values: ['received', 'all'], former: 'all', programmes: SZ },
  { name: 'sz.guidePublished', question: 'A22', values: [], expects: 'date', programmes: SZ },
  { name: 'sz.anniversaryDayCountsAs', question: 'A22', values: ['full', 'young'], programmes: SZ },
  { name: 'sz.carry', question: 'A23', values: ['consume', 'add', 'ignore'], programmes: SZ },
  { name: 'sz.batchWhenUnknown', question: 'A26', values: ['latest', 'earliest'], programmes: SZ },
  { name: 'sz.overrun', question: 'A27', values: ['reject', 'prorata', 'allow'], programmes: SZ },
  { name: 'sz.signBySubmission', question: 'A28', values: ['true', 'false'], programmes: SZ },
  { name: 'sz.annualise', question: 'A29', values: ['true', 'false'], programmes: SZ },
  { name: 'model.filingBy', question: 'A31', values: ['serviceStart', 'application'], programmes: ['LGM'] },
  {
    name: 'mlps.maxAgeMonths',
    question: 'A32',
    values: ['none', '12'],
    former: '12',
    expects: 'months',
    programmes: ['LGM'],
  },
  {
    name: 'model.registrationCounts',
    question: 'K8',
    values: ['false', 'true'],
    programmes: ['LGM', 'M05'],
  },
  { name: 'paper.startNextDay', question: 'A40', values: ['true', 'false'], programmes: LG },
  // Not a reading but where the application stands: each stage asks for its own documents.
  {
    name: 'docs.stage',
    question: 'SZV-14',
    values: ['application', 'paper', 'redemption'],
    programmes: ALL,
    movesAmount: false,
  },
  { name: 'm08.floor', question: 'A46', values: [], expects: 'yuan', programmes: ['M08'] },
  { name: 'm08.floorScope', question: 'A46', values: ['firm', 'product'], programmes: ['M08'] },
  {
    name: 'm12.countInitial',
    question: 'A49',
    values: ['false', 'true'],
    former: 'true',
    programmes: ['M12'],
  },
  { name: 'm12.yearsFrom', question: 'A58', values: ['milestone', 'recognition'], programmes: ['M12'] },
  { name: 'm13.cumulative', question: 'A50', values: ['false', 'true'], programmes: ['M13'] },
  { name: 'm13.tierScope', question: 'A61', values: ['operator', 'space'], programmes: ['M13'] },
  // Not a reading but a scenario: what is left when an over-budget year is cut pro rata (I9).
  { name: 'fund.proration', question: 'I9', values: [], expects: 'share', programmes: [...ALL, ...ARTICLES] },
] as const satisfies readonly OptionSpec[];

/**
 * Open readings that have one answer here so far. They are named in every trace, so that nobody takes
 * the answer for the text of the document.
 */
export const FIXED_READINGS: readonly {
  readonly name: string;
  readonly question: string;
  readonly value: string;
  readonly programmes: readonly ProgrammeId[];
}[] = [
  { name: 'cap.year', question: 'A11', value: 'application', programmes: ALL },
  { name: 'contract.date', question: 'A25', value: 'laterSign', programmes: SZ },
  { name: 'supplier.resellerAllowed', question: 'A34', value: 'false', programmes: ALL },
  { name: 'supplier.branchEquivalence', question: 'A35', value: 'warn', programmes: ALL },
];

export type OptionName = (typeof OPTIONS)[number]['name'];

const BY_NAME = new Map<string, OptionSpec>(OPTIONS.map((o) => [o.name, o]));

/** The option of a name, undefined when there is none. */
export function optionSpec(name: string): OptionSpec | undefined {
  return BY_NAME.get(name);
}
