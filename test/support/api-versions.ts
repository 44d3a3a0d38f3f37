import { readFileSync } from 'node:fs';
import type { CameWith } from '../../src/workbench/host';

const DECLARATIONS = require.resolve('@types/office-js/index.d.ts');

/** What stands in the declarations of Excel, line by line: a type, the beginning of a comment, a version, a member. */
const TOKEN =
  /^ {4}(?:class|interface) (?<type>\w+)|^ {8}(?<comment>\/\*\*)|\[Api set: ExcelApi (?<version>1\.\d+)|^ {8}(?:readonly )?(?<member>\w+)\??[(:<]/gm;

let known: CameWith | undefined;

/** In which version of ExcelApi each member came, as Microsoft's declarations of office.js state it. Read once. */
export function declaredVersions(): CameWith {
  known ??= read();
  return known;
}

function read(): CameWith {
  const text = readFileSync(DECLARATIONS, 'utf8');
  const begin = text.indexOf('declare namespace Excel {');
  const excel = text.slice(begin, text.indexOf('\n}\n', begin));
  const versions = new Map<string, string>();
  let [type, version] = ['', undefined as string | undefined];
  for (const { groups = {} } of excel.matchAll(TOKEN)) {
    if (groups['type'] !== undefined) type = groups['type'];
    if (groups['type'] !== undefined || groups['comment'] !== undefined) version = undefined;
    version ??= groups['version'];
    const name = `${type}.${groups['member'] ?? ''}`;
    // Of an overloaded method the first: it came with the version of that.
    if (groups['member'] !== undefined && version !== undefined && !versions.has(name)) {
      versions.set(name, version);
    }
  }
  return (of, member) => versions.get(`${of}.${member}`);
}
