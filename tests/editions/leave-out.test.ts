import { expect, test } from 'vitest';
import { editions, editionsOf } from '../../src/editions/index.ts';
import type { Document } from '../../src/model/document.ts';
import { leaveOut } from '../../src/papers/in-editions.ts';
import { read, ask, facts, step } from '../rules/example.ts';
import { plainSite } from '../example-site.ts';

/** A document of the kind of an edition, with the line at its top that a message asks for. */
function documentWith(line: string, kind: Document['kind']): Document {
  const document = read(`${facts.replace('title:', `${line}\ntitle:`)}\n${step}${ask}`);
  return { ...document, kind };
}

test.each(editions)('The line that a message gives leaves out $id', (edition) => {
  const [kind = 'task'] = edition.kinds;
  const ids = (line: string): string[] => editionsOf(documentWith(line, kind), plainSite).map(({ id }) => id);
  const line = leaveOut([edition.id]).replace('...', 'There is no room.');
  expect(ids('')).toContain(edition.id);
  expect(ids(line)).not.toContain(edition.id);
  const others = ids('').filter((id) => !id.startsWith(edition.id.replace(/^cards-.*/u, 'cards')));
  expect(ids(line)).toEqual(others);
});
