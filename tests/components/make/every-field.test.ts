import { expect, it } from 'vitest';
import { attributesWithField } from '../../../src/components/make/form/part-labels.ts';
import { factsWithField, thingFields } from '../../../src/components/make/form/fact-fields.ts';
import { kinds } from '../../../src/model/document.ts';
import { frontMatterFields } from '../../../src/model/read/facts/front-matter-fields.ts';
import { type FactRules, rulesAt } from '../../../src/model/read/facts/fact-rules.ts';
import { tagNames, tags } from '../../../src/model/tags.ts';

/** What nobody types, and why. */
const without: Readonly<Record<string, string>> = {
  'translated-from': 'npm run check says it, and it is written where a translation is kept.',
  'checked-with-readers.version': 'npm run check says it.',
  'Link.to': 'A link is typed among the words: [words](address).',
};

/** The facts of things in a list that have a field: `sources.title`. */
const thingNames = new Set(
  Object.entries(thingFields).flatMap(([list, fields]) => fields.map(({ name }) => `${list}.${name}`)),
);

/** Facts whose values are chosen or ticked, whatever is inside. */
const asAWhole = new Set(['editions', 'people']);

it('Each fact that a document may have has a field in the form, for each kind that may have it', () => {
  const missing = kinds.flatMap((kind) => {
    const shown = new Set(factsWithField(kind).map((path) => path.join('.')));
    return Object.entries<{ readonly kinds?: readonly string[] }>(frontMatterFields)
      .filter(([, rule]) => rule.kinds?.includes(kind) ?? true)
      .flatMap(([name]) => partsOf(name))
      .filter((name) => !shown.has(name) && !thingNames.has(name) && without[name] === undefined)
      .map((name) => `${kind}: ${name}`);
  });
  expect(missing).toEqual([]);
});

it('Each attribute that a tag may have has a field in the form', () => {
  const missing = tagNames.flatMap((tag) =>
    Object.keys(tags[tag].attributes)
      // An id is given by the form itself, and kept for what leads to it.
      .filter((name) => name !== 'id' && !attributesWithField(tag).includes(name))
      .map((name) => `${tag}.${name}`)
      .filter((name) => without[name] === undefined),
  );
  expect(missing).toEqual([]);
});

it('What is said to have no field has none', () => {
  const all = new Set([
    ...kinds.flatMap((kind) => factsWithField(kind).map((path) => path.join('.'))),
    ...thingNames,
    ...tagNames.flatMap((tag) => attributesWithField(tag).map((name) => `${tag}.${name}`)),
  ]);
  expect(Object.keys(without).filter((name) => all.has(name))).toEqual([]);
});

/** A fact, or all that stands in its group: `contact.role`. */
function partsOf(name: string): readonly string[] {
  const rules: FactRules = frontMatterFields;
  const inner = asAWhole.has(name) ? [] : Object.keys(rulesAt([name], rules));
  return inner.length === 0 ? [name] : inner.map((each) => `${name}.${each}`);
}
