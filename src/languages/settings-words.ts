/** What the panel of settings says. */
export interface SettingsWords {
  readonly heading: string;
  readonly open: string;
  readonly about: string;
  readonly close: string;
  readonly reset: string;
  readonly size: string;
  readonly sizes: Readonly<Record<'normal' | 'large' | 'larger' | 'largest', string>>;
  readonly colours: string;
  readonly colourSets: Readonly<Record<'device' | 'light' | 'cream' | 'calm' | 'dark' | 'contrast', string>>;
  /** Between lines, words and letters. */
  readonly spacing: string;
  readonly spacingSets: Readonly<Record<'normal' | 'wide', string>>;
  /** The figure 0, which has a stroke in our typeface. */
  readonly zero: string;
  readonly zeroSets: Readonly<Record<'crossed' | 'plain', string>>;
  readonly pictures: string;
  readonly pictureSets: Readonly<Record<'all' | 'fewer', string>>;
  readonly listen: string;
  readonly listenSets: Readonly<Record<'on' | 'sentences' | 'off', string>>;
  readonly speed: string;
  readonly speedSets: Readonly<Record<'normal' | 'slow' | 'fast', string>>;
  /** Which voice of the device reads, and the one that is taken when nobody chooses. */
  readonly voice: string;
  readonly usualVoice: string;
  /** What tells that Next was pressed. */
  readonly turn: string;
  readonly turnSets: Readonly<Record<'quiet' | 'sound' | 'buzz', string>>;
}
