import { contentVersion } from '../../src/model/content-version.ts';
import type { Document } from '../../src/model/document.ts';

/**
 * The text of a new translation: that of its original, with an id on each step, the version that it is a translation of,
 * and no check with readers, who have not read it. Whoever translates writes over the words and leaves the rest.
 */
export function translationText(source: string, original: Document): string {
  const withIds = original.blocks
    .filter((block) => block.type === 'step' && block.attributePlaces?.['id'] === undefined)
    .toReversed()
    .reduce(
      (text, { id, place }) => insert(text, place.start.offset + '<Step'.length, ` id="${id}"`),
      source,
    );
  const facts = /^---\r?\n.*?\r?\n(?=---)/su.exec(withIds)?.[0] ?? '';
  const kept = facts.replace(OWN_FACTS, '');
  const own = `${kept}checked-with-readers: []\ntranslated-from: ${contentVersion(original)}\n`;
  return own + withIds.slice(facts.length);
}

/** Facts that a translation has of its own, with the lines that belong to them. */
const OWN_FACTS = /^(?:checked-with-readers|translated-from):.*\r?\n(?:[ \t]+.*\r?\n|- .*\r?\n)*/gmu;

function insert(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}
