import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { slugIn } from './name-document.ts';
import type { ListedDocument } from './kept-documents.ts';
import type { PageOfMake } from './page-of-make.ts';

interface Props {
  readonly words: PageOfMake['words']['mine'];
  readonly document: ListedDocument;
  readonly done: (name: string) => void;
  readonly cancel: () => void;
}

/** Asks for another name of a document's file. */
export function NewName({ words, document, done, cancel }: Props): VNode {
  const [name, setName] = useState(slugIn(document.file));
  const id = `make-name-${document.id}`;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        done(name);
      }}
    >
      <label class="label" for={id}>
        {words.newName}
      </label>
      <input
        id={id}
        class="text-input"
        value={name}
        autocomplete="off"
        ref={(input) => input?.focus()}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <p class="row">
        <button type="submit" class="button">
          {words.done}
        </button>
        <button type="button" class="button quiet" onClick={cancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
