import type { Colour } from '../../design/tokens.ts';
import { colours, linePitch } from '../../design/tokens.ts';
import { type Mm, type Pt, ptToMm } from '../../design/units.ts';
import { splitSentences, splitText } from '../../languages/sentences.ts';
import type { Body, Heading, List, Paragraph, Place, Text } from '../../model/document.ts';
import type { InlineMark } from '../text/inline-mark.ts';
import type { TagSpec } from '../sheet/structure.ts';
import { type Box, flow, row, type Spacing, type TextBox } from '../boxes/box.ts';
import type { Run } from '../text/line-words.ts';
import { circle } from '../sheet/marks.ts';
import { air, type Setting } from './setting.ts';

/** Space between paragraphs, in millimetres. With a pitch of 1.5 a gap is plain without being a hole (rule L3). */
export const PARAGRAPH_GAP: Mm = 3;

/** Paragraphs and lists, one below the other. */
export function proseBoxes(body: Body, setting: Setting): Box[] {
  return body.map((part) =>
    part.type === 'paragraph' ? paragraphBox(part, setting) : listBox(part, setting),
  );
}

export function paragraphBox(paragraph: Paragraph, setting: Setting): TextBox {
  return textBox(paragraph.text, setting, { place: paragraph.place });
}

/** A list with its marks hanging at the left. */
export function listBox(list: List, setting: Setting): Box {
  const numbering = list.ordered ? 'Decimal' : 'Disc';
  const items = list.items.map((item, index) => {
    const label = list.ordered
      ? plainBox(`${index + 1}.`, setting, { tag: { role: 'Lbl' } })
      : bullet(setting);
    const words = textBox(item, setting, { tag: { role: 'LBody' }, ...placeOf(item) });
    return row(
      [
        { width: labelWidth(list, setting), box: label },
        { width: 'rest', box: words },
      ],
      { tag: { role: 'LI' } },
    );
  });
  return flow(keepEnds(items), { tag: { role: 'L', listNumbering: numbering }, gap: 1 });
}

/** In a list of ten and more, large type needs more room for its numbers. */
function labelWidth({ ordered, items }: List, { type }: Setting): Mm {
  const widest = ordered ? ptToMm(type.body) * (String(items.length).length * DIGIT + FULL_STOP) : 0;
  return widest > LABEL_WIDTH ? widest + 1 : LABEL_WIDTH;
}

/** Of the type size, and a little more than in our typefaces. */
const DIGIT = 0.64;
const FULL_STOP = 0.3;

/** The first item and the last but one stay with the next: a page never holds one item of a list alone. */
export function keepEnds(items: readonly Box[]): Box[] {
  return items.map((item, index) =>
    items.length > 1 && (index === 0 || index === items.length - 2) ? { ...item, keepWithNext: true } : item,
  );
}

/** As `keepEnds`, for rows with their sum under them: the last of them stays with it. */
export function keepWithLast(items: readonly Box[]): Box[] {
  return keepEnds(items).map((item, index) =>
    index === items.length - 1 ? { ...item, keepWithNext: true } : item,
  );
}

export function headingBox(heading: Heading, setting: Setting): TextBox {
  const { type } = setting;
  const h2 = heading.level === 2;
  return textBox(heading.text, setting, {
    tag: { role: h2 ? 'H2' : 'H3' },
    size: h2 ? type.h2 : type.h3,
    weight: 'bold',
    pitch: linePitch.heading,
    place: heading.place,
    above: air(h2 ? 12 : 8, setting),
    below: air(4, setting),
    keepWithNext: true,
    bookmark: heading.level,
  });
}

/** A heading of Clearstep's own: "Word list". */
export function sectionHeading(words: string, setting: Setting): TextBox {
  return plainBox(words, setting, {
    tag: { role: 'H2' },
    size: setting.type.h2,
    weight: 'bold',
    pitch: linePitch.heading,
    above: air(12, setting),
    below: air(4, setting),
    keepWithNext: true,
    bookmark: 2,
  });
}

export interface TextOptions extends Spacing {
  readonly tag?: TagSpec | 'artifact';
  readonly size?: Pt;
  readonly weight?: 'regular' | 'bold';
  readonly colour?: Colour;
  readonly pitch?: number;
  readonly place?: Place;
  readonly bookmark?: 1 | 2 | 3;
  /** Where all the words lead. */
  readonly href?: string;
  /** Words before the first sentence and on its line: "Tip:". */
  readonly label?: string;
  /** The label of its list item or note: heard first there. */
  readonly heardFirst?: boolean;
  /** Sentences run on in one line: for small print, where a line each would look like a list. */
  readonly runsOn?: boolean;
}

/** An author's words as a paragraph, or what `tag` says. */
function textBox(text: Text, setting: Setting, options: TextOptions = {}): TextBox {
  const linked = text.some(({ href }) => href !== undefined);
  const sentences = splitText(text, setting.language).map((sentence) =>
    sentence.map((span): Run<InlineMark> => {
      const bold = span.bold || options.weight === 'bold';
      // Beside a link every run has a mark of its own, since each becomes an element of its own.
      const mark = span.href === undefined ? (linked ? {} : PLAIN) : { href: span.href };
      return { text: span.text, weight: bold ? 'bold' : 'regular', unbroken: span.bold, mark };
    }),
  );
  return box(sentences, setting, options);
}

/** A paragraph as one box for each of its sentences, so that it may go on somewhere else after any of them. */
export function eachSentence(paragraph: Box): Box[] {
  if (paragraph.type !== 'text') return [paragraph];
  return paragraph.sentences.map((sentence) => ({ ...paragraph, sentences: [sentence] }));
}

/** Words without emphasis: attributes and front matter by authors, and Clearstep's own. */
export function plainBox(words: string, setting: Setting, options: TextOptions = {}): TextBox {
  const mark = options.href === undefined ? PLAIN : { href: options.href };
  const parts = options.runsOn ? [{ start: 0, end: words.length }] : splitSentences(words, setting.language);
  const sentences = parts.map(({ start, end }) => [
    { text: words.slice(start, end), weight: options.weight ?? 'regular', unbroken: false, mark } as const,
  ]);
  return box(sentences, setting, options);
}

/** Credits, sources and addresses: smaller, and closer together than what is there to be read through. */
export function smallPrint({ type }: Setting): Pick<TextOptions, 'size' | 'pitch'> {
  return { size: type.small, pitch: Math.min(type.pitch, linePitch.card) };
}

/** Height of one line in millimetres. */
export function lineHeight(size: Pt, pitch: number): Mm {
  return ptToMm(size * pitch);
}

const PLAIN: InlineMark = {};
const LABEL_WIDTH: Mm = 8;

function box(
  sentences: readonly (readonly Run<InlineMark>[])[],
  setting: Setting,
  options: TextOptions,
): TextBox {
  const {
    tag,
    size,
    weight,
    colour,
    pitch,
    place,
    bookmark,
    label,
    href: _,
    runsOn: __,
    heardFirst,
    ...spacing
  } = options;
  const isSmallPrint = size === setting.type.small;
  return {
    type: 'text',
    tag: tag ?? { role: 'P' },
    sentences: label === undefined ? sentences : withLabel(label, sentences),
    style: {
      size: size ?? setting.type.body,
      weight: weight ?? 'regular',
      colour: colour ?? colours.ink,
      pitch: pitch ?? setting.type.pitch,
    },
    ...(place ? { place } : {}),
    ...(bookmark ? { bookmark } : {}),
    ...(heardFirst ? { heardFirst } : {}),
    ...(setting.mostWords === undefined || isSmallPrint ? {} : { mostWords: setting.mostWords }),
    ...spacing,
  };
}

function withLabel(label: string, sentences: TextBox['sentences']): TextBox['sentences'] {
  const run: Run<InlineMark> = { text: `${label} `, weight: 'bold', unbroken: true, mark: PLAIN };
  const [first = [], ...rest] = sentences;
  return [[run, ...first], ...rest];
}

function bullet(setting: Setting): Box {
  const { body: size, pitch } = setting.type;
  const height = ptToMm(size * pitch);
  const radius = size * 0.045;
  const dot = { colour: colours.ink, width: radius };
  return {
    type: 'mark',
    width: LABEL_WIDTH,
    height,
    draw: () => [circle(2, height * 0.55, radius / 2, dot)],
  };
}

function placeOf(text: Text): { place?: Place } {
  return text[0] ? { place: text[0].place } : {};
}
