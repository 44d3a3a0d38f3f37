import type { Injector } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import { text } from '../texts';

/** The message for a cell of the active sheet, or null. */
export type MessageAt = (row: number, column: number) => string | null;

/**
 * The grid pops up a general sentence for an error while the pointer rests on its cell; where the function said more,
 * its words take that place.
 */
export function explainErrors(injector: Injector, messageAt: MessageAt): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const message = messageAt(alert.location.row, alert.location.col);
    show(message ? { ...alert, title: text('functionSays'), message } : alert);
  };
}
