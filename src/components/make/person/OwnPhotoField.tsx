import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { OwnPhoto, PersonalStep } from '../../../person/layer.ts';
import type { TagPart } from '../../../write/open-text.ts';
import { putPhoto } from '../form/put-photo.ts';
import { untold } from '../form/told.ts';
import { TypedField } from '../form/TypedField.tsx';
import type { DocumentStore } from '../open-document.ts';
import type { PageOfMake } from '../page-of-make.ts';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly part: TagPart;
  readonly step: PersonalStep | undefined;
  readonly change: (photo: OwnPhoto, place?: string) => void;
  readonly without: () => void;
}

/** The photo that this person sees in the place of the picture, and what it shows. */
export function OwnPhotoField({ page, store, part, step, change, without }: Props): VNode {
  const { person: words, form } = page.words;
  const id = useId();
  const [isRefused, setRefused] = useState(false);
  const photo = step?.photo;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // A name that no photo of a newer document will have.
    const name = await putPhoto(store, file, `my-${part.id}`);
    if (name !== undefined) change({ name, alt: photo?.alt ?? '' });
    setRefused(name === undefined);
  };
  return (
    <>
      <p>
        <label for={id}>{words.photo}</label>
        <input
          id={id}
          type="file"
          accept="image/*"
          data-make-photo
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </p>
      {isRefused && (
        <p role="alert" class="make-beside of-error">
          {form.noPhoto}
        </p>
      )}
      {photo && (
        <>
          <Thumbnail bytes={store.now().files.get(photo.name)} alt={photo.alt} />
          <TypedField
            label={form.field.alt}
            name="alt"
            value={photo.alt}
            told={untold(form)}
            {...(photo.alt === '' && { hint: form.empty })}
            change={(alt) => change({ ...photo, alt }, `${part.id} alt`)}
          />
          <p>
            <button type="button" class="button quiet" onClick={without}>
              {words.photoOut}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function Thumbnail({
  bytes,
  alt,
}: {
  readonly bytes: Uint8Array | undefined;
  readonly alt: string;
}): VNode | null {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    if (!bytes) return;
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: 'image/jpeg' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes]);
  return address === undefined ? null : <img class="make-thumbnail" src={address} alt={alt} />;
}
