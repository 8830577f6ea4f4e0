import { expect, test } from 'vitest';
import { editions, editionsOf } from '../../src/editions/index.ts';
import { type Document, kinds } from '../../src/model/document.ts';
import { askedNames, askedNamesFor, isAskedFor, nameOfEdition } from '../../src/model/edition-names.ts';
import { leaveOut } from '../../src/papers/in-editions.ts';
import { read, ask, facts, step } from '../rules/example.ts';
import { plainSite } from '../example-site.ts';

/** A document of the kind of an edition, with the line at its top that a message asks for. */
function documentWith(line: string, kind: Document['kind']): Document {
  const document = read(`${facts.replace('title:', `${line}\ntitle:`)}\n${step}${ask}`);
  return { ...document, kind };
}

const always = editions.filter(({ id }) => !isAskedFor(nameOfEdition(id)));

function idsWith(line: string, kind: Document['kind']): string[] {
  // A translation comes in all that its kind may have.
  const original = documentWith('', kind);
  return editionsOf({ ...documentWith(line, kind), original }, plainSite).map(({ id }) => id);
}

test.each(always)('The line that a message gives leaves out $id', (edition) => {
  const [kind = 'task'] = edition.kinds;
  const line = leaveOut([edition.id]).replace('...', 'There is no room.');
  expect(idsWith('', kind)).toContain(edition.id);
  expect(idsWith(line, kind)).not.toContain(edition.id);
  const others = idsWith('', kind).filter((id) => !id.startsWith(edition.id.replace(/^cards-.*/u, 'cards')));
  expect(idsWith(line, kind)).toEqual(others);
});

test.each(askedNames)('%s comes where it is asked for and nowhere else, as a message says', (name) => {
  const own = editions.filter(({ id }) => nameOfEdition(id) === name).map(({ id }) => id);
  for (const kind of kinds) {
    const [some = name] = own;
    const asked = leaveOut([some]);
    expect(asked).toBe(`delete “make: ${name}”`);
    const document = { ...documentWith('', kind), askedEditions: [{ edition: name }] };
    const more = editionsOf(document, plainSite).filter(({ id }) => !idsWith('', kind).includes(id));
    expect(more.map(({ id }) => id)).toEqual(askedNamesFor(kind).includes(name) ? own : []);
  }
});
