import type {
  Answer,
  Block,
  Body,
  Document,
  Field,
  PictureUse,
  ReaderCheck,
  Recordings,
  Text,
} from './document.ts';
import { hash } from './hash.ts';
import { idWithoutPeople } from './people.ts';

/**
 * The version of the words and pictures that readers see, as 8 letters and digits. It changes with each word, each
 * picture and their order, also when a photo or an own drawing is changed and keeps its name, and with nothing else: not
 * with dates, sources, line ends, or who is to be seen in its drawings.
 */
export function contentVersion(document: Document): string {
  const { kind, language, title, summary, picture, time, place, need, ask, serves, contact, blocks } =
    document;
  const facts = [kind, language, title, summary, pictureOf(picture), time, place, ask, serves, contact];
  const things = need.map((each) => [each.item, each.amount, each.price, pictureOf(each.picture)]);
  return hash(JSON.stringify([facts, things, blocks.map(contentOf)]));
}

/**
 * The checks with readers that hold for the words and pictures as they are now. None: page, paper and phone pictures
 * say "Draft: not yet checked with readers". A check that names no version, or one from before a change, holds no more
 * (rules V2, V6).
 */
export function checksThatHold(document: Document): readonly ReaderCheck[] {
  if (document.readerChecks.length === 0) return [];
  const now = contentVersion(document);
  return document.readerChecks.filter(({ version }) => version === now);
}

/** Whether readers have checked the document as it is now. */
export function isCheckedWithReaders(document: Document): boolean {
  return checksThatHold(document).length > 0;
}

function contentOf(block: Block): unknown {
  switch (block.type) {
    case 'heading':
      return [block.type, block.level, words(block.text)];
    case 'paragraph':
    case 'list':
      return bodyOf([block]);
    case 'step':
      return [
        block.type,
        pictureOf(block.picture),
        bodyOf(block.body),
        block.done,
        block.cue,
        block.wrong,
        block.short,
        ...named('key', block.key),
        ...named('why', block.why),
        ...named('done picture', pictureOf(block.donePicture)),
        ...named('not done picture', pictureOf(block.notDonePicture)),
        ...named('recordings', recordingsOf(block.recordings)),
      ];
    case 'emergency':
    case 'stop':
    case 'ask':
    case 'tip':
      return [block.type, pictureOf(block.picture), bodyOf(block.body), ...given(block.short)];
    case 'point':
    case 'do':
    case 'dont':
      return [block.type, pictureOf(block.picture), bodyOf(block.body)];
    case 'word':
      return [block.type, block.word, bodyOf(block.body)];
    case 'quote':
      return [block.type, block.who, bodyOf(block.body)];
    case 'choice':
      return [block.type, block.question, block.answers.map(answerOf), ...given(block.short)];
    case 'field':
      return fieldContent(block);
    case 'chart': {
      const { type, chart, label, heads, rows, totals, about, say, picture } = block;
      return [type, chart, label, heads, rows, totals, about, say, pictureOf(picture)];
    }
  }
}

/** What readers see and hear of a recording is what is in its file, not its name. */
function recordingsOf(recordings: Recordings | undefined): unknown {
  if (!recordings) return undefined;
  const { sign, sound, transcript } = recordings;
  const said = [sign?.version, sign?.captions?.version, sound?.version, transcript];
  return sound?.isByComputer ? [...said, 'by a computer'] : said;
}

function answerOf({ when, body, picture, goTo }: Answer): unknown {
  return [when, bodyOf(body), ...given(pictureOf(picture)), ...given(goTo)];
}

/** What came to the format later changes no version of a document without it. */
function given(value: unknown): unknown[] {
  return value === undefined ? [] : [value];
}

/** As `given`, where several may be there or not. */
function named(name: string, value: unknown): unknown[] {
  return value === undefined ? [] : [[name, value]];
}

function fieldContent({ type, field, label, picture, options, of, rows, columns, help }: Field): unknown {
  const lists = [of, rows, columns].some((list) => list.length > 0) ? [of, rows, columns] : [];
  return [type, field, label, options, help, ...lists, ...given(pictureOf(picture))];
}

function bodyOf(body: Body): unknown {
  return body.map((part) =>
    part.type === 'paragraph' ? words(part.text) : [part.ordered, part.items.map(words)],
  );
}

function words(text: Text): unknown {
  return text.map((span) => [span.text, span.bold, span.href]);
}

function pictureOf(picture: PictureUse | undefined): unknown {
  if (!picture) return undefined;
  const { id, alt, version, marks } = picture;
  return [idWithoutPeople(id), alt, ...given(version), ...given(marks)];
}
