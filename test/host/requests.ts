import { PathType, type BatchRequest } from '../../src/workbench/host/wire';
import type { RunningHost } from './start-host';

/**
 * What each request of `Excel.run` that reaches the host from now on asks for, in order: the last step of the way to
 * every object of which something is loaded, each once. Nothing is loaded by the request with which office.js ends a
 * run: it frees what Excel kept for it.
 */
export function watchRequests(host: RunningHost): string[][] {
  const seen: string[][] = [];
  const receive = host.channel.receive.bind(host.channel);
  host.channel.receive = (message) => {
    const body = bodyOf(message);
    const asked = body && isOfScripts(body) ? [...new Set(asksOf(body))] : [FENCE];
    if (asked[0] !== FENCE) seen.push(asked);
    receive(message);
  };
  return seen;
}

/** What nothing but `rest` asks for. */
const FENCE = 'Application';

/**
 * Until all is done that was under way: office.js ends a run without anybody waiting for it. Requests are answered in
 * order, so that what a first answer led to has come before the second.
 */
export async function rest(): Promise<void> {
  for (let answers = 0; answers < 2; answers += 1) {
    await Excel.run(async (context) => {
      context.workbook.application.load('calculationMode');
      await context.sync();
    });
  }
}

interface Message {
  readonly _actionName?: string;
  readonly _data?: { readonly ArrayData?: readonly unknown[] };
}

/** Where the request itself stands among the items of a message. */
const BODY = 4;

function bodyOf(message: unknown): BatchRequest | null {
  if (typeof message !== 'string' || !message.startsWith('{')) return null;
  const { _actionName, _data } = JSON.parse(message) as Message;
  const body = _actionName === 'executeMethod' ? _data?.ArrayData?.[BODY] : undefined;
  return typeof body === 'string' ? (JSON.parse(body) as BatchRequest) : null;
}

/** Those of the runtimes that office.js starts for itself speak to a service. */
function isOfScripts({ ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).every((path) => path.ObjectPathType !== PathType.newObject);
}

function asksOf({ Actions, ObjectPaths }: BatchRequest): string[] {
  return Actions.flatMap(({ QueryInfo, ObjectPathId }) =>
    QueryInfo ? [ObjectPaths[String(ObjectPathId)]?.Name ?? ''] : [],
  );
}
