import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { NewPart } from '../../../write/new-part.ts';
import { fillIn } from '../fill-in.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { PhotoButton } from './PhotoButton.tsx';
import { putPhoto } from './put-photo.ts';

/** Photos in their order, chosen, dropped or taken now, become steps that wait for words. */
export function PhotosFirst({ words, store, editing, focusPart }: FormSetting): VNode {
  const id = useId();
  const take = async (files: readonly File[]): Promise<void> => {
    const parts: NewPart[] = [];
    const refused: string[] = [];
    for (const file of files) {
      const name = await putPhoto(store, file);
      if (name === undefined) refused.push(`${file.name}: ${words.noPhoto}`);
      else parts.push({ tag: 'Step', attributes: { picture: `./${name}` } });
    }
    const edited = parts.length > 0 ? editing.change({ do: 'add', part: parts }) : undefined;
    const added = edited?.ok ? fillIn(words.photosPut, { count: parts.length }) : '';
    if (added !== '' || refused.length > 0)
      editing.say([added, ...refused].filter((each) => each !== '').join(' '));
    if (edited?.ok) focusPart(edited.id, 'field');
  };
  return (
    <section
      aria-labelledby={`${id}-heading`}
      class="make-drop"
      data-make-drop
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (files.length === 0) return;
        event.preventDefault();
        void take(files);
      }}
    >
      <h3 id={`${id}-heading`}>{words.photosFirst}</h3>
      <p>{words.photosFirstAbout}</p>
      <p class="row make-photo">
        <PhotoButton label={words.choosePhotos} take={take} isMany />
        <PhotoButton label={words.camera} take={take} isCamera />
      </p>
    </section>
  );
}
