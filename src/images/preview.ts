import { colours, fontFamily, linePitch } from '../design/tokens.ts';
import { languageOf } from '../languages/index.ts';
import type { Document } from '../model/document.ts';
import { TooWide } from '../print/text/line-words.ts';
import { endPhrase } from './alt-text.ts';
import { column, type Element, row } from './element.ts';
import { heightOf } from './height.ts';
import { plainPassage } from './passage.ts';
import { explainRefusal } from './problem.ts';
import type { DrawOptions } from './phone-screens.ts';
import { pictureTile } from './picture-tile.ts';
import { inDirection } from './mirror.ts';
import { drawPng } from './raster.ts';
import { setPassages, type TextContext, type TextStyle } from './set-text.ts';
import { statusLine } from './task-units.ts';
import { MessagesError } from '../model/messages-error.ts';

/** What messengers and social pages show of a link (Open Graph: 1.91 to 1). */
const size = { width: 1200, height: 630 } as const;
const margin = 56;
const stripe = 20;
const tileSide = 440;
const textWidth = size.width - 2 * margin - tileSide - 56;

/** Title and summary together, the largest that fit first. */
const trials = [
  { title: 76, summary: 38 },
  { title: 66, summary: 36 },
  { title: 58, summary: 34 },
  { title: 50, summary: 32 },
  { title: 44, summary: 28 },
  { title: 38, summary: 26 },
] as const;
type Trial = (typeof trials)[number];

/**
 * The picture of a link to a document: what it is, its title, its summary, and whether readers have checked it.
 * 1200 x 630 px, PNG. The words travel beside it as the page's title and description.
 */
export async function drawPreview(document: Document, options: DrawOptions): Promise<Uint8Array> {
  return drawPng(fitPreview(document, options), size.width, size.height, options.faces);
}

/** Everything about the picture but its pixels. Throws `MessagesError` when the words do not fit. */
export function fitPreview(document: Document, options: DrawOptions): Element {
  const picture = options.pictures.get(document.picture.id);
  if (!picture) throw new Error(`The picture ${document.picture.id} of ${document.file} was not loaded.`);
  const accent = options.site.colours.light;
  const context = { faces: options.faces, language: languageOf(document.language), accent };
  const words = fitWords(document, context);
  const element = row(
    {
      ...size,
      backgroundColor: colours.paper,
      fontFamily,
      paddingLeft: margin,
      paddingRight: margin,
      borderTop: `${stripe}px solid ${accent}`,
      justifyContent: 'space-between',
      alignItems: 'center',
    },
    pictureTile(picture, tileSide, 24, 28),
    words,
  );
  return inDirection(context.language, element);
}

/** All the words on the preview, for its `og:image:alt`. */
export function previewAlt(document: Document): string {
  const language = languageOf(document.language);
  const kind = language.words.kinds[document.kind].one;
  return [
    `${kind}:`,
    endPhrase(document.title),
    document.summary,
    endPhrase(statusLine(document, language)),
  ].join(' ');
}

function fitWords(document: Document, context: TextContext): Element {
  const tallest = size.height - stripe - 2 * 40;
  for (const trial of trials) {
    const words = tryWords(document, trial, context);
    if (words && heightOf(words) <= tallest) return words;
  }
  throw new MessagesError([
    {
      file: document.file,
      place: document.places['summary'] ?? document.picture.place,
      severity: 'error',
      rule: 'preview-full',
      found: 'Title and summary do not fit on the link preview.',
      allowed: 'A title of up to 60 characters and a summary of one or two short sentences.',
      fix: 'Say it in fewer words.',
    },
  ]);
}

/** The words at one size, or `undefined` when one of them is wider than the picture leaves room for. */
function tryWords(document: Document, trial: Trial, context: TextContext): Element | undefined {
  try {
    return drawWords(document, trial, context);
  } catch (error) {
    if (error instanceof TooWide) return undefined;
    throw new MessagesError([
      explainRefusal(error, { name: 'the link preview', place: document.picture.place }, document.file),
    ]);
  }
}

function drawWords(document: Document, trial: Trial, context: TextContext): Element {
  const { words } = context.language;
  const kind = { size: 34, weight: 'bold', colour: context.accent ?? colours.step, pitch: 1.2 } as const;
  const title = { size: trial.title, weight: 'bold', colour: colours.ink, pitch: linePitch.heading } as const;
  const summary = { size: trial.summary, weight: 'regular', colour: colours.ink, pitch: 1.35 } as const;
  const status = { size: 26, weight: 'regular', colour: colours.quiet, pitch: 1.3 } as const;
  const set = (text: string, style: TextStyle): Element =>
    setPassages([plainPassage(text)], textWidth, style, context);
  return column(
    { width: textWidth, gap: 22 },
    set(words.kinds[document.kind].one, kind),
    set(document.title, title),
    set(document.summary, summary),
    set(statusLine(document, context.language), status),
  );
}
