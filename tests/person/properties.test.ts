import * as fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { versionPartOf } from '../../src/history/version.ts';
import { languageOf, languages } from '../../src/languages/index.ts';
import { numbersIn } from '../../src/languages/numbers.ts';
import { bodyWords } from '../../src/model/body-words.ts';
import type { Block, Document, Step } from '../../src/model/document.ts';
import { readDocument } from '../../src/model/read.ts';
import { type Applied, applyLayer } from '../../src/person/apply-layer.ts';
import { type Layer, type PersonalStep, stepsIn, stepWords } from '../../src/person/layer.ts';
import { openText } from '../../src/write/open.ts';
import { root } from '../source-files.ts';
import { someText } from '../write/some-edits.ts';

const files = globSync('tests/fixtures/**/tasks/**/*.mdx', { cwd: root })
  .map((file) => ({
    file: file.replaceAll('\\', '/').replace(/^.*?content\//u, 'content/'),
    text: readFileSync(path.join(root, file), 'utf8'),
  }))
  .filter(({ file, text }) => read(text, file) && openText(text));

it('No layer takes away, changes or moves an emergency, a warning, a question or an amount', () => {
  let joined = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(someStep(), { minLength: 2, maxLength: 6 }),
      ({ file, text }, choices) => {
        const base = openText(text);
        const before = read(text, file);
        if (!base || !before) throw new Error(`${file} cannot be read.`);
        const applied = applyLayer(base, layerFrom(choices, text), languageOf(before.language));
        const after = read(applied.open.text, file);
        expect(after, applied.open.text).toBeDefined();
        joined += applied.joined.size;
        holdSame(before, after ?? before, applied);
      },
    ),
    { numRuns: 60, seed: 21 },
  );
  expect(files.length).toBeGreaterThan(5);
  expect(joined).toBeGreaterThan(30);
});

function holdSame(before: Document, after: Document, { joined, open }: Applied): void {
  // Its steps have the order of before, each warning stands before the step that it protects.
  const shape = (block: Block): string =>
    block.type === 'step' ? 'step' : `${block.type} ${versionPartOf(block).words}`;
  const own = before.blocks.filter(({ id }) => !joined.has(id));
  expect(after.blocks.map(shape), open.text).toEqual(own.map(shape));
  const led = (document: Document, via: ReadonlyMap<string, string>): unknown[] =>
    document.blocks.flatMap((block) =>
      block.type === 'choice'
        ? block.answers.map(({ goTo }) => {
            const at = document.blocks.findIndex(({ id }) => id === goTo);
            const to = document.blocks[at]?.id ?? '';
            return goTo === undefined ? undefined : (via.get(to) ?? to);
          })
        : [],
    );
  const order = own.map(({ id }) => id);
  const idAfter = new Map(after.blocks.map(({ id }, index) => [id, order[index] ?? '']));
  expect(led(after, idAfter)).toEqual(led(before, joined));
  for (const step of before.blocks.filter((block): block is Step => block.type === 'step')) {
    const at = order.indexOf(joined.get(step.id) ?? step.id);
    const shown = after.blocks[at];
    if (shown?.type !== 'step') throw new Error(`${step.id} is not there.`);
    holdAmounts(step, shown, before.language);
    for (const part of ['wrong', 'key'] as const) expect(shown[part] ?? '').toContain(step[part] ?? '');
  }
}

function holdAmounts(before: Step, after: Step, language: string): void {
  const said = amountsOf(after, language);
  for (const amount of amountsOf(before, language)) expect(said).toContain(amount);
}

function amountsOf(step: Step, language: string): readonly string[] {
  const { body, done, cue, why, wrong, key, short } = step;
  const words = [bodyWords(body), done, cue, why, wrong, key, short].filter((each) => each !== undefined);
  return words.flatMap((each) => numbersIn(each, languageOf(language)).map(({ figure }) => figure));
}

interface Choice {
  readonly step: Omit<PersonalStep, 'of'>;
  /** Of all words of the document: own words that say its amounts. */
  readonly isWhole: boolean;
}

function someStep(): fc.Arbitrary<Choice> {
  const shown = fc.constantFrom<PersonalStep['shown']>('known', 'known', 'known', 'own', 'as it is');
  return fc.record({
    isWhole: fc.boolean(),
    step: fc.record(
      {
        shown,
        words: someText,
        done: someText,
        short: someText,
        photo: fc.record({ name: fc.constant('my.jpg'), alt: someText }),
      },
      { requiredKeys: ['shown'] },
    ),
  });
}

function layerFrom(choices: readonly Choice[], text: string): Layer {
  const base = openText(text);
  const steps = base ? stepsIn(base) : [];
  // In turns, with a step here and there that is not in the layer.
  const entries = steps.flatMap((part, index) => {
    const choice = choices[index % (choices.length + 1)];
    if (!choice) return [];
    const { step, isWhole } = choice;
    const of = stepWords(part);
    return [[part.id, { ...step, ...(isWhole && { words: `${of.words}\nWell done.` }), of }] as const];
  });
  return { known: 'You know this:', steps: Object.fromEntries(entries) };
}

function read(text: string, file: string): Document | undefined {
  const { document, draft } = readDocument(text, {
    file,
    pictures: {
      find: (name) => ({ found: true, id: `openmoji:${name}`, needsAlt: false }),
      data: () => ({ found: false, reason: 'None.', suggestions: [] }),
    },
    languages: languages.map(({ tag }) => tag),
  });
  return document ?? draft;
}
