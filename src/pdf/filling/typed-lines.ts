/**
 * Breaks what somebody typed into lines no wider than `width`: at their own line ends, else between words, and inside
 * a word only when it is wider than a whole line. Nothing is left out but the spaces where a line breaks.
 */
export function breakTypedLines(
  words: string,
  width: number,
  measure: (text: string) => number,
): readonly string[] {
  return words
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((paragraph) => breakParagraph(paragraph.replace(/\s/g, ' '), width, measure));
}

function breakParagraph(paragraph: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/(?<=\S)(?=\s)/)) {
    if (measure(line + word) <= width) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of word.trimStart()) {
      if (line !== '' && measure(line + character) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return [...lines, line];
}
