import type { MakeWords } from '../../languages/make-words.ts';
import { fillIn } from './fill-in.ts';
import { titleIn } from './name-document.ts';
import type { OpenDocument } from './open-document.ts';

/** A mail to whoever keeps the site, or a pull request: what it is called, and what it says. */
export interface TextToSend {
  readonly subject: string;
  readonly text: string;
}

/**
 * What is written to whoever keeps the site about a document: what it is, which files it has and where they belong, and how
 * many remarks are left. `remarks` is absent while not all of them are known.
 */
export function textToSend(
  { text, file, files }: OpenDocument,
  remarks: number | undefined,
  { send, mine }: Pick<MakeWords, 'send' | 'mine'>,
): TextToSend {
  const title = titleIn(text) ?? mine.untitled;
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const names = [file, ...[...files.keys()].map((name) => `${folder}${name}`)];
  return {
    subject: fillIn(send.subject, { title }),
    text: [
      fillIn(send.says, { title }),
      '',
      ...names.map((name) => `- ${name}`),
      '',
      send.unpack,
      ...(remarks === undefined ? [] : [fillIn(send.remarks, { count: remarks })]),
      '',
    ].join('\n'),
  };
}

/** The address that opens the mail program with this mail in it (RFC 6068). Without `to` its writer says to whom. */
export function mailAddress({ subject, text }: TextToSend, to = ''): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${body}`;
}
