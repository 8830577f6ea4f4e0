import type { Px } from '../design/units.ts';
import type { Message } from '../model/message.ts';
import { TooWide } from '../print/text/line-words.ts';
import { MissingCharacter } from '../print/text/shape.ts';
import { drawFoot, drawParts, drawScreen, roomAbove } from './design.ts';
import { inDirection } from './mirror.ts';
import type { Element } from './element.ts';
import { heightOf } from './height.ts';
import type { Foot, Part, Screen } from './part.ts';
import { explainRefusal } from './problem.ts';
import type { TextContext } from './set-text.ts';

/**
 * Sizes of the words, the largest first. One size serves a whole document, so that no step seems to speak louder than
 * another. The floor: 54 of 1080 px are 18 px on a phone that shows the picture 360 px wide (rule L1 asks for large type).
 */
const sizes = [72, 66, 60, 54] as const satisfies readonly Px[];
const floor = 54;

/** A picture tile is at least this tall where its step needs the room for words: two fifths of the picture's width. */
const leastTile: Px = 440;
/** A stop or a word that shares a step's screen leaves it a taller tile; a heading has nowhere else to go. */
const comfortableTile: Px = 600;
/** A tile taller than it is wide would only be empty above and below its picture. */
const tallestTile = 960;

export interface FittedScreen {
  readonly type: 'fitted';
  readonly screen: Screen;
  readonly element: Element;
}

export type FitResult = FittedScreen | { readonly type: 'refused'; readonly message: Message };

/**
 * The largest size of words, in px, at which each of these would fit on a screen of its own. What fits at no size has
 * no say: it is refused when it is drawn.
 */
export function commonSize(screens: readonly Pick<Screen, 'parts' | 'foot'>[], context: TextContext): Px {
  const largest = screens.flatMap(({ parts, foot }) => {
    const size = sizes.find((each) => fits(parts, foot, each, leastTile, context));
    return size === undefined ? [] : [size];
  });
  return Math.min(sizes[0], ...largest);
}

/** The screen with words of this size in px, or why it cannot be drawn. */
export function fitScreen(screen: Screen, size: Px, file: string, context: TextContext): FitResult {
  try {
    const foot = drawFoot(screen.foot, context);
    const room = roomFor(screen.parts, foot, size, context);
    if (room < leastRoom(screen.parts, leastTile)) return refuse(tooMuch(screen, file));
    const style = { body: size, tile: Math.min(Math.floor(room), tallestTile) };
    return {
      type: 'fitted',
      screen,
      element: inDirection(context.language, drawScreen(drawParts(screen.parts, style, context), foot)),
    };
  } catch (error) {
    return refuse(explainRefusal(error, screen, file));
  }
}

/** Whether the parts go on one screen together, with a tall tile, in words of this size in px. */
export function fitTogether(parts: readonly Part[], foot: Foot, size: Px, context: TextContext): boolean {
  const tile = parts.some(({ type }) => type === 'notice') ? comfortableTile : leastTile;
  return fits(parts, foot, size, tile, context);
}

function fits(parts: readonly Part[], foot: Foot, size: Px, tile: Px, context: TextContext): boolean {
  try {
    return roomFor(parts, drawFoot(foot, context), size, context) >= leastRoom(parts, tile);
  } catch (error) {
    // A word that is too wide may fit at a smaller size; what is wrong at the smallest is told when it is drawn.
    if (error instanceof TooWide) return size === floor;
    if (error instanceof MissingCharacter) return true;
    throw error;
  }
}

/** The height that words of this size leave for the picture tile. Below zero: they do not fit. */
function roomFor(parts: readonly Part[], foot: Element, size: Px, context: TextContext): Px {
  return roomAbove(foot) - heightOf(drawParts(parts, { body: size, tile: 0 }, context));
}

function leastRoom(parts: readonly Part[], tile: Px): Px {
  return parts.some((part) => part.type === 'tile' && part.picture) ? tile : 0;
}

function refuse(message: Message): FitResult {
  return { type: 'refused', message };
}

function tooMuch({ name, place }: Screen, file: string): Message {
  return {
    file,
    place,
    severity: 'error',
    rule: 'phone-picture-full',
    found: `The words of ${name} do not fit on one phone picture.`,
    allowed: `The words of one phone picture fit on it in type of ${floor} px, with room for the picture.`,
    fix: 'Say it in fewer words, or make two steps of it.',
  };
}
