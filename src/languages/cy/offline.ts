import type { OfflineWords } from '../offline-words.ts';

export const offline: OfflineWords = {
  title: 'Darllen heb y rhyngrwyd',
  about:
    'Mae tudalen rydych chi wedi ei hagor yn aros ar y ffôn neu’r cyfrifiadur hwn. Gallwch ei darllen heb y rhyngrwyd.',
  kept: 'Ar y ffôn neu’r cyfrifiadur hwn nawr',
  nothing: 'Does dim byd yma eto. Agorwch dudalen pan fydd y rhyngrwyd gennych.',
  all: {
    heading: 'Cadw popeth',
    about: 'Pob tudalen a llun yn yr iaith hon. Nid yw’r papurau i’w hargraffu yn eu plith.',
    keep: (size) => `Cadw popeth (${size})`,
    letGo: 'Tynnu popeth i ffwrdd eto',
  },
  here: {
    heading: 'Dim rhyngrwyd yn y gwaith?',
    keep: 'Cadw ar y ffôn hwn',
    keepDeck: (size) => `Cadw’r pecyn cyfan ar y ffôn hwn (${size})`,
    isKept: 'Mae hwn ar eich ffôn. Gallwch ei agor heb y rhyngrwyd.',
    letGo: 'Ei dynnu i ffwrdd eto',
    withPapers: (size) => `Gyda’r papurau (${size})`,
  },
  progress: '{done} o {of}',
  done: 'Wedi gorffen. Gallwch ei agor heb y rhyngrwyd.',
  some: 'Ni ellid cadw rhai rhannau. Rhowch gynnig arall gyda rhyngrwyd gwell.',
  full: 'Does dim lle ar ôl ar eich ffôn. Tynnwch rywbeth i ffwrdd, yna rhowch gynnig arall.',
  cannot: 'Nid yw’r porwr hwn yn cadw dim. Nid yw ffenestr breifat yn cadw dim, er enghraifft.',
};
