import type { Drawing } from './drawing.ts';

/** A picture ready to be drawn, with what must be said about it. */
export interface Picture {
  /** `openmoji:E150`, `hugeicons:kettle`, `healthicons:burn-outline`, `house:drip-tray`, `photo:<file>`; people of a document stand behind it. */
  readonly id: string;
  /** What a person would call it, in British English: `espresso machine`. Empty for a photo: its author describes it. */
  readonly label: string;
  readonly credit: Credit;
  readonly content: PictureContent;
  /** The people in it have other colours than its author gave them, which licences ask to be said. */
  readonly isRecoloured?: true;
}

export type PictureContent = { readonly type: 'drawing'; readonly drawing: Drawing } | Photo;

/** A photo made ready for paper: upright, stripped of camera data, at most 300 dpi at its printed size. */
export interface Photo {
  readonly type: 'photo';
  /** Baseline JPEG in sRGB. */
  readonly jpeg: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Who made a picture and what others may do with it. One line of the licence ledger. */
export interface Credit {
  /** Name of the set: `OpenMoji`. */
  readonly source: string;
  readonly author: string;
  /** SPDX id where there is one: `CC-BY-SA-4.0`, `MIT`. */
  readonly licence: string;
  readonly url: string;
}

/** The pictures of one document, by id. */
export type Pictures = ReadonlyMap<string, Picture>;
