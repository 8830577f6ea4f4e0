import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { otherRules } from '../../src/check/other-rules.ts';
import { pictureLookup } from '../../src/files/pictures.ts';
import { languageOf } from '../../src/languages/index.ts';
import { fieldTypes, type Kind } from '../../src/model/document.ts';
import { fieldTypeRules } from '../../src/model/field-types.ts';
import { formatMessage, type Message } from '../../src/model/message.ts';
import { frontMatterFields } from '../../src/model/read/facts/front-matter-fields.ts';
import type { PictureLookup } from '../../src/model/picture-lookup.ts';
import { readDocument } from '../../src/model/read.ts';
import { readerRules } from '../../src/model/reader-rules.ts';
import { tags, type TagRule } from '../../src/model/tags.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { loadVocabulary } from '../../src/files/vocabulary.ts';
import { rules } from '../../src/rules/index.ts';
import { root, sourceFiles } from '../source-files.ts';

const pictures = pictureLookup(path.join(root, 'tests/fixtures'));
/** The table that the example of a chart names. */
const table = new TextEncoder().encode('What happened,People\nStayed in their job,28\nFound another,12\n');
const lookup: PictureLookup = {
  ...pictures,
  data: (name) => ({ found: true, file: name, bytes: table }),
};
const ways = { pictures: lookup, languages: ['en-GB'], today: '2026-11-02' };

it.each(['README.md', 'src/pages/help/_index.mdx'])('The example in %s builds', (file) => {
  const [, example = ''] =
    /```(?:mdx)?\n(---\ntitle:.*?)```/s.exec(readFileSync(path.join(root, file), 'utf8')) ?? [];
  expect(example).toContain('<Step');
  expect(messagesOf(example, 'task', 'error')).toEqual([]);
});

const heads: Readonly<Record<Kind, string>> = {
  task: 'time: 10 minutes\nplace: The kitchen\nneed: [cup]\nask: Your supervisor',
  leaflet: 'ask: Your supervisor',
  guide:
    'contact: { role: Front desk, phone: 020 7946 0999 }\nsources: [{ title: Equality Act, year: 2010 }]',
  form: '',
  report: 'ask: Your supervisor',
};

const examples = Object.entries<TagRule>(tags).flatMap(([name, { kinds, inside, example }]) =>
  kinds.map((kind) => ({ name, kind, example: placed(example, inside) })),
);

it.each(examples)('The example of <$name> stands in a $kind without an error', ({ kind, example }) => {
  expect(messagesOf(documentWith(kind, example), kind, 'error')).toEqual([]);
});

it.each(fieldTypes)('The example of a field of the type %s stands in a form without an error', (type) => {
  const { example } = fieldTypeRules[type];
  expect(example).toContain(`type="${type}"`);
  expect(messagesOf(documentWith('form', example), 'form', 'error')).toEqual([]);
});

const facts = Object.entries<{ example: string; kinds?: readonly Kind[] }>(frontMatterFields);

it.each(facts)(
  'The example of the fact %s can be copied',
  (name, { example, kinds: [kind = 'task'] = [] }) => {
    const whole = documentWith(kind, 'Some words.', example);
    const { messages } = readDocument(whole, { ...ways, file: `content/${kind}s/tea/en-GB.mdx` });
    expect(messages.filter(({ found }) => found.includes(`“${name}”`))).toEqual([]);
  },
);

it('The message on the page about messages is one that there is', () => {
  const page = readFileSync(path.join(root, 'src/pages/help/_messages.mdx'), 'utf8');
  const whole = documentWith('task', '<Step picture="kettle">\nBoil water.\n</Step>');
  const message = messagesOf(whole, 'task', 'error').find(({ rule }) => rule === 'missing-attribute');
  const [, ...lines] = message ? formatMessage(message).split('\n') : [];
  expect(lines).toHaveLength(3);
  for (const line of lines) expect(page).toContain(line);
});

it('The page about messages knows every message that there is', () => {
  const told = new Set([
    ...Object.keys(readerRules),
    ...Object.keys(otherRules),
    ...rules.map(({ id }) => id),
  ]);
  const sources = sourceFiles('src').map(({ file }) => readFileSync(path.join(root, file), 'utf8'));
  const ids = sources.flatMap((text) =>
    [...text.matchAll(/^ +rule: '([a-z]+-[a-z-]+)',$/gm)].map(([, id = '']) => id),
  );
  expect(ids).toContain('blurred-photo');
  expect(ids.filter((id) => !told.has(id))).toEqual([]);
  for (const id of Object.keys(otherRules)) expect(ids).toContain(id);
});

/** What stands inside another tag or in a sentence gets that around it. */
function placed(example: string, inside: TagRule['inside']): string {
  if (inside === 'sentence') return `Read ${example}.`;
  if (inside === 'Choice')
    return `<Choice question="Is it red?">\n${example}\n<Answer when="No">\nGo on.\n</Answer>\n</Choice>`;
  return example;
}

/** A document with no fault but those of `body`; `fact` takes the place of the fact of its name. */
function documentWith(kind: Kind, body: string, fact = ''): string {
  const head = `title: Make tea\nkind: ${kind}\nsummary: You make a cup of tea.\npicture: kettle\n${heads[kind]}\nreviewed: 2026-11-01\nreview-by: 2027-11-01`;
  const [name = ''] = fact.split(':');
  const others = head.split('\n').filter((line) => line !== '' && !(fact && line.startsWith(`${name}:`)));
  const rest =
    kind === 'task'
      ? '\n<Step picture="kettle" done="It is hot.">\nBoil water.\n</Step>\n\n<Ask picture="ask for help">Ask your supervisor.</Ask>\n'
      : '';
  return `---\n${[...others, ...(fact ? [fact] : [])].join('\n')}\n---\n\n${body}\n${rest}`;
}

function messagesOf(source: string, kind: Kind, severity: Message['severity']): Message[] {
  const { document, messages } = readDocument(source, { ...ways, file: `content/${kind}s/tea/en-GB.mdx` });
  const broken = document
    ? checkDocument(document, { vocabulary: loadVocabulary('en-GB', []), language: languageOf('en-GB') })
    : [];
  return [...messages, ...broken].filter((message) => message.severity === severity);
}
