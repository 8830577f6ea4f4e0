import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** A file of XML, with what has to stand above its root. */
export function xml(root: Element, doctype = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}${toXml(root)}`;
}
