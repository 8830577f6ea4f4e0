import { describe, expect, test } from 'vitest';
import { parseEntries } from '../../src/model/read/facts/yaml-entries.ts';

const riddle = { found: 'Nobody can say.', allowed: 'An entry starts with a hyphen.', fix: 'Look here.' };

function parse(source: string): { faults: string[]; entries: unknown } {
  const { yaml, faults } = parseEntries(source, /^- /, riddle);
  return {
    faults: faults.map(({ wording }) => `${wording.found} | ${wording.allowed}`),
    entries: yaml.toJS() as unknown,
  };
}

describe('A file of entries', () => {
  test('says of a line at the wrong place how lines start in this file, and not in others', () => {
    const { faults, entries } = parse('- word: tea\n- word: milk\n    plain: white\n- word: cup\n');
    expect(faults).toEqual([
      'This line starts too far to the right: “plain: white”. | An entry starts with a hyphen.',
    ]);
    expect(entries).toEqual([{ word: 'tea' }, { word: 'cup' }]);
  });

  test('leaves out nothing in silence below a line of dots', () => {
    const { faults } = parse('- word: tea\n...\n- word: milk\n');
    expect(faults).toEqual([
      expect.stringContaining('This line divides what belongs together: “...”.') as string,
    ]);
  });
});
