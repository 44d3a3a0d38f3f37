import { relate, screeningOf, type Row } from './book';

describe('worked graphs', () => {
  it.each<[string, Row[], string, string, string[]]>([
    ['R-01 wholly owned', [['A', 'S', 100]], 'R1', 'wholly-owned', ['A —100%→ S']],
    [
      'R-02 common controller',
      [
        ['P', 'A', 60],
        ['P', 'S', 51],
      ],
      'R1',
      'common-control',
      ['P —51%→ S', 'P —60%→ A'],
    ],
    [
      'R-03 through a middle company: shares are not multiplied',
      [
        ['P', 'A', 100],
        ['P', 'M', 60],
        ['M', 'S', 60],
      ],
      'R1',
      'common-control',
      ['P —60%→ M —60%→ S', 'P —100%→ A'],
    ],
    [
      'R-05 pooled holdings of controlled firms',
      [
        ['P', 'A', 100],
        ['P', 'X', 60],
        ['P', 'Y', 60],
        ['X', 'S', 30],
        ['Y', 'S', 25],
      ],
      'R1',
      'common-control',
      ['P —60%→ X —30%→ S', 'P —60%→ Y —25%→ S', 'P —100%→ A'],
    ],
    [
      'R-06 only the State in common',
      [
        ['市国资委', 'G1', 100, null, null, '国资'],
        ['市国资委', 'G2', 100, null, null, '国资'],
        ['G1', 'A', 100],
        ['G2', 'S', 100],
      ],
      'R6',
      'state-only',
      ['市国资委 —100%→ G2 —100%→ S', '市国资委 —100%→ G1 —100%→ A'],
    ],
    [
      'R-09 a cycle',
      [
        ['A', 'S', 60],
        ['S', 'C', 60],
        ['C', 'A', 60],
      ],
      'R1',
      'parent',
      ['S —60%→ C —60%→ A'],
    ],
    ['R-11 controlled, not wholly owned', [['A', 'S', 70]], 'R2', 'controlled', ['A —70%→ S']],
    [
      'a parent',
      [
        ['S', 'M', 51],
        ['M', 'A', 51],
      ],
      'R1',
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
      'R1',
      'wholly-owned',
      ['A —40%→ S', 'A —100%→ B —60%→ S'],
    ],
  ])('%s', (_, rows, cls, kind, paths) => {
    expect(relate(rows)).toMatchObject({ class: cls, kind, paths, ended: false });
  });

  it.each<[string, Row[]]>([
    [
      'R-04 a holder of 40 % controls nothing',
      [
        ['P', 'A', 100],
        ['P', 'X', 40],
        ['X', 'S', 100],
      ],
    ],
    [
      'R-07 half is not more than half',
      [
        ['A', 'S', 50],
        ['Z', 'S', 50],
      ],
    ],
    [
      'R-12 an associate and its subsidiary',
      [
        ['A', 'M', 20],
        ['M', 'S', 100],
      ],
    ],
    [
      'R-13 two small links',
      [
        ['A', 'M', 25],
        ['M', 'S', 30],
      ],
    ],
    [
      'two controllers are not pooled',
      [
        ['P', 'A', 60],
        ['Q', 'A', 40],
        ['P', 'S', 30],
        ['Q', 'S', 30],
      ],
    ],
  ])('%s: not related by control', (_, rows) => {
    expect(relate(rows)).toMatchObject({ class: 'none', paths: [], rows: [] });
  });

  it('a hair above half controls', () => {
    expect(relate([['A', 'S', 50.0001]]).class).toBe('R2');
  });

  it('R-10 a branch is the same legal person, either way round', () => {
    const hq = '深圳甲乙科技有限公司';
    const branch = '深圳甲乙科技有限公司（龙岗）分公司';
    const own = { name: hq, code: '914403001922038216' };
    expect(
      screeningOf([['X', 'Y', 1]], own).relate({ name: branch, code: '9144030071526726XG' }, null, null)
        .class,
    ).toBe('R0');
    const ofBranch = screeningOf([['X', 'Y', 1]], { name: branch, code: null });
    expect(ofBranch.relate({ name: hq, code: null }, null, null).class).toBe('R0');
    expect(ofBranch.relate({ name: '深圳甲乙科技有限公司福田分公司', code: null }, null, null).class).toBe(
      'R0',
    );
  });

  it('a branch stands where its company stands', () => {
    const rows: Row[] = [['A', '乙智算有限公司', 70]];
    expect(relate(rows, '乙智算有限公司深圳分公司')).toMatchObject({
      class: 'R2',
      paths: ['A —70%→ 乙智算有限公司'],
    });
  });

  it('a state-owned group passes common control on, the State does not', () => {
    const group: Row[] = [
      ['G', 'A', 60, null, null, '国有独资公司'],
      ['G', 'S', 60, null, null, '国有企业'],
    ];
    expect(relate(group)).toMatchObject({ class: 'R1', kind: 'common-control' });
    const unmarked: Row[] = [
      ['深圳市财政局', 'A', 60],
      ['深圳市财政局', 'S', 60],
    ];
    expect(relate(unmarked).class).toBe('R6');
  });

  it('the voting share replaces the share for control, not for whole ownership', () => {
    expect(relate([['A', 'S', 70, null, null, null, 40]]).class).toBe('none');
    expect(relate([['A', 'S', 40, null, null, null, 51]])).toMatchObject({
      class: 'R2',
      paths: ['A —51%→ S'],
    });
    expect(relate([['A', 'S', 100, null, null, null, 60]]).kind).toBe('wholly-owned');
  });

  it('the same holding written twice counts once, two different ones count both', () => {
    expect(
      relate([
        ['A', 'S', 30],
        ['A', 'S', 30],
      ]).class,
    ).toBe('none');
    expect(
      relate([
        ['A', 'S', 30],
        ['A', 'S', 25],
      ]),
    ).toMatchObject({ class: 'R2', rows: [2, 3] });
  });

  it('a supplier without a usable ownership row is not screened', () => {
    expect(relate([['A', 'B', 100]]).kind).toBe('not-screened');
    expect(relate([['A', 'S', null]]).class).toBe('R7');
  });

  it('names the rows it rests on', () => {
    expect(
      relate([
        ['Q', 'R', 9],
        ['P', 'A', 60],
        ['P', 'S', 51],
      ]).rows,
    ).toEqual([3, 4]);
  });
});
