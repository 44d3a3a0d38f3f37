import { ModelError, type Area, type TableInfo } from '../host';
import { overlap } from './areas';

/** A table with the titles of its columns, which references such as `合同[含税金额]` go by. */
export interface Table extends TableInfo {
  readonly columns: readonly string[];
}

/** The titles that a header row holds now. */
export type ReadTitles = (sheetId: string, header: Area) => string[];

/** The tables of the workbook. The grid has no tables of its own, so we keep them and move them with their cells. */
export class TableList {
  private tables: readonly Table[] = [];
  private made = 0;

  /** `changed` is called after each change with all the tables. */
  constructor(
    private readonly readTitles: ReadTitles,
    private readonly changed: (tables: readonly Table[]) => void,
  ) {}

  all(): readonly Table[] {
    return this.tables;
  }

  load(tables: readonly Omit<Table, 'id'>[]): void {
    this.replace(tables.map((table) => ({ ...table, id: this.nextId() })));
  }

  add(sheetId: string, area: Area, name: string | undefined): Table {
    if (this.tables.some((table) => table.sheetId === sheetId && overlap(table.area, area))) {
      throw new ModelError('InvalidOperation', 'Tables cannot overlap.');
    }
    if (name !== undefined) this.checkName(name);
    const table: Table = {
      id: this.nextId(),
      name: name ?? this.freeName(),
      sheetId,
      area,
      columns: this.readTitles(sheetId, headerOf(area)),
      showHeaders: true,
      showTotals: false,
    };
    this.replace([...this.tables, table]);
    return table;
  }

  rename(tableId: string, name: string): void {
    const table = this.get(tableId);
    if (table.name === name) return;
    this.checkName(name, tableId);
    this.patch(tableId, { name });
  }

  resize(tableId: string, area: Area): void {
    const table = this.get(tableId);
    if (area.row !== table.area.row) {
      throw new ModelError('InvalidArgument', 'A table keeps its header row.');
    }
    this.patch(tableId, { area, columns: this.readTitles(table.sheetId, headerOf(area)) });
  }

  delete(tableId: string): Table {
    const table = this.get(tableId);
    this.replace(this.tables.filter((each) => each.id !== tableId));
    return table;
  }

  deleteSheet(sheetId: string): readonly Table[] {
    const gone = this.tables.filter((each) => each.sheetId === sheetId);
    if (gone.length > 0) this.replace(this.tables.filter((each) => each.sheetId !== sheetId));
    return gone;
  }

  /**
   * Makes tables what they were at another time: back at their place, or gone. A table that is there keeps the name that
   * it has now. Returns those that came and those that went.
   */
  restore(wanted: ReadonlyMap<string, Table | undefined>): {
    came: readonly Table[];
    gone: readonly Table[];
  } {
    const there = new Map(this.tables.map((table) => [table.id, table]));
    const gone = this.tables.filter(({ id }) => wanted.has(id) && !wanted.get(id));
    const came: Table[] = [];
    for (const [id, table] of wanted) {
      if (!table) continue;
      const now = there.get(id);
      if (!now) came.push(this.isTaken(table.name) ? { ...table, name: this.freeName() } : table);
      else if (now !== table) there.set(id, { ...table, name: now.name });
    }
    for (const { id } of gone) there.delete(id);
    if (wanted.size > 0) this.replace([...there.values(), ...came]);
    return { came, gone };
  }

  /** Moves and stretches the tables of a sheet; a table whose area becomes undefined is gone. */
  reshape(sheetId: string, move: (area: Area) => Area | undefined): readonly Table[] {
    const gone: Table[] = [];
    const kept = this.tables.flatMap((table) => {
      if (table.sheetId !== sheetId) return [table];
      const area = move(table.area);
      if (!area) {
        gone.push(table);
        return [];
      }
      return [{ ...table, area, columns: this.readTitles(sheetId, headerOf(area)) }];
    });
    this.replace(kept);
    return gone;
  }

  /**
   * As in Excel, rows typed right below a table become part of it, unless it ends in totals or another table begins
   * there. `area` is what was filled.
   */
  growOver(sheetId: string, area: Area): void {
    const table = this.tables.find((each) => each.sheetId === sheetId && touchesFromBelow(each, area));
    if (!table) return;
    const grown = { ...table.area, rows: table.area.rows + area.rows };
    const others = this.tables.filter((each) => each.sheetId === sheetId && each !== table);
    if (others.some((each) => overlap(each.area, grown))) return;
    this.patch(table.id, { area: grown });
  }

  private get(tableId: string): Table {
    const found = this.tables.find((table) => table.id === tableId);
    if (!found) throw new ModelError('ItemNotFound', `There is no table ${tableId}.`);
    return found;
  }

  private patch(tableId: string, change: Partial<Table>): void {
    this.replace(this.tables.map((table) => (table.id === tableId ? { ...table, ...change } : table)));
  }

  private replace(tables: readonly Table[]): void {
    this.tables = tables;
    this.changed(tables);
  }

  private checkName(name: string, except?: string): void {
    const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name);
    if (!wellFormed || this.isTaken(name, except))
      throw new ModelError('InvalidArgument', `${name} cannot be the name of a table.`);
  }

  private isTaken(name: string, except?: string): boolean {
    return this.tables.some(
      (table) => table.id !== except && table.name.toLowerCase() === name.toLowerCase(),
    );
  }

  private freeName(): string {
    for (let number = this.tables.length + 1; ; number += 1) {
      const name = `Table${String(number)}`;
      if (!this.isTaken(name)) return name;
    }
  }

  private nextId(): string {
    this.made += 1;
    return `table-${String(this.made)}`;
  }
}

function touchesFromBelow({ area: table, showTotals }: Table, area: Area): boolean {
  return (
    !showTotals &&
    area.row === table.row + table.rows &&
    area.column >= table.column &&
    area.column + area.columns <= table.column + table.columns
  );
}

function headerOf(area: Area): Area {
  return { ...area, rows: 1 };
}
