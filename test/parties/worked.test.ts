import { judgeTies } from '../../src/checks/parties';
import { RELATED_PROFILES } from '../../src/policy';
import { classes, figures, relate, strongest, type Row } from './book';

interface Worked {
  readonly rows: readonly Row[];
  /** All classes; what the strict, literal and tax25 profiles make of the gravest. */
  readonly classes: string;
  readonly worth: readonly [strict: string, literal: string, tax25: string];
  readonly kind: string;
  readonly paths: readonly string[];
  /** Control, effective percent and SAT 42 percent of the first figure. */
  readonly figure?: string;
}

const WORKED: Readonly<Record<string, Worked>> = {
  'R-01 wholly owned': {
    rows: [['A', 'S', 100]],
    classes: 'R1 R3',
    worth: ['R1 block', 'R1 block', 'R1 block'],
    kind: 'wholly-owned',
    paths: ['A —100%→ S'],
    figure: 'A→S yes 100 100',
  },
  'R-02 common controller': {
    rows: [
      ['P', 'A', 60],
      ['P', 'S', 51],
    ],
    classes: 'R1 R3',
    worth: ['R1 block', 'R1 block', 'R1 block'],
    kind: 'common-control',
    paths: ['P —51%→ S', 'P —60%→ A'],
    figure: 'P→S yes 51 51',
  },
  'R-03 through a middle company: shares are not multiplied': {
    rows: [
      ['P', 'A', 100],
      ['P', 'M', 60],
      ['M', 'S', 60],
    ],
    classes: 'R1 R3',
    worth: ['R1 block', 'R1 block', 'R1 block'],
    kind: 'common-control',
    paths: ['P —60%→ M —60%→ S', 'P —100%→ A'],
    figure: 'P→S yes 36 60',
  },
  'R-04 a holder of 40 % controls nothing': {
    rows: [
      ['P', 'A', 100],
      ['P', 'X', 40],
      ['X', 'S', 100],
    ],
    classes: 'R3 R4',
    worth: ['R3 warn', 'none', 'R3 block'],
    kind: 'common-holder',
    paths: ['P —40%→ X —100%→ S', 'P —100%→ A'],
    figure: 'P→S no 40 100',
  },
  'R-05 pooled holdings of controlled firms': {
    rows: [
      ['P', 'A', 100],
      ['P', 'X', 60],
      ['P', 'Y', 60],
      ['X', 'S', 30],
      ['Y', 'S', 25],
    ],
    classes: 'R1 R3',
    worth: ['R1 block', 'R1 block', 'R1 block'],
    kind: 'common-control',
    paths: ['P —60%→ X —30%→ S', 'P —60%→ Y —25%→ S', 'P —100%→ A'],
    figure: 'P→S yes 33 55',
  },
  'R-06 only the State in common': {
    rows: [
      ['市国资委', 'G1', 100, null, null, '国资'],
      ['市国资委', 'G2', 100, null, null, '国资'],
      ['G1', 'A', 100],
      ['G2', 'S', 100],
    ],
    classes: 'R6',
    worth: ['R6 info', 'R6 info', 'R6 info'],
    kind: 'state-only',
    paths: ['市国资委 —100%→ G2 —100%→ S', '市国资委 —100%→ G1 —100%→ A'],
  },
  'R-07 half is not more than half': {
    rows: [
      ['A', 'S', 50],
      ['Z', 'S', 50],
    ],
    classes: 'R3 R4',
    worth: ['R3 warn', 'none', 'R3 block'],
    kind: 'equity-in',
    paths: ['A —50%→ S'],
    figure: 'A→S no 50 50',
  },
  'R-09 a cycle': {
    rows: [
      ['A', 'B', 60],
      ['B', 'S', 60],
      ['S', 'A', 60],
    ],
    classes: 'R1 R2 R3',
    worth: ['R1 block', 'R1 block', 'R1 block'],
    kind: 'parent',
    paths: ['S —60%→ A'],
    figure: 'S→A yes 60 60 circle',
  },
  'R-11 controlled, not wholly owned': {
    rows: [['A', 'S', 70]],
    classes: 'R2 R3',
    worth: ['R2 block', 'R2 warn', 'R2 block'],
    kind: 'controlled',
    paths: ['A —70%→ S'],
    figure: 'A→S yes 70 70',
  },
  'R-12 the subsidiary of an associate': {
    rows: [
      ['A', 'M', 20],
      ['M', 'S', 100],
    ],
    classes: 'R4',
    worth: ['R4 warn', 'none', 'R4 warn'],
    kind: 'influence',
    paths: ['A —20%→ M —100%→ S'],
    figure: 'A→S no 20 20',
  },
  'R-13 two small links': {
    rows: [
      ['A', 'M', 25],
      ['M', 'S', 30],
      ['Q', 'S', 70],
    ],
    classes: 'R3',
    worth: ['R3 warn', 'none', 'R3 block'],
    kind: 'equity-in',
    paths: ['A —25%→ M —30%→ S'],
    figure: 'A→S no 7.5 30',
  },
  'R-14 ended before signing': {
    rows: [
      ['A', 'M', 51],
      ['M', 'S', 50.01, null, '2024-12-31'],
      ['Z', 'S', 100, '2025-01-01', null],
    ],
    classes: '(R2) (R3)',
    worth: ['R2 info', 'R2 info', 'R2 info'],
    kind: 'controlled',
    paths: ['A —51%→ M —50.01%→ S'],
    figure: 'A→S yes 25.5051 50.01',
  },
};

describe('worked graphs', () => {
  it.each(Object.entries(WORKED))('%s', (_, worked) => {
    const relation = relate(worked.rows);
    expect(classes(relation)).toBe(worked.classes);
    expect(strongest(relation)).toMatchObject({ kind: worked.kind, paths: worked.paths });
    const gravest = RELATED_PROFILES.map((profile) => {
      const [first] = judgeTies(relation, profile);
      return first && first.worth !== 'none' ? `${first.tie.class} ${first.worth}` : 'none';
    });
    expect(gravest).toEqual(worked.worth);
    const relationClass = strongest(relation)?.class ?? '';
    if (worked.figure !== undefined) expect(figures(relation, relationClass)[0]).toBe(worked.figure);
  });

  it('R-09 tells the share of the applicant in the far end of the cycle', () => {
    const rows: Row[] = [
      ['A', 'B', 60],
      ['B', 'S', 60],
      ['S', 'A', 60],
    ];
    expect(figures(relate(rows), 'R2')).toEqual(['A→S yes 36 60 circle']);
  });
});
