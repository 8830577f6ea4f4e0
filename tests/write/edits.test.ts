import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../src/write/apply-edit.ts';
import type { DocumentEdit, Refusal } from '../../src/write/edit.ts';
import { openText } from '../../src/write/open.ts';
import { paragraphs, plain } from '../../src/write/written.ts';
import { oneStep, readFile, task } from '../model/read-file.ts';

const steps = `{/* The kettle is old. */}

<Step picture="kettle" done="It is hot." short="Boil the water">
Boil the water.
</Step>

<Choice question="Is there milk?">
<Answer when="Yes">
Go on.
</Answer>
<Answer when="No" go-to="Drink the tea">
Leave it out.
</Answer>
</Choice>

<Stop picture="milk">
The milk is old.
</Stop>

<Step
  done="It is in the cup."
>
  Pour the milk {/* not much */} in.
  Stop in time.
</Step>

<Step done="The cup is empty." short="Drink the tea">
Drink the tea.
</Step>`;

describe('an edit', () => {
  it('sets an attribute where the table of tags has it, and touches nothing else', () => {
    expect(
      changed({ do: 'set-attribute', id: 'boil-the-water', name: 'wrong', value: 'Is it “cold”? Ask <me>.' }),
    ).toEqual({
      gone: '',
      put: 'wrong="Is it “cold”? Ask &lt;me>." ',
    });
    expect(changed({ do: 'set-attribute', id: 'pour-the-milk-in', name: 'picture', value: 'milk' })).toEqual({
      gone: '',
      put: 'picture="milk"\n  ',
    });
  });

  it('takes an attribute away with the space before it, and empties one that a tag needs', () => {
    expect(changed({ do: 'set-attribute', id: 'boil-the-water', name: 'picture', value: '' })).toEqual({
      gone: 'picture="kettle" ',
      put: '',
    });
    expect(changed({ do: 'set-attribute', id: 'drink-the-tea', name: 'done', value: undefined })).toEqual({
      gone: 'The cup is empty.',
      put: '',
    });
  });

  it('sets the words of a step, and keeps the note among them', () => {
    expect(
      changed({ do: 'set-body', id: 'pour-the-milk-in', body: paragraphs('Pour a <little>.\n- Not *all*.') }),
    ).toEqual({
      gone: 'the milk {/* not much */} in.\n  Stop in time.',
      put: 'a &lt;little>.\n  \\- Not \\*all\\*.\n  {/* not much */}',
    });
  });

  it('moves a step with its warning past another step', () => {
    const text = edited({ do: 'move', id: 'pour-the-milk-in', by: 'down' });
    expect(text.indexOf('<Stop')).toBeGreaterThan(text.indexOf('Drink the tea.\n</Step>'));
    expect(text.indexOf('<Stop')).toBeLessThan(text.indexOf('Pour the milk'));
  });

  it('moves a step with its warning in front of any other part, or to the end', () => {
    expect(ids({ do: 'move-before', id: 'pour-the-milk-in', before: 'boil-the-water' })).toEqual([
      'stop-1',
      'pour-the-milk-in',
      'boil-the-water',
      'choice-1',
      'drink-the-tea',
    ]);
    expect(ids({ do: 'move-before', id: 'boil-the-water' }).at(-1)).toBe('boil-the-water');
  });

  it('puts a step in front of the warning of another one, never between the two', () => {
    const wanted = ['boil-the-water', 'choice-1', 'drink-the-tea', 'stop-1', 'pour-the-milk-in'];
    for (const before of ['stop-1', 'pour-the-milk-in'])
      expect(ids({ do: 'move-before', id: 'drink-the-tea', before })).toEqual(wanted);
  });

  it('changes nothing where a part is put in front of itself, of its own warning or of the part behind it', () => {
    for (const before of ['stop-1', 'pour-the-milk-in', 'drink-the-tea'])
      expect(changed({ do: 'move-before', id: 'pour-the-milk-in', before })).toEqual({ gone: '', put: '' });
  });

  it('leaves a warning in front of a step, however far it is moved', () => {
    expect(why({ do: 'move-before', id: 'stop-1' })).toEqual({ because: 'warning-last' });
  });

  it('lets an answer follow the step that it leads to', () => {
    expect(
      edited({ do: 'set-attribute', id: 'drink-the-tea', name: 'short', value: 'Enjoy the tea' }),
    ).toContain('go-to="Enjoy the tea"');
  });

  it('writes an id that is known outside when its words change', () => {
    const text = edited(
      { do: 'set-attribute', id: 'drink-the-tea', name: 'short', value: 'Enjoy the tea' },
      new Set(['drink-the-tea']),
    );
    expect(text).toContain('<Step id="drink-the-tea" done="The cup is empty." short="Enjoy the tea">');
    expect(text).toContain('go-to="Drink the tea"');
  });

  it('says why it cannot be made', () => {
    expect(why({ do: 'remove', id: 'drink-the-tea' })).toEqual({
      because: 'leads-here',
      named: 'No',
    });
    expect(why({ do: 'move', id: 'drink-the-tea', by: 'down' })).toEqual({ because: 'last-one' });
    expect(why({ do: 'join', id: 'boil-the-water' })).toEqual({ because: 'next-is-no-step' });
    expect(why({ do: 'remove', id: 'nowhere' })).toEqual({ because: 'gone' });
    expect(why({ do: 'remove', id: 'choice-1--1' })).toEqual({ because: 'two-answers' });
  });

  it('puts a stop before a step', () => {
    expect(
      changed({
        do: 'add',
        part: { tag: 'Stop', attributes: { picture: 'kettle' }, body: paragraphs('The kettle is hot.') },
        before: 'boil-the-water',
      }),
    ).toEqual({ gone: '', put: 'op picture="kettle">\n  The kettle is hot.\n</Stop>\n\n<St' });
  });

  it('splits a step and joins two', () => {
    const split = edited({
      do: 'split',
      id: 'pour-the-milk-in',
      first: paragraphs('Pour the milk in.'),
      second: paragraphs('Stop in time.'),
      done: 'Milk runs.',
    });
    expect(split).toContain('<Step done="It is in the cup.">\n  Stop in time.\n</Step>');
    const joined = edited({ do: 'join', id: 'pour-the-milk-in' });
    expect(joined).toContain('Stop in time.\n\n  Drink the tea.\n</Step>');
    expect(joined).toContain('go-to="pour-the-milk-in"');
  });

  it('keeps what a photo shows when its step is copied, split or joined', () => {
    const photo = 'picture="./cup.jpg" alt="The cup with the blue rim."';
    const source = task(
      `<Step ${photo} done="It is full." short="Fill the cup">\nFill the cup. Stop in time.\n</Step>\n\n<Step done="It is empty." short="Drink">\nDrink it.\n</Step>`,
    );
    const after = (edit: DocumentEdit): string => edited(edit, new Set(), source);
    expect(after({ do: 'duplicate', id: 'fill-the-cup' }).split(photo)).toHaveLength(3);
    const split = { first: paragraphs('Fill the cup.'), second: paragraphs('Stop in time.') };
    expect(after({ do: 'split', id: 'fill-the-cup', ...split })).toContain(photo);
    expect(after({ do: 'join', id: 'fill-the-cup' })).toContain(photo);
  });

  it('sets, adds and removes facts', () => {
    expect(changed({ do: 'set-fact', path: ['title'], value: 'Tea: #1 "best"' })).toEqual({
      gone: 'Make tea',
      put: `'Tea: #1 "best"'`,
    });
    expect(changed({ do: 'add-item', path: ['need'], value: { item: 'milk', picture: 'milk' } }).put).toBe(
      ', { item: milk, picture: milk }',
    );
    expect(changed({ do: 'set-fact', path: ['need', 0, 'picture'], value: 'cup of coffee' }).put).toBe(
      '{ item: cup, picture: cup of coffee }',
    );
    expect(changed({ do: 'remove-item', path: ['need', 0] }).gone).toBe('cup');
    expect(changed({ do: 'set-fact', path: ['serves'], value: '4' }).put).toBe('serves: 4\n');
  });

  it('of a heading, a paragraph and a list keeps each apart', () => {
    const blocks = `## Get ready\n\n- a cup\n- a spoon\n\nThen:\n\n- milk\n\n${oneStep}`;
    const text = edited({ do: 'remove', id: 'text-1' }, new Set(), task(blocks));
    expect(text).toContain('- a spoon\n\n{/* another list */}\n\n- milk');
    expect(
      edited({ do: 'set-words', id: 'get-ready', words: plain('Start # 1 #') }, new Set(), task(blocks)),
    ).toContain('## Start # 1 \\#\n');
  });

  it('ends lines as the document does', () => {
    const source = task(steps).replaceAll('\n', '\r\n');
    const text = edited({ do: 'add', part: { heading: plain('Enjoy'), level: 2 } }, new Set(), source);
    expect(text.endsWith('</Step>\r\n\r\n## Enjoy\r\n')).toBe(true);
  });
});

function edited(edit: DocumentEdit, kept: ReadonlySet<string> = new Set(), source = task(steps)): string {
  const open = openText(source);
  const result = open && applyEdit(open, edit, kept);
  if (!result?.ok) throw new Error(result?.because ?? 'cannot be opened');
  const { document, draft, messages } = readFile(result.open.text);
  if (!document && !draft) throw new Error(JSON.stringify(messages));
  return result.open.text;
}

/** The parts afterwards, in their order. */
function ids(edit: DocumentEdit): readonly string[] {
  return (openText(edited(edit))?.parts ?? []).map(({ id }) => id);
}

function why(edit: DocumentEdit): Omit<Refusal, 'ok'> | undefined {
  const open = openText(task(steps));
  const result = open && applyEdit(open, edit);
  if (result?.ok !== false) return undefined;
  const { ok: _, ...rest } = result;
  return rest;
}

/** What is gone from the text and what is there in its place. */
function changed(edit: DocumentEdit): { readonly gone: string; readonly put: string } {
  const [before, after] = [task(steps), edited(edit)];
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { gone: before.slice(start, before.length - end), put: after.slice(start, after.length - end) };
}
