import { ExcelFault } from './fault';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

interface Options {
  readonly excel?: Excel.RunOptions;
  /** Gives the work up at once when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** So long no request takes, unless Excel shows a dialogue, calculates without end or has lost the add-in. */
const SILENCE_MS = 30_000;

/**
 * `Excel.run`, given up when Excel does not answer a request for half a minute, and when it is called off. What was
 * given up asks for nothing more, even if an answer comes after all: another attempt may be under way. Throws an
 * `ExcelFault` then.
 */
export function run<T>(work: Work<T>, { excel, signal }: Options = {}): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let isOver = false;
    let givenUp: ExcelFault | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = (why: ExcelFault): void => {
      givenUp ??= why;
      clearTimeout(timer);
      reject(givenUp);
    };
    const silent = (): void => {
      giveUp(new ExcelFault('silent', 'Excel does not answer.'));
    };
    const calledOff = (): void => {
      giveUp(new ExcelFault('cancelled', 'The work was called off.'));
    };
    const goOn = (): void => {
      if (givenUp) throw givenUp;
    };
    // An event handler keeps the context and ends with it, long after the run: nobody waits then.
    const waitAnew = (): void => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(silent, SILENCE_MS);
    };
    const watched: Work<T> = (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <U>(passThrough?: U): Promise<U> => {
        goOn();
        const answer = sync(passThrough);
        await answer.catch(() => undefined);
        goOn();
        waitAnew();
        return answer;
      };
      return work(context);
    };
    if (signal?.aborted) {
      calledOff();
      return;
    }
    signal?.addEventListener('abort', calledOff);
    waitAnew();
    (excel ? Excel.run(excel, watched) : Excel.run(watched))
      .finally(() => {
        isOver = true;
        clearTimeout(timer);
        signal?.removeEventListener('abort', calledOff);
      })
      .then(resolve, reject);
  });
}
