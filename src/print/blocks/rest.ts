import type { Box } from '../boxes/box.ts';
import { plainBox, type TextOptions } from './prose.ts';
import { air, type Setting } from './setting.ts';
import { webAddressBoxes } from './web-address.ts';

/**
 * Where the rest is, on a paper that shows some parts of a document: its name, and where it is on the web. On a paper
 * that shows all of them, the address alone.
 */
export function restBoxes(setting: Setting): Box[] {
  return [...partOfBoxes(setting, { above: air(4, setting) }), ...webAddressBoxes(setting)];
}

/** What a paper that shows some parts of a document is a part of. */
export function partOfBoxes(setting: Setting, options: TextOptions = {}): Box[] {
  const { document, language, shown } = setting;
  return shown ? [plainBox(language.words.partOf(document.title), setting, options)] : [];
}
