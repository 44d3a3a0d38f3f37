import type { Workbook } from './workbook';

/** How long a call waits before its cell says why there is no amount yet. */
const PATIENCE_MS = 20_000;

type Ask = () => Promise<Workbook>;

/**
 * Where calls wait until it is known what the workbook says of their arguments (`Workbook`). It is asked once;
 * after a refusal the next call asks again. Who reads the workbook later tells what it has become.
 */
export class WorkbookGate {
  private latest: Workbook | null = null;
  private asking: Promise<Workbook> | null = null;
  private connected!: (ask: Ask) => void;
  private readonly ask = new Promise<Ask>((resolve) => (this.connected = resolve));

  constructor(private readonly patience = PATIENCE_MS) {}

  /** Says how the workbook can be asked; calls that came before wait for it. */
  connect(ask: Ask): void {
    this.connected(ask);
  }

  tell(workbook: Workbook): void {
    this.latest = workbook;
  }

  /** What is known of the workbook; null when it did not answer in time. */
  async now(): Promise<Workbook | null> {
    return this.latest ?? inTime(this.answer(), this.patience);
  }

  private answer(): Promise<Workbook> {
    this.asking ??= this.ask
      .then((ask) => ask())
      .then(
        (workbook) => (this.latest ??= workbook),
        (reason: unknown) => {
          this.asking = null;
          throw reason;
        },
      );
    return this.asking;
  }
}

/** The value, or null when it fails or takes longer. */
async function inTime<T>(value: Promise<T>, ms: number): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([value, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
