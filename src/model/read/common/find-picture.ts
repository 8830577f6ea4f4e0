import type { PictureUse, Place } from '../../document.ts';
import type { PictureRefused } from '../../picture-lookup.ts';
import { both, either, quote, type Reading } from './reading.ts';

/** Where the names are: the site has a page of them, also while somebody writes. */
export const PICTURE_NAME = 'a name from the list of pictures (“npm run dev” shows it at /help/pictures/)';

/** What an author wrote about one picture, and where. */
export interface AskedPicture {
  readonly name: string;
  readonly place: Place;
  readonly alt?: string | undefined;
  /** The attribute that says what it shows. Absent: `alt`. */
  readonly altName?: string;
}

/** The picture that an author asked for. `undefined`: it was refused, and the reading has the message. */
export function findPicture(asked: AskedPicture, reading: Reading): PictureUse | undefined {
  const { name, place, alt } = asked;
  if (name === 'decorative') return refuseDecorative(place, reading);
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(name) || /^(?:data|javascript|blob):/i.test(name))
    return refuseRemote(name, place, reading);
  if (isOutside(name)) return refuseOutside(name, place, reading);

  const answer = reading.pictures.find(name, reading.file);
  if (!answer.found) return refuseUnknown(name, place, answer, reading);
  if (answer.needsAlt && alt === undefined) return refuseWithoutAlt(asked, reading);
  const { id, version } = answer;
  return {
    name,
    id,
    ...(version !== undefined && { version }),
    ...(alt !== undefined && { alt }),
    place,
  };
}

/** A photo lies in the folder of its document or below: `./cup.jpg`, `photos/cup.jpg`. */
function isOutside(name: string): boolean {
  return (
    name.startsWith('/') ||
    name.includes('\\') ||
    /^[a-z]:[/\\]/i.test(name) ||
    name.split('/').includes('..')
  );
}

function refuseDecorative(place: Place, reading: Reading): undefined {
  reading.report('unknown-picture', place, {
    found: 'The picture is “decorative”. There is no such picture.',
    allowed: 'A picture that only repeats the words beside it is marked as decoration by itself.',
    fix: 'Write the name of a picture, or leave “picture” out.',
  });
}

function refuseRemote(name: string, place: Place, reading: Reading): undefined {
  reading.report('remote-picture', place, {
    found: `The picture is on the web: ${quote(name)}.`,
    allowed: `A picture is ${PICTURE_NAME}, or a photo in the folder of this document.`,
    fix: 'If you may use the picture, save it beside this file and write its name, such as picture="./photo.jpg".',
  });
}

function refuseOutside(name: string, place: Place, reading: Reading): undefined {
  reading.report('picture-outside-folder', place, {
    found: `The picture ${quote(name)} is not in the folder of this document.`,
    allowed: 'A photo lies in the same folder as this file.',
    fix: 'Copy the photo beside this file and write its name, such as picture="./photo.jpg".',
  });
}

function refuseUnknown(name: string, place: Place, answer: PictureRefused, reading: Reading): undefined {
  const names = answer.suggestions.slice(0, 5).map((each) => `“${each}”`);
  reading.report('unknown-picture', place, {
    found: `The picture ${quote(name)} cannot be used. ${answer.reason}`.trim(),
    allowed:
      names.length > 0
        ? `The nearest ${names.length === 1 ? 'picture is' : 'pictures are'} ${both(names)}.`
        : answer.fix
          ? `A picture is ${PICTURE_NAME}, or a JPEG, PNG or WebP photo beside this file.`
          : `A picture is ${PICTURE_NAME}, or a photo beside this file.`,
    fix: answer.fix
      ? answer.fix
      : names.length > 0
        ? `Write ${either(names)}, or put a photo beside this file.`
        : 'Choose another name, or put a photo beside this file.',
  });
}

function refuseWithoutAlt({ name, place, altName = 'alt' }: AskedPicture, reading: Reading): undefined {
  reading.report('missing-alt', place, {
    found: `The photo ${quote(name)} has no words that say what it shows.`,
    allowed: `Every photo has “${altName}”: one sentence for people who cannot see it.`,
    fix: `Add, for example: ${altName}="Two hands pull the drip tray out of the machine".`,
  });
}
