import { describe, expect, it } from 'vitest';
import { packUnits, type Unit } from '../../src/images/unit.ts';

const here = { line: 1, column: 1, offset: 0 };
const place = { start: here, end: here };

/** `S` a step, `h` a heading or stop, `w` a word explained, `c` a cover, anything else flows. */
function pack(letters: string, room: number): string[] {
  const units = letters.split('').map((name): Unit => ({ name, place, parts: [], role: roleOf(name) }));
  return packUnits(units, (group) => group.length <= room).map((group) =>
    group.map(({ name }) => name).join(''),
  );
}

function roleOf(letter: string): Unit['role'] {
  const roles: Readonly<Record<string, Unit['role']>> = { S: 'step', h: 'leads', w: 'trails', c: 'alone' };
  return roles[letter] ?? 'flows';
}

describe('what shares a phone picture', () => {
  it('is never two steps', () => {
    expect(pack('SSS', 9)).toEqual(['S', 'S', 'S']);
  });

  it('is a step with the headings and stops before it', () => {
    expect(pack('chhS', 9)).toEqual(['c', 'hhS']);
  });

  it('is not a step with stops when that is too full: they come before it', () => {
    expect(pack('hhS', 2)).toEqual(['hh', 'S']);
  });

  it('is a step with the words explained after it, where there is room', () => {
    expect(pack('SwSw', 2)).toEqual(['Sw', 'Sw']);
    expect(pack('Sw', 1)).toEqual(['S', 'w']);
  });

  it('is as much as fits of what stands between steps', () => {
    expect(pack('SaaaaaS', 3)).toEqual(['S', 'aaa', 'aa', 'S']);
  });

  it('is a heading with what it stands over', () => {
    expect(pack('aahaa', 3)).toEqual(['aa', 'haa']);
  });

  it('is a heading alone when the one that it stands over needs a whole picture', () => {
    const room: Readonly<Record<string, number>> = { a: 1, h: 2, b: 2 };
    const units = ['a', 'h', 'b'].map((name): Unit => ({ name, place, parts: [], role: roleOf(name) }));
    const fits = (group: readonly Unit[]): boolean =>
      group.reduce((sum, { name }) => sum + (room[name] ?? 0), 0) <= 3;
    expect(packUnits(units, fits).map((group) => group.map(({ name }) => name).join(''))).toEqual([
      'a',
      'h',
      'b',
    ]);
  });

  it('is everything, once and in order, however little fits', () => {
    for (const letters of ['cahaSwwhhSahaa', 'hhhh', 'SSSS', 'whSwSa']) {
      for (const room of [1, 2, 3, 4, 20]) expect(pack(letters, room).join('')).toBe(letters);
    }
  });
});
