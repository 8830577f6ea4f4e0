import { textWords } from '../../body-words.ts';
import type { Body, Place, Step } from '../../document.ts';
import type { Attributes } from '../words/attributes.ts';
import { readBody } from './body.ts';
import type { TagElement } from './flow.ts';
import { idFromWords, type Ids } from './ids.ts';
import { readRecordings } from './recordings.ts';
import type { BodyReading } from '../common/reading.ts';

/** Reads a step. `chosen` is the id that its author wrote; without one it is known by its first words. */
export function readStep(
  element: TagElement,
  attributes: Attributes,
  chosen: string | undefined,
  ids: Ids,
  reading: BodyReading,
): Omit<Step, 'picture' | 'place' | 'attributePlaces'> {
  const number = ids.next('step');
  const { done = '', cue, wrong, key, why, coach, short } = attributes.words;
  const { 'done-picture': donePicture, 'not-done-picture': notDonePicture } = attributes.pictures;
  const body = readBody(element, chosen ?? `step-${number}`, reading);
  checkPair(attributes, reading);
  const recordings = readRecordings(attributes, reading);
  return {
    type: 'step',
    id: chosen ?? ids.claim(idFromWords(short ?? firstWords(body))),
    number,
    body,
    done,
    ...(cue !== undefined && { cue }),
    ...(wrong !== undefined && { wrong }),
    ...(donePicture && { donePicture }),
    ...(notDonePicture && { notDonePicture }),
    ...(key !== undefined && { key }),
    ...(why !== undefined && { why }),
    ...(coach !== undefined && { coach }),
    ...(recordings && { recordings }),
    ...(short !== undefined && { short }),
  };
}

/** What is wrong is only understood beside what is right. */
function checkPair({ words, places }: Attributes, reading: BodyReading): void {
  const place: Place | undefined = places['not-done-picture'];
  if (!place || words['not-done-picture'] === undefined || places['done-picture']) return;
  reading.report('not-done-alone', place, {
    found: 'There is “not-done-picture”, but no “done-picture”.',
    allowed: 'The two stand side by side: what it looks like when it is done, and when it is not.',
    fix: 'Add done-picture="...", or delete “not-done-picture”. People copy what they see.',
  });
}

/** The first sentence, roughly: what a step without a short form is known by. */
function firstWords([first]: Body): string {
  if (!first) return '';
  const words = textWords(first.type === 'paragraph' ? first.text : (first.items[0] ?? []));
  return words.split(/[.!?](?:\s|$)/u)[0] ?? words;
}
