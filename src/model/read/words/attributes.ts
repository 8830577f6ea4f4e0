import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { PictureUse, Place, WordsPlace } from '../../document.ts';
import { nearest } from '../../nearest.ts';
import type { AttributeRule } from '../../tag-attributes.ts';
import { altNameOf, tagRule } from '../../tags.ts';
import { alignWords } from '../common/align-words.ts';
import {
  reportEmpty,
  reportExpression,
  reportId,
  reportLong,
  reportMarkup,
  reportMissing,
  reportTwice,
  reportUnknown,
  SHORT_WORDS,
} from './attribute-trouble.ts';
import { findPicture } from '../common/find-picture.ts';
import { placeWithin } from '../../place.ts';
import { placeOfNode } from '../common/node-place.ts';
import { isOnlySigns, reportOnlySigns } from '../common/only-signs.ts';
import { type BodyReading, either, quote } from '../common/reading.ts';
import { openingPlace } from '../common/refuse.ts';
import { MARKUP } from '../common/text-schemas.ts';
import { isSlug } from '../common/facts.ts';

/** The attributes of one tag after every check. What was refused is absent, and the reading has the message. */
export interface Attributes {
  /** Plain words by name, with spaces and line ends made one space. */
  readonly words: Readonly<Record<string, string | undefined>>;
  /** The parts of each list, by name. */
  readonly lists: Readonly<Record<string, readonly string[] | undefined>>;
  /** By the name of their attribute: `picture`, `done-picture`. */
  readonly pictures: Readonly<Record<string, PictureUse | undefined>>;
  /** Where each value stands, by name. */
  readonly places: Readonly<Record<string, WordsPlace>>;
  /** The opening tag. */
  readonly place: Place;
}

/** Reads and checks the attributes of a tag that is in the table. */
export function readAttributes(
  element: MdxJsxFlowElement | MdxJsxTextElement,
  reading: BodyReading,
): Attributes {
  const tag = element.name ?? '';
  const rules: Readonly<Record<string, AttributeRule>> = tagRule(tag)?.attributes ?? {};
  const place = openingPlace(placeOfNode(element, reading), reading);
  const words: Record<string, string> = {};
  const places: Record<string, WordsPlace> = {};
  const named = new Set<string>();
  for (const attribute of element.attributes) {
    const at = placeOfNode(attribute, reading);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      reportExpression(at, reading);
      continue;
    }
    const { name } = attribute;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule)
      for (const meant of reportUnknown(tag, name, Object.keys(rules), at, reading)) named.add(meant);
    else if (named.has(name)) reportTwice(tag, name, at, reading);
    else {
      const valuePlace = placeOfValue(attribute, at, reading);
      const value = readValue(attribute, rule, valuePlace, reading);
      places[name] = value === undefined ? valuePlace : placeOfWords(value, valuePlace, reading);
      if (value !== undefined) words[name] = value;
    }
    named.add(name);
  }
  reportMissing(tag, rules, named, place, reading);
  const pictures = Object.fromEntries(
    Object.keys(rules)
      .filter((name) => rules[name]?.value === 'picture')
      .map((name) => [name, readPicture(name, words, places, named, reading)]),
  );
  const lists = Object.fromEntries(
    Object.keys(words)
      .filter((name) => rules[name]?.value === 'list')
      .map((name) => [name, readList(name, words[name] ?? '', places, reading)]),
  );
  return { words, lists, pictures, places, place };
}

function readValue(
  attribute: MdxJsxAttribute,
  rule: AttributeRule,
  place: Place,
  reading: BodyReading,
): string | undefined {
  const { name, value } = attribute;
  if (value && typeof value === 'object') return reportExpression(place, reading);
  const text = (value ?? '').replace(/\s+/g, ' ').trim();
  if (text === '') return reportEmpty(name, rule, place, reading);
  if (typeof rule.value === 'object') return checkListed(name, text, rule.value, place, reading);
  if (rule.value === 'id' && !isSlug(text)) return reportId(text, place, reading);
  if (rule.value === 'short' && text.split(' ').length > SHORT_WORDS) return reportLong(text, place, reading);
  if (rule.value !== 'address' && MARKUP.test(text)) return reportMarkup(name, text, place, reading);
  if ((rule.value === 'words' || rule.value === 'short') && isOnlySigns(text))
    return reportOnlySigns(`“${name}”`, text, place, reading);
  return text;
}

function readPicture(
  attribute: string,
  words: Readonly<Record<string, string>>,
  places: Readonly<Record<string, Place>>,
  named: ReadonlySet<string>,
  reading: BodyReading,
): PictureUse | undefined {
  const altName = altNameOf(attribute);
  const { [attribute]: name, [altName]: alt } = words;
  const place = places[attribute];
  if (name !== undefined && place) return findPicture({ name, place, alt, altName }, reading);
  const altPlace = places[altName];
  if (altPlace && !named.has(attribute))
    reading.report('alt-without-picture', altPlace, {
      found: `There is “${altName}”, but no ${attribute === 'picture' ? 'picture' : `“${attribute}”`}.`,
      allowed: `“${altName}” says what a picture shows.`,
      fix: `Add ${attribute === 'picture' ? 'the picture' : `“${attribute}”`}, or delete “${altName}”.`,
    });
  return undefined;
}

function placeOfWords(words: string, { start, end }: Place, { text, lines }: BodyReading): WordsPlace {
  return alignWords(words, { start: start.offset, end: end.offset }, 'attribute', text, lines);
}

/** The parts of a list between its semicolons. Notes the place of each as `options.0` and so on. */
function readList(
  name: string,
  written: string,
  places: Record<string, WordsPlace>,
  reading: BodyReading,
): readonly string[] {
  const whole = places[name];
  const parts = [...written.matchAll(/[^;\s][^;]*/g)].map(({ 0: each, index }) => ({
    text: each.trimEnd(),
    index,
  }));
  parts.forEach(({ text, index }, number) => {
    if (!whole) return;
    const known = whole.anchors?.length !== 0;
    const place = known
      ? placeWithin({ text: written, place: whole, ...whole }, index, index + text.length)
      : whole;
    places[`${name}.${number}`] = placeOfWords(text, place, reading);
    if (isOnlySigns(text)) reportOnlySigns(PARTS[name] ?? 'A part of a list', text, place, reading);
  });
  return parts.map(({ text }) => text);
}

const PARTS: Readonly<Record<string, string>> = {
  show: 'A part of “show”',
  options: 'An option',
  rows: 'A row',
  columns: 'A column',
  numbers: 'A column',
  count: 'A column',
  answers: 'An answer',
};

function checkListed(
  name: string,
  text: string,
  choices: readonly string[],
  place: Place,
  reading: BodyReading,
): string | undefined {
  if (choices.includes(text)) return text;
  const near = nearest(text, choices)[0];
  reading.report('unknown-attribute-value', place, {
    found: `“${name}” is ${quote(text)}.`,
    allowed: `It may be ${either(choices)}.`,
    fix: near ? `Did you mean “${near}”?` : 'Choose one of these.',
  });
  return undefined;
}

/** The place of the words between the quote marks; of the whole attribute when there are none. */
function placeOfValue(attribute: MdxJsxAttribute, at: Place, reading: BodyReading): Place {
  if (typeof attribute.value !== 'string') return at;
  const typed = reading.text.slice(at.start.offset, at.end.offset);
  const mark = typed.search(/["']/);
  return mark === -1
    ? at
    : reading.lines.place(
        at.start.offset + mark + 1,
        Math.max(at.start.offset + mark + 1, at.end.offset - 1),
      );
}
