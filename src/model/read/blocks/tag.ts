import type { Block, Place } from '../../document.ts';
import { isTagName, tagNames, tags, type TagName } from '../../tags.ts';
import { type Attributes, readAttributes } from '../words/attributes.ts';
import { frameForPhoto } from '../words/photo-here.ts';
import { explainedPicture } from '../words/show.ts';
import { readBody } from './body.ts';
import { readChart } from './chart.ts';
import { readChoice } from './choice.ts';
import { readField } from './field.ts';
import type { TagElement } from './flow.ts';
import type { Ids } from './ids.ts';
import { placeOfNode } from '../common/node-place.ts';
import { both, type BodyReading, quote } from '../common/reading.ts';
import { openingPlace, refuseTag } from '../common/refuse.ts';
import { checkHoldsNothing } from './holds-nothing.ts';
import { readStep } from './step.ts';

/** Reads a tag that stands between paragraphs. Empty when it was refused. */
export function readTag(element: TagElement, ids: Ids, reading: BodyReading): Block[] {
  const name = element.name ?? '';
  const place = placeOfNode(element, reading);
  if (!isTagName(name)) {
    refuseTag(name, place, reading);
    if (element.children.length > 0) readBody(element, '', reading);
    return [];
  }
  const isFitting = checkKind(name, place, reading);
  // What a tag lacks that cannot stay is no news.
  const judged = isFitting ? reading : { ...reading, damaged: [...reading.damaged, place] };
  const attributes = readAttributes(element, judged);
  switch (name) {
    case 'Step': {
      const chosen = chosenId(attributes, ids, reading);
      const explained = explainedPicture(attributes, reading);
      const picture = frameForPhoto(attributes, reading) ?? explained.picture;
      return [
        {
          ...readStep(element, attributes, chosen, ids, reading),
          ...shared(attributes, place),
          attributePlaces: { ...attributes.places, ...explained.places },
          ...(picture && { picture }),
        },
      ];
    }
    case 'Emergency':
    case 'Stop':
    case 'Ask':
    case 'Tip': {
      const type = lowered[name];
      const id = chosenId(attributes, ids, reading) ?? nextId(type, ids);
      const { short } = attributes.words;
      return [
        {
          type,
          id,
          ...shared(attributes, place),
          body: readBody(element, id, reading),
          ...(short !== undefined && { short }),
        },
      ];
    }
    case 'Point':
    case 'Do':
    case 'Dont': {
      const type = lowered[name];
      const id = chosenId(attributes, ids, reading) ?? nextId(type, ids);
      return [{ type, id, ...shared(attributes, place), body: readBody(element, id, reading) }];
    }
    case 'Word': {
      const id = nextId('word', ids);
      const word = attributes.words['word'] ?? '';
      return [{ type: 'word', id, ...shared(attributes, place), word, body: readBody(element, id, reading) }];
    }
    case 'Quote': {
      const id = nextId('quote', ids);
      const who = attributes.words['who'] ?? '';
      return [{ type: 'quote', id, ...shared(attributes, place), who, body: readBody(element, id, reading) }];
    }
    case 'Choice': {
      const id = chosenId(attributes, ids, reading) ?? nextId('choice', ids);
      return [
        { type: 'choice', id, ...shared(attributes, place), ...readChoice(element, attributes, id, reading) },
      ];
    }
    case 'Field':
      return [readField(element, attributes, place, ids, reading)];
    case 'Chart':
      checkHoldsNothing('Chart', element, attributes.place, reading);
      return [...readChart(nextId('chart', ids), attributes, place, judged)];
    case 'Answer':
    case 'Link':
      return refuseAlone(name, place, reading);
  }
}

const lowered = {
  Emergency: 'emergency',
  Stop: 'stop',
  Ask: 'ask',
  Tip: 'tip',
  Point: 'point',
  Do: 'do',
  Dont: 'dont',
} as const;

function shared({ pictures: { picture }, places }: Attributes, place: Place) {
  return { ...(picture && { picture }), place, attributePlaces: places };
}

function nextId(sort: string, ids: Ids): string {
  return ids.claim(`${sort}-${ids.next(sort)}`);
}

function chosenId({ words, places }: Attributes, ids: Ids, reading: BodyReading): string | undefined {
  const { id } = words;
  if (id === undefined || ids.take(id)) return id;
  reading.report('id-twice', places['id'], {
    found: `The id ${quote(id)} is the name of another part of this document.`,
    allowed: 'An id names one part. Headings and steps have their words as id: boil-the-water.',
    fix: 'Choose another id, or delete it: every part has one by itself.',
  });
  return undefined;
}

function checkKind(name: TagName, place: Place, reading: BodyReading): boolean {
  const { kind } = reading;
  const { kinds }: { readonly kinds: readonly string[] } = tags[name];
  if (!kind || kinds.includes(kind)) return true;
  const fitting = tagNames.filter((each) => (tags[each].kinds as readonly string[]).includes(kind));
  reading.report('tag-in-wrong-kind', openingPlace(place, reading), {
    found: `A ${kind} has no <${name}>.`,
    allowed: `<${name}> is for ${both(kinds.map((each) => `${each}s`))}. A ${kind} may have ${both(fitting.map((each) => `<${each}>`))}.`,
    fix: 'Use one of these, or write the words as a paragraph.',
  });
  return false;
}

function refuseAlone(name: 'Answer' | 'Link', place: Place, reading: BodyReading): [] {
  if (reading.structureLost) return [];
  reading.report('misplaced-tag', openingPlace(place, reading), {
    found: `<${name}> stands by itself.`,
    allowed:
      name === 'Answer'
        ? '<Answer> stands inside <Choice question="...">.'
        : '<Link> is a part of a sentence.',
    fix:
      name === 'Answer'
        ? 'Put <Choice question="..."> before the first answer and </Choice> after the last.'
        : 'Write the sentence around the link, on the same line.',
  });
  return [];
}
