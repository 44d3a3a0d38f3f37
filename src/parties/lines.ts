import type { Ownership, Role, ShareBounds } from '../ledger';
import { concertGroup, heldByTitle, isForAnother, saidBy, type Said, type Statement } from './basis';
import { WHOLE, type Basis, type Holding } from './graph';
import { isLooseName, isSwayed, othersIn, pastIn } from './sway';

/** Where a line stands: sheet row of one of the two tables. */
export interface Place {
  readonly table: 'ownership' | 'roles';
  readonly row: number;
}

/** What a row states of two parties: a row of 股权, or one of 任职 whose 职务 makes the person a holder. */
export interface Line extends Place {
  /** Its number among all lines, by which everything that comes of it is traced. */
  readonly line: number;
  /** -1 where the row names nobody. */
  readonly holder: number;
  readonly held: number;
  readonly statement: Statement;
  readonly share: ShareBounds | null;
  readonly votes: ShareBounds | null;
  /** The group that the holder acts in concert with, null for none. */
  readonly concert: string | null;
  /** A 关系类型 that could not be read. */
  readonly unread: string | null;
  /** The word of the row: 担保, 配偶. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** A holding with a share, and the group its holder acts in concert with, null for none. */
export interface MarkedHolding extends Holding {
  readonly concert: string | null;
}

/** A row of 股权 as a line. Written out field by field: a register may have a hundred thousand of them. */
export function lineOf(row: Ownership, line: number, holder: number, held: number): Line {
  const said = saidBy(row.relation, row.holderKind, row.remark);
  const sway = swayOf(row, said);
  return {
    table: 'ownership',
    row: row.row,
    line,
    holder,
    held,
    statement: sway?.statement ?? said.statement,
    share: known(row.share),
    votes: known(row.votes),
    concert: said.concert ? concertGroup(row.relation, row.holderKind) : null,
    unread: said.unread,
    word: sway?.word ?? row.relation ?? row.holderKind ?? '',
    from: row.from ?? -Infinity,
    to: row.to ?? Infinity,
  };
}

/**
 * That shares may be at the command of somebody beside their holder, as 备注 or the holder's own cell says, and in
 * what words; null for nothing, and where the row states something stronger.
 */
function swayOf(
  row: Ownership,
  { statement }: Said,
): { readonly statement: 'nominee' | 'swayed'; readonly word: string } | null {
  if (statement !== 'share' && statement !== 'minority' && statement !== 'holding') return null;
  const { remark, holderName } = row;
  const beside = othersIn(row) ?? pastIn(row);
  if (beside !== null) return { statement: 'swayed', word: beside };
  if (holderName !== null && isForAnother(holderName)) return { statement: 'nominee', word: holderName };
  if (holderName !== null && isLooseName(holderName)) return { statement: 'swayed', word: holderName };
  return remark !== null && isSwayed(remark) ? { statement: 'swayed', word: remark } : null;
}

/** A row of 任职 as a line; null where the 职务 says nothing of holdings. */
export function lineOfRole(role: Role, line: number, holder: number, held: number): Line | null {
  const statement = role.title === null ? null : heldByTitle(role.title);
  if (statement === null) return null;
  return {
    table: 'roles',
    row: role.row,
    line,
    holder,
    held,
    statement,
    share: null,
    votes: null,
    concert: statement === 'concert' ? '' : null,
    unread: null,
    word: role.title ?? '',
    from: role.from ?? -Infinity,
    to: role.to ?? Infinity,
  };
}

/** Who holds nothing is no holder: a 0 stands for a cell without a value, as some Excels hand one over. */
function known(share: ShareBounds | null): ShareBounds | null {
  return share === null || share.upper === 0 ? null : share;
}

const NOTHING: ShareBounds = { lower: 0, upper: 0 };
const ALL: ShareBounds = { lower: WHOLE, upper: WHOLE };
const ANYTHING: ShareBounds = { lower: 0, upper: WHOLE };
const MINORITY: ShareBounds = { lower: 0, upper: WHOLE / 2 };
const MAJORITY: ShareBounds = { lower: WHOLE / 2 + 1, upper: WHOLE };

interface Weights {
  readonly control: ShareBounds;
  readonly equity: ShareBounds;
  readonly basis: Basis;
}

/** What a line gives its holder in its company: votes, shares, and how it is written; null for nothing. */
function weightsOf(line: Line): Weights | null {
  const { share, votes, statement } = line;
  const shares = share ?? ANYTHING;
  const said = votes ?? shares;
  switch (statement) {
    case 'branch':
    case 'family':
    case 'funding':
    case 'common':
    case 'kin':
      return null;
    case 'control':
      return { control: ALL, equity: shares, basis: 'control' };
    case 'agreement':
      return { control: ALL, equity: share ?? NOTHING, basis: 'agreement' };
    case 'whole': {
      // 全资 beside a smaller share contradicts it: one of the two is right.
      const whole = { lower: (share ?? ALL).lower, upper: WHOLE };
      return { control: votes ?? whole, equity: whole, basis: 'share' };
    }
    case 'majority':
      return { control: ALL, equity: share ?? MAJORITY, basis: 'control' };
    case 'holding': {
      if (share === null) return { control: ALL, equity: ANYTHING, basis: 'control' };
      // 控股 beside half or less may be control in fact.
      return { control: { lower: said.lower, upper: WHOLE }, equity: shares, basis: 'share' };
    }
    case 'joint':
    case 'influence':
      return { control: votes ?? share ?? MINORITY, equity: share ?? MINORITY, basis: statement };
    case 'indirect':
      return { control: NOTHING, equity: share ?? votes ?? ANYTHING, basis: 'indirect' };
    case 'proxy':
    case 'votes':
      return { control: votes ?? shares, equity: NOTHING, basis: 'share' };
    case 'minority':
      return { control: votes ?? share ?? MINORITY, equity: share ?? MINORITY, basis: 'share' };
    case 'share':
    case 'partner':
    case 'nominee':
    case 'swayed':
    case 'concert':
      return { control: said, equity: shares, basis: 'share' };
  }
}

/** The holding that a line states; null for none. */
export function holdingOf(line: Line): MarkedHolding | null {
  const weights = weightsOf(line);
  if (!weights) return null;
  const { control, equity, basis } = weights;
  return {
    holder: line.holder,
    held: line.held,
    control: control.lower,
    equity: equity.lower,
    controlMost: control.upper,
    equityMost: equity.upper,
    basis,
    from: line.from,
    to: line.to,
    line: line.line,
    concert: basis === 'share' ? line.concert : null,
  };
}

/** What a line may mean beside what it states: control by an executive partner, or by words we cannot read. */
export function doubtOf(line: Line): MarkedHolding | null {
  const basis = line.statement === 'partner' ? 'partner' : line.unread !== null ? 'word' : null;
  const holding = basis === null ? null : holdingOf(line);
  if (basis === null || holding === null) return null;
  return { ...holding, control: 0, equity: 0, controlMost: WHOLE, equityMost: 0, basis, concert: null };
}

/** Without a share and without votes. */
export function isBare({ share, votes }: Line): boolean {
  return share === null && votes === null;
}
