import {
  AlignmentType,
  Bookmark,
  CheckBox,
  Document as WordFile,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { paperSizes } from '../design/tokens.ts';
import type { Flow, FlowPart, FlowPicture } from '../flow/flow.ts';
import { languageOf } from '../languages/index.ts';
import type { Document, Text } from '../model/document.ts';
import { nameIn } from '../site/local-text.ts';
import type { Site } from '../site/site.ts';
import type { PictureFile } from './picture-file.ts';
import { pictureKey } from './picture-key.ts';
import { sameBytes } from './same-bytes.ts';

/**
 * A document as a file of a word processor (OOXML, ISO/IEC 29500), to be changed there: headings, lists, tables and
 * styles are real, pictures have their alt text. The same document gives the same bytes.
 */
export async function writeWord(
  document: Document,
  flow: Flow,
  site: Site,
  files: ReadonlyMap<string, PictureFile>,
): Promise<Uint8Array> {
  const { title, summary, language } = document;
  const isRightToLeft = languageOf(language).direction === 'rtl';
  const setting = { files, isRightToLeft };
  const file = new WordFile({
    title,
    description: summary,
    creator: nameIn(site.name, language, site),
    styles: stylesFor(language),
    numbering: { config: [numbers] },
    sections: [
      { properties: { page: { size: A4 } }, children: flow.flatMap((part) => blocksOf(part, setting)) },
    ],
  });
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(file)), document.reviewed);
}

/** Twentieths of a point: 210 x 297 mm. */
const A4 = { width: 11906, height: 16838 } as const;

/** Half points, as Word counts type. The same sizes as on A4 paper. */
const half = (points: number): number => points * 2;
const { body, h1, h2, h3, small } = paperSizes.a4;

function stylesFor(language: string) {
  const face = 'Arial';
  const heading = (points: number) => ({
    run: { size: half(points), bold: true, font: face, color: '000000' },
    paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: face, size: half(body), language: { value: language } },
        paragraph: { spacing: { after: 120, line: 360 } },
      },
      heading1: heading(h1),
      heading2: heading(h2),
      heading3: heading(h3),
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: half(body + 2) } },
      { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: half(small) } },
      { id: 'Saying', name: 'Saying', basedOn: 'Normal', paragraph: { indent: { left: 567 } } },
      {
        id: 'PartLabel',
        name: 'Part label',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 280 }, keepNext: true },
      },
    ],
  };
}

const LIST = 'numbers';
const numbers = {
  reference: LIST,
  levels: [
    {
      level: 0,
      format: LevelFormat.DECIMAL,
      text: '%1.',
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 567, hanging: 567 } } },
    },
  ],
};

interface WordSetting {
  readonly files: ReadonlyMap<string, PictureFile>;
  readonly isRightToLeft: boolean;
}

const looks = { lead: 'Lead', small: 'Small', quote: 'Saying' } as const;

function blocksOf(part: FlowPart, setting: WordSetting): FileChild[] {
  const bidirectional = setting.isRightToLeft;
  const paragraph = (children: readonly ParagraphChild[], options: object = {}): Paragraph =>
    new Paragraph({ children: [...children], bidirectional, ...options });
  switch (part.type) {
    case 'heading': {
      const words = inline(part.words, setting);
      const children = part.id === undefined ? words : [new Bookmark({ id: part.id, children: words })];
      const level = ([HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const)[
        part.level - 1
      ];
      return [paragraph(children, { heading: level })];
    }
    case 'words': {
      const label =
        part.label === undefined ? [] : [run(part.label, { bold: true }, setting), run(' ', {}, setting)];
      return [
        paragraph([...label, ...inline(part.words, setting)], part.look ? { style: looks[part.look] } : {}),
      ];
    }
    case 'list':
      return part.items.map((item) =>
        paragraph(
          inline(item, setting),
          part.ordered ? { numbering: { reference: LIST, level: 0 } } : { bullet: { level: 0 } },
        ),
      );
    case 'picture':
      return [paragraph([image(part, setting)], { keepNext: true })];
    case 'table':
      return [
        paragraph([run(part.caption, { bold: true }, setting)], { keepNext: true }),
        table(part, setting),
      ];
    case 'blank':
      return Array.from({ length: part.lines }, () =>
        paragraph([], { border: { bottom: { style: 'single', size: 6, space: 1, color: '000000' } } }),
      );
    case 'boxes':
      return part.options.map((option) =>
        paragraph([new CheckBox({ alias: option }), run(` ${option}`, {}, setting)]),
      );
    case 'group':
      return [
        ...(part.label === undefined
          ? []
          : [paragraph([run(part.label, {}, setting)], { style: 'PartLabel' })]),
        ...part.parts.flatMap((each) => blocksOf(each, setting)),
      ];
  }
}

function inline(words: Text, setting: WordSetting): ParagraphChild[] {
  return words.map(({ text, bold, href }) => {
    const plain = run(text, { bold }, setting);
    if (href === undefined || !/^(?:https?|mailto|tel|sms):/u.test(href)) return plain;
    return new ExternalHyperlink({
      link: href,
      children: [run(text, { bold, style: 'Hyperlink' }, setting)],
    });
  });
}

function run(text: string, options: object, { isRightToLeft }: WordSetting): TextRun {
  return new TextRun({ text, rightToLeft: isRightToLeft, ...options });
}

/** The longest side of a picture in Word, in pixels of 1/96 inch: 53 mm. */
const LONGEST = 200;

function image(part: FlowPicture, { files }: WordSetting): ImageRun {
  const file = files.get(pictureKey(part));
  if (!file) throw new Error(`The picture ${part.use.id} is not in the file.`);
  const scale = LONGEST / Math.max(file.width, file.height);
  const words = part.alt ?? '';
  return new ImageRun({
    type: file.type === 'image/jpeg' ? 'jpg' : 'png',
    data: file.bytes,
    transformation: { width: Math.round(file.width * scale), height: Math.round(file.height * scale) },
    altText: { name: part.use.name, description: words, title: words },
  });
}

function table({ heads, rows }: Extract<FlowPart, { type: 'table' }>, setting: WordSetting): Table {
  const cell = (text: string, isHead: boolean): TableCell =>
    new TableCell({ children: [new Paragraph({ children: [run(text, { bold: isHead }, setting)] })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: setting.isRightToLeft,
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((head) => cell(head, true)) }),
      ...rows.map((row) => new TableRow({ children: row.map((text, index) => cell(text, index === 0)) })),
    ],
  });
}
