import { ELSEWHERE, type Payer } from '../../checks';
import type { ProgrammeId } from '../../policy';
import type { Claimant, Pot } from './claimant';
import type { Contest, Unit } from './units';

/** The rows of a contest lying with their payers, and what all of it comes to. */
export class Board {
  /** Rows looked at so far for amounts. */
  effort = 0;
  private readonly pots: ReadonlyMap<ProgrammeId, Pot>;
  private elsewhere = 0;

  constructor({ programmes, fixed }: Contest, claimantOf: (id: ProgrammeId) => Claimant) {
    this.pots = new Map(programmes.map((id) => [id, claimantOf(id).potOf(fixed.get(id) ?? [])]));
  }

  put({ subjects, elsewhere }: Unit, payer: Payer): void {
    if (payer === ELSEWHERE) this.elsewhere += elsewhere;
    else this.pots.get(payer)?.put(subjects);
  }

  take({ subjects, elsewhere }: Unit, payer: Payer): void {
    if (payer === ELSEWHERE) this.elsewhere -= elsewhere;
    else this.pots.get(payer)?.take(subjects);
  }

  total(): number {
    let sum = this.elsewhere;
    for (const id of this.pots.keys()) sum += this.amount(id);
    return sum;
  }

  /** What a unit that lies with a payer adds there: the amount with it less the amount without it. */
  adds(unit: Unit, payer: Payer): number {
    if (payer === ELSEWHERE) return unit.elsewhere;
    const whole = this.amount(payer);
    this.take(unit, payer);
    const rest = this.amount(payer);
    this.put(unit, payer);
    return whole - rest;
  }

  /** What a unit that does not lie with a payer would add there. */
  wouldAdd(unit: Unit, payer: Payer): number {
    this.put(unit, payer);
    const added = this.adds(unit, payer);
    this.take(unit, payer);
    return added;
  }

  private amount(id: ProgrammeId): number {
    const pot = this.pots.get(id);
    if (!pot) return 0;
    this.effort += pot.effort;
    return pot.amount();
  }
}
