import type { Reading } from '../common/reading.ts';
import { quote } from '../common/reading.ts';
import { blank, lineEnd } from './split.ts';

/**
 * Refuses lines that import or export program code, and returns the body with spaces for them. A sentence may start
 * with these words, so a line counts only when it goes on as code does.
 */
export function refuseImports(body: string, reading: Reading): string {
  let text = body;
  for (const match of body.matchAll(STATEMENT)) {
    const start = match.index;
    const end = lineEnd(body, start + match[0].length);
    reading.report('import-export', reading.lines.place(start, end), {
      found: `This line is program code: ${quote(body.slice(start, end))}.`,
      allowed: 'A document has words, tags and pictures. It imports and exports nothing.',
      fix: 'Delete the line. All tags are there without it.',
    });
    text = blank(text, start, end);
  }
  return text;
}

const STATEMENT =
  /^(?:import\s*(?:["'*]|\{[^{}]*\}|[A-Za-z_$][\w$]*\s*,\s*[{*]|[A-Za-z_$][\w$]*\s+from\s+["'])|export\s*(?:\*|\{[^{}]*\}|(?:default|const|let|var|function|class|async)\s))/gm;
