import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { OwnPhoto, PersonalStep } from '../../../person/layer.ts';
import type { TagPart } from '../../../write/open-text.ts';
import { TypedField } from '../form/TypedField.tsx';
import type { DocumentStore } from '../open-document.ts';
import type { PageOfMake } from '../page-of-make.ts';
import { photoForPaper } from '../photo-for-paper.ts';

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
  const [problem, setProblem] = useState('');
  const photo = step?.photo;
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const bytes = await photoForPaper(new Uint8Array(await file.arrayBuffer()));
      const name = freeName(part.id, store);
      store.setFile(name, bytes);
      change({ name, alt: photo?.alt ?? '' });
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
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
      {problem !== '' && (
        <p role="alert" class="make-beside of-error" lang="en-GB">
          {problem}
        </p>
      )}
      {photo && (
        <>
          <Thumbnail bytes={store.now().files.get(photo.name)} alt={photo.alt} />
          <TypedField
            label={form.field.alt}
            name="alt"
            value={photo.alt}
            told={{ words: form, messages: [], swap: () => undefined }}
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

/** A name that no file beside the document has, and none of a newer one will have. */
function freeName(id: string, store: DocumentStore): string {
  const { files } = store.now();
  let number = 1;
  while (files.has(`my-${id}-${number}.jpg`)) number += 1;
  return `my-${id}-${number}.jpg`;
}
