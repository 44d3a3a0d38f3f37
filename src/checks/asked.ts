import type { OptionName } from '../policy';

/** The options that a piece of work asked for; `settled`: what no few options decide. */
export type Asked = Set<OptionName | 'settled'>;

interface Piece {
  readonly asked: Asked;
  /** What the facts asked for that it used. */
  readonly facts: Set<Asked>;
}

/** Notes which options each piece of work asks for, directly or through what was worked out before. */
export class Asking {
  private readonly pieces: Piece[] = [];

  note(name: OptionName | 'settled'): void {
    this.pieces.at(-1)?.asked.add(name);
  }

  /** A fact was used that had asked for all this. */
  noteFact(asked: Asked): void {
    this.pieces.at(-1)?.facts.add(asked);
  }

  /** Does a piece of work; what it asks for is added to `asked`, and is what the work around it asks for too. */
  during<T>(asked: Asked, work: () => T): T {
    const piece: Piece = { asked, facts: new Set() };
    this.pieces.push(piece);
    try {
      return work();
    } finally {
      this.pieces.pop();
      for (const fact of piece.facts) for (const name of fact) asked.add(name);
      this.noteFact(asked);
    }
  }
}
