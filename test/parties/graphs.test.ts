import { judgeTies } from '../../src/checks/parties';
import { RELATED_PROFILES } from '../../src/policy';
import { classes, DEC, figures, JAN, relate, screeningOf, strongest, type Row } from './book';

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
    figure: 'P→S yes 33 30',
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
    figure: 'A→S no 20 null',
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

  it.each<[string, Row[], string, string[]]>([
    [
      'a parent',
      [
        ['S', 'M', 51],
        ['M', 'A', 51],
      ],
      'parent',
      ['S —51%→ M —51%→ A'],
    ],
    [
      'wholly owned through two halves',
      [
        ['A', 'B', 100],
        ['A', 'S', 40],
        ['B', 'S', 60],
      ],
      'wholly-owned',
      ['A —40%→ S', 'A —100%→ B —60%→ S'],
    ],
    ['a supplier that holds the applicant', [['S', 'A', 25]], 'equity-of', ['S —25%→ A']],
    [
      'a supplier that influences the parent of the applicant',
      [
        ['S', 'H', 20],
        ['H', 'A', 100],
      ],
      'influence',
      ['S —20%→ H —100%→ A'],
    ],
    [
      'the associate of a common controller',
      [
        ['P', 'A', 60],
        ['P', 'S', 20],
        ['Q', 'S', 80],
      ],
      'influence',
      ['P —20%→ S', 'P —60%→ A'],
    ],
    [
      'a firm that influences the applicant and controls the supplier',
      [
        ['Q', 'A', 20],
        ['Q', 'S', 60],
      ],
      'influence',
      ['Q —60%→ S', 'Q —20%→ A'],
    ],
  ])('%s', (_, rows, kind, paths) => {
    expect(strongest(relate(rows))).toMatchObject({ kind, paths, ended: false });
  });

  it.each<[string, Row[]]>([
    [
      'two controllers are not pooled',
      [
        ['P', 'A', 60],
        ['Q', 'A', 40],
        ['P', 'S', 19],
        ['Q', 'S', 19],
        ['Z', 'S', 62],
      ],
    ],
    [
      'one holder influences both',
      [
        ['P', 'A', 24.9999],
        ['P', 'S', 24.9999],
        ['Z', 'S', 75],
      ],
    ],
    [
      'just below influence',
      [
        ['A', 'S', 19.9999],
        ['Z', 'S', 80],
      ],
    ],
    [
      'just below the link of 25 %',
      [
        ['A', 'M', 19.9],
        ['M', 'S', 100],
      ],
    ],
  ])('%s: not related', (_, rows) => {
    expect(classes(relate(rows))).toBe('');
  });

  it.each<[string, number, string]>([
    ['a hair above half controls', 50.0001, 'R2 R3'],
    ['25 % is a holding', 25, 'R3 R4'],
    ['a hair less is influence', 24.9999, 'R4'],
    ['20 % is influence', 20, 'R4'],
  ])('%s', (_, share, expected) => {
    expect(
      classes(
        relate([
          ['A', 'S', share],
          ['Z', 'S', 100 - share],
        ]),
      ),
    ).toBe(expected);
  });

  it('R-10 a branch is the same legal person, either way round', () => {
    const hq = '深圳甲乙科技有限公司';
    const branch = '深圳甲乙科技有限公司（龙岗）分公司';
    const own = { name: hq, code: '914403001922038216' };
    const related = (
      applicant: typeof own | { name: string; code: null },
      name: string,
      code: string | null,
    ) => classes(screeningOf([['X', 'Y', 1]], applicant).relate({ name, code }, null, null));
    expect(related(own, branch, '9144030071526726XG')).toBe('R0');
    expect(related({ name: branch, code: null }, hq, null)).toBe('R0');
    expect(related({ name: branch, code: null }, '深圳甲乙科技有限公司福田分公司', null)).toBe('R0');
  });

  it('a row may declare a branch of another name', () => {
    const rows: Row[] = [['A', '南山算力中心', null, null, null, null, null, '分公司']];
    expect(classes(relate(rows, '南山算力中心'))).toBe('R0');
    const ofSupplier: Row[] = [
      ['S', '南山算力中心', null, null, null, null, null, '分公司'],
      ['A', 'S', 70],
    ];
    expect(classes(relate(ofSupplier, '南山算力中心'))).toBe('R2 R3');
  });

  it('a branch stands where its company stands, the applicant too', () => {
    const rows: Row[] = [['A', '乙智算有限公司', 70]];
    expect(strongest(relate(rows, '乙智算有限公司深圳分公司'))).toMatchObject({
      class: 'R2',
      paths: ['A —70%→ 乙智算有限公司'],
    });
    const own = { name: '甲科技有限公司龙岗分公司', code: null };
    const screening = screeningOf([['甲科技有限公司', 'S', 70]], own);
    expect(classes(screening.relate({ name: 'S', code: null }, JAN, DEC))).toBe('R2 R3');
  });

  it('a state-owned group passes common control on, the State does not', () => {
    const group: Row[] = [
      ['G', 'A', 60, null, null, '国有独资公司'],
      ['G', 'S', 60, null, null, '国有企业'],
    ];
    expect(strongest(relate(group))).toMatchObject({ class: 'R1', kind: 'common-control' });
    const unmarked: Row[] = [
      ['深圳市财政局', 'A', 60],
      ['深圳市财政局', 'S', 60],
    ];
    expect(classes(relate(unmarked))).toBe('R6');
  });

  it('nothing is held through the State, and it holds in common without relating', () => {
    const above: Row[] = [
      ['国务院', '某国资委', 100],
      ['某国资委', 'A', 60],
      ['某国资委', 'S', 60],
    ];
    expect(classes(relate(above))).toBe('R6');
    const quarter: Row[] = [
      ['市国资委', 'A', 30],
      ['市国资委', 'S', 30],
      ['Z', 'S', 70],
    ];
    expect(classes(relate(quarter))).toBe('R6');
    const both: Row[] = [...quarter, ['A', 'S', 25]];
    expect(classes(relate(both))).toBe('R3 R4');
  });

  it('the voting share replaces the share for control, not for ownership', () => {
    expect(classes(relate([['A', 'S', 70, null, null, null, 40]]))).toBe('R3 R4');
    expect(strongest(relate([['A', 'S', 40, null, null, null, 51]]))).toMatchObject({
      class: 'R2',
      paths: ['A —51%→ S'],
    });
    expect(strongest(relate([['A', 'S', 100, null, null, null, 60]]))).toMatchObject({
      kind: 'wholly-owned',
    });
  });

  it('the same holding written twice counts once, two different ones count both', () => {
    const once: Row[] = [
      ['A', 'S', 30],
      ['A', 'S', 30],
    ];
    expect(classes(relate([...once, ['Z', 'S', 70]]))).toBe('R3 R4');
    const two: Row[] = [
      ['A', 'S', 30],
      ['A', 'S', 25],
    ];
    expect(strongest(relate(two))).toMatchObject({ class: 'R2', rows: [2, 3] });
  });

  it('names the rows it rests on', () => {
    const rows: Row[] = [
      ['Q', 'R', 9],
      ['P', 'A', 60],
      ['P', 'S', 51],
    ];
    expect(strongest(relate(rows))).toMatchObject({ rows: [3, 4] });
  });
});
