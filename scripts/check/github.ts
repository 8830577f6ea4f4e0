import type { Place } from '../../src/model/document.ts';
import type { Message, Severity } from '../../src/model/message.ts';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  hint: 'notice',
  review: 'notice',
};

/**
 * One workflow command a message, which GitHub shows beside the line:
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function githubAnnotations(messages: readonly Message[]): string {
  return messages.map(annotation).join('\n');
}

function annotation({ file, place, severity, rule, found, allowed, fix, url }: Message): string {
  const properties = { file, ...(place && lines(place)), title: rule };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const words = [found, allowed, fix, ...(url ? [url] : [])].join('\n');
  return `::${commands[severity]} ${list.join(',')}::${escapeWords(words)}`;
}

/** GitHub takes columns only for a place on one line. */
function lines({ start, end }: Place): Readonly<Record<string, string>> {
  const rows = { line: String(start.line), endLine: String(end.line) };
  if (start.line !== end.line) return rows;
  return { ...rows, col: String(start.column), endColumn: String(end.column) };
}

function escapeWords(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeWords(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
