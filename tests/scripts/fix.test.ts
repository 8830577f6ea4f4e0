import { describe, expect, it } from 'vitest';
import { applyFixes } from '../../src/write/fixes.ts';
import { githubAnnotations } from '../../scripts/check/github.ts';
import type { Message } from '../../src/model/message.ts';

const file = 'content/leaflets/tea/en-GB.mdx';

describe('a fix', () => {
  it('leaves words with a tag or with stars among them to a person', () => {
    const source = 'In **order** to rest.';
    expect(applyFixes(source, [replace(source, 'In **order** to', 'To')]).text).toBe(source);
  });

  it('takes only one of two that overlap', () => {
    const source = 'Do it in order to rest.';
    const both = [replace(source, 'in order to', 'to'), replace(source, 'order to rest', 'rest')];
    expect(applyFixes(source, both)).toEqual({
      text: 'Do it in rest.',
      changes: [{ line: 1, before: 'order to rest', after: 'rest' }],
    });
  });

  it('writes a time in the form that everybody knows', () => {
    const source = 'Come at 2.30 pm today.';
    expect(applyFixes(source, [replace(source, '2.30 pm', '2:30pm')]).text).toBe('Come at 2:30pm today.');
  });

  it('takes the space along when words go', () => {
    const source = 'You can actually rest.';
    expect(applyFixes(source, [replace(source, 'actually', '')]).text).toBe('You can rest.');
  });
});

describe('an annotation', () => {
  it('keeps line ends, colons and commas from breaking it', () => {
    const message: Message = { ...replace('a', 'a', 'b'), file: 'content/a,b:c.mdx', found: '100%\nof it.' };
    expect(githubAnnotations([message])).toBe(
      '::warning file=content/a%2Cb%3Ac.mdx,line=1,endLine=1,col=1,endColumn=2,title=wordy::100%25%0Aof it.%0AAllowed.%0AFix.',
    );
  });
});

function replace(source: string, before: string, after: string): Message {
  const offset = source.indexOf(before);
  const at = (position: number): { line: number; column: number; offset: number } => ({
    line: 1,
    column: position + 1,
    offset: position,
  });
  const place = { start: at(offset), end: at(offset + before.length) };
  return {
    file,
    place,
    severity: 'warning',
    rule: 'wordy',
    found: 'Found.',
    allowed: 'Allowed.',
    fix: 'Fix.',
    replacement: { place, text: after },
  };
}
