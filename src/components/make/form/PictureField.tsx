import type { VNode } from 'preact';
import { altNameOf } from '../../../model/tags.ts';
import type { DocumentStore } from '../open-document.ts';
import type { PictureDesk } from '../picture-desk.ts';
import { MarksField } from './marks/MarksField.tsx';
import { PhotoButton } from './PhotoButton.tsx';
import { PictureSearchField } from './PictureSearchField.tsx';
import { putPhoto } from './put-photo.ts';
import type { Told } from './told.ts';
import { TypedField } from './TypedField.tsx';

interface Props {
  readonly store: DocumentStore;
  readonly pictures: PictureDesk;
  /** The attribute or the fact: `picture`, where not said. */
  readonly name?: 'picture' | 'done-picture' | 'not-done-picture';
  readonly label?: string;
  readonly value: string;
  readonly alt: string;
  /** The words that the picture is for. */
  readonly about: string;
  readonly told: Told;
  readonly altTold: Told;
  readonly change: (name: string) => void;
  readonly changeAlt: (alt: string) => void;
  readonly say: (words: string) => void;
  /** Of a step, whose photo can be explained. */
  readonly marks?:
    | {
        readonly show: string;
        /** What a new mark is about until its author says it better. */
        readonly thing: string;
        readonly told: Told;
        readonly change: (show: string) => void;
      }
    | undefined;
}

/** A picture by its name, searched as somebody types, or a photo of one's own with what it shows. */
export function PictureField(props: Props): VNode {
  const { store, pictures, value, alt, about, told, altTold, change, changeAlt, say, marks } = props;
  const { name: ofPicture = 'picture', label = told.words.field.picture } = props;
  const { words } = told;
  const isPhoto = /\.(?:jpe?g|png|webp)$/iu.test(value);
  const take = async ([file]: readonly File[]): Promise<void> => {
    if (!file) return;
    const name = await putPhoto(store, file);
    if (name !== undefined) change(`./${name}`);
    say(name === undefined ? words.noPhoto : words.photoPut);
  };
  return (
    <>
      <PictureSearchField {...{ pictures, label, value, about, told, change }} name={ofPicture} />
      <p class="row make-photo">
        <PhotoButton label={words.photo} take={take} />
        <PhotoButton label={words.camera} take={take} isCamera />
      </p>
      {(isPhoto || alt !== '') && (
        <TypedField
          name={altNameOf(ofPicture)}
          label={words.field.alt}
          value={alt}
          change={changeAlt}
          hint={words.altAbout}
          told={altTold}
        />
      )}
      {isPhoto && marks && (
        <MarksField
          pictures={pictures}
          photo={value}
          value={marks.show}
          thing={marks.thing}
          told={marks.told}
          change={marks.change}
        />
      )}
    </>
  );
}
