import type { ReadmeWords } from './words.ts';

export const cy: ReadmeWords = {
  about: 'Tudalennau a phapurau hawdd eu darllen, wedi’u gwneud gyda Clearstep.',
  write: {
    heading: 'Ysgrifennu',
    folder: 'Mae pob dogfen yn ffolder yn `content`, gydag un ffeil ar gyfer pob iaith:',
    start:
      'Agorwch un o’r enghreifftiau a rhowch eich geiriau chi yn lle ein rhai ni. Dechreuwch un arall gyda `npm run new`.',
  },
  type: 'Teipiwch',
  happens: 'Beth sy’n digwydd',
  commands: {
    install: 'mae’n nôl popeth sydd ei angen, unwaith',
    dev: 'mae’n dangos tudalennau a phapurau mewn porwr tra byddwch chi’n ysgrifennu',
    new: 'mae’n gofyn beth rydych chi eisiau ei ysgrifennu, ac yn dechrau ffeil',
    check: 'mae’n dweud beth sydd i’w gywiro, gyda’r llinell a beth i’w deipio',
    build: 'mae’n adeiladu’r wefan gyfan gyda phob papur yn `dist`',
    preview: 'mae’n dangos y wefan sydd wedi’i hadeiladu',
    offline: 'mae’n ei chopïo i gof bach USB, lle mae clic dwbl yn ei hagor',
  },
  help: 'Mae `npm run dev` hefyd yn dangos y cymorth i awduron, yn `/help/`: pob tag gydag enghraifft, a phob llun. Mae’r cymorth hwn yn Saesneg.',
  yours: {
    heading: 'Gwnewch y wefan yn eiddo i chi',
    places: (words) =>
      `Mae’r enw, y lliwiau, y logo, y manylion cyswllt a’r ieithoedd yn \`astro.config.mjs\`. Mae lluniau camera wrth ymyl y ddogfen sy’n eu dangos. Rhowch eiriau eich gweithle yn \`${words}\`, a’ch lluniau eich hun yn \`content/pictures\`.`,
    readers:
      'Gadewch i ddarllenwyr roi cynnig ar yr hyn rydych chi wedi’i ysgrifennu cyn i chi ei roi i bobl, a dywedwch hynny o dan `checked-with-readers`.',
  },
};
