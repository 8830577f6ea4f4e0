import { isScalar, type YAMLMap } from 'yaml';
import { kinds, type Document, type Kind, type Need, type PictureUse } from '../../document.ts';
import { kindFolder } from '../../kind-folder.ts';
import { lookupWithPeople } from '../../people.ts';
import { type DocumentTopics, type Topic, topicSorts, type TopicSort } from '../../topics.ts';
import { findPicture } from '../common/find-picture.ts';
import { forgiveFacts } from '../forgive/index.ts';
import { frontMatterFields } from './front-matter-fields.ts';
import type { Reading } from '../common/reading.ts';
import { parseFacts } from './parse-facts.ts';
import { withoutAbsent } from '../common/without-absent.ts';
import type { CompleteFacts, Facts } from './fact-rules.ts';
import type { FactsReading } from './facts-reading.ts';
import { makeNeeds } from './need.ts';
import { askedEditions, checkEditions, leftEditions } from './editions.ts';
import { keyOf } from '../common/positioned.ts';
import { readFacts } from './read-facts.ts';

/** The part of a document that stands in its front matter. */
export type FrontMatter = Omit<Document, 'slug' | 'language' | 'file' | 'blocks' | 'notes'>;

/** Where a document lies, and which day it is. */
export interface Surroundings {
  readonly slug: string | undefined;
  /** The kind of the folder it lies in. */
  readonly kind: Kind | undefined;
  /** ISO date. Absent: a passed review date is not looked for. */
  readonly today: string | undefined;
}

/**
 * Reads the facts at the top. The kind comes back even when something else was refused: the body depends on it. So does a
 * draft of the facts, with nothing in the place of what was refused.
 */
export function readFrontMatter(
  source: { readonly yaml: string; readonly offset: number },
  surroundings: Surroundings,
  reading: Reading,
): {
  readonly kind: Kind | undefined;
  readonly facts: FrontMatter | undefined;
  readonly draft?: FrontMatter;
} {
  const facts: FactsReading = { reading, offset: source.offset, places: {} };
  const parsed = parseFacts(forgiveFacts(source.yaml, source.offset, reading), facts);
  if (!parsed) return { kind: surroundings.kind, facts: undefined };

  const { map, damaged } = parsed;
  const kind = surroundings.kind ?? kindOf(map);
  const whole = reading.lines.place(reading.text.indexOf('---'), source.offset);
  const result = readFacts(frontMatterFields, map, { facts, whole, kind, damaged });
  const { read } = result;
  if (read.kind && surroundings.kind && read.kind !== surroundings.kind)
    reportFolder(read.kind, surroundings.kind, facts);
  checkTogether(read, surroundings, facts);
  const shown = {
    ...facts,
    reading: { ...reading, pictures: lookupWithPeople(reading.pictures, read.people) },
  };
  const needs = makeNeeds(read.need ?? [], shown);
  const picture = readPicture(read, shown);
  return {
    kind,
    facts: result.complete && picture ? assemble(result.read, needs, picture, facts) : undefined,
    ...(kind && {
      draft: assemble(
        draftOf(read, kind, surroundings),
        needs,
        picture ?? { id: '', name: '', place: whole },
        facts,
      ),
    }),
  };
}

function kindOf(yaml: YAMLMap): Kind | undefined {
  const pair = yaml.items.find((each) => keyOf(each) === 'kind');
  const value = isScalar(pair?.value) ? pair.value.value : undefined;
  return kinds.find((kind) => kind === value);
}

type ReadFacts = Facts<typeof frontMatterFields>;

function reportFolder(written: Kind, folder: Kind, { reading, places }: FactsReading): void {
  reading.report('kind-in-wrong-folder', places['kind'], {
    found: `The kind is “${written}”, but the file is in the folder of ${folder}s.`,
    allowed: `A ${written} is in content/${kindFolder(written)}. In content/${kindFolder(folder)} the kind is “${folder}”.`,
    fix: `Write “kind: ${folder}”, or move the folder of this document to content/${kindFolder(written)}.`,
  });
}

function checkTogether(read: ReadFacts, { slug, today }: Surroundings, facts: FactsReading): void {
  const { reading, places } = facts;
  const { reviewed, 'review-by': reviewBy } = read;
  if (reviewed && reviewBy && reviewBy <= reviewed)
    reading.report('review-before-reviewed', places['review-by'], {
      found: `The next review (${reviewBy}) is not after the last one (${reviewed}).`,
      allowed: '“review-by” is a later day than “reviewed”.',
      fix: 'Change one of the two dates. Once a year is a good rhythm.',
    });
  else if (reviewBy && today && reviewBy < today)
    reading.report('review-passed', places['review-by'], {
      found: `This document was to be checked again by ${reviewBy}. That day is over.`,
      allowed: '“review-by” is a day to come.',
      fix: 'Read the document and its sources, put right what has changed, then set “reviewed” to today and “review-by” to a later day.',
    });
  for (const name of ['easy-read-twin', 'twin-of'] as const)
    if (read[name] && read[name] === slug)
      reading.report('wrong-twin', places[name], {
        found: `“${name}” is this document itself.`,
        allowed: 'It is the folder name of another document.',
        fix: 'Write the folder name of the other document, or delete the line.',
      });
  checkEditions(read.editions ?? [], read.kind, facts);
}

function readPicture(
  { picture: name, alt }: ReadFacts,
  { reading, places }: FactsReading,
): PictureUse | undefined {
  const place = places['picture'];
  return name !== undefined && place ? findPicture({ name, place, alt }, reading) : undefined;
}

/** What could be read of the facts, with nothing in the place of what was refused. Who writes it looks at it today. */
function draftOf(
  read: ReadFacts,
  kind: Kind,
  { today = '' }: Surroundings,
): CompleteFacts<typeof frontMatterFields> {
  const nothing = { title: '', summary: '', picture: '', reviewed: today, 'review-by': '' };
  return {
    ...nothing,
    ...withoutAbsent(read),
    kind,
    nation: present(read.nation),
    sources: present(read.sources),
    'checked-with-readers': [],
    words: present(read.words),
    editions: [],
  } as CompleteFacts<typeof frontMatterFields>;
}

function present<T>(items: readonly (T | undefined)[] | undefined): T[] {
  return (items ?? []).filter((item) => item !== undefined);
}

/** Absent where no fact names one: most documents that there were have none. */
function topicsOf(read: Pick<ReadFacts, TopicSort>): DocumentTopics | undefined {
  const named = topicSorts.flatMap((sort) => {
    const own = present<Topic>(read[sort]);
    return own.length > 0 ? [[sort, own] as const] : [];
  });
  return named.length > 0 ? Object.fromEntries(named) : undefined;
}

/** The facts as a document has them. All that is needed is there: `readFacts` has said so. */
function assemble(
  read: CompleteFacts<typeof frontMatterFields>,
  need: readonly Need[],
  picture: PictureUse,
  { places }: FactsReading,
): FrontMatter {
  return withoutAbsent({
    kind: read.kind,
    title: read.title,
    summary: read.summary,
    picture,
    people: read.people,
    audience: read.audience,
    time: read.time,
    place: read.place,
    need,
    ask: read.ask,
    serves: read.serves,
    standard: read.standard,
    frequency: read.frequency,
    contact: read.contact && withoutAbsent(read.contact),
    easyReadTwin: read['easy-read-twin'],
    twinOf: read['twin-of'],
    translatedFrom: read['translated-from'],
    nations: read.nation ?? [],
    topics: topicsOf(read),
    reviewed: read.reviewed,
    reviewBy: read['review-by'],
    sources: (read.sources ?? []) as Document['sources'],
    readerChecks: (read['checked-with-readers'] ?? []) as Document['readerChecks'],
    consent: read.consent,
    photosBy: read['photos-by'],
    words: read.words ?? [],
    withoutEditions: leftEditions(read.editions ?? []),
    askedEditions: askedEditions(read.editions ?? [], places),
    video: read.video,
    places,
  });
}
