import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/write/apply-edit.ts';
import { openText } from '../../src/write/open.ts';
import { plain, type WrittenPart } from '../../src/write/written.ts';

describe('an edit of a list', () => {
  it('makes parts of what is typed into a list and is no more of it', () => {
    const open = openText('---\ntitle: Fire\nkind: guide\n---\n\n## A\n\n- one\n- two\n\nEnd.\n');
    const list = (ordered: boolean, word: string): WrittenPart => ({
      type: 'list',
      ordered,
      items: [plain(word)],
    });
    const words: WrittenPart = { type: 'paragraph', words: plain('Then') };
    const body = [list(false, 'one'), words, list(true, 'two')];
    const result = open && applyEdit(open, { do: 'set-body', id: 'list-1', body });
    expect(result?.ok && result.open.text.split('## A\n\n')[1]).toBe('- one\n\nThen\n\n1. two\n\nEnd.\n');
    expect(result?.ok && result.open.parts.map(({ sort }) => sort)).toEqual([
      'heading',
      'list',
      'paragraph',
      'list',
      'paragraph',
    ]);
  });

  it('sets nothing of a thing that is not in its list', () => {
    for (const facts of ['', 'need: []\n', 'need: [cup]\n']) {
      const open = openText(`---\ntitle: Tea\nkind: task\n${facts}---\n\nGo on.\n`);
      const edit = { do: 'set-fact', path: ['need', 1, 'picture'], value: 'mug' } as const;
      expect(open && applyEdit(open, edit)).toEqual({ ok: false, because: 'facts' });
    }
  });
});
