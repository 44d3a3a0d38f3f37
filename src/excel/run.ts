import { ExcelFault } from './fault';

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/** So long no request takes, unless Excel shows a dialogue, calculates without end or has lost the add-in. */
const SILENCE_MS = 30_000;

/**
 * `Excel.run`, given up when Excel does not answer a request for half a minute. What was given up asks for nothing
 * more, even if the answer comes after all: another attempt may be under way. Throws an `ExcelFault` then.
 */
export function run<T>(work: Work<T>, options?: Excel.RunOptions): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const silent = new ExcelFault('silent', 'Excel does not answer.');
    let isOver = false;
    let isGivenUp = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = (): void => {
      isGivenUp = true;
      reject(silent);
    };
    // An event handler keeps the context and ends with it, long after the run: nobody waits then.
    const waitAnew = (): void => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(giveUp, SILENCE_MS);
    };
    const watched: Work<T> = (context) => {
      const sync = context.sync.bind(context);
      context.sync = async <U>(passThrough?: U): Promise<U> => {
        const answer = sync(passThrough);
        await answer.catch(() => undefined);
        if (isGivenUp) throw silent;
        waitAnew();
        return answer;
      };
      return work(context);
    };
    waitAnew();
    (options ? Excel.run(options, watched) : Excel.run(watched))
      .finally(() => {
        isOver = true;
        clearTimeout(timer);
      })
      .then(resolve, reject);
  });
}
