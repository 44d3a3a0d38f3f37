import { OPTION_MEANINGS } from '../../scripts/example/option-meanings';
import { OPTIONS, READINGS, REASONS } from '../../src/policy';

describe('the open questions', () => {
  test('are A01 to A54 and those found later, each once, in order and decided', () => {
    const first = Array.from({ length: 54 }, (_, i) => `A${String(i + 1).padStart(2, '0')}`);
    const ids = READINGS.map((r) => r.id).filter((id) => id.startsWith('A'));
    expect(ids.slice(0, 54)).toEqual(first);
    expect(ids).toEqual([...new Set(ids)].sort());
    for (const r of READINGS)
      expect([r.id, (r.option === undefined) !== (r.decision === undefined)]).toEqual([r.id, true]);
  });

  test('say no more than they may: a decision that YAML cut at a comma leaves a key behind', () => {
    const known = ['id', 'question', 'en', 'option', 'decision'];
    for (const r of READINGS) expect(Object.keys(r).filter((key) => !known.includes(key))).toEqual([]);
  });

  test('name options that exist', () => {
    const options = new Map<string, string>(OPTIONS.map((o) => [o.name, o.question]));
    for (const r of READINGS)
      if (r.option !== undefined) expect([r.option, options.get(r.option)]).toEqual([r.option, r.id]);
  });

  test('each text of an option names every value it may take, so that it says what each does', () => {
    for (const { name, values } of OPTIONS) {
      const text = OPTION_MEANINGS[name] ?? '';
      expect([name, values.filter((value) => !text.includes(value))]).toEqual([name, []]);
    }
  });

  test('each option with a default says in both languages why it is the default', () => {
    const asked = new Set(READINGS.map((r) => r.id));
    for (const { name, question, values } of OPTIONS)
      if (values.length > 0 && asked.has(question))
        expect([name, Boolean(REASONS[name]?.zh && REASONS[name].en)]).toEqual([name, true]);
  });

  test('are A01 to A64 without a gap', () => {
    const ids = READINGS.map((r) => r.id);
    for (let n = 1; n <= 64; n += 1) expect(ids).toContain(`A${String(n).padStart(2, '0')}`);
  });

  test('every option answers one of them', () => {
    const ids = new Set(READINGS.filter((r) => r.option !== undefined).map((r) => r.id));
    for (const o of OPTIONS.filter((x) => x.question.startsWith('A')))
      expect([o.name, ids.has(o.question)]).toEqual([o.name, true]);
  });
});
