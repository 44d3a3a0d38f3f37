import { addDays, civilDate } from '../../src/calendar';
import { classes, DEC, JAN, relate, screeningOf, strongest, type Row } from './book';

const S = { name: 'S', code: null };

describe('holdings in time', () => {
  it('count on their first and last day', () => {
    const rows: Row[] = [
      ['A', 'S', 40, '2025-03-01', '2025-06-30'],
      ['A', 'M', 100],
      ['M', 'S', 20, '2025-03-01', '2025-06-30'],
      ['Z', 'S', 100, null, '2025-02-28'],
      ['Z', 'S', 40, '2025-03-01', '2025-06-30'],
      ['Z', 'S', 100, '2025-07-01', null],
    ];
    const first = civilDate(2025, 3, 1);
    const last = civilDate(2025, 6, 30);
    const on = (from: typeof first, to: typeof first): string =>
      classes(screeningOf(rows).relate(S, from, to));
    expect(on(addDays(first, -30), addDays(first, -1))).toBe('');
    expect(on(addDays(first, -30), first)).toBe('R2 R3');
    expect(on(last, DEC)).toBe('R2 R3');
    expect(on(addDays(last, 1), DEC)).toBe('(R2) (R3)');
    expect(on(JAN, DEC)).toBe('R2 R3');
  });

  it('tell the days on which they tie, within the days asked about', () => {
    const rows: Row[] = [
      ['A', 'S', 60, '2025-03-01', '2025-04-30'],
      ['A', 'S', 100, '2025-05-01', '2025-06-30'],
      ['A', 'S', 60, '2025-09-01', null],
      ['Z', 'S', 100, null, '2025-02-28'],
      ['Z', 'S', 100, '2025-07-01', '2025-08-31'],
    ];
    const day = (month: number, date: number): number => civilDate(2025, month, date);
    const { ties } = relate(rows);
    expect(ties.map((tie) => [tie.kind, tie.spans])).toEqual([
      ['wholly-owned', [{ from: day(5, 1), to: day(6, 30) }]],
      [
        'controlled',
        [
          { from: day(3, 1), to: day(4, 30) },
          { from: day(9, 1), to: DEC },
        ],
      ],
      [
        'equity-in',
        [
          { from: day(3, 1), to: day(6, 30) },
          { from: day(9, 1), to: DEC },
        ],
      ],
    ]);
  });

  it('R-14 a relation that ended before signing is marked as ended', () => {
    const rows: Row[] = [
      ['A', 'M', 51],
      ['M', 'S', 50.01, null, '2024-12-31'],
      ['Z', 'S', 100, '2025-01-01', null],
    ];
    expect(strongest(relate(rows))).toMatchObject({
      class: 'R2',
      ended: true,
      paths: ['A —51%→ M —50.01%→ S'],
      rows: [2, 3],
    });
  });

  it('what it was last counts when it has ended', () => {
    const rows: Row[] = [
      ['A', 'S', 100, null, '2023-12-31'],
      ['A', 'S', 60, '2024-01-01', '2024-12-31'],
      ['Z', 'S', 100, '2025-01-01', null],
    ];
    expect(strongest(relate(rows))).toMatchObject({ class: 'R2', ended: true });
  });

  it('holdings of different times are never combined', () => {
    const rows: Row[] = [
      ['A', 'S', 30, null, '2025-05-31'],
      ['A', 'S', 30, '2025-06-01', null],
    ];
    expect(classes(relate(rows))).toBe('R3 R4 R7');
    const overlapping: Row[] = [
      ['A', 'S', 30, null, '2025-06-01'],
      ['A', 'S', 30, '2025-06-01', null],
    ];
    expect(classes(relate(overlapping))).toBe('R2 R3 R4 R7');
    const chain: Row[] = [
      ['A', 'M', 60, null, '2025-05-31'],
      ['Z', 'S', 60, null, '2025-05-31'],
      ['M', 'S', 60, '2025-06-01', null],
    ];
    expect(classes(relate(chain))).toBe('');
  });

  it('the strongest standing of the interval is told', () => {
    const rows: Row[] = [
      ['A', 'S', 60, null, '2025-03-31'],
      ['A', 'S', 100, '2025-04-01', null],
    ];
    expect(strongest(relate(rows))).toMatchObject({ class: 'R1', kind: 'wholly-owned' });
  });

  it('an open interval looks at all time; a reversed one at its first day', () => {
    const rows: Row[] = [['A', 'S', 60, '2020-01-01', '2020-12-31']];
    expect(strongest(relate(rows, 'S', null, null))).toMatchObject({ class: 'R2', ended: false });
    expect(classes(relate(rows, 'S', civilDate(2020, 12, 31), civilDate(2020, 1, 1)))).toBe('R2 R3');
    expect(classes(relate(rows, 'S', null, civilDate(2019, 12, 31)))).toBe('');
  });
});
