import type { Language } from '../languages/language.ts';
import type { Words } from '../languages/words.ts';
import { checksThatHold } from '../model/content-version.ts';
import type { Document, Need } from '../model/document.ts';
import { totalPrice } from '../model/total-price.ts';
import { creditLines } from '../pictures/index.ts';
import type { Pictures } from '../pictures/drawing/picture.ts';
import { type BlockContext, blockUnits } from './block-units.ts';
import type { Foot, Part } from './part.ts';
import { type Passage, plainPassage, plainSpan } from './passage.ts';
import type { Unit } from './unit.ts';

/**
 * A whole task in reading order: the cover, what you need and who to ask, the blocks, and what the pictures are.
 * Left out on the phone: sources, the film and the word list, which says again what the words' own blocks say.
 */
export function taskUnits(document: Document, context: BlockContext, pictures: Pictures): Unit[] {
  return [
    coverUnit(document, context),
    ...needUnits(document, context),
    ...document.blocks.flatMap((block) => blockUnits(block, context)),
    aboutUnit(document, context.words, pictures),
  ];
}

/** Draft, or who last checked it as it is now. */
export function statusLine(document: Document, { words }: Language): string {
  const last = checksThatHold(document)
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
  return last ? words.checkedBy(last.group, last.date) : words.draft;
}

export function footOf(document: Document, units: readonly Unit[], language: Language): Foot {
  const cover = units.some((unit) => unit.name === coverName);
  const count = units.find((unit) => unit.count !== undefined)?.count;
  return {
    ...(!cover && { title: document.title }),
    ...(count !== undefined && { count }),
    status: statusLine(document, language),
  };
}

const coverName = 'the first picture';

function coverUnit(document: Document, { words, show }: BlockContext): Unit {
  const { title, summary, serves, time, place } = document;
  const facts = [
    ...(time === undefined ? [] : [fact(words.time, time)]),
    ...(place === undefined ? [] : [fact(words.place, place)]),
    ...(serves === undefined ? [] : [plainPassage(words.serves(serves))]),
  ];
  const parts: Part[] = [
    { type: 'title', passage: plainPassage(title) },
    { type: 'tile', picture: show(document.picture, `${title}. ${summary}`) },
    { type: 'words', passages: [plainPassage(summary), ...facts] },
  ];
  return { role: 'alone', name: coverName, place: document.picture.place, parts };
}

function needUnits(document: Document, context: BlockContext): Unit[] {
  const { need, ask } = document;
  const { words } = context;
  const common = { role: 'flows', place: document.picture.place, name: `"${words.need}"` } as const;
  const total = totalPrice(document);
  const hasPictures = need.some(({ picture }) => picture);
  return [
    ...(need.length === 0 ? [] : [{ ...common, role: 'leads' as const, parts: [headingPart(words.need)] }]),
    ...need.map((item): Unit => ({ ...common, parts: [needPart(item, hasPictures, context)] })),
    ...(total === undefined
      ? []
      : [{ ...common, parts: [wordsPart([fact(words.total, words.money(total))])] }]),
    ...(ask === undefined ? [] : [{ ...common, parts: [askPart(words.askWho, ask)] }]),
  ];
}

/** Beside things with a picture a thing without one keeps its place free; where none has one there is no such place. */
function needPart(
  { item, amount, price, picture }: Need,
  hasPictures: boolean,
  { words, show }: BlockContext,
): Part {
  const details = [
    ...(amount === undefined ? [] : [amount]),
    ...(price === undefined ? [] : [words.money(price)]),
  ];
  const passages = [
    plainPassage(item, true),
    ...(details.length > 0 ? [plainPassage(details.join(', '))] : []),
  ];
  if (!hasPictures) return wordsPart(passages);
  return { type: 'item', passages, ...(picture && { picture: show(picture, item) }) };
}

function aboutUnit(document: Document, words: Words, pictures: Pictures): Unit {
  const dates = [words.reviewed(document.reviewed), words.reviewBy(document.reviewBy)];
  const credits = creditLines(pictures.values(), words.credits, { photosBy: document.photosBy });
  return {
    role: 'flows',
    name: `"${words.about}"`,
    place: document.picture.place,
    parts: [
      headingPart(words.about),
      wordsPart(dates.map((line) => plainPassage(line))),
      { type: 'small', passages: credits.map((line) => plainPassage(line)) },
    ],
  };
}

function headingPart(words: string): Part {
  return { type: 'heading', passage: plainPassage(words) };
}

function wordsPart(passages: readonly Passage[]): Part {
  return { type: 'words', passages };
}

function askPart(label: string, who: string): Part {
  return { type: 'notice', tone: 'ask', label, passages: [plainPassage(who)] };
}

/** "Time: 10 minutes" on one line. */
function fact(label: string, value: string): Passage {
  return { text: [plainSpan(`${label}: `, true), plainSpan(value)] };
}
