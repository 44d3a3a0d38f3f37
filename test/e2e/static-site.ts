import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

interface Settings {
  readonly cors: readonly { readonly allowedOrigins: readonly string[] }[];
  readonly objects: readonly { readonly path: string; readonly headers: Readonly<Record<string, string>> }[];
}

/** A server that knows nothing: it hands out the files of one folder below a path, with the headers it was told to set. */
export class StaticSite {
  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  /** Serves a built folder with the settings that the build itself holds for object storage. */
  static async of(folder: string, prefix: string): Promise<StaticSite> {
    const settings = JSON.parse(
      readFileSync(path.join(folder, 'server/object-storage.json'), 'utf8'),
    ) as Settings;
    const headers = new Map(settings.objects.map((one) => [one.path, one.headers]));
    const anyone = settings.cors[0]?.allowedOrigins[0] ?? '';
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost');
      const name = pathname.slice(prefix.length + 1);
      const file = path.join(folder, name);
      if (!pathname.startsWith(`${prefix}/`) || !isFile(file)) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { ...headers.get(name), 'Access-Control-Allow-Origin': anyone });
      response.end(readFileSync(file));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const listening = server.address();
    if (listening === null || typeof listening === 'string') throw new Error('no port');
    return new StaticSite(server, `http://127.0.0.1:${String(listening.port)}`);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => {
        resolve();
      });
      this.server.closeAllConnections();
    });
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}
