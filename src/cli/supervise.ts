import { fork } from 'node:child_process';
import { message, say, type Message } from '../messages';
import { readOptions, type Options } from './options';
import { EXIT, type Outcome } from './outcome';
import { reasonOf } from './unusable';

export type Runner = readonly [script: string, ...told: string[]];

/**
 * Runs a command in a process of its own, for an engine that loops for ever, eats all memory or crashes can
 * only be ended from outside. `runner` is the script that runs it there and sends its outcome, and what it is told
 * before the arguments. Never throws.
 */
export async function supervise(args: readonly string[], runner: Runner): Promise<Outcome> {
  try {
    return await supervised(args, runner, readOptions(args));
  } catch (error) {
    return { code: EXIT.unusable, out: '', err: say(reasonOf(error)) };
  }
}

function supervised(args: readonly string[], [script, ...told]: Runner, options: Options): Promise<Outcome> {
  const { language, timeLimit } = options;
  const child = fork(script, [...told, ...args], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const letGo = endWith(child);
  return new Promise<Outcome>((resolve, reject) => {
    let outcome: Outcome | null = null;
    let tooLong = false;
    let heard = '';
    const timer = setTimeout(
      () => {
        tooLong = true;
        child.kill('SIGKILL');
      },
      Math.min(timeLimit * MILLISECONDS, LONGEST_TIMER),
    );
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
    });
    child.on('message', (sent) => {
      outcome = sent as Outcome;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      letGo();
      const why = tooLong
        ? message('cli.time-limit', { seconds: timeLimit })
        : died(heard, signal ?? String(code));
      resolve(outcome ?? { code: EXIT.unusable, out: '', err: say(why, language) });
    });
  });
}

const MILLISECONDS = 1000;
const LONGEST_TIMER = 2 ** 31 - 1;

/** A process that ended without a word: V8 says on standard error when there was no memory left. */
function died(heard: string, how: string): Message {
  if (/out of memory|allocation failed/i.test(heard)) return message('cli.out-of-memory');
  const first = heard.split('\n').find((line) => /^(?:\w*Error\b|FATAL ERROR|# Fatal)/.test(line));
  return message('cli.internal', { detail: first === undefined ? how : `${how} ${first.trim()}` });
}

/** Nobody is left to end a loop when this process is told to go. */
function endWith(child: ReturnType<typeof fork>): () => void {
  const end = (signal: NodeJS.Signals) => {
    child.kill('SIGKILL');
    letGo();
    process.kill(process.pid, signal);
  };
  const letGo = () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return letGo;
}
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
