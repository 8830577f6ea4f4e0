import { linePitch } from '../../../design/tokens.ts';
import type { Box } from '../../boxes/box.ts';
import { placed } from '../opening.ts';
import { plainBox } from '../prose.ts';
import type { Setting } from '../setting.ts';

/** The title of a document on its first card, which is the heading of all cards. */
export function cardTitle(setting: Setting): Box {
  const { document } = setting;
  return plainBox(document.title, setting, {
    ...placed('title', document),
    tag: { role: 'H1' },
    size: setting.type.h1,
    weight: 'bold',
    pitch: linePitch.heading,
  });
}
