import type { PictureUse } from '../model/document.ts';
import { alternativeText } from '../pictures/index.ts';
import type { FlowPart } from './flow.ts';
import type { FlowSetting } from './flow-setting.ts';

/** A picture with what it says to who cannot see it. */
export function picturePart(
  use: PictureUse | undefined,
  beside: string,
  { pictures, language }: FlowSetting,
): FlowPart[] {
  const picture = use && pictures.get(use.id);
  if (!picture) return [];
  const alt = alternativeText(use, picture, beside, language.tag);
  return [{ type: 'picture', use, ...(alt !== undefined && { alt }) }];
}
