import type { Words } from '../languages/words.ts';
import { withFrame } from '../model/body-words.ts';
import type { EmergencyServices } from '../model/emergency-services.ts';
import type {
  Answer,
  Block,
  Body,
  Choice,
  Notice,
  PictureUse,
  Place,
  Step,
  Text,
  Word,
} from '../model/document.ts';
import type { Part, ShownPicture } from './part.ts';
import { type Passage, passageWords, plainPassage } from './passage.ts';
import type { Unit } from './unit.ts';

/** What making parts of blocks needs besides the blocks. */
export interface BlockContext {
  readonly words: Words;
  /** How many steps the document has. */
  readonly steps: number;
  /** Whom to call in an emergency. */
  readonly services: EmergencyServices;
  /** Where an answer leads, in words; empty where the reader goes on. */
  readonly goTo: (answer: Answer) => readonly string[];
  /** The picture, with its alt text unless it only repeats the words beside it. */
  readonly show: (use: PictureUse, wordsBeside: string) => ShownPicture;
}

/** A block of a task with all its words. A long list or a question with answers may go on over several pictures. */
export function blockUnits(block: Block, context: BlockContext): Unit[] {
  const { words } = context;
  const { place } = block;
  switch (block.type) {
    case 'heading': {
      const parts: Part[] = [{ type: 'heading', passage: { text: block.text } }];
      return [{ role: 'leads', place, name: named(block.text), parts }];
    }
    case 'paragraph':
    case 'list':
      return bodyPassages([block]).map((passage) => flowing([wordsPart(passage)], passage, place));
    case 'step':
      return [stepUnit(block, context), ...pairUnits(block, context)];
    case 'emergency':
    case 'stop':
      return [{ ...noticeUnit(block, context), role: 'leads' }];
    case 'ask':
    case 'tip':
      return [noticeUnit(block, context)];
    case 'word':
      return [wordUnit(block, words)];
    case 'choice':
      return choiceUnits(block, context);
    case 'point':
    case 'do':
    case 'dont':
    case 'quote':
    case 'field':
    case 'chart':
      throw new Error(`A task has no block of type ${block.type}: the reader refuses it.`);
  }
}

function stepUnit(step: Step, { words, steps, show }: BlockContext): Unit {
  const body = bodyPassages(step.body);
  const number = { figure: String(step.number), words: words.step(step.number) };
  const frame = step.picture?.isFrame ? step.picture.alt : undefined;
  const picture = step.picture && show(step.picture, withFrame(allWords(body), step));
  const parts: Part[] = [
    { type: 'tile', number, ...(picture && { picture }) },
    ...(step.cue === undefined ? [] : [labelled(words.cue, step.cue)]),
    { type: 'words', passages: body },
    ...(step.key === undefined ? [] : [labelled(words.key, step.key)]),
    ...(step.why === undefined ? [] : [labelled(words.why, step.why)]),
    { ...labelled(words.done, step.done), tone: 'done' },
    ...(step.wrong === undefined ? [] : [labelled(words.wrong, step.wrong)]),
    ...(frame === undefined ? [] : [labelled(words.photoHere, frame)]),
  ];
  const count = words.stepOf(step.number, steps);
  return { role: 'step', parts, name: `step ${step.number}`, place: step.place, count };
}

/** What it looks like when it is done, on a picture of its own behind the step. */
function pairUnits(step: Step, { words, steps, show }: BlockContext): Unit[] {
  const { donePicture, notDonePicture, number, done, place } = step;
  if (!donePicture) return [];
  const { doneSign, notDoneSign } = words;
  const shown = [
    { label: doneSign, isDone: true, picture: show(donePicture, `${doneSign} ${done}`) },
    ...(notDonePicture
      ? [{ label: notDoneSign, isDone: false, picture: show(notDonePicture, notDoneSign) }]
      : []),
  ];
  const parts: Part[] = [
    { type: 'heading', passage: plainPassage(words.step(number)) },
    { ...labelled(words.done, done), tone: 'done' },
    { type: 'pair', shown },
  ];
  const name = `the pictures of what is done in step ${number}`;
  return [{ role: 'alone', parts, name, place, count: words.stepOf(number, steps) }];
}

function noticeUnit(notice: Notice, { words, show, services }: BlockContext): Unit {
  const body = bodyPassages(notice.body);
  const passages = [...body, ...(notice.type === 'emergency' ? emergencyPassages(services, words) : [])];
  const picture = notice.picture && show(notice.picture, allWords(body));
  const label = words[notice.type];
  const part: Part = { type: 'notice', tone: notice.type, label, passages, ...(picture && { picture }) };
  return flowing([part], passages[0], notice.place);
}

function wordUnit({ word, body, place }: Word, words: Words): Unit {
  const head = plainPassage(word, true);
  const passages = [head, ...bodyPassages(body)];
  return {
    ...flowing([{ type: 'notice', tone: 'word', label: words.word, passages }], head, place),
    role: 'trails',
  };
}

function emergencyPassages({ number, signLanguage, text }: EmergencyServices, words: Words): Passage[] {
  const { call, signLanguage: signed, text: texted, textHow } = words.emergencyWays;
  return [
    plainPassage(call(number), true),
    ...(signLanguage ? [plainPassage(`${signed}: ${signLanguage.text}`)] : []),
    ...(text ? [plainPassage(`${texted}: ${textHow(text)}`)] : []),
  ];
}

/** The question moves on with its first answer. */
function choiceUnits({ question, answers, place }: Choice, { words, goTo }: BlockContext): Unit[] {
  const head = plainPassage(question, true);
  const units = answers.map((answer): Unit => {
    const passages = [...bodyPassages(answer.body), ...goTo(answer).map((text) => plainPassage(text))];
    const part = { type: 'labelled', tone: 'plain', passages } as const;
    const parts: Part[] = [{ ...part, label: words.answer(answer.when) }];
    return flowing(parts, head, answer.place);
  });
  return [{ ...flowing([wordsPart(head)], head, place), role: 'leads' }, ...units];
}

function flowing(parts: readonly Part[], first: Passage | undefined, place: Place): Unit {
  return { role: 'flows', parts, place, name: first ? named(first.text) : 'this block' };
}

function wordsPart(passage: Passage): Part {
  return { type: 'words', passages: [passage] };
}

function labelled(label: string, words: string): Part & { type: 'labelled' } {
  return { type: 'labelled', tone: 'plain', label, passages: [plainPassage(words)] };
}

function bodyPassages(body: Body): Passage[] {
  return body.flatMap((block): Passage[] => {
    if (block.type === 'paragraph') return [{ text: block.text }];
    return block.items.map((text, index) => ({ marker: block.ordered ? `${index + 1}.` : '•', text }));
  });
}

function allWords(passages: readonly Passage[]): string {
  return passages.map(passageWords).join(' ');
}

/** How a message speaks of a block without a number: by its first words. */
function named(text: Text): string {
  const words = passageWords({ text }).split(/\s+/u);
  return `"${words.slice(0, 5).join(' ')}${words.length > 5 ? ' ...' : ''}"`;
}
