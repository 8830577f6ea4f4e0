import type { Px } from '../design/units.ts';
import type { Message } from '../model/message.ts';
import { TooWide } from '../print/line-words.ts';
import { MissingCharacter } from '../print/shape.ts';
import { drawFoot, drawParts, drawScreen, roomAbove } from './design.ts';
import type { Element } from './element.ts';
import { heightOf } from './height.ts';
import type { Foot, Part, Screen } from './part.ts';
import { explainRefusal } from './problem.ts';
import type { TextContext } from './set-text.ts';

/**
 * Sizes of the words, the largest first, each with the least height that a picture tile may then have.
 * The floor: 54 of 1080 px are 18 px on a phone that shows the picture 360 px wide (rule L1 asks for large type).
 */
const trials = [
  { body: 72, tile: 760 },
  { body: 66, tile: 700 },
  { body: 60, tile: 600 },
  { body: 54, tile: 440 },
] as const;
type Trial = (typeof trials)[number];
const comfortable = trials[2];
const floor = trials[3];

/** A tile taller than it is wide would only be empty above and below its picture. */
const tallestTile = 960;

export type FitResult =
  | { readonly type: 'fitted'; readonly screen: Screen; readonly element: Element }
  | { readonly type: 'refused'; readonly message: Message };

/** The screen in the largest size that fits, or why it cannot be drawn. */
export function fitScreen(screen: Screen, file: string, context: TextContext): FitResult {
  try {
    const foot = drawFoot(screen.foot, context);
    for (const trial of trials) {
      const room = roomFor(screen.parts, foot, trial, context);
      if (room === undefined) continue;
      const style = { body: trial.body, tile: Math.min(Math.floor(room), tallestTile) };
      const element = drawScreen(drawParts(screen.parts, style, context), foot);
      return { type: 'fitted', screen, element };
    }
    return refuse(tooMuch(screen, file));
  } catch (error) {
    return refuse(explainRefusal(error, screen, file));
  }
}

/** Whether the parts go on one screen together without shrinking to the floor. */
export function fitTogether(parts: readonly Part[], foot: Foot, context: TextContext): boolean {
  try {
    return roomFor(parts, drawFoot(foot, context), comfortable, context) !== undefined;
  } catch (error) {
    // What is wrong with the words is told when the screen is drawn.
    if (error instanceof TooWide || error instanceof MissingCharacter) return true;
    throw error;
  }
}

/** The height left for the picture tile, or `undefined` when the words do not fit at this size. */
function roomFor(parts: readonly Part[], foot: Element, trial: Trial, context: TextContext): Px | undefined {
  try {
    const body = drawParts(parts, { body: trial.body, tile: 0 }, context);
    const room = roomAbove(foot) - heightOf(body);
    const needed = parts.some((part) => part.type === 'tile' && part.picture) ? trial.tile : 0;
    return room >= needed ? room : undefined;
  } catch (error) {
    if (error instanceof TooWide && trial !== floor) return undefined;
    throw error;
  }
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
    allowed: `The words of one phone picture fit on it in type of ${floor.body} px, with room for the picture.`,
    fix: 'Say it in fewer words, or make two steps of it.',
  };
}
