import type { Place } from '../../document.ts';
import { nearest } from '../../nearest.ts';
import { tagNames, tags } from '../../tags.ts';
import { type BodyReading, both, either, quote } from './reading.ts';

/** Program code in braces is refused; a note is kept apart, because its author wrote it for no reader to see. */
export function refuseExpression(value: string, place: Place, reading: BodyReading): void {
  if (/^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/.test(value) && value.trim() !== '') {
    reading.notes.push({ text: value.replace(/\/\*|\*\//g, ' ').trim(), place });
    return;
  }
  reading.report('expression', place, {
    found: `There is something in curly brackets: ${quote(`{${value}}`)}.`,
    allowed: 'Curly brackets are only for notes that nobody sees: {/* a note */}.',
    fix: 'Write what it should say in plain words.',
  });
}

/** A tag that is not in the table. Names the nearest that are and may stand in this kind. */
export function refuseTag(name: string, place: Place, reading: BodyReading): void {
  const fitting = tagNames.filter(
    (each) => !reading.kind || (tags[each].kinds as readonly string[]).includes(reading.kind),
  );
  const meant = OTHER_TAGS.get(name.toLowerCase())?.find((each) => fitting.includes(each));
  const near = nearest(name, fitting);
  const opening = { start: place.start, end: openingEnd(place, reading) };
  const html = isHtml(name, fitting);
  const list = both(fitting.map((each) => `<${each}>`));
  reading.report(html ? 'html-tag' : 'unknown-tag', opening, {
    found: html ? `<${name}> is HTML.` : `There is no tag <${name}>.`,
    allowed: `${reading.kind ? `A ${reading.kind}` : 'A document'} may have ${list}.`,
    // A name that people know from elsewhere is none that was mistyped: <Task> is not <Ask>.
    fix: html
      ? WITHOUT_HTML
      : meant
        ? `Write <${meant}>: ${TAG_IS_FOR[meant]}.`
        : near.length > 0
          ? `Did you mean ${either(near.map((each) => `<${each}>`))}? Capital letters count.`
          : 'Use one of these, or write the words without a tag.',
  });
}

/** What people call these tags elsewhere, those that every kind may have last. */
const OTHER_TAGS: ReadonlyMap<string, readonly OwnTag[]> = new Map<string, readonly OwnTag[]>([
  ...['warning', 'warn', 'caution', 'danger', 'alert', 'hazard'].map((name) => [name, ['Stop']] as const),
  ...['note', 'info', 'hint', 'remember', 'callout', 'box'].map((name) => [name, ['Tip']] as const),
  ...['glossary', 'definition'].map((name) => [name, ['Word']] as const),
  ...['input', 'checkbox'].map((name) => [name, ['Field']] as const),
  ...['task', 'item', 'image', 'picture'].map((name) => [name, ['Step', 'Point']] as const),
  ['question', ['Choice', 'Field']],
  ['help', ['Ask']],
]);

const TAG_IS_FOR = {
  Stop: 'a danger, and what to do or not to do',
  Tip: 'what makes it easier',
  Choice: 'a question whose answer says how to go on',
  Field: 'a question with room for an answer',
  Ask: 'whom to ask for help',
  Word: 'a hard word and what it means',
  Step: 'one thing to do, with its picture',
  Point: 'one thing to know, with its picture',
} as const;

type OwnTag = keyof typeof TAG_IS_FOR;

/** Whether the name of a tag is one of HTML, and not one of `known` with a slip of the finger. */
export function isHtml(name: string, known: readonly string[]): boolean {
  return name === '' || (/^[a-z]/.test(name) && nearest(name, known).length === 0);
}

/** What to do about a tag of HTML. */
export const WITHOUT_HTML =
  'Take the tag out. A new paragraph needs only an empty line; bold words stand between **.';

/** The place of the opening tag alone, so that a message does not underline all that it holds. */
export function openingPlace(place: Place, reading: BodyReading): Place {
  return { start: place.start, end: openingEnd(place, reading) };
}

function openingEnd(place: Place, { text, lines }: BodyReading): Place['end'] {
  const typed = text.slice(place.start.offset, place.end.offset);
  const opening = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(typed)?.[0];
  return opening ? lines.position(place.start.offset + opening.length) : place.end;
}
