import { paperPath, phonePath, phoneZipPath, thumbnailPath } from '../model/addresses.ts';
import type { Download } from '../components/document/download.ts';
import { editions } from '../editions/index.ts';
import { screenSize } from '../images/design.ts';
import { zipPhonePictures } from '../images/phone-zip.ts';
import { languageOf } from '../languages/index.ts';
import type { Words } from '../languages/words.ts';
import type { Document } from '../model/document.ts';
import { thumbnailWidth } from '../press/make.ts';
import { papersOf, phonePicturesOf } from './_output.ts';

/** What a reader can take along, with what comes out of the printer and how large it is. */
export async function downloadsOf(document: Document): Promise<Download[]> {
  const { words } = languageOf(document.language);
  const { papers: panel, size } = words.web;
  const papers = await papersOf(document);
  const downloads = papers.map(({ edition, bytes, pages, width, height }) => ({
    name: words.editions[edition].name,
    about: words.editions[edition].about,
    path: paperPath(document, edition),
    facts: panel.facts(pages, size(bytes.length)),
    paper: panel.paperSize(width, height),
    ...printingOf(edition, words),
    thumbnail: {
      path: thumbnailPath(document, edition),
      width: thumbnailWidth,
      height: Math.round((thumbnailWidth * height) / width),
    },
  }));
  return [...downloads, ...(await phoneDownloads(document))];
}

/** Said beside the download as in the file and on the sheet. */
function printingOf(id: string, { printing: { actualSize, sides } }: Words): Pick<Download, 'printing'> {
  const edition = editions.find((each) => each.id === id);
  if (!edition?.printing) return {};
  const { paper: sheet, printing } = edition;
  return { printing: { ...printing, sheet, words: `${actualSize} ${sides[printing.duplex]}` } };
}

/** The phone pictures, to look at one by one or to save in one file, shown by their first one. */
async function phoneDownloads(document: Document): Promise<Download[]> {
  const phone = await phonePicturesOf(document);
  if (!phone) return [];
  const { words } = languageOf(document.language);
  const { papers: panel, size } = words.web;
  const bytes = phone.pictures.reduce((sum, picture) => sum + picture.bytes.length, 0);
  const zip = zipPhonePictures(document, phone.pictures);
  const thumbnail = {
    path: thumbnailPath(document, 'phone'),
    width: thumbnailWidth,
    height: Math.round((thumbnailWidth * screenSize.height) / screenSize.width),
  };
  return [
    {
      name: words.editions.phone.name,
      about: words.editions.phone.about,
      path: phonePath(document),
      facts: panel.pictures(phone.pictures.length, size(bytes)),
      thumbnail,
    },
    {
      name: panel.phoneZip.name,
      about: panel.phoneZip.about,
      path: phoneZipPath(document),
      facts: panel.pictures(phone.pictures.length, size(zip.length)),
      thumbnail,
    },
  ];
}
