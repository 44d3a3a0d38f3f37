import { civilDate } from '../../src/calendar';
import { standingOf } from '../../src/parties/titles';
import { classes, DEC, JAN, relate, strongest, type RoleRow, type Row } from './book';

const HELD: Row[] = [
  ['H', 'A', 100],
  ['Z', 'S', 100],
];

function withRoles(roles: readonly RoleRow[], rows: readonly Row[] = HELD): ReturnType<typeof relate> {
  return relate(rows, 'S', JAN, DEC, roles);
}

describe('titles', () => {
  it.each([
    ['法定代表人', 'legal'],
    ['董事长、法定代表人', 'legal'],
    ['执行董事兼总经理', 'executive'],
    ['副总经理', 'executive'],
    ['分管副总', 'executive'],
    ['副总', 'executive'],
    ['董监高', 'executive'],
    ['财务总监', 'executive'],
    ['董事会秘书', 'executive'],
    ['CFO', 'executive'],
    ['General Manager', 'executive'],
    ['副董事长', 'director'],
    ['职工董事', 'director'],
    ['独立董事', 'independent'],
    ['监事会主席', 'supervisor'],
    ['法定代表人配偶', 'family'],
    ['母亲', 'family'],
    ['董事长助理', null],
    ['项目经理', null],
    ['产品总监', null],
    ['会计', null],
  ])('%s: %s', (title, standing) => {
    expect(standingOf(title)).toBe(standing);
  });
});

describe('persons', () => {
  it('in key posts of both sides at a time tie them', () => {
    const relation = withRoles([
      ['王五', 'A', '董事'],
      ['王五', 'S', '法定代表人'],
    ]);
    expect(strongest(relation)).toMatchObject({
      class: 'R5',
      kind: 'common-person',
      paths: ['王五：申报单位董事、供应商法定代表人'],
      roleRows: [2, 3],
      byName: true,
    });
  });

  it.each<[string, string]>([
    ['监事', '董事'],
    ['项目经理', '董事'],
    ['独立董事', '独立董事'],
  ])('%s and %s do not', (own, theirs) => {
    expect(
      classes(
        withRoles([
          ['王五', 'A', own],
          ['王五', 'S', theirs],
        ]),
      ),
    ).toBe('');
  });

  it('an independent director of one who is a manager of the other does', () => {
    const roles: RoleRow[] = [
      ['王五', 'A', '独立董事'],
      ['王五', 'S', '总经理'],
    ];
    expect(classes(withRoles(roles))).toBe('R5');
  });

  it('count on the days on which both posts are held, within the days asked about', () => {
    const roles = (from: string | null, to: string | null): RoleRow[] => [
      ['王五', 'A', '董事', null, '2025-03-31'],
      ['王五', 'S', '董事', from, to],
    ];
    expect(classes(withRoles(roles('2025-03-31', null)))).toBe('R5');
    expect(classes(withRoles(roles('2025-04-01', null)))).toBe('');
    expect(classes(withRoles(roles(null, '2025-01-01')))).toBe('R5');
    expect(classes(withRoles(roles(null, '2024-12-31')))).toBe('(R5)');
    const [tie] = withRoles(roles('2025-02-01', null)).ties;
    expect(tie?.spans).toEqual([{ from: civilDate(2025, 2, 1), to: civilDate(2025, 3, 31) }]);
  });

  it('of one side who hold the other tie them', () => {
    const rows: Row[] = [...HELD, ['王五', 'H', 60]];
    expect(strongest(withRoles([['王五', 'S', '董事']], rows))).toMatchObject({
      kind: 'person-holder',
      paths: ['王五任供应商董事，王五 —60%→ H —100%→ A'],
      rows: [2, 4],
      roleRows: [2],
    });
    const below: Row[] = [
      ['H', 'A', 100],
      ['王五', 'S', 25],
      ['Z', 'S', 75],
    ];
    expect(strongest(withRoles([['王五', 'A', '监事']], below))).toMatchObject({
      kind: 'person-holder',
      paths: ['王五任申报单位监事，王五 —25%→ S'],
    });
    const less: Row[] = [
      ['H', 'A', 100],
      ['王五', 'S', 24.99],
      ['Z', 'S', 75.01],
    ];
    expect(classes(withRoles([['王五', 'A', '监事']], less))).toBe('');
  });

  it('who hold both sides are told as holders alone', () => {
    const rows: Row[] = [
      ['王五', 'A', 30],
      ['H', 'A', 70],
      ['王五', 'S', 30],
      ['Z', 'S', 70],
    ];
    expect(classes(withRoles([['王五', 'Q', '董事']], rows))).toBe('R3');
  });
});

describe('family', () => {
  it('in posts of both sides', () => {
    const relation = withRoles([
      ['王五', 'A', '董事'],
      ['赵六', 'S', '总经理'],
      ['赵六', '王五', '配偶'],
    ]);
    expect(strongest(relation)).toMatchObject({
      kind: 'family',
      paths: ['赵六与王五为亲属（配偶），赵六任供应商总经理，王五任申报单位董事'],
      roleRows: [2, 3, 4],
    });
  });

  it('named by the title of the post', () => {
    const roles: RoleRow[] = [
      ['赵六', 'A', '法定代表人配偶'],
      ['赵六', 'S', '总经理'],
    ];
    expect(strongest(withRoles(roles))).toMatchObject({ kind: 'family' });
  });

  it('who hold the two sides, and what they hold of one company together', () => {
    const rows: Row[] = [
      ['王五', 'A', 100],
      ['赵六', 'S', 100],
      ['王五', '赵六', null, null, null, null, null, '夫妻'],
    ];
    const relation = withRoles([['旁人', 'Q', '董事']], rows);
    expect(classes(relation)).toBe('R3 R5');
    expect(strongest(relation)?.paths).toEqual([
      '王五、赵六（亲属） —100%→ S',
      '王五、赵六（亲属） —100%→ A',
    ]);
    const pooled: Row[] = [
      ['王五', 'A', 30],
      ['H', 'A', 70],
      ['王五', 'S', 15],
      ['赵六', 'S', 10],
      ['Z', 'S', 75],
      ['王五', '赵六', null, null, null, null, null, '配偶'],
    ];
    expect(classes(withRoles([['旁人', 'Q', '董事']], pooled))).toBe('R3');
    const without = pooled.slice(0, 5);
    expect(classes(withRoles([['旁人', 'Q', '董事']], without))).toBe('');
  });
});
