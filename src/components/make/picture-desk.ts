import { type People, writePeople } from '../../model/people.ts';
import type { OfferedPicture } from '../../pictures/found/search-pictures.ts';
import type { DocumentStore } from './open-document.ts';
import type { Workshop } from './workshop.ts';

/** Where a form gets small pictures from. */
export interface PictureDesk {
  /** The address of a picture by its name, as an author writes it, with the people of a document. `undefined`: there is none of that name. */
  readonly addressOf: (name: string, people?: People) => Promise<string | undefined>;
  /** Pictures for what was typed; where nothing was, for the words of a step. */
  readonly find: (typed: string, about: string) => Promise<readonly OfferedPicture[]>;
  readonly close: () => void;
}

/** A desk on which all people look as a document has chosen. */
export function deskWithPeople(desk: PictureDesk, people: People | undefined): PictureDesk {
  return people ? { ...desk, addressOf: (name) => desk.addressOf(name, people) } : desk;
}

/** Pictograms are drawn once each by the worker; photos are those beside the document. */
export function openPictureDesk(
  store: DocumentStore,
  workshop: Pick<Workshop, 'drawPicture' | 'findPictures'>,
): PictureDesk {
  const drawn = new Map<string, Promise<string | undefined>>();
  const photos = new Map<Uint8Array, string>();
  const photoOf = (name: string): string | undefined => {
    const bytes = store.now().files.get(name.slice('./'.length));
    if (!bytes) return undefined;
    const address = photos.get(bytes) ?? URL.createObjectURL(new Blob([bytes.slice()]));
    photos.set(bytes, address);
    return address;
  };
  const draw = async (name: string, people?: People): Promise<string | undefined> => {
    const picture = await workshop.drawPicture(name, people);
    return picture && URL.createObjectURL(picture);
  };
  return {
    addressOf: (name, people) => {
      if (name.startsWith('./')) return Promise.resolve(photoOf(name));
      const key = `${name}, ${writePeople(people ?? {})}`;
      const known = drawn.get(key) ?? draw(name, people);
      drawn.set(key, known);
      // Without a network there is none, too: whoever asks next tries again.
      void known.then((address) => address === undefined && drawn.delete(key));
      return known;
    },
    find: workshop.findPictures,
    close: () => {
      for (const address of photos.values()) URL.revokeObjectURL(address);
      for (const picture of drawn.values())
        void picture.then((address) => address !== undefined && URL.revokeObjectURL(address));
    },
  };
}
