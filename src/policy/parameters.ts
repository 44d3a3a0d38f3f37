import { parseDate, parseTime, type CivilDate, type SecondOfDay } from '../calendar';
import type { LocalText } from '../messages';
import { Decimal, fenFromYuan, type Fen } from '../money';
import type { Clause, DocumentId, Parameter, ParameterValue } from './types';

/** One parameter of a parameters.yaml as written. */
interface RawParameter {
  readonly type: ParameterValue['type'];
  readonly label: LocalText;
  readonly values: readonly RawValue[];
}
interface RawValue {
  readonly effective: string;
  readonly value: string | number;
  readonly document: DocumentId;
  readonly clause: string;
  readonly lastVerified: string;
}
export type RawParameters = Readonly<Record<string, RawParameter>>;

/** The values of one round, each with its clause and the date it applies from (inclusive). */
export class Parameters {
  private byName: ReadonlyMap<string, readonly Parameter[]>;

  constructor(raw: RawParameters) {
    this.byName = new Map(Object.entries(raw).map(([name, entry]) => [name, readParameter(name, entry)]));
  }

  /** The same values with some of them replaced. */
  replaced(parameters: readonly Parameter[]): Parameters {
    const copy = new Parameters({});
    copy.byName = new Map([...this.byName, ...parameters.map((p): [string, Parameter[]] => [p.name, [p]])]);
    return copy;
  }

  /** A parameter by its name or its label in either language, in any case. */
  byText(text: string): Parameter | undefined {
    const wanted = text.normalize('NFKC').trim().toLowerCase();
    return this.names()
      .map((name) => this.get(name))
      .find(({ name, label }) =>
        [name, label.zh, label.en].some((n) => n.normalize('NFKC').toLowerCase() === wanted),
      );
  }

  names(): string[] {
    return [...this.byName.keys()];
  }

  /** All values of a parameter, oldest first. */
  history(name: string): readonly Parameter[] {
    return this.byName.get(name) ?? [];
  }

  /** The value in force on a date, the latest without one; undefined before the first. */
  find(name: string, on?: CivilDate): Parameter | undefined {
    return this.history(name).findLast((p) => on === undefined || p.effective <= on);
  }

  /** A parameter that the rule cannot do without. Throws when the data lacks it. */
  get(name: string): Parameter {
    const found = this.find(name);
    if (!found) throw new Error(`policy data has no parameter ${name}`);
    return found;
  }

  amount(name: string): Fen {
    const { value } = this.get(name);
    return value.type === 'amount' ? value.value : wrongType(name, value.type);
  }
  rate(name: string): Decimal {
    const { value } = this.get(name);
    return value.type === 'rate' ? value.value : wrongType(name, value.type);
  }
  date(name: string): CivilDate {
    const { value } = this.get(name);
    return value.type === 'date' ? value.value : wrongType(name, value.type);
  }
  /** Null when the document names no such hour. */
  time(name: string): SecondOfDay | null {
    const value = this.find(name)?.value;
    if (value === undefined) return null;
    return value.type === 'time' ? value.value : wrongType(name, value.type);
  }
  number(name: string): number {
    const { value } = this.get(name);
    return value.type === 'number' ? value.value : wrongType(name, value.type);
  }
  text(name: string): string {
    const { value } = this.get(name);
    return value.type === 'text' ? value.value : wrongType(name, value.type);
  }
}

function wrongType(name: string, type: string): never {
  throw new Error(`policy parameter ${name} is of type ${type}`);
}

function readParameter(name: string, raw: RawParameter): Parameter[] {
  return raw.values
    .map((v) => ({
      name,
      label: raw.label,
      value: readValue(raw.type, v.value),
      clause: { document: v.document, clause: v.clause } satisfies Clause,
      effective: readDate(v.effective),
      lastVerified: readDate(v.lastVerified),
    }))
    .sort((a, b) => a.effective - b.effective);
}

function readValue(type: ParameterValue['type'], value: string | number): ParameterValue {
  switch (type) {
    case 'rate':
      return { type, value: new Decimal(value) };
    case 'amount':
      return { type, value: fenFromYuan(value) };
    case 'date':
      return { type, value: readDate(String(value)) };
    case 'time':
      return { type, value: readTime(value) };
    case 'number':
      return { type, value: Number(value) };
    case 'text':
      return { type, value: String(value) };
  }
}

function readTime(value: string | number): SecondOfDay {
  const time = parseTime(value);
  if (time === undefined) throw new Error(`policy data: ${value} is not a time of day`);
  return time;
}

function readDate(text: string): CivilDate {
  const date = parseDate(text, 1900);
  if (typeof date !== 'number') throw new Error(`policy data: ${text} is not a date`);
  return date;
}
