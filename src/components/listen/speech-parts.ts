/** A stretch of words to say in one breath, and the block that it belongs to. */
export interface SpeechPart {
  readonly element: Element;
  readonly text: string;
}

/** Each of these is said with a pause after it. */
const breaths = 'h1, h2, h3, p, li, dt, dd, th, td, figcaption, summary, .sentence, .label';

/** What is not seen is not said, nor what is folded: whoever opens it wants it. Nor what another voice says. */
const unsaid = '[aria-hidden="true"], [hidden], [data-not-spoken], details:not([open])';

/** The visible words of an element in reading order, in short parts: some voices fall silent in long ones. */
export function speechParts(target: Element): SpeechPart[] {
  const blocks = [...target.querySelectorAll('[data-speak]')].filter(
    (block) => block.checkVisibility() && !block.closest('[data-not-spoken], details:not([open])'),
  );
  return blocks.flatMap((element) => breathsOf(element).map((text) => ({ element, text })));
}

function breathsOf(block: Element): string[] {
  const copy = block.cloneNode(true) as Element;
  for (const silent of copy.querySelectorAll(unsaid)) silent.remove();
  for (const breath of copy.querySelectorAll(breaths)) breath.append('\n');
  return (copy.textContent ?? '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
