import { array, assert, constantFrom, property, string, tuple, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable, withCell, withColumn, withLine, withoutLine } from '../../src/write/table.ts';

const text = '\uFEFFAnswer;People\r\n"Yes; always"; 28\r\n\r\nNo;12';

describe('A table', () => {
  it('has its cells in words, without quote marks, spaces and empty lines', () => {
    expect(openTable(text).lines.map((cells) => cells.map(({ words }) => words))).toEqual([
      ['Answer', 'People'],
      ['Yes; always', '28'],
      ['No', '12'],
    ]);
  });

  it('takes other words into a cell, and everything else stays to the sign', () => {
    expect(withCell(openTable(text), 1, 1, '30')).toBe(text.replace(' 28', '30'));
    expect(withCell(openTable(text), 2, 0, 'No; "never"')).toBe(text.replace('No;', '"No; ""never""";'));
    expect(withCell(openTable(text), 1, 0, 'Yes; always')).toBe(text);
    expect(withCell(openTable(text), 2, 0, '=1+1')).toBe(text.replace('No;', "'=1+1;"));
  });

  it('grows by a line and by a column, and loses a line', () => {
    expect(withLine(openTable(text))).toBe(`${text}\r\n;`);
    expect(withColumn(openTable(text), 'Then')).toBe(
      '\uFEFFAnswer;People;Then\r\n"Yes; always"; 28;\r\n\r\nNo;12;',
    );
    expect(withoutLine(openTable(text), 1)).toBe('\uFEFFAnswer;People\r\n\r\nNo;12');
    expect(withCell(openTable('a,b\nc\n'), 1, 1, 'd')).toBe('a,b\nc,d\n');
  });

  it('reads back whatever is typed into it', () => {
    const tidy = (words: string): string => words.replace(/\s+/gu, ' ').trim();
    const cell = string({ maxLength: 8 }).map(tidy);
    assert(
      property(
        array(tuple(nat(2), nat(1), cell), { maxLength: 6 }),
        constantFrom(',', ';', '\t'),
        (typed, sign) => {
          let csv = ['a', 'b'].join(sign);
          for (let line = 0; line < 2; line += 1) csv += `\n${['x', 'y'].join(sign)}`;
          const wanted = [
            ['a', 'b'],
            ['x', 'y'],
            ['x', 'y'],
          ];
          for (const [line, column, words] of typed) {
            // An empty name would be no name, and a sign that parts cells parts them in the first line, too.
            const kept = line === 0 || words === '' ? `n${tidy(words.replace(/[,;\t"]/gu, ''))}` : words;
            csv = withCell(openTable(csv), line, column, kept);
            wanted[line]?.splice(column, 1, kept);
          }
          expect(openTable(csv).lines.map((cells) => cells.map(({ words }) => words))).toEqual(wanted);
        },
      ),
    );
  });
});
