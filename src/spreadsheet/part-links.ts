/** How the parts of an .xlsx file name one another. */

/** The attributes of each element of a name, by their names without the prefix. */
export function attributesOf(xml: string, element: string): Record<string, string | undefined>[] {
  const attribute = `\\s+[\\w:.-]+\\s*=\\s*(?:"[^"]*"|'[^']*')`;
  const tags = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${element}((?:${attribute})*)\\s*/?>`, 'g'));
  return [...tags].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
        ([, name = '', double, single]) => [name, plain(double ?? single ?? '')],
      ),
    ),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, digits?: string, name = '') => {
      const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
      return (
        ENTITIES[name as string] ?? (code > 0 && code <= LAST_CHARACTER ? String.fromCodePoint(code) : all)
      );
    },
  );
}
const LAST_CHARACTER = 0x10ffff;

export interface Link {
  readonly id: string;
  /** The last word of its type: worksheet, table. */
  readonly type: string;
  readonly path: string;
}

/** The links that a .rels part lists, for the part in `folder`. */
export function targetsOf(rels: string, folder: string): Link[] {
  return attributesOf(rels, 'Relationship').map(({ Id = '', Type = '', Target = '' }) => ({
    id: Id,
    type: Type.slice(Type.lastIndexOf('/') + 1),
    path: resolved(folder, Target),
  }));
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The folder of a part, and the part that lists its links. */
export function partAt(path: string): { folder: string; links: string } {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash + 1);
  return { folder, links: `${folder}_rels/${path.slice(slash + 1)}.rels` };
}
