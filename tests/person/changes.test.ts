import { expect, it } from 'vitest';
import { changesSince } from '../../src/person/changes.ts';
import { oneStep, task } from '../model/read-file.ts';

const before = task(`${oneStep}\n\n<Stop picture="kettle">\nIt is hot.\n</Stop>\n\n<Step done="It is in.">
Pour it.
</Step>`);

it('What has changed in a document is told by its parts: new, changed, gone', () => {
  const now = before
    .replace('Boil the water.', 'Boil the water.\nKeep back.')
    .replace('need: [cup]', 'need: [cup, milk]')
    .replace('Pour it.', 'Pour it in.')
    .replace('<Stop picture="kettle">', '<Emergency picture="kettle">\nCall 999.\n</Emergency>\n\n<Stop>');
  const told = changesSince(before, now).map((change) => [
    change.type,
    'now' in change ? change.now.words : 'before' in change ? change.before.words : '',
  ]);
  expect(told).toEqual([
    ['words', expect.stringContaining('milk')],
    ['words', 'Boil the water. Keep back. It is hot.'],
    ['new', 'Call 999.'],
    ['picture', 'It is hot.'],
    ['new', 'Pour it in. It is in.'],
    ['gone', 'Pour it. It is in.'],
  ]);
});

it('Dates, notes and line ends are no changes, and what cannot be read is told by nobody', () => {
  const same = before.replace('2026-11-01', '2026-11-28').replace('\n<Stop', '\n{/* Look. */}\n\n<Stop');
  expect(changesSince(before, same.replaceAll('\n', '\r\n'))).toEqual([]);
  expect(changesSince(before, `${before}<Step`)).toEqual([]);
});
