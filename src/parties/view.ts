import { eraSets, type EraSets } from './era';
import type { Field } from './field';
import type { When } from './graph';
import type { Figure } from './types';

/** Some parties on some days, with open shares taken one way, and who is what to the applicant then. */
export class View {
  /** What was measured in it, by holder and held company: many suppliers ask about the same owner. */
  readonly figures = new Map<string, Figure>();
  private known: EraSets | null = null;

  constructor(
    readonly field: Field,
    readonly when: When,
  ) {}

  get sets(): EraSets {
    return (this.known ??= eraSets(this.field, this.when));
  }

  /** Whether one party controls another. */
  controls(source: number, target: number): boolean {
    const { closures, controls } = this.field;
    return closures.from(source, this.when, controls, (node) => node === target).includes(target);
  }
}
