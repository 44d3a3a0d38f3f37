import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { tasksOf, type Claim, type LowCase } from '../../src/claim';
import { ExcelFault, type Reading } from '../../src/excel';
import type { FormulaDifference, NameInWay } from '../../src/functions';
import { readLedger, type SheetSurvey } from '../../src/ledger';
import type {
  Decided,
  ListedMaterials,
  PaneHost,
  RepairedFormulas,
  ToldError,
} from '../../src/taskpane/host';
import { Pane } from '../../src/taskpane/pane';
import { claim, incomplete } from './claims';

/** A workbook whose content the test decides. */
export class FakeHost implements PaneHost {
  answer: () => Promise<readonly Claim[] | null> = () => Promise.resolve([claim(), incomplete()]);
  /** 处理记录 as it was written: what the next assessment reads. */
  decided: unknown[][] = [];
  low: LowCase | null = null;
  registers: (string | null)[] = [null];
  sheets: SheetSurvey[] = [];
  readonly wishes: unknown[] = [];
  writing: () => Promise<void> = () => Promise.resolve();
  readonly visited: unknown[] = [];
  visit: () => Promise<void> = () => Promise.resolve();
  changed: () => void = () => undefined;
  assessments = 0;

  reading: (reading: Reading) => Promise<void> = () => Promise.resolve();
  readonly assess: PaneHost['assess'] = async (wish, reading = {}) => {
    this.assessments += 1;
    this.wishes.push(wish);
    await this.reading(reading);
    const claims = await this.answer();
    if (claims === null) return null;
    const ledger = readLedger([{ values: [['问题编号', '处理', '理由', '问题'], ...this.decided] }]);
    const register = wish ?? this.registers[0] ?? null;
    const tasks = tasksOf(ledger, claims);
    const { registers, sheets } = this;
    return { registers, register, inputs: [], ledger, claims, tasks, sheets };
  };
  readonly lowCase: PaneHost['lowCase'] = () => Promise.resolve(this.low);
  differences: readonly (readonly FormulaDifference[])[] = [];
  names: readonly NameInWay[] = [];
  /** What each look finds; the last stays. */
  errors: readonly (readonly ToldError[])[] = [[]];
  readonly formulas: PaneHost['formulas'] = () => {
    const [now = [], ...later] = this.differences;
    this.differences = later;
    const [errors = [], ...others] = this.errors;
    if (others.length > 0) this.errors = others;
    return Promise.resolve({ differences: now, names: this.names, errors });
  };
  repaired: RepairedFormulas = { repaired: 1, left: [] };
  readonly repairFormulas: PaneHost['repairFormulas'] = async () => {
    await this.writing();
    return this.repaired;
  };
  listed: ListedMaterials = { sheet: '材料', added: 12, completed: 3, apart: false };
  readonly listMaterials: PaneHost['listMaterials'] = () => Promise.resolve(this.listed);
  readonly record: PaneHost['record'] = async (_, { task, decision, reason }: Decided) => {
    await this.writing();
    this.decided = [...this.decided.filter(([key]) => key !== task.key), [task.key, decision, reason]];
    return '处理记录';
  };
  readonly goTo: PaneHost['goTo'] = (...place) => {
    this.visited.push(place);
    return this.visit();
  };
  watchRefusals = 0;
  readonly watch: PaneHost['watch'] = (changed) => {
    if (this.watchRefusals-- > 0) return Promise.reject(new ExcelFault('busy', 'too many requests'));
    this.changed = changed;
    return Promise.resolve(() => Promise.resolve());
  };
}

export let host: FakeHost;
export let root: Root;
export let container: HTMLElement;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
  localStorage.clear();
  // jsdom has no CSS object; the keys of tasks have nothing to escape.
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
  host = new FakeHost();
  container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
});

afterEach(async () => {
  await act(async () => {
    root.unmount();
    await tick();
  });
  container.remove();
});

export function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Does something and lets the pane come to rest. */
export async function during(doing: () => void): Promise<void> {
  await act(async () => {
    doing();
    await tick();
  });
  while (/正在更新|Updating/.test(container.textContent)) await act(tick);
}

export async function show(language: 'zh' | 'en' = 'zh'): Promise<void> {
  await during(() => {
    root.render(<Pane host={host} surroundings={{ language, background: '#ffffff' }} />);
  });
}

export function button(text: string): HTMLButtonElement {
  const found = [...container.querySelectorAll('button')].find((one) => one.textContent.includes(text));
  if (found === undefined) throw new Error(`no button says ${text} in: ${container.textContent}`);
  return found;
}

export async function press(text: string): Promise<void> {
  await during(() => {
    button(text).click();
  });
}

export function selectOf(label: string): HTMLSelectElement {
  const found = [...container.querySelectorAll('select')].find(
    (one) => (one.getAttribute('aria-label') ?? one.labels[0]?.textContent) === label,
  );
  if (found === undefined) throw new Error(`no choice of ${label}`);
  return found;
}

export async function choose(label: string, value: string): Promise<void> {
  const select = selectOf(label);
  await during(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What a screen reader was told of the last check. */
export function spoken(): string | undefined {
  return [...container.querySelectorAll('[role=status]')].at(-1)?.textContent;
}

/** The button within the card of a cell. */
export function onCard(place: string, label: string): HTMLButtonElement {
  const card = button(place).closest('li');
  const found = [...(card?.querySelectorAll('button') ?? [])].find((one) => one.textContent === label);
  if (found === undefined) throw new Error(`no ${label} in: ${card?.textContent ?? ''}`);
  return found;
}

export async function write(text: string): Promise<void> {
  const area = container.querySelector('textarea');
  if (area === null) throw new Error('nothing to write into');
  await during(() => {
    // React hears of a value only when it is set past its own property.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
