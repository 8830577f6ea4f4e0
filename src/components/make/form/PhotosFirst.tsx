import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { NewPart } from '../../../write/new-part.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { putPhoto } from './PictureField.tsx';

/** Photos in their order become steps that wait for words. */
export function PhotosFirst({ words, store, editing, focusPart }: FormSetting): VNode {
  const id = useId();
  const take = async (files: readonly File[]): Promise<void> => {
    const parts: NewPart[] = [];
    for (const file of files) {
      try {
        parts.push({ tag: 'Step', attributes: { picture: `./${await putPhoto(store, file)}` } });
      } catch (error) {
        editing.say(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    if (parts.length === 0) return;
    const edited = editing.change({ do: 'add', part: parts });
    if (edited?.ok) focusPart(edited.id, 'field');
  };
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.photosFirst}</h3>
      <p>
        <label for={id}>{words.photosFirstAbout}</label>
      </p>
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple
        data-make-photos
        onChange={({ currentTarget }) => void take([...(currentTarget.files ?? [])])}
      />
    </section>
  );
}
