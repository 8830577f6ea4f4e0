import { languageOf } from '../../src/languages/index.ts';
import { readDataTable } from '../../src/model/read/common/data-table.ts';
import { checkDocument } from '../../src/rules/check.ts';
import type { Vocabulary } from '../../src/rules/vocabulary.ts';
import { leaflet } from './leaflet.ts';
import { type Half, readFilesOf } from './read-found.ts';

/** What the rules say about pages of good easy read, on which every remark is a false one. */
export interface GoodText {
  readonly words: number;
  readonly remarks: readonly { readonly rule: string; readonly severity: string; readonly text: string }[];
}

interface Line {
  readonly id: string;
  readonly line: string;
  readonly kind: string;
  readonly text: string;
}

/** Checks each of the good pages of some sets as a leaflet of its own. */
export function checkGoodPages(half: readonly Half[], root: URL, vocabulary: Vocabulary): GoodText {
  const lines = readFilesOf('good-pages', half, root).flatMap((text): Line[] =>
    readDataTable(text, ['id', 'source', 'topic', 'line', 'kind', 'text']),
  );
  const pages = [...Map.groupBy(lines, ({ id }) => id).values()];
  return {
    words: lines.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0),
    remarks: pages.flatMap((page) => checkPage(page, vocabulary)),
  };
}

function checkPage(lines: readonly Line[], vocabulary: Vocabulary): GoodText['remarks'] {
  const body = lines.map((line, index) => write(line, lines[index - 1]?.kind)).join('\n');
  const { document, source, start } = leaflet(`${body}\n`);
  return checkDocument(document, { vocabulary, language: languageOf('en-GB') }).flatMap(
    ({ rule, severity, place }) => {
      // What is said about the facts on top, and about the lack of pictures, is not about the page.
      if (!place || place.start.offset < start || rule === 'picture-missing') return [];
      return [{ rule, severity, text: source.slice(place.start.offset, place.end.offset) }];
    },
  );
}

/** Sentences stand as paragraphs, so that no block is too long because of how the page was cut. */
function write({ kind, text }: Line, before: string | undefined): string {
  if (kind === 'title' || kind === 'heading') return `\n## ${text}\n`;
  if (kind === 'item') return `${before === 'item' ? '' : '\n'}- ${text}`;
  return `\n${text}`;
}
