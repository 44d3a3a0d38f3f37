import { faultParams } from '../checks';
import { ExcelFault } from '../excel';
import { message, type Message } from '../messages';

/** What went wrong between the pane and Excel, or in the pane itself, and what to do about it. */
export function faultMessage(error: unknown): Message {
  if (!(error instanceof ExcelFault)) return message('pane.fault.own', faultParams({ what: 'pane', error }));
  switch (error.kind) {
    case 'editing':
      return message('pane.fault.editing');
    case 'session':
      return message('pane.fault.session');
    case 'too-large':
      return message('pane.fault.tooLarge');
    case 'busy':
      return message('pane.fault.busy');
    case 'gone':
      return message('pane.fault.gone', { sheet: error.message });
    case 'hidden':
      return message('pane.fault.hidden', { sheet: error.message });
    case 'protected':
      return message('pane.fault.protected', { sheet: error.message });
    case 'structure':
      return message('pane.fault.structure');
    case 'denied':
      return message('pane.fault.denied');
    case 'changed':
      return message('pane.fault.changed');
    case 'silent':
      return message('pane.fault.silent');
    case 'cancelled':
      return message('pane.cancelled.title');
    case 'no-group':
    case 'other':
      return message('pane.fault.other', { message: error.message });
  }
}

/** Whether it is no fault at all: the reader wanted no more of it. */
export function isCancelled(error: unknown): boolean {
  return error instanceof ExcelFault && error.kind === 'cancelled';
}

/** Whose fault it is that there is no new result. */
export function faultTitle(error: unknown): Message {
  return message(error instanceof ExcelFault ? 'pane.error.title' : 'pane.error.own');
}
