import { MATERIALS, type RequiredMaterial } from '../../src/policy';

/** Every document of the registry of materials (rules §1.7), by programme; C3c and P8 are several papers. */
const LISTED = {
  LGC: 'B1 B2 B2b B3 B4a B4b B4c B5 B6 B7 B8 C1a C1b C1c C1d C1e C2 C3a C3b C3c C4/D4',
  LGM: 'B1 B2 B2b B3 B4a B4b B4c B5 B6 B7 B8 D1a D1b D1c D1d D2 D3a D3b C4/D4',
  SZV: 'V1 V2 V3 V4 V5a V5b V6 V7 V8 V9 V10 VR',
  SZP: 'P1 P2 P3 P4 P5 P6 P7 P8',
} as const;

const all = [...MATERIALS.values()].flat();
/** C3c1, P8a: papers of one line of the registry. */
const lineOf = (id: string): string => id.replace(/^(C3c)\d$|^(P8)[a-d]$/, '$1$2');
const idsOf = (list: readonly RequiredMaterial[]): string[] => [
  ...new Set(list.flatMap(({ forms }) => forms.map(({ id }) => lineOf(id)))),
];

describe('the lists of materials', () => {
  it.each(Object.entries(LISTED))(
    'of %s have every document, and the index of the paper set',
    (programme, ids) => {
      const list = MATERIALS.get(programme as keyof typeof LISTED) ?? [];
      expect(
        idsOf(list)
          .filter((id) => id !== 'PI')
          .sort(),
      ).toEqual(ids.split(' ').sort());
    },
  );

  it('have an id once in a programme', () => {
    for (const list of MATERIALS.values()) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it.each(all.map((m) => [`${m.programme} ${m.id}`, m] as const))(
    'say where %s stands and what it is',
    (_name, m) => {
      expect(m.clause.clause).toMatch(/^[一二三四五六七八九十]/);
      expect(m.clause.document).toBe(m.programme);
      expect(m.stages).not.toEqual([]);
      expect(m.kind).toMatch(/^[A-Z0-9_]+(?: \/ [A-Z0-9_]+)*$/);
      for (const { title, names } of [m, ...m.forms].map((x) => ({
        title: x.title,
        names: 'names' in x ? x.names : ['-'],
      }))) {
        expect(title.zh).toMatch(/\p{Script=Han}/u);
        expect(title.en.trim()).not.toBe('');
        expect(names.filter((name) => typeof name !== 'string' || name.trim() === '')).toEqual([]);
      }
    },
  );

  it('know no key that YAML cut at a comma', () => {
    for (const { issuer, title, says } of all) {
      for (const text of [issuer, title, ...says.map(({ what }) => what)]) {
        expect(Object.keys(text).sort()).toEqual(['en', 'zh']);
      }
    }
  });
});
