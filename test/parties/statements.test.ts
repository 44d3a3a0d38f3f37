import { civilDate } from '../../src/calendar';
import { classes, figures, JAN, relate, strongest, type Row } from './book';

/** holder, held, share, and what 关系类型 says. */
const said = (holder: string, held: string, share: number | null, relation: string): Row => [
  holder,
  held,
  share,
  null,
  null,
  null,
  null,
  relation,
];

describe('what 关系类型 states', () => {
  it.each(['协议控制', 'VIE', '实质控制', '委派过半数董事', '委派多数董事', '控制协议'])(
    '%s is control without shares',
    (word) => {
      expect(strongest(relate([said('A', 'S', null, word), ['Z', 'S', 100]]))).toMatchObject({
        class: 'R2',
        paths: ['A —协议控制→ S'],
      });
    },
  );

  it.each(['协议控制已解除', '协议控制（2023年终止）', '未知', '非控股股东'])(
    '%s is no such statement, and the row is open',
    (word) => {
      expect(classes(relate([said('A', 'S', 10, word), ['Z', 'S', 90]]))).toBe(word === '未知' ? '' : 'R7');
    },
  );

  it('control by agreement passes on like any other', () => {
    const rows = [said('P', 'A', null, 'VIE'), said('P', 'M', 10, '协议控制'), ['M', 'S', 51] as const];
    expect(strongest(relate(rows))).toMatchObject({
      kind: 'common-control',
      paths: ['P —协议控制→ M —51%→ S', 'P —协议控制→ A'],
    });
    expect(figures(relate(rows), 'R1')).toEqual(['P→S yes 5.1 5.1', 'P→A yes 0 null']);
  });

  it('votes entrusted count for control alone', () => {
    const rows = [['A', 'S', 30] as const, said('A', 'S', 25, '表决权委托'), ['Z', 'S', 70] as const];
    expect(classes(relate(rows))).toBe('R2 R3');
    expect(figures(relate(rows), 'R2')).toEqual(['A→S yes 30 30']);
  });

  it('an indirect share that other rows make up counts for SAT 42 and nothing else', () => {
    const rows = [
      ['P', 'A', 100] as const,
      ['P', 'M', 40] as const,
      ['M', 'S', 60] as const,
      said('P', 'S', 24, '间接持股'),
      ['Z', 'S', 40] as const,
    ];
    expect(classes(relate(rows))).toBe('R3 R4');
    expect(classes(relate([said('A', 'S', 25, '间接持股'), ['Z', 'S', 100]]))).toBe('R3');
    expect(classes(relate([said('A', 'S', 60, '间接持股')]))).toBe('R3 R7');
  });

  it.each([
    ['共同控制', 'joint-control', 'A —共同控制→ S'],
    ['重大影响', 'influence', 'A —重大影响→ S'],
    ['委派董事', 'influence', 'A —重大影响→ S'],
  ])('%s is a relation without a share', (word, kind, path) => {
    const relation = relate([said('A', 'S', 10, word), ['Z', 'S', 90]]);
    expect(classes(relation)).toBe('R4');
    expect(strongest(relation)).toMatchObject({ kind, paths: [path] });
  });

  it('a loan or guarantee between the two is told, between others it is not', () => {
    const relation = relate([said('A', 'S', null, '担保'), ['Z', 'S', 100]]);
    expect(strongest(relation)).toMatchObject({
      class: 'R5',
      kind: 'funding',
      paths: ['A —担保→ S'],
      rows: [2],
    });
    expect(classes(relate([said('A', 'Q', null, '担保'), ['Z', 'S', 100]]))).toBe('');
  });
});

describe('acting in concert', () => {
  const own: Row = ['P', 'A', 100];
  it('gives each member the votes of all over the company', () => {
    const rows = [
      own,
      said('P', 'S', 30, '一致行动'),
      said('Q', 'S', 25, '一致行动人'),
      ['Z', 'S', 45] as const,
    ];
    expect(strongest(relate(rows))).toMatchObject({
      class: 'R1',
      kind: 'common-control',
      paths: ['P —一致行动→ P、Q（一致行动） —30%→ S', 'P —一致行动→ P、Q（一致行动） —25%→ S', 'P —100%→ A'],
    });
    // The shares stay with their owners.
    expect(figures(relate(rows), 'R1')).toEqual(['P→S yes 30 30', 'P→A yes 100 100']);
  });

  it('does not make the other firms of a member related', () => {
    const rows = [
      own,
      said('P', 'M', 30, '一致行动'),
      said('Q', 'M', 25, '一致行动'),
      ['Q', 'S', 100] as const,
    ];
    expect(classes(relate(rows))).toBe('');
  });

  it('is not assumed of those who do not say so, nor across named groups', () => {
    const alone = [own, said('P', 'S', 30, '一致行动'), ['Q', 'S', 25] as const, ['Z', 'S', 45] as const];
    // With whom is not said: it may be with the others.
    expect(classes(relate(alone))).toBe('R3 R4 R7');
    const apart = [
      own,
      said('P', 'S', 30, '一致行动（甲组）'),
      said('Q', 'S', 25, '一致行动（乙组）'),
      ['Z', 'S', 45] as const,
    ];
    expect(classes(relate(apart))).toBe('R3 R4 R7');
    const together = apart.map((row) => (row[0] === 'Q' ? said('Q', 'S', 25, '一致行动（甲组）') : row));
    expect(classes(relate(together))).toBe('R1 R3');
  });

  it('may be said of the parties once instead of at each holding', () => {
    const rows = [
      own,
      ['P', 'S', 30] as const,
      ['Q', 'S', 25] as const,
      ['Z', 'S', 45] as const,
      said('P', 'Q', null, '一致行动'),
    ];
    expect(classes(relate(rows))).toBe('R1 R3');
  });

  it('may be said by 持股方类型', () => {
    const rows: Row[] = [
      own,
      ['P', 'S', 30, null, null, '一致行动人'],
      ['Q', 'S', 25, null, null, '一致行动人'],
      ['Z', 'S', 45],
    ];
    expect(classes(relate(rows))).toBe('R1 R3');
  });

  it('counts an applicant among the members as in control', () => {
    const rows = [said('A', 'S', 30, '一致行动'), said('Q', 'S', 25, '一致行动'), ['Z', 'S', 45] as const];
    expect(strongest(relate(rows))).toMatchObject({ class: 'R2', kind: 'controlled' });
  });
});

describe('a supplier whose holders are not known', () => {
  it.each([
    ['none', [['A', 'B', 100]], 'R7', 0],
    ['a blank share of the applicant', [['A', 'S', null]], 'R7 R7', 0],
    ['a blank share of another', [['Z', 'S', null]], 'R7', 0],
    ['less than half', [['Z', 'S', 49.99]], 'R7', 49.99],
    ['half', [['Z', 'S', 50]], '', 50],
    ['only what it holds itself', [['S', 'B', 100]], 'R7', 0],
  ] as [string, Row[], string, number][])('%s', (_, rows, expected, known) => {
    const relation = relate(rows);
    expect([classes(relation), relation.known]).toEqual([expected, known]);
  });

  it('is told beside a relation that is known', () => {
    expect(classes(relate([['A', 'S', 30]]))).toBe('R3 R4 R7');
  });

  it('names the firms up the chain whose holders are not known, not persons and funds', () => {
    const rows: Row[] = [
      ['乙控股有限公司', 'S', 60],
      ['张三', 'S', 25],
      ['丙成长创业投资基金', 'S', 15],
      ['A', 'B', 1],
    ];
    expect(relate(rows).unknownAbove).toEqual(['乙控股有限公司']);
    expect(relate([...rows, ['李四', '乙控股有限公司', 100]]).unknownAbove).toEqual([]);
  });

  it('says when they are not known on all days', () => {
    const rows: Row[] = [['Z', 'S', 100, '2025-06-01', null]];
    const [lapsed] = relate(rows).ties;
    expect([lapsed?.class, lapsed?.kind, lapsed?.spans]).toEqual([
      'R7',
      'lapsed',
      [{ from: JAN, to: civilDate(2025, 5, 31) }],
    ]);
    expect(classes(relate([...rows, ['Y', 'S', 100, null, '2025-05-31']]))).toBe('');
    expect(classes(relate([...rows, ['Y', 'S', 100, null, '2025-05-30']]))).toBe('R7');
  });
});
