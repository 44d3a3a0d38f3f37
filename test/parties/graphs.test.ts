import { classes, DEC, JAN, relate, screeningOf, strongest, type Row } from './book';

describe('networks of holdings', () => {
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

  it.each<[string, number, string]>([
    ['exactly half is joint control', 50, 'joint-control'],
    ['a hair less is influence', 49.9999, 'influence'],
  ])('%s', (_, share, kind) => {
    const held = relate([
      ['A', 'S', share],
      ['Z', 'S', 100 - share],
    ]);
    expect(held.ties.find((tie) => tie.class === 'R4')?.kind).toBe(kind);
    const holder = relate([
      ['S', 'A', share],
      ['Z', 'A', 100 - share],
    ]);
    expect(holder.ties.find((tie) => tie.class === 'R4')?.kind).toBe(kind);
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
    // Whoever holds the applicant beside a State body, and that body, has nothing through it.
    const between: Row[] = [
      ['P', 'A', 60],
      ['P', '某国资委', 100],
      ['某国资委', 'S', 60],
      ['某国资委', 'M', 100],
      ['M', 'S', 40],
      ['某国资委', 'Q', 1, null, null, '国资'],
    ];
    expect(classes(relate(between))).toBe('');
    expect(
      classes(relate(between.map(([holder, ...rest]) => [holder === 'P' ? 'A' : holder, ...rest]))),
    ).toBe('');
    const both = (others: number): Row[] => [
      ['市国资委', 'A', 30],
      ['市国资委', 'S', 30],
      ['Z', 'S', others],
      ['A', 'S', 25],
    ];
    expect(classes(relate(both(45)))).toBe('R3 R4');
    // 125 % of the supplier: the row of the applicant may be the wrong one.
    expect(classes(relate(both(70)))).toBe('R6 R7');
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
