import { describe, expect, it } from 'vitest';
import { cellList, readDataTable } from '../../src/model/read/common/data-table.ts';

describe('a table of data', () => {
  it('has a row for each line, whatever stands between them', () => {
    const text = '# What it is\nword\tinstead\n\n# A topic\nobtain\tget | ask for\r\nlull\n';
    expect(readDataTable(text, ['word', 'instead'])).toEqual([
      { word: 'obtain', instead: 'get | ask for' },
      { word: 'lull', instead: '' },
    ]);
  });

  it('with other columns is refused', () => {
    expect(() => readDataTable('phrase\tplain\na\tb\n', ['word', 'instead'])).toThrow('word, instead');
    expect(() => readDataTable('', ['word'])).toThrow('word');
  });

  it('with a row that has too many cells, or none before the first tab, is refused with its line', () => {
    expect(() => readDataTable('word\n\na\tb\n', ['word'])).toThrow('Line 3');
    expect(() => readDataTable('word\tinstead\n\tget\n', ['word', 'instead'])).toThrow('Line 2');
  });

  it('may hold several things in a cell, or none', () => {
    expect(cellList('get | ask for')).toEqual(['get', 'ask for']);
    expect(cellList('')).toEqual([]);
  });
});
