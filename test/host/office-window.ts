import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';

/** What the scripts of office.js leave on their window. */
export interface OfficeGlobals {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
}

export interface OfficeWindow {
  readonly globals: OfficeGlobals;
  /** Hands a message of the host page to the window. */
  readonly deliver: (message: string) => void;
  /** Ends all timers of the window. */
  readonly close: () => void;
}

const ORIGIN = 'https://localhost:3000';
const OFFICE_FOLDER = `${ORIGIN}/office/`;
const DIST = join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * A bare window in which the genuine office.js starts: just enough of a document to load its scripts, and a parent to
 * post to. `href` is the add-in's page as the host opens it; `post` gets the messages for the host.
 */
export function openOfficeWindow(href: string, post: (message: string) => void): OfficeWindow {
  const listeners: ((event: unknown) => void)[] = [];
  const timers = trackedTimers();
  const parent = { postMessage: post };
  const window: Record<string, unknown> = {
    ...timers.functions,
    // Errors thrown in there must be errors out here too; office.js adds to the class it finds.
    Error: errorClass(),
    URL,
    console,
    performance,
    location: new URL(href),
    navigator: { userAgent: 'Chrome', language: 'zh-CN' },
    parent,
    top: parent,
    name: '{}',
    history: {},
    screen: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === 'message') listeners.push(listener);
    },
    removeEventListener: () => undefined,
  };
  const context = createContext(window);
  window['document'] = bareDocument((source) => {
    runScript(source, context);
  });
  window['window'] = window['self'] = window;
  runScript(`${OFFICE_FOLDER}office.debug.js`, context);
  return {
    globals: window as unknown as OfficeGlobals,
    deliver: (message) => {
      if (timers.closed()) return;
      for (const listener of listeners) listener({ data: message, origin: ORIGIN, source: parent });
    },
    close: timers.close,
  };
}

/** Where the add-in's page and the page of its host stand. */
export const PAGE_URL = `${ORIGIN}/taskpane.html`;
export { ORIGIN as HOST_ORIGIN };

/** Each script is read and compiled once, whatever number of windows run it. */
const compiled = new Map<string, Script>();

function runScript(source: string, context: Context): void {
  const file = join(DIST, source.replace(OFFICE_FOLDER, ''));
  const script = compiled.get(file) ?? new Script(readFileSync(file, 'utf8'), { filename: file });
  compiled.set(file, script);
  script.runInContext(context);
}

/** An error class of its own, to be called with or without `new`, whose errors are errors of this side. */
function errorClass(): unknown {
  function LocalError(message?: string): object {
    const called = new.target as typeof LocalError | undefined;
    return Reflect.construct(Error, [message], called ?? LocalError) as object;
  }
  LocalError.prototype = Object.create(Error.prototype) as object;
  return LocalError;
}

interface Element {
  readonly style: object;
  src?: string;
  onload?: () => void;
  readonly setAttribute: () => void;
  readonly getAttribute: () => null;
}

function bareDocument(run: (source: string) => void): object {
  const element = (): Element => ({ style: {}, setAttribute: () => undefined, getAttribute: () => null });
  const head = {
    ...element(),
    appendChild: (script: Element) => {
      setTimeout(() => {
        run(script.src ?? '');
        script.onload?.();
      }, 0);
    },
  };
  const officeScript = { ...element(), src: `${OFFICE_FOLDER}office.debug.js` };
  const byTag: Readonly<Record<string, object[]>> = { script: [officeScript], head: [head] };
  return {
    domain: 'localhost',
    readyState: 'complete',
    cookie: '',
    URL: PAGE_URL,
    head,
    documentElement: element(),
    body: element(),
    createElement: element,
    getElementsByTagName: (tag: string) => byTag[tag] ?? [],
    getElementById: () => null,
    querySelectorAll: () => [],
    hasFocus: () => true,
    addEventListener: () => undefined,
  };
}

function storage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
}

/** Timers that can all be ended, and that keep no process alive. */
function trackedTimers(): { functions: object; close: () => void; closed: () => boolean } {
  let isClosed = false;
  const running = new Set<NodeJS.Timeout>();
  const track = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    running.add(timer);
    return timer;
  };
  const clear = (timer: NodeJS.Timeout): void => {
    running.delete(timer);
    clearTimeout(timer);
  };
  return {
    functions: {
      setTimeout: (work: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
        track(setTimeout(work, ms, ...args)),
      setInterval: (work: () => void, ms?: number) => track(setInterval(work, ms)),
      clearTimeout: clear,
      clearInterval: clear,
    },
    close: () => {
      isClosed = true;
      for (const timer of running) clearTimeout(timer);
    },
    closed: () => isClosed,
  };
}
