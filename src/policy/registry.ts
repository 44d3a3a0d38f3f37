import { Parameters, type RawParameters } from './parameters';
import { programme, type Programme } from './programme';
import lgcData from './rounds/lgc-2025/parameters.yaml';
import { lgcRule } from './rounds/lgc-2025/rule';
import lgmData from './rounds/lgm-2025/parameters.yaml';
import { lgmRule } from './rounds/lgm-2025/rule';
import szpData from './rounds/szp-2025/parameters.yaml';
import szvData from './rounds/szv-2026/parameters.yaml';
import { szvRule } from './rounds/szv-2026/rule';
import type { ProgrammeId } from './types';

/** Provider admission (SZP): no amount of its own yet, but the other rounds read its values. */
export const PROVIDER_ADMISSION = new Parameters((szpData as { parameters: RawParameters }).parameters);

/** The one list of programmes. */
export const PROGRAMMES: readonly Programme[] = [
  programme(lgcData, lgcRule),
  programme(lgmData, lgmRule),
  programme(szvData, szvRule),
];

export function programmeOf(id: ProgrammeId): Programme {
  const found = PROGRAMMES.find((p) => p.id === id);
  if (!found) throw new Error(`no programme ${id}`);
  return found;
}

/** A programme by id, round, function name or title, in any case; undefined when there is none. */
export function findProgramme(text: string): Programme | undefined {
  const wanted = text.normalize('NFKC').trim().toUpperCase();
  return PROGRAMMES.find((p) =>
    [p.id, p.round, p.functionName, p.title.zh, p.title.en].some((name) => name.toUpperCase() === wanted),
  );
}

/** The programmes that a free text names, e.g. "算力扶持、训力券"; empty when it names none. */
export function programmesNamed(text: string): Programme[] {
  const plain = text.normalize('NFKC').toUpperCase();
  return PROGRAMMES.filter((p) =>
    [p.id, p.functionName, ...p.called].some((word) => plain.includes(word.toUpperCase())),
  );
}
