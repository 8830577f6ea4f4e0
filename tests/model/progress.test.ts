import { describe, expect, test } from 'vitest';
import { progressFile, readProgressFile } from '../../src/model/progress-file.ts';
import { type Day, doneAlone, goneIds, type Help, teachNext, withDay } from '../../src/model/progress.ts';

const steps = ['fill', 'boil', 'pour'];
const days: readonly Day[] = [
  { date: '2026-11-01', help: { fill: 'none', boil: 'hand', 'show-steam': 'words' } },
  { date: '2026-11-03', help: { fill: 'none', boil: 'shown', pour: 'gesture' } },
  { date: '2026-11-05', help: { fill: 'none', boil: 'words', pour: 'none' } },
];

describe('The days of a learner', () => {
  test('stand in their order, one for each date, and a day without help goes', () => {
    const more = withDay(days, { date: '2026-11-02', help: { fill: 'none' } });
    expect(more.map(({ date }) => date.slice(-2))).toEqual(['01', '02', '03', '05']);
    const other = withDay(more, { date: '2026-11-03', help: { pour: 'none' } });
    expect(other).toHaveLength(4);
    expect(other[2]?.help).toEqual({ pour: 'none' });
    expect(withDay(days, { date: '2026-11-03', help: {} })).toHaveLength(2);
  });

  test('tell how many of the tried steps went with no help; warnings to show do not count', () => {
    expect(days.map((day) => doneAlone(day, steps))).toEqual([
      { alone: 1, tried: 2 },
      { alone: 1, tried: 3 },
      { alone: 2, tried: 3 },
    ]);
  });

  test('tell what to teach next: the most help first, with the next smaller help; three times alone is enough', () => {
    expect(teachNext(days, steps)).toEqual([
      { id: 'boil', last: 'words', less: 'gesture' },
      { id: 'pour', last: 'none' },
    ]);
    expect(teachNext([], steps)).toEqual([]);
  });

  test('tell to go on with what was done alone only once or twice, or only before', () => {
    const given = (...help: readonly Help[]): unknown[] =>
      teachNext(
        help.map((fill, index) => ({ date: `2026-11-0${index}`, help: { fill } })),
        ['fill'],
      );
    expect(given('none')).toEqual([{ id: 'fill', last: 'none' }]);
    expect(given('none', 'none')).toEqual([{ id: 'fill', last: 'none' }]);
    expect(given('none', 'none', 'none')).toEqual([]);
    expect(given('hand', 'none', 'none', 'none')).toEqual([]);
    expect(given('none', 'hand', 'none', 'none')).toEqual([{ id: 'fill', last: 'none' }]);
    expect(given('none', 'none', 'none', 'gesture')).toEqual([{ id: 'fill', last: 'gesture', less: 'none' }]);
  });

  test('tell of several steps the one with the most help first, and equal ones in the order of the task', () => {
    const help = { fill: 'none', boil: 'gesture', pour: 'hand', stir: 'words', drink: 'gesture' } as const;
    expect(teachNext([{ date: '2026-11-01', help }], Object.keys(help)).map(({ id }) => id)).toEqual([
      'pour',
      'stir',
      'boil',
      'drink',
      'fill',
    ]);
  });

  test('stay with their steps when a step is put in, and name those of steps that are gone', () => {
    const inserted = ['rinse', ...steps];
    expect(days.map((day) => doneAlone(day, inserted))).toEqual(days.map((day) => doneAlone(day, steps)));
    expect(goneIds(days, [...inserted, 'show-steam'])).toEqual([]);
    expect(goneIds(days, ['fill', 'pour', 'show-steam'])).toEqual(['boil']);
  });
});

describe('The file of the days', () => {
  const rows = [
    { id: 'fill', words: 'Fill the "big" kettle; then close it' },
    { id: 'boil', words: '=SUM(A1)' },
  ];

  test('gives back what was saved, whatever stands in the words of a step', () => {
    const text = progressFile(days, rows);
    expect(text.startsWith('\uFEFFdate,id,step,help\r\n2026-11-01,fill,"Fill the ""big"" kettle')).toBe(true);
    expect(text).toContain("boil,'=SUM(A1),hand");
    // Of a step that is no longer in the task, nobody knows the words.
    expect(text).toContain('show-steam,,words');
    expect(readProgressFile(text)).toEqual({ days, entries: 9, wrongLines: [], missing: [] });
  });

  test('is read as spreadsheets save it: with semicolons or tabs, other columns and empty lines', () => {
    const text = 'Help;Note;Date;ID\nNone;"a\nb";2026-11-01;fill\n\n;;;\nwords;;2026-11-01;boil\n';
    const day = { date: '2026-11-01', help: { fill: 'none', boil: 'words' } };
    expect(readProgressFile(text)).toEqual({ days: [day], entries: 2, wrongLines: [], missing: [] });
    expect(readProgressFile(text.replaceAll(';', '\t')).days).toEqual([day]);
    const spaced = ' Date , ID , help \n 2026-11-01 , fill , None \n , , \n2026-11-01,boil,words\n';
    expect(readProgressFile(spaced)).toEqual({ days: [day], entries: 2, wrongLines: [], missing: [] });
  });

  test('says which lines nobody can read, and loses none of the others', () => {
    const text =
      'date,id,help\n01/11/2026,fill,none\n2026-11-01,,none\n2026-11-01,fill,alone\n2026-11-01,fill,none';
    expect(readProgressFile(text)).toMatchObject({ entries: 1, wrongLines: [2, 3, 4] });
    const short = 'note,date,id,help\n2026-11-01\n,2026-11-01\n,2026-11-01,fill\n,2026-11-01,fill,none';
    expect(readProgressFile(short)).toMatchObject({ entries: 1, wrongLines: [2, 3, 4] });
  });

  test('says where a quote mark opens and none closes it, and reads what stands before', () => {
    const text = 'date,id,help\n2026-11-01,fill,none\n\n2026-11-02,fill,"none';
    expect(readProgressFile(text)).toMatchObject({ entries: 1, wrongLines: [4] });
  });

  test('that is another file is refused, with the columns that it lacks', () => {
    const nothing = { days: [], entries: 0, wrongLines: [] };
    expect(readProgressFile('name,date\nx,y')).toEqual({ ...nothing, missing: ['id', 'help'] });
    expect(readProgressFile('')).toEqual({ ...nothing, missing: ['date', 'id', 'help'] });
  });

  test('of 100,000 lines is read in a moment', () => {
    const line = '2026-11-01,fill,step,none\n';
    const read = readProgressFile(`date,id,step,help\n${line.repeat(100_000)}`);
    expect(read.days).toHaveLength(1);
    expect(read.entries).toBe(100_000);
  });
});
