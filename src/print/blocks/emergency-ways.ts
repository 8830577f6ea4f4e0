import type { Notice } from '../../model/document.ts';
import { phoneAddress } from '../../model/contact-address.ts';
import { type Box, stack } from '../boxes/box.ts';
import { plainBox } from './prose.ts';
import type { Setting } from './setting.ts';

/** How to reach the emergency services, under the words of an emergency: by voice, in sign language and by text. */
export function emergencyWaysBoxes({ type }: Notice, setting: Setting): Box[] {
  if (type !== 'emergency') return [];
  const { emergencyWays: words } = setting.language.words;
  const { number, signLanguage, text } = setting.site.emergency;
  const lines = [
    plainBox(words.call(number), setting, { weight: 'bold', href: phoneAddress(number) }),
    ...(signLanguage
      ? [plainBox(signLanguage.text, setting, { label: `${words.signLanguage}:`, href: signLanguage.href })]
      : []),
    ...(text ? [plainBox(words.textHow(text), setting, { label: `${words.text}:` })] : []),
  ];
  return [stack(lines, { gap: 1 })];
}
