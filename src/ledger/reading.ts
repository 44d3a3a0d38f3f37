import { cellText, isBlank, plainCell } from './cells';
import { withoutZeros } from './blanks';
import { readApplicant, type ApplicantReading } from './applicant';
import { readOptions } from './lines';
import { withFormHeader } from './plain-form';
import { readPlainAmounts, type PlainReading } from './plain';
import { sectionsOf, type Section } from './sections';
import { readTable } from './table';
import type { InvoiceLine, OwnershipLine, PaymentLine, RoleLine } from './forms/lines';
import { TABLES } from './tables';
import { PROJECT_TABLES } from './tables/projects';
import type {
  Contract,
  Deduction,
  Disposition,
  Material,
  OptionRow,
  ParameterRow,
  Project,
  ProjectKind,
  Supplier,
  Table,
  TableInput,
  TaxCertificate,
  TaxRecord,
} from './types';

/** All that one input holds. Usually one table; a whole sheet may hold several. */
export interface InputReading {
  readonly contracts: readonly Table<Contract>[];
  readonly invoices: readonly Table<InvoiceLine>[];
  readonly payments: readonly Table<PaymentLine>[];
  readonly taxRecords: readonly Table<TaxRecord>[];
  readonly deductions: readonly Table<Deduction>[];
  readonly taxCertificates: readonly Table<TaxCertificate>[];
  readonly suppliers: readonly Table<Supplier>[];
  readonly ownership: readonly Table<OwnershipLine>[];
  readonly roles: readonly Table<RoleLine>[];
  readonly materials: readonly Table<Material>[];
  readonly parameters: readonly Table<ParameterRow>[];
  readonly dispositions: readonly Table<Disposition>[];
  readonly projects: readonly Table<Project>[];
  readonly applicant: readonly ApplicantReading[];
  readonly options: readonly OptionRow[];
  /** Only when there is no table. */
  readonly plain: PlainReading | null;
  readonly recognised: boolean;
  readonly firstCells: readonly string[];
}

const PROJECT_KINDS = Object.keys(PROJECT_TABLES) as ProjectKind[];

export function readInput(given: TableInput): InputReading {
  const input = withFormHeader(given.zeroMayBeBlank === true ? withoutZeros(given) : given);
  const sections = sectionsOf(input);
  const of = (kind: Section['spec']['kind']): Section[] => sections.filter(({ spec }) => spec.kind === kind);
  const plain = sections.length === 0 ? readPlainAmounts(input) : null;
  return {
    contracts: of('contracts').map((s) => readTable(input, s, TABLES.contracts)),
    invoices: of('invoices').map((s) => readTable(input, s, TABLES.invoices)),
    payments: of('payments').map((s) => readTable(input, s, TABLES.payments)),
    taxRecords: of('taxRecords').map((s) => readTable(input, s, TABLES.taxRecords)),
    deductions: of('deductions').map((s) => readTable(input, s, TABLES.deductions)),
    taxCertificates: of('taxCertificates').map((s) => readTable(input, s, TABLES.taxCertificates)),
    suppliers: of('suppliers').map((s) => readTable(input, s, TABLES.suppliers)),
    ownership: of('ownership').map((s) => readTable(input, s, TABLES.ownership)),
    roles: of('roles').map((s) => readTable(input, s, TABLES.roles)),
    materials: of('materials').map((s) => readTable(input, s, TABLES.materials)),
    parameters: of('parameters').map((s) => readTable(input, s, TABLES.parameters)),
    dispositions: of('dispositions').map((s) => readTable(input, s, TABLES.dispositions)),
    projects: PROJECT_KINDS.flatMap((kind) => of(kind).map((s) => readTable(input, s, PROJECT_TABLES[kind]))),
    applicant: of('applicant').map((s) => readApplicant(input, s)),
    options: of('options').flatMap((s) => readOptions(input, s)),
    plain,
    recognised: sections.length > 0,
    firstCells: firstCells(input),
  };
}

/** Enough of an input to tell the user which one is meant. */
function firstCells({ values }: TableInput): string[] {
  const isFilled = (cell: unknown): boolean => !isBlank(cell);
  const row = values.find((cells) => cells.some(isFilled)) ?? [];
  return row
    .filter(isFilled)
    .slice(0, 5)
    .map((cell) => cellText(plainCell(cell)));
}
