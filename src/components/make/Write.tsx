import type { VNode } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useStore } from './use-store.ts';
import type { Place } from '../../model/document.ts';
import type { DocumentStore } from './open-document.ts';
import type { PageOfMake } from './page-of-make.ts';
import { DocumentForm } from './form/DocumentForm.tsx';
import { Find } from './find/Find.tsx';
import { openPictureDesk } from './picture-desk.ts';
import { TextEditor } from './TextEditor.tsx';
import type { Workshop } from './workshop.ts';

interface Props {
  readonly page: PageOfMake;
  readonly store: DocumentStore;
  readonly workshop: Workshop;
  /** Where the writer wants to be. A new object each time. */
  readonly wanted?: Place | undefined;
  /** The writer wants to be there now. */
  readonly want: (place: Place) => void;
  readonly isText: boolean;
  readonly setIsText: (isText: boolean) => void;
}

/** Where a document is written. */
export function Write({ page, store, workshop, wanted, want, isText, setIsText }: Props): VNode {
  const { words } = page;
  const { messages, lookedAt } = useStore(workshop);
  const pictures = useMemo(() => openPictureDesk(store, workshop), [store, workshop]);
  useEffect(() => pictures.close, [pictures]);
  // It is not drawn anew for what is seen of papers alone.
  const form = useMemo(
    () => (
      <DocumentForm
        words={words.form}
        store={store}
        messages={messages}
        lookedAt={lookedAt}
        pictures={pictures}
        papers={page.editions}
        wanted={wanted}
      />
    ),
    [store, messages, lookedAt, pictures, page, wanted],
  );
  return (
    <>
      <p>
        <button type="button" class="button quiet" data-make-text={isText} onClick={() => setIsText(!isText)}>
          {isText ? words.form.form : words.form.text}
        </button>
      </p>
      <Find
        words={words.find}
        find={({ findInForm, findInText }, typed) =>
          isText
            ? findInText(store.now().text, typed).map((place) => ({ show: () => want(place) }))
            : findInForm(store.now(), typed)
        }
      />
      {isText ? (
        <>
          <p id="make-text-about">{words.edit.textAbout}</p>
          <TextEditor store={store} label={words.edit.textLabel} messages={messages} wanted={wanted} />
        </>
      ) : (
        form
      )}
    </>
  );
}
