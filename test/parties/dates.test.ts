import { addDays, civilDate } from '../../src/calendar';
import { DEC, JAN, relate, screeningOf, type Row } from './book';

const S = { name: 'S', code: null };

describe('holdings in time', () => {
  it('count on their first and last day', () => {
    const rows: Row[] = [['A', 'S', 60, '2025-03-01', '2025-06-30']];
    const first = civilDate(2025, 3, 1);
    const last = civilDate(2025, 6, 30);
    const on = (from: typeof first, to: typeof first): unknown[] => {
      const { class: cls, ended } = screeningOf(rows).relate(S, from, to);
      return [cls, ended];
    };
    expect(on(addDays(first, -30), addDays(first, -1))).toEqual(['none', false]);
    expect(on(addDays(first, -30), first)).toEqual(['R2', false]);
    expect(on(last, DEC)).toEqual(['R2', false]);
    expect(on(addDays(last, 1), DEC)).toEqual(['R2', true]);
    expect(on(JAN, DEC)).toEqual(['R2', false]);
  });

  it('R-14 a relation that ended before signing is marked as ended', () => {
    const rows: Row[] = [
      ['A', 'M', 51],
      ['M', 'S', 50.01, null, '2024-12-31'],
    ];
    expect(relate(rows)).toMatchObject({
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
    ];
    expect(relate(rows)).toMatchObject({ class: 'R2', ended: true });
  });

  it('holdings of different times are never combined', () => {
    const rows: Row[] = [
      ['A', 'S', 30, null, '2025-05-31'],
      ['A', 'S', 30, '2025-06-01', null],
    ];
    expect(relate(rows).class).toBe('none');
    const overlapping: Row[] = [
      ['A', 'S', 30, null, '2025-06-01'],
      ['A', 'S', 30, '2025-06-01', null],
    ];
    expect(relate(overlapping).class).toBe('R2');
    const chain: Row[] = [
      ['A', 'M', 60, null, '2025-05-31'],
      ['M', 'S', 60, '2025-06-01', null],
    ];
    expect(relate(chain).class).toBe('none');
  });

  it('the strongest standing of the interval is told', () => {
    const rows: Row[] = [
      ['A', 'S', 60, null, '2025-03-31'],
      ['A', 'S', 100, '2025-04-01', null],
    ];
    expect(relate(rows)).toMatchObject({ class: 'R1', kind: 'wholly-owned' });
  });

  it('an open interval looks at all time; a reversed one at its first day', () => {
    const rows: Row[] = [['A', 'S', 60, '2020-01-01', '2020-12-31']];
    expect(relate(rows, 'S', null, null)).toMatchObject({ class: 'R2', ended: false });
    expect(relate(rows, 'S', civilDate(2020, 12, 31), civilDate(2020, 1, 1)).class).toBe('R2');
    expect(relate(rows, 'S', null, civilDate(2019, 12, 31)).class).toBe('none');
  });
});
