import type { Mark, PictureUse, Place, Spot, WordsPlace } from '../../document.ts';
import { placeWithin } from '../../place.ts';
import { alignWords } from '../common/align-words.ts';
import { type BodyReading, quote } from '../common/reading.ts';
import type { Attributes } from './attributes.ts';
import { outsidePhoto, unreadablePart } from './show-trouble.ts';

/** A picture with its marks, and where the words of each stand, by `mark.0` and so on. */
export interface ExplainedPicture {
  readonly picture?: PictureUse;
  readonly places: Readonly<Record<string, WordsPlace>>;
}

/**
 * The picture of a step with what its author draws over it: `show="ring 62% 40% 12%: the handle; crop 10% 5% 80% 90%"`.
 * What was refused is absent, and the reading has the message.
 */
export function explainedPicture(attributes: Attributes, reading: BodyReading): ExplainedPicture {
  const { pictures, lists, places } = attributes;
  const { picture } = pictures;
  const parts = lists['show'];
  if (!parts) return { ...(picture && { picture }), places: {} };
  if (!picture?.id.startsWith('photo:')) {
    // A picture that was refused has its own message.
    if (picture || !(places['picture'] ?? places['photo-here']))
      refuseWithoutPhoto(picture, places['show'], reading);
    return { ...(picture && { picture }), places: {} };
  }
  const read = parts.flatMap((text, index) => readPart(text, places[`show.${index}`], reading));
  const crop = cropOf(read, reading);
  const kept = read.flatMap((part) => {
    const mark = part.sort === 'crop' ? undefined : withinCrop(part, crop, reading);
    return mark ? [{ mark, place: wordsPlace(mark.words, part, reading) }] : [];
  });
  return {
    picture: {
      ...picture,
      id: crop ? `${picture.id}#crop-${crop.sides.join('-')}` : picture.id,
      ...(kept.length > 0 && { marks: kept.map(({ mark }) => mark) }),
    },
    places: Object.fromEntries(kept.flatMap(({ place }, index) => (place ? [[`mark.${index}`, place]] : []))),
  };
}

/** Where the words after the colon stand: they are the end of what was written. */
function wordsPlace(words: string, { written, place }: Placed, reading: BodyReading): WordsPlace | undefined {
  if (!place) return undefined;
  const whole = { text: written, place, ...('anchors' in place && { anchors: place.anchors }) };
  if (whole.anchors?.length === 0) return place;
  const { start, end } = placeWithin(whole, written.length - words.length, written.length);
  return alignWords(
    words,
    { start: start.offset, end: end.offset },
    'attribute',
    reading.text,
    reading.lines,
  );
}

interface Placed {
  readonly written: string;
  readonly place: WordsPlace | undefined;
}

/** What is kept of a photo: from the left, from the top, width and height, in hundredths of the whole. */
export interface ShownCrop {
  readonly sort: 'crop';
  readonly sides: readonly [number, number, number, number];
}

type Crop = Placed & ShownCrop;
type ReadPart = (Mark & Placed) | Crop;

// A place before the left or the upper edge can be read, and is told to lie outside.
const P = String.raw`(-?\d+(?:\.\d+)?)%`;
const forms = {
  ring: new RegExp(`^ring ${P} ${P} ${P}: ?(.+)$`, 'u'),
  arrow: new RegExp(`^arrow ${P} ${P} to ${P} ${P}: ?(.+)$`, 'u'),
  number: new RegExp(`^([1-9]) ${P} ${P}: ?(.+)$`, 'u'),
  crop: new RegExp(`^crop ${P} ${P} ${P} ${P}$`, 'u'),
};

function readPart(written: string, place: WordsPlace | undefined, reading: BodyReading): ReadPart[] {
  const placed = { written, place };
  const part = shownPart(written);
  if (!part) {
    reading.report('wrong-show', place, unreadablePart(written));
    return [];
  }
  if (!isInside(part)) {
    reading.report('mark-outside-photo', place, outsidePhoto(written, part));
    return [];
  }
  return [{ ...part, ...placed }];
}

/** One part of `show`, as it is written between two ;. `undefined`: nobody can draw it. */
export function shownPart(written: string): Mark | ShownCrop | undefined {
  const ring = forms.ring.exec(written);
  if (ring) return { sort: 'ring', at: spot(ring, 1), radius: Number(ring[3]), words: ring[4] ?? '' };
  const arrow = forms.arrow.exec(written);
  if (arrow) return { sort: 'arrow', from: spot(arrow, 1), to: spot(arrow, 3), words: arrow[5] ?? '' };
  const number = forms.number.exec(written);
  if (number)
    return { sort: 'number', number: Number(number[1]), at: spot(number, 2), words: number[4] ?? '' };
  const crop = forms.crop.exec(written);
  return crop ? { sort: 'crop', sides: [...spot(crop, 1), ...spot(crop, 3)] } : undefined;
}

function spot(match: RegExpExecArray, at: number): Spot {
  return [Number(match[at]), Number(match[at + 1])];
}

const LEAST_CROP = 10;

function isInside(part: Mark | ShownCrop): boolean {
  const within = (...values: number[]): boolean => values.every((value) => value >= 0 && value <= 100);
  switch (part.sort) {
    case 'ring': {
      const [x, y] = part.at;
      return part.radius > 0 && within(x - part.radius, x + part.radius, y);
    }
    case 'arrow':
      return within(...part.from, ...part.to);
    case 'number':
      return within(...part.at);
    case 'crop': {
      const [x, y, width, height] = part.sides;
      return within(x, y, x + width, y + height) && Math.min(width, height) >= LEAST_CROP;
    }
  }
}

function cropOf(parts: readonly ReadPart[], reading: BodyReading): Crop | undefined {
  const [first, second] = parts.filter((part) => part.sort === 'crop');
  if (second)
    reading.report('wrong-show', second.place, {
      found: 'The photo is cut twice.',
      allowed: 'A photo has one “crop”.',
      fix: 'Keep the one that is right and delete the other.',
    });
  return first;
}

/** A mark as it stands on what is left of the photo. */
function withinCrop(part: Mark & Placed, crop: Crop | undefined, reading: BodyReading): Mark | undefined {
  const { written, place, ...mark } = part;
  if (!crop) return mark;
  const [left, top, width, height] = crop.sides;
  const move = ([x, y]: Spot): Spot => [round(((x - left) / width) * 100), round(((y - top) / height) * 100)];
  const moved = moveMark(mark, move, 100 / width);
  if (isInside(moved)) return moved;
  reading.report('mark-outside-photo', place, {
    found: `This stands on a part of the photo that is cut away: ${quote(written)}.`,
    allowed: 'Marks stand on what “crop” leaves. All places are those of the whole photo.',
    fix: 'Move the mark, or cut less away.',
  });
  return undefined;
}

function moveMark(mark: Mark, move: (spot: Spot) => Spot, scale: number): Mark {
  switch (mark.sort) {
    case 'ring':
      return { ...mark, at: move(mark.at), radius: round(mark.radius * scale) };
    case 'arrow':
      return { ...mark, from: move(mark.from), to: move(mark.to) };
    case 'number':
      return { ...mark, at: move(mark.at) };
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function refuseWithoutPhoto(
  picture: PictureUse | undefined,
  place: Place | undefined,
  reading: BodyReading,
): void {
  reading.report('show-without-photo', place, {
    found: picture
      ? `“show” stands beside ${quote(picture.name)}, which is no photo.`
      : 'There is “show”, but no picture.',
    allowed: 'Rings, arrows and numbers explain a photo. A drawing from a set shows one thing by itself.',
    fix: 'Put a photo beside this file and write its name, such as picture="./valve.jpg", or delete “show”.',
  });
}
