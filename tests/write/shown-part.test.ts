import { expect, test } from 'vitest';
import { applyEdit } from '../../src/write/apply-edit.ts';
import { typedFacts } from '../../src/write/facts.ts';
import { openText } from '../../src/write/open.ts';

const body = '## What to do\n\n<Point picture="walk">Walk.</Point>\n\n## Who to ask\n\n<Point>Ask.</Point>\n';

/** What the facts ask for once the heading “What to do” is taken out. */
function withoutHeading(editions: string): unknown {
  const open = openText(`---\ntitle: Fire\nkind: leaflet\n${editions}\nask: The warden\n---\n\n${body}`);
  const edited = open && applyEdit(open, { do: 'remove', id: 'what-to-do' });
  if (!edited?.ok) throw new Error(edited?.because ?? 'cannot be opened');
  const facts = typedFacts(edited.open);
  expect(facts['ask'], edited.open.text).toBe('The warden');
  return facts['editions'];
}

const poster = '{ make: poster, only: [What to do] }';
const wallet = '{ make: wallet, only: [What to do] }';
const other = '{ make: one-page, only: [Who to ask] }';
const typedOther = { make: 'one-page', only: ['Who to ask'] };

test.each([
  ['both of two', [poster, wallet], []],
  ['the first two of three', [poster, wallet, other], [typedOther]],
  ['the last two of three', [other, poster, wallet], [typedOther]],
  ['those around another', [poster, other, wallet], [typedOther]],
])('When a part goes, %s papers that show nothing else go with it', (_, asked, left) => {
  expect(withoutHeading(`editions: [${asked.join(', ')}]`)).toEqual(left);
  expect(withoutHeading(`editions:\n${asked.map((each) => `  - ${each}`).join('\n')}`)).toEqual(left);
});

test('A paper that shows something else is asked for as before', () => {
  const both = '{ make: poster, only: [Who to ask, What to do, what-to-do] }';
  expect(withoutHeading(`editions: [${both}, ${wallet}]`)).toEqual([
    { make: 'poster', only: ['Who to ask'] },
  ]);
});
