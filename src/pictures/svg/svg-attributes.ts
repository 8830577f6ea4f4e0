import type { XmlElement } from '@rgrove/parse-xml';
import { PictureRefusal } from './picture-refusal.ts';

const list = (names: string): string[] => names.trim().split(/\s+/);

const geometry = list('viewBox width height x y d points cx cy r rx ry x1 x2 y1 y2 transform style');

/** What the paint reader understands, and what it lets through only with a value that has no effect. */
const paint = list(`
  display visibility opacity color paint-order fill fill-rule fill-opacity
  stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity
  clip-path mask filter marker marker-start marker-mid marker-end mix-blend-mode vector-effect
`);

/** Names, descriptions and hints, and properties of things that are refused anyway: without effect on shapes. */
const idle = list(`
  id class version baseProfile role lang preserveAspectRatio focusable overflow xmlns clip-rule stop-color stop-opacity
  enable-background shape-rendering image-rendering color-interpolation color-rendering isolation
`);

const attributes = new Set([...geometry, ...paint, ...idle]);
const styles = new Set([...paint, ...idle]);

/** Notes of drawing programs and of assistive technology. */
const idleAttribute = /^(xmlns|xml|inkscape|sodipodi|data|aria|serif|sketch|bx|i|x|a)[:-]/;
/** What drawing programs write into every `style`, though there is no text. */
const idleStyle =
  /^(-inkscape-|font|text-|letter-spacing|word-spacing|line-height|white-space|writing-mode|direction|solid-)/;

/** Throws a `PictureRefusal` when an element carries an attribute or a style whose meaning would be lost. */
export function refuseUnknownAttributes(element: XmlElement): void {
  for (const name of Object.keys(element.attributes)) {
    if (!attributes.has(name) && !idleAttribute.test(name)) refuse(name, element);
  }
  for (const declaration of (element.attributes['style'] ?? '').split(';')) {
    const name = declaration.split(':')[0]?.trim().toLowerCase() ?? '';
    if (name !== '' && !styles.has(name) && !idleStyle.test(name)) refuse(name, element);
  }
}

function refuse(name: string, element: XmlElement): never {
  throw new PictureRefusal(
    `The drawing uses "${name}" on a ${element.name}, which cannot be drawn.`,
    'Take it out, or draw the shape as it should look.',
  );
}
