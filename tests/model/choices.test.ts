import { expect, test } from 'vitest';
import { choiceOf, choices } from '../../src/model/choices.ts';
import { kinds } from '../../src/model/document.ts';

test('Each document is what somebody may have come for, and each choice leads to some', () => {
  const chosen = (audience?: 'employer' | 'colleague'): string[] =>
    kinds.map((kind) => `${kind} ${choiceOf({ kind, ...(audience && { audience }) })}`);
  const others = ['task job', 'leaflet rights', 'form paper', 'report results'];
  expect(new Set([...chosen(), ...chosen('colleague')])).toEqual(new Set([...others, 'guide helper']));
  expect(new Set(chosen('employer'))).toEqual(new Set([...others, 'guide employer']));
  expect(new Set(choices)).toEqual(
    new Set([...chosen(), ...chosen('employer')].map((each) => each.split(' ')[1])),
  );
});
