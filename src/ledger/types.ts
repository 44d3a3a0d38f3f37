import type { CivilDate, DateWindow } from '../calendar';
import type { AmountUnit, Fen } from '../money';
import type { Message } from '../messages';
import type { Applicant } from './applicant-record';
import type {
  Contract,
  Deduction,
  Invoice,
  Material,
  Ownership,
  Payment,
  Project,
  Role,
  Supplier,
  TaxCertificate,
  TaxRecord,
} from './records';

export type { Applicant, ApplicantAnswer, ApplicantField, OwnDay } from './applicant-record';
export type { MergedArea, TableInput } from './input';
export type {
  Contract,
  Deduction,
  Invoice,
  InvoiceDoubt,
  InvoiceItem,
  Material,
  Ownership,
  Payment,
  PaymentDoubt,
  Project,
  Role,
  Supplier,
  TaxCertificate,
  TaxRecord,
} from './records';
export type { ShareBounds } from './share-bounds';

/**
 * Why a row of a list is no record of the claim.
 * void, reversed: 已作废, 已红冲-全额; reversal: the red letter of an invoice that does not count either.
 * sale: an invoice that the applicant issued. receipt: money in from somebody it does not buy from.
 * elsewhere: money out to somebody who supplies under no contract. failed, undone: a payment that did not take
 * place, or was taken back. foreign: not in yuan. undecided: it cannot be told whether money went out or came in.
 * booked: a bill entered among what is owed: no money moved.
 * nobody: a shareholder, a company held or a post, of nobody knows which company.
 */
export type NoRecordReason =
  | 'void'
  | 'reversed'
  | 'reversal'
  | 'sale'
  | 'receipt'
  | 'elsewhere'
  | 'failed'
  | 'undone'
  | 'foreign'
  | 'undecided'
  | 'booked'
  | 'nobody';

/** A row that is no record, kept so that it can be named. */
export interface NoRecord<Row extends RowBase> {
  readonly row: Row;
  readonly why: NoRecordReason;
}

/** What of the lists of invoices, payments and holdings is no record. */
export interface NoRecords {
  readonly invoices: readonly NoRecord<Invoice>[];
  readonly payments: readonly NoRecord<Payment>[];
  readonly ownership: readonly NoRecord<Ownership>[];
  readonly roles: readonly NoRecord<Role>[];
}

/** The tables a workbook may hold; each is recognised by its header row. */
export type TableKind =
  | 'contracts' // 合同
  | 'invoices' // 发票
  | 'payments' // 付款
  | 'taxRecords' // 税票
  | 'deductions' // 勾选清单
  | 'taxCertificates' // 完税证明
  | 'suppliers' // 供应商
  | 'ownership' // 股权
  | 'roles' // 任职
  | 'applicant' // 申报单位
  | 'materials' // 材料
  | 'options' // 选项
  | 'parameters' // 政策参数
  | 'dispositions' // 处理记录
  | ProjectKind;

/** Tables of the district's other programmes: one kind of project, award or cost a table. */
export type ProjectKind =
  | 'corpusPurchases' // 语料采购
  | 'corpusReleases' // 语料开放
  | 'filedModels' // 备案模型
  | 'robots' // 具身机器人
  | 'smartProducts' // 智能产品
  | 'demonstrations' // 场景示范
  | 'research' // 技术攻关
  | 'platforms' // 公共平台
  | 'parks' // 园区
  | 'events'; // 活动

/** Where the rows of a table come from: enough to go back to any cell. */
export interface TableSource {
  readonly kind: TableKind;
  readonly sheet: string | null;
  /** 1-based sheet column of each recognised field. */
  readonly columns: ReadonlyMap<string, number>;
  /** Header text as the user wrote it, by field. */
  readonly headers: ReadonlyMap<string, string>;
  /** The unit of each field of money of which it is said, in its header or above the table; others are read as yuan. */
  readonly units: ReadonlyMap<string, AmountUnit>;
  /** Of the serials in plain cells (`raw`); typed dates are read already. */
  readonly dateSystem: 1900 | 1904;
  /** Where the cell of a row stands that was read in another of the field's columns: by field, by sheet row. */
  readonly elsewhere?: ReadonlyMap<string, ReadonlyMap<number, CellPlace>> | undefined;
  /** Lines of which it is not known what they belong to; absent: there are none. */
  readonly doubts?: readonly RowDoubt[] | undefined;
  /** The filled cells of each line above the header, from the top. */
  readonly titles?: readonly (readonly string[])[] | undefined;
}

/**
 * A line without number or party: it may go on with the record above, as where its cells are merged, or be a
 * record whose keys nobody filled in. Which it is is not known, wherever it stands.
 */
export interface RowDoubt {
  /** Its 1-based sheet row. */
  readonly row: number;
  /** Whether it states money: then it counts as a record of its own; else it is left out. */
  readonly counted: boolean;
}

/** A column of a table: 1-based in the sheet, headed as the user wrote it. */
export interface CellPlace {
  readonly column: number;
  readonly header: string;
}

/** What every row remembers: its sheet row (1-based; within the range when the sheet is unknown). */
export interface RowBase {
  readonly row: number;
  readonly source: TableSource;
}

/** One line of 选项: an option name of the rules and the value the user chose. */
export interface OptionRow extends RowBase {
  readonly name: string;
  /** Trimmed text; dates and numbers as the cell's own text. */
  readonly value: string;
}

/** One line of 政策参数. */
export interface ParameterRow extends RowBase {
  readonly programme: string | null; // 项目
  readonly parameter: string | null; // 参数
  readonly effective: CivilDate | null; // 生效日期
  readonly value: unknown; // 值
  readonly basis: string | null; // 依据
}

/** One line of 处理记录: a finding and what was decided about it. The words as the user left them. */
export interface Disposition extends RowBase {
  readonly key: string | null; // 问题编号
  readonly check: string | null; // 检查
  readonly severity: string | null; // 级别
  readonly programme: string | null; // 项目
  readonly place: string | null; // 位置, where it stood when it was decided
  readonly amount: unknown; // 涉及金额
  readonly message: string | null; // 问题与处理办法
  readonly clause: string | null; // 依据
  readonly disposition: string | null; // 处理
  readonly reason: string | null; // 理由
  /** 内容码: what the finding said when it was decided. */
  readonly facts: string | null;
}

/** A cell, row or header that could not be read. It becomes a finding, never a guess. */
export interface CellProblem {
  readonly kind:
    | 'amount'
    | 'negative'
    | 'date'
    | 'period'
    | 'month-only'
    | 'rate'
    | 'code-damaged'
    | 'flag'
    | 'number'
    | 'error-cell';
  readonly source: TableSource;
  readonly row: number;
  readonly field: string;
  /** The month of a date cell that names no day, both ends inclusive. */
  readonly month?: DateWindow;
  /** The same cell was said to be unreadable for another field already. */
  readonly again?: boolean;
  /** Names the row, the column as headed, the value, and what to write instead. */
  readonly message: Message;
}

export interface Table<Row> {
  readonly kind: TableKind;
  readonly rows: readonly Row[];
  readonly sources: readonly TableSource[];
  readonly problems: readonly CellProblem[];
  /** True when any source of the table has a column for the field. */
  has(field: keyof Row & string): boolean;
}

/** All that was handed over, read once. A table that was not given is undefined: not checked. */
export interface Ledger {
  readonly contracts?: Table<Contract> | undefined;
  readonly invoices?: Table<Invoice> | undefined;
  readonly payments?: Table<Payment> | undefined;
  readonly taxRecords?: Table<TaxRecord> | undefined;
  readonly deductions?: Table<Deduction> | undefined;
  readonly taxCertificates?: Table<TaxCertificate> | undefined;
  readonly suppliers?: Table<Supplier> | undefined;
  readonly ownership?: Table<Ownership> | undefined;
  readonly roles?: Table<Role> | undefined;
  /** Posts that other tables state (法定代表人 in 申报单位 and 供应商), beside those of 任职; `row` is 0. */
  readonly statedPosts: readonly Role[];
  readonly materials?: Table<Material> | undefined;
  readonly applicant?: Applicant | undefined;
  readonly applicantProblems?: readonly CellProblem[] | undefined;
  /** Option values by name; the first line of a name wins. */
  readonly options: ReadonlyMap<string, OptionRow>;
  readonly parameters?: Table<ParameterRow> | undefined;
  /** What was decided about findings; no amount depends on it. */
  readonly dispositions?: Table<Disposition> | undefined;
  /** The project tables that were given, by kind. */
  readonly projects: ReadonlyMap<ProjectKind, Table<Project>>;
  /** Rows of lists and statements that are no record of the claim, to be named. */
  readonly noRecords: NoRecords;
  /** Plain amounts instead of a contracts table (one number, or one column of numbers). */
  readonly plainAmounts?: readonly Fen[] | undefined;
  /** The unit in which they were written; null when nothing says it and they were read as yuan. */
  readonly plainUnit?: AmountUnit | null | undefined;
  /** Cells among the plain amounts that could not be read; `field` is "amount". */
  readonly plainProblems?: readonly CellProblem[] | undefined;
  /** Inputs that are no table we know: their place among the inputs and their first cells as text. */
  readonly unrecognised?: readonly UnrecognisedInput[] | undefined;
}

export interface UnrecognisedInput {
  /** 0-based place among the inputs given to `readLedger`. */
  readonly index: number;
  /** Up to five texts of its first row that holds any. */
  readonly firstCells: readonly string[];
}
