/**
 * The refusals of Excel on the web that come before a request is looked at, by the numbers office.js knows:
 * 5004 a cell is being edited, 5012 the session timed out, 5102 too many requests, 5103 the request and 5104 the
 * response is larger than 5 MB.
 */
export const TransportFault = {
  cellEditing: 5004,
  sessionTimedOut: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

export type TransportFaultCode = (typeof TransportFault)[keyof typeof TransportFault];

/** Makes the next requests of the add-in fail, so that its handling of such failures can be tried. */
export class Faults {
  private planned: TransportFaultCode[] = [];

  /** The next `times` requests of `Excel.run` get this refusal; those of the custom-functions runtime never do. */
  inject(code: TransportFaultCode, times = 1): void {
    this.planned.push(...Array.from({ length: times }, () => code));
  }

  /** The refusal planned for this request, which is then done with. */
  take(): TransportFaultCode | undefined {
    return this.planned.shift();
  }

  clear(): void {
    this.planned = [];
  }
}
