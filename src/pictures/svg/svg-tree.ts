import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { PictureRefusal } from './picture-refusal.ts';

/** Characters. The largest picture of the three sets has 35,000. */
const LONGEST = 200_000;
const DEEPEST = 60;

/**
 * Reads SVG text as a tree of elements. Whatever could run, fetch or pull in something from elsewhere is refused
 * here, before anything looks at shapes. Throws a `PictureRefusal`.
 */
export function readSvgTree(svg: string): XmlElement {
  if (svg.length > LONGEST) {
    throw new PictureRefusal(
      `The drawing is too large: ${svg.length.toLocaleString('en-GB')} characters, where ${LONGEST.toLocaleString('en-GB')} are allowed.`,
      'Draw it with fewer points, or use a photo.',
    );
  }
  const { root } = parse(svg);
  if (root?.name !== 'svg') {
    throw new PictureRefusal('The file is not an SVG drawing.', 'Save the drawing as plain SVG.');
  }
  refuseDangers(root, 1);
  return root;
}

/** The elements directly inside an element. */
export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((node) => node instanceof XmlElement);
}

function parse(svg: string): ReturnType<typeof parseXml> {
  // Before the parser, which would only miss the entities that a document type declares.
  if (/<!DOCTYPE/i.test(svg)) {
    throw new PictureRefusal(
      'The drawing has a document type (DOCTYPE), which could pull in other files.',
      'Save it as plain SVG.',
    );
  }
  try {
    return parseXml(svg);
  } catch (error) {
    const reason = error instanceof RangeError ? 'it is nested too deeply' : firstLine(error);
    throw new PictureRefusal(
      `The drawing cannot be read as SVG: ${reason}.`,
      'Open it in a drawing program and save it as plain SVG.',
    );
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? message).trim().replace(/\.$/, '');
}

function refuseDangers(element: XmlElement, depth: number): void {
  if (depth > DEEPEST) {
    throw new PictureRefusal(
      `The drawing has groups within groups, more than ${DEEPEST} deep.`,
      'Ungroup its parts and save it again.',
    );
  }
  const name = localName(element.name).toLowerCase();
  const danger = Object.hasOwn(dangers, name) ? dangers[name] : undefined;
  if (danger) throw new PictureRefusal(`The drawing has ${danger}.`, 'Take it out and save it again.');
  for (const attribute of Object.entries(element.attributes)) refuseDangerousAttribute(...attribute);
  for (const child of childElements(element)) refuseDangers(child, depth + 1);
}

/** Elements that are never drawn and never harmless, as an author would call them. */
const dangers: Readonly<Record<string, string | undefined>> = {
  script: 'a program in it (script)',
  style: 'a style sheet in it (style); write the colours on the shapes instead',
  foreignobject: 'foreign content in it (foreignObject)',
  iframe: 'a web page in it (iframe)',
  image: 'another picture in it (image)',
  animate: 'movement in it (animate)',
  animatemotion: 'movement in it (animateMotion)',
  animatetransform: 'movement in it (animateTransform)',
  set: 'movement in it (set)',
  a: 'a link in it (a)',
};

function refuseDangerousAttribute(name: string, value: string): void {
  const local = localName(name).toLowerCase();
  if (local.startsWith('on')) {
    throw new PictureRefusal(`The drawing has a program in it (${name}).`, 'Take it out and save it again.');
  }
  const reference = local === 'href' || local === 'src' ? value.trim() : undefined;
  const address = /url\(\s*["']?\s*([^"')]*)/i.exec(value)?.[1];
  for (const target of [reference, address]) {
    if (target === undefined || target.startsWith('#')) continue;
    throw new PictureRefusal(
      `The drawing refers to something outside itself: "${target.slice(0, 60)}".`,
      'Take it out and save it again.',
    );
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
