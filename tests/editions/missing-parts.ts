import type { Edition, LeftOut } from '../../src/editions/edition.ts';
import { languageOf } from '../../src/languages/index.ts';
import type { Words } from '../../src/languages/words.ts';
import type { Answer, Block, Body, Document, Notice, Step, Text } from '../../src/model/document.ts';

/** What an edition is held to: what it may leave out, and whether it may say things in their short form. */
export type Held = Pick<Edition, 'leavesOut' | 'words' | 'selects'>;

/**
 * What a document says and a reader of an edition would miss, by name: `step 3: done “The light is off.”`. `read` is all
 * that the finished edition says, in any order. Found by walking the document, on purpose not by the code that is tested.
 */
export function missingParts(document: Document, held: Held, read: string): string[] {
  const said = squeeze(read);
  return expectedParts(document, held).flatMap(({ name, oneOf }) =>
    oneOf.some((words) => said.includes(squeeze(words))) ? [] : [`${name} “${oneOf.join('” or “')}”`],
  );
}

/**
 * The descriptions of pictures that say what words alone do not, and that `heard` lacks: what is done and what is not.
 */
export function missingDescriptions({ blocks }: Document, heard: string): string[] {
  const steps = blocks.filter((block) => block.type === 'step');
  const said = steps.flatMap(({ picture, donePicture, notDonePicture }) => [
    donePicture?.alt,
    notDonePicture?.alt,
    ...(picture?.marks ?? []).map(({ words }) => `: ${words}.`),
  ]);
  return said.filter((words) => words !== undefined && !heard.includes(words)).map(String);
}

interface Expected {
  readonly name: string;
  /** The words, in one of the forms that will do. */
  readonly oneOf: readonly string[];
}

function expectedParts(document: Document, held: Held): Expected[] {
  const { need, blocks } = document;
  return [
    part('title', document.title),
    ...(document.ask === undefined ? [] : [part('who to ask', document.ask)]),
    ...(held.selects ? [] : need).flatMap(({ item, amount, price }, index) => [
      part(`need ${index + 1}`, item),
      ...(amount === undefined ? [] : [part(`amount of need ${index + 1}`, amount)]),
      ...(price === undefined ? [] : [part(`price of need ${index + 1}`, pounds(price))]),
    ]),
    ...blocks.flatMap((block, index) =>
      blockParts(block, { document, held, after: blocks.slice(index + 1) }),
    ),
  ];
}

interface Around {
  readonly document: Document;
  readonly held: Held;
  readonly after: readonly Block[];
}

function blockParts(block: Block, around: Around): Expected[] {
  const { document, held } = around;
  const leaves = (left: LeftOut): boolean => held.leavesOut?.includes(left) ?? false;
  const may = (short: string | undefined): string[] =>
    held.words === 'short' && short !== undefined ? [short] : [];
  /** The short form of a notice stands for its words only where it says every number of them. Others may go on elsewhere. */
  const noticeParts = ({ type, short, body }: Notice): Expected[] =>
    numbersOf(body).every((each) => each === '999' || short?.includes(each))
      ? bodyParts(type, body, may(short))
      : textsOf(body).flatMap((text) => text.split(/(?<=[.?!])\s/u).map((sentence) => part(type, sentence)));
  const { words } = languageOf(document.language);
  /** “First register your phone”: without it a text comes to nobody. */
  const textHow = words.emergencyWays.textHow({ number: '999', register: 'register' });
  switch (block.type) {
    case 'emergency':
      return [
        part('emergency', words.emergency),
        ...noticeParts(block),
        part('emergency number', words.emergencyWays.call('999')),
        part('emergency in sign language', '999bsl.co.uk'),
        part('emergency by text', textHow.split(/(?<=\.)\s/u)[1] ?? textHow),
      ];
    case 'stop':
    case 'ask':
      return [part(block.type, words[block.type]), ...noticeParts(block)];
    case 'step':
      return stepParts(block, may(block.short), leaves, words);
    case 'choice':
      return [
        part('question', block.question, ...may(block.short)),
        ...block.answers.flatMap((answer) => answerParts(answer, document)),
      ];
    case 'heading':
      return isOverSomething(block, around) ? [part('heading', plain(block.text))] : [];
    case 'tip':
      return leaves('tip') ? [] : bodyParts('tip', block.body, []);
    case 'paragraph':
    case 'list':
      return leaves('plain text') ? [] : bodyParts(block.type, [block], []);
    case 'word':
      return leaves('word') ? [] : [part('word', block.word), ...bodyParts('word', block.body, [])];
    case 'point':
    case 'do':
    case 'dont':
      return bodyParts(block.type, block.body, []);
    case 'quote':
      return [...bodyParts('quote', block.body, []), part('who said it', block.who)];
    case 'field':
      return [block.label, block.help ?? '', ...block.options]
        .filter(Boolean)
        .map((each) => part('field', each));
    case 'chart':
      return [
        part('chart', block.label),
        ...block.rows.map(({ words: name, people }) =>
          part('row of a chart', [name, ...people.map((count) => count ?? words.chart.notShown)].join('')),
        ),
      ];
  }
}

function stepParts(
  step: Step,
  short: readonly string[],
  leaves: (left: LeftOut) => boolean,
  words: Words,
): Expected[] {
  const name = `step ${step.number}`;
  const { key, why, donePicture, notDonePicture } = step;
  return [
    part(`${name}: number`, String(step.number)),
    ...bodyParts(`${name}: action`, step.body, short),
    part(`${name}: done`, step.done),
    ...(step.cue === undefined ? [] : [part(`${name}: cue`, step.cue)]),
    ...(step.wrong === undefined || leaves('wrong')
      ? []
      : [part(`${name}: wrong`, `${words.wrong} ${step.wrong}`)]),
    ...(step.picture?.isFrame
      ? [part(`${name}: photo to take`, `${words.photoHere} ${step.picture.alt}`)]
      : []),
    ...(key === undefined ? [] : [part(`${name}: key point`, `${words.key} ${key}`)]),
    ...(why === undefined || leaves('why') ? [] : [part(`${name}: reason`, `${words.why} ${why}`)]),
    ...(donePicture ? [part(`${name}: sign of done`, words.doneSign)] : []),
    ...(notDonePicture ? [part(`${name}: sign of not done`, words.notDoneSign)] : []),
  ];
}

function answerParts(answer: Answer, { blocks, language }: Document): Expected[] {
  const at = blocks.findIndex(({ id }) => id === answer.goTo);
  const step = blocks.slice(at).find((block): block is Step => block.type === 'step');
  return [
    part('answer', answer.when),
    ...bodyParts(`answer ${answer.when}`, answer.body, []),
    ...(answer.goTo !== undefined && step
      ? [part('where an answer leads', languageOf(language).words.goTo.step(step.number))]
      : []),
  ];
}

/** A heading over nothing that the edition shows says nothing. */
function isOverSomething(heading: Block & { type: 'heading' }, { held, after }: Around): boolean {
  const end = after.findIndex((block) => block.type === 'heading' && block.level <= heading.level);
  const under = end === -1 ? after : after.slice(0, end);
  const left: Readonly<Record<string, string>> = {
    paragraph: 'plain text',
    list: 'plain text',
    tip: 'tip',
    word: 'word',
  };
  return under.some(({ type }) => type !== 'heading' && !held.leavesOut?.some((each) => each === left[type]));
}

function bodyParts(name: string, body: Body, instead: readonly string[]): Expected[] {
  return textsOf(body).map((text) => part(name, text, ...instead));
}

function textsOf(body: Body): string[] {
  return body.flatMap((each) => (each.type === 'paragraph' ? [each.text] : each.items)).map(plain);
}

/** Every figure in a text: `10` in "Wait 10 minutes." */
function numbersOf(body: Body): string[] {
  return textsOf(body).flatMap((text) => text.match(/\d+/gu) ?? []);
}

function part(name: string, ...oneOf: readonly string[]): Expected {
  return { name, oneOf };
}

function plain(text: Text): string {
  return text.map((span) => span.text).join('');
}

function pounds(pence: number): string {
  return pence < 100 ? `${pence}p` : `£${(pence / 100).toFixed(2)}`;
}

/** Without white space: lines break anywhere. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}
