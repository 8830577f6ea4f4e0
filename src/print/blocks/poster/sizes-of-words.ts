import { linePitch } from '../../../design/tokens.ts';
import type { Place } from '../../../model/document.ts';
import type { Box, TextBox } from '../../boxes/box.ts';
import { eachSentence, plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';

/** What is read from nearby: 20 pt where the words of the poster have 32. */
export function nearby(setting: Setting): Setting {
  const body = setting.type.body * (20 / 32);
  return {
    ...setting,
    type: { ...setting.type, body, h2: body * 1.2, h3: body * 1.2, pitch: linePitch.card },
  };
}

/** Words to be read from across the room. */
export function bigBox(words: string, place: Place, setting: Setting): Box {
  return plainBox(words, setting, { place, weight: 'bold' });
}

/**
 * The first sentence that is no question as large as a short form, the others as large as what is read from nearby: "Is
 * there smoke?" is small, and "Stay low." is large.
 */
export function bigFirst(prose: readonly Box[], setting: Setting): Box[] {
  const { body: size, pitch } = nearby(setting).type;
  const boxes = prose.flatMap(eachSentence);
  const told = boxes.findIndex((box) => box.type === 'text' && !endsWithQuestion(box));
  return boxes.map((box, index) => {
    if (box.type !== 'text') return box;
    return index === Math.max(told, 0) ? inBold(box) : { ...box, style: { ...box.style, size, pitch } };
  });
}

function endsWithQuestion({ sentences }: TextBox): boolean {
  return /[?؟]\s*$/u.test(sentences.flat().at(-1)?.text ?? '');
}

function inBold(box: TextBox): TextBox {
  const sentences = box.sentences.map((runs) => runs.map((run) => ({ ...run, weight: 'bold' as const })));
  return { ...box, sentences, style: { ...box.style, weight: 'bold' } };
}
