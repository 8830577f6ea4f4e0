import type { Place } from '../../document.ts';
import { nearest } from '../../nearest.ts';
import type { AttributeRule } from '../../tag-attributes.ts';
import { type BodyReading, both, either, quote } from '../common/reading.ts';

// What an author is told about an attribute that cannot be used as it is.

/** The picture manual has room for this many words under a picture. */
export const SHORT_WORDS = 5;

/** Reports an attribute that the tag does not have. Returns what it may have been meant to be: that is not missing then. */
export function reportUnknown(
  tag: string,
  name: string,
  known: readonly string[],
  place: Place,
  reading: BodyReading,
): readonly string[] {
  const near = nearest(name, known);
  const own = OTHER_NAMES[name.toLowerCase()];
  const meant = near.length > 0 ? near : own && known.includes(own) ? [own] : [];
  reading.report('unknown-attribute', place, {
    found: `<${tag}> has no attribute “${name}”.`,
    allowed: known.length > 0 ? `<${tag}> may have ${both(known)}.` : `<${tag}> has no attributes.`,
    fix:
      meant.length > 0
        ? `Did you mean ${either(meant.map((each) => `“${each}”`))}?`
        : 'Delete it, or use one of these.',
  });
  return meant;
}

/** What people who know HTML type. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  href: 'to',
  url: 'to',
  src: 'picture',
  image: 'picture',
  img: 'picture',
  icon: 'picture',
  name: 'label',
  answer: 'when',
  title: 'short',
  by: 'who',
  author: 'who',
  description: 'alt',
};

export function reportTwice(tag: string, name: string, place: Place, reading: BodyReading): void {
  reading.report('attribute-twice', place, {
    found: `<${tag}> has “${name}” twice.`,
    allowed: 'A tag has each attribute once.',
    fix: 'Keep the one that is right and delete the other.',
  });
}

export function reportMissing(
  tag: string,
  rules: Readonly<Record<string, AttributeRule>>,
  named: ReadonlySet<string>,
  place: Place,
  reading: BodyReading,
): void {
  const isDamaged = reading.damaged.some(
    ({ start, end }) => start.offset < place.end.offset && end.offset > place.start.offset,
  );
  if (isDamaged) return;
  for (const [name, rule] of Object.entries(rules)) {
    if (!rule.required || named.has(name)) continue;
    reading.report('missing-attribute', place, {
      found: `<${tag}> has no “${name}”.`,
      allowed: `Every <${tag}> has “${name}”: ${rule.about}.`,
      fix: `Add ${name}="..." inside the tag, with ${rule.about} between the quote marks.`,
    });
  }
}

export function reportExpression(place: Place, reading: BodyReading): undefined {
  reading.report('expression', place, {
    found: `There are curly brackets in a tag: ${quote(reading.text.slice(place.start.offset, place.end.offset))}.`,
    allowed: 'An attribute has words between quote marks: done="The light is off."',
    fix: 'Write quote marks in place of the curly brackets.',
  });
}

export function reportEmpty(
  name: string,
  rule: AttributeRule,
  place: Place,
  reading: BodyReading,
): undefined {
  reading.report('empty-attribute', place, {
    found: `There is nothing in “${name}”.`,
    allowed: `“${name}” is ${rule.about}.`,
    fix: rule.required
      ? `Write it between the quote marks: ${name}="...".`
      : `Write it between the quote marks, or delete “${name}”.`,
  });
}

export function reportId(text: string, place: Place, reading: BodyReading): undefined {
  reading.report('wrong-id', place, {
    found: `The id is ${quote(text)}.`,
    allowed: 'An id has small letters from a to z, digits, and hyphens between them.',
    fix: 'Write it like this: id="boil-water".',
  });
}

export function reportLong(text: string, place: Place, reading: BodyReading): undefined {
  reading.report('short-too-long', place, {
    found: `“short” has ${text.split(' ').length} words: ${quote(text)}.`,
    allowed: `“short” has up to ${SHORT_WORDS} words. They stand under a big picture.`,
    fix: 'Start with the verb and leave out all that the picture shows, such as short="Switch off".',
  });
}

export function reportMarkup(name: string, text: string, place: Place, reading: BodyReading): undefined {
  reading.report('markup-in-plain-words', place, {
    found: `“${name}” has signs for bold, links or tags in it: ${quote(text)}.`,
    allowed: 'The words of an attribute are plain words.',
    fix: 'Take out the ** signs, the [ ]( ) signs and the tags, and leave the words.',
  });
}
