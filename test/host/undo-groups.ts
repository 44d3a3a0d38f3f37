import { ModelError, type Profile, type WorkbookModel } from '../../src/workbench/host';
import type { OfficeGlobals } from './office-window';
import { isAsking } from './asking';

/** How a host that the profile plays refuses a group; it is no refusal of the test's own. */
const GROUP_REFUSED = 'Refused in an undo group.';

/**
 * Plays what Excel makes of runs that are to be one step to undo. The npm copy of office.js drops the wish, so here the
 * run itself is watched.
 */
export class UndoGroups {
  /** Whether the add-in is within such a run. */
  isOpen = false;

  constructor(private readonly kind: Profile['undoGroups']) {}

  watch(excel: OfficeGlobals['Excel']): void {
    const run = excel.run.bind(excel) as (...args: unknown[]) => Promise<unknown>;
    excel.run = async (...args: unknown[]): Promise<never> => {
      const around = this.isOpen;
      this.isOpen = (args[0] as { mergeUndoGroup?: boolean }).mergeUndoGroup === true;
      return run(...args).finally(() => (this.isOpen = around)) as Promise<never>;
    };
  }

  /** The workbook as such an Excel has it. */
  around<Model extends WorkbookModel>(model: Model): Model {
    if (this.kind !== 'refused' && this.kind !== 'failing') return model;
    return new Proxy(model, {
      get: (_, name) => {
        const member: unknown = Reflect.get(model, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]): unknown => {
          this.refuse(String(name));
          return Reflect.apply(member, model, args);
        };
      },
      set: (_, name, value) => {
        this.refuse(String(name));
        return Reflect.set(model, name, value);
      },
    });
  }

  private refuse(member: string): void {
    if (!this.isOpen || isAsking(member)) return;
    if (this.kind === 'refused') throw new ModelError('UndoNotSupported', GROUP_REFUSED);
    if (member === 'addSheet') throw new ModelError('GeneralException', GROUP_REFUSED);
  }
}

export function isOfGroup(logged: string): boolean {
  return logged.includes(GROUP_REFUSED);
}
