import type { Place } from '../model/document.ts';
import type { Message } from '../model/message.ts';
import { inEditions, leaveOut } from './in-editions.ts';

/**
 * One message for one slip, of all that papers and pictures of a document have to say: what holds in several editions
 * names them all, and what is told at a word is not told of its block again.
 */
export function oneMessageEach(messages: readonly Message[]): Message[] {
  const told: Message[] = [];
  for (const message of messages) {
    if (isTold(message, told)) continue;
    const at = told.findIndex((other) => isSameSlip(other, message));
    const other = told[at];
    if (!other) told.push(message);
    else if (other.editions && message.editions) told[at] = forBoth(other, message);
  }
  return told.filter((message) => !told.some((other) => other !== message && isToldCloser(other, message)));
}

/** Whether the same has been told of the same words in each of its editions: a paper of a deck says it once more. */
export function isTold(message: Message, told: readonly Message[]): boolean {
  const { editions } = message;
  if (!editions) return false;
  return told.some(
    (other) =>
      other.file === message.file &&
      other.rule === message.rule &&
      samePlace(other.place, message.place) &&
      editions.every((edition) => other.editions?.includes(edition)) &&
      withoutEditions(other) === withoutEditions(message),
  );
}

function withoutEditions({ found, editions = [] }: Message): string {
  return found.replace(inEditions(editions), '');
}

function isSameSlip(a: Message, b: Message): boolean {
  if (a.file !== b.file || a.rule !== b.rule) return false;
  if (!a.editions || !b.editions) return a.found === b.found && samePlace(a.place, b.place);
  const apart = !a.editions.some((edition) => b.editions?.includes(edition));
  return apart ? samePlace(a.place, b.place) && (a.place !== undefined || subject(a) === subject(b)) : false;
}

/** What stands in quote marks: the word that is too wide. */
function subject({ found }: Message): string {
  return /^"[^"]*"/.exec(found)?.[0] ?? found;
}

function forBoth(a: Message, b: Message): Message {
  const [before, after] = [a.editions ?? [], [...(a.editions ?? []), ...(b.editions ?? [])]];
  return {
    ...a,
    editions: after,
    found: a.found.replace(inEditions(before), inEditions(after)),
    fix: a.fix.replace(leaveOut(before), leaveOut(after)).replace('this paper', 'these papers'),
  };
}

/** Layout on paper knows the letter, a phone picture only the step. */
function isToldCloser(closer: Message, { file, rule, place, editions }: Message): boolean {
  if (closer.file !== file || closer.rule !== rule || editions || !closer.place || !place) return false;
  return isWithin(closer.place, place) && !samePlace(closer.place, place);
}

function isWithin(inner: Place, outer: Place): boolean {
  return outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

function samePlace(a: Place | undefined, b: Place | undefined): boolean {
  return a?.start.offset === b?.start.offset && a?.end.offset === b?.end.offset;
}
