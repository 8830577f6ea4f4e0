import type { Credit, Picture } from '../../pictures/drawing/picture.ts';
import type { Drawing } from '../../pictures/drawing/drawing.ts';
import type { RegisteredPicture } from '../../pictures/found/written-picture.ts';
import type { ProjectTerm } from '../../rules/vocabulary.ts';
import type { Site } from '../../site/site.ts';

/** All that is made on this page has to know of the site, as plain data. */
export interface SiteOfMake {
  readonly site: Site;
  readonly registered: readonly RegisteredPicture[];
  /** Language tag -> the words of the project. */
  readonly terms: Readonly<Record<string, readonly ProjectTerm[]>>;
  readonly logo?: PictureAsText;
}

/** A picture that can stand in a file of JSON: a photo is written in letters. */
export interface PictureAsText {
  readonly id: string;
  readonly label: string;
  readonly credit: Credit;
  readonly content:
    | { readonly type: 'drawing'; readonly drawing: Drawing }
    | { readonly type: 'photo'; readonly base64: string; readonly width: number; readonly height: number };
}

export function withText({ content, ...rest }: Picture): PictureAsText {
  if (content.type === 'drawing') return { ...rest, content };
  const { jpeg, width, height } = content;
  let binary = '';
  for (const byte of jpeg) binary += String.fromCharCode(byte);
  return { ...rest, content: { type: 'photo', base64: btoa(binary), width, height } };
}

export function fromText({ content, ...rest }: PictureAsText): Picture {
  if (content.type === 'drawing') return { ...rest, content };
  const { base64, width, height } = content;
  const jpeg = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return { ...rest, content: { type: 'photo', jpeg, width, height } };
}
