import { expect, test } from 'vitest';
import type { Message } from '../../src/model/message.ts';
import { indexLines } from '../../src/model/place.ts';
import { carryMessages } from '../../src/write/carry-messages.ts';

const file = 'content/tasks/make-tea/en-GB.mdx';
const before = 'title: Tea\n\nUtilise the cup.\n\nThen commence.\n';

/** What a rule says of some words, with other words to put there. */
function about(words: string, text: string): Message {
  const start = text.indexOf(words);
  const place = indexLines(text).place(start, start + words.length);
  const said = { severity: 'warning', rule: 'hard-word', found: words, allowed: '', fix: '' } as const;
  return { ...said, file, place, replacement: { place, text: 'use' } };
}

test('What is said of other words than those that are typed stands where they are now', () => {
  const messages = [about('Utilise', before), about('commence', before)];
  const after = before.replace('cup', 'blue cup\nfrom the shelf');
  expect(carryMessages(messages, file, before, after)).toEqual([
    about('Utilise', after),
    about('commence', after),
  ]);
  expect(carryMessages(messages, file, before, before.replace('Tea', 'Green tea'))[1]).toEqual(
    about('commence', before.replace('Tea', 'Green tea')),
  );
});

test('What offers other words for those that are typed is gone, or a letter would be lost', () => {
  const after = before.replace('Utilise', 'Utilised');
  const messages = [about('Utilise', before), about('commence', before)];
  expect(carryMessages(messages, file, before, after)).toEqual([about('commence', after)]);
});

test('What is said of a whole sentence grows with it, and shrinks to nothing with it', () => {
  const { replacement: _, ...said } = about('Then commence.', before);
  const longer = before.replace('Then commence.', 'Then you commence.');
  expect(carryMessages([said], file, before, longer)[0]?.place).toEqual(
    about('Then you commence.', longer).place,
  );
  const gone = before.replace('Then commence.\n', '');
  const place = carryMessages([said], file, before, gone)[0]?.place;
  expect(place?.start.offset).toBe(gone.length);
  expect(place?.end.offset).toBe(gone.length);
});

test('What is said of a table beside the text, or of no place, stays as it is', () => {
  const { place: _, replacement: __, ...whole } = about('Utilise', before);
  const ofTable = { ...about('commence', before), file: 'content/tasks/make-tea/tea.csv' };
  const after = before.replace('cup', 'blue cup');
  expect(carryMessages([whole, ofTable], file, before, after)).toEqual([whole, ofTable]);
});
