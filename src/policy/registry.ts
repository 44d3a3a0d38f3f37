import { programme, type Programme } from './programme';
import lgcData from './rounds/lgc-2025/parameters.yaml';
import { lgcRule } from './rounds/lgc-2025/rule';
import lgmData from './rounds/lgm-2025/parameters.yaml';
import { lgmRule } from './rounds/lgm-2025/rule';
import m03Data from './rounds/m03-corpus-purchase/parameters.yaml';
import { m03Rule } from './rounds/m03-corpus-purchase/rule';
import m04Data from './rounds/m04-corpus-release/parameters.yaml';
import { m04Rule } from './rounds/m04-corpus-release/rule';
import m05Data from './rounds/m05-filed-model/parameters.yaml';
import { m05Rule } from './rounds/m05-filed-model/rule';
import m07Data from './rounds/m07-robot/parameters.yaml';
import { m07Rule } from './rounds/m07-robot/rule';
import m08Data from './rounds/m08-smart-product/parameters.yaml';
import { m08Rule } from './rounds/m08-smart-product/rule';
import m10Data from './rounds/m10-demonstration/parameters.yaml';
import { m10Rule } from './rounds/m10-demonstration/rule';
import m11Data from './rounds/m11-research/parameters.yaml';
import { m11Rule } from './rounds/m11-research/rule';
import m12Data from './rounds/m12-platform/parameters.yaml';
import { m12Rule } from './rounds/m12-platform/rule';
import m13Data from './rounds/m13-park/parameters.yaml';
import { m13Rule } from './rounds/m13-park/rule';
import m16Data from './rounds/m16-event/parameters.yaml';
import { m16Rule } from './rounds/m16-event/rule';
import szvData from './rounds/szv-2026/parameters.yaml';
import { szvRule } from './rounds/szv-2026/rule';
import type { ProgrammeId } from './types';

/** The one list of programmes. */
export const PROGRAMMES: readonly Programme[] = [
  programme(lgcData, lgcRule),
  programme(lgmData, lgmRule),
  programme(szvData, szvRule),
  programme(m03Data, m03Rule),
  programme(m04Data, m04Rule),
  programme(m05Data, m05Rule),
  programme(m07Data, m07Rule),
  programme(m08Data, m08Rule),
  programme(m10Data, m10Rule),
  programme(m11Data, m11Rule),
  programme(m12Data, m12Rule),
  programme(m13Data, m13Rule),
  programme(m16Data, m16Rule),
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

/** 大模型算力, 算力（大模型训练）: the models that compute is bought for, not the programme for models. */
const COMPUTE = /算力|训力券/;
const PURPOSE_OF_COMPUTE =
  /大?模型(?=[^、,;/+&和及与\s]*(?:算力|训力券))|大?模型的?(?=预?训练|微调|推理|验证)/g;

/** Every word that names a programme, the longest first: 备案模型 is not 模型. */
const NAMES = PROGRAMMES.flatMap((programme) =>
  [programme.id, programme.functionName, ...programme.called].map((word) => ({
    word: word.toUpperCase(),
    programme,
  })),
).sort((a, b) => b.word.length - a.word.length);

const named = new Map<string, readonly Programme[]>();
const NAMED_LIMIT = 1024;

/** The programmes that a free text names, e.g. "算力扶持、训力券", as the registry orders them. */
export function programmesNamed(text: string): readonly Programme[] {
  let found = named.get(text);
  if (!found) {
    if (named.size >= NAMED_LIMIT) named.clear();
    named.set(text, (found = readNames(text)));
  }
  return found;
}

function readNames(text: string): Programme[] {
  let rest = text.normalize('NFKC').toUpperCase();
  if (COMPUTE.test(rest)) rest = rest.replace(PURPOSE_OF_COMPUTE, ' ');
  const found = new Set<Programme>();
  for (const { word, programme } of NAMES) {
    if (!rest.includes(word)) continue;
    found.add(programme);
    rest = rest.replaceAll(word, ' ');
  }
  return PROGRAMMES.filter((p) => found.has(p));
}
