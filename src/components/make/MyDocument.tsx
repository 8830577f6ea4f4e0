import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { EarlierVersion } from './earlier-versions.ts';
import { fillIn } from './fill-in.ts';
import type { KeptDocuments, ListedDocument } from './kept-documents.ts';
import { momentInFull } from './moments.ts';
import { fileName, titleIn } from './name-document.ts';
import { NewName } from './NewName.tsx';
import type { PageOfMake } from './page-of-make.ts';
import { VersionsOfDocument } from './VersionsOfDocument.tsx';

interface Props {
  readonly page: PageOfMake;
  readonly kept: KeptDocuments;
  readonly document: ListedDocument;
  readonly open: () => void;
  readonly rename: (name: string) => void;
  readonly copy: () => void;
  readonly remove: () => void;
  readonly goBack: (version: EarlierVersion) => void;
}

/** One document of this device, and what can be done with it. */
export function MyDocument(props: Props): VNode {
  const { page, kept, document, open, rename, copy, remove, goBack } = props;
  const { words } = page;
  const { person, changed } = document;
  const [isNaming, setIsNaming] = useState(false);
  const [isLookingBack, setIsLookingBack] = useState(false);
  const title = titleIn(document.text) ?? words.mine.untitled;
  const button = (name: string, attribute: string, press: () => void, looks = 'button quiet'): VNode => (
    <button type="button" class={looks} {...{ [attribute]: true }} onClick={press}>
      {name}
      <span class="visually-hidden">: {title}</span>
    </button>
  );
  return (
    <li>
      <p class="make-title">
        <strong>{title}</strong>
        <span>{fileName(document.file)}</span>
        {person && (
          <span>
            {words.person.heading}
            {person.called !== '' && `: ${person.called}`}
          </span>
        )}
        <span>{fillIn(words.mine.changed, { when: momentInFull(changed, page.language) })}</span>
      </p>
      {isNaming ? (
        <NewName
          words={words.mine}
          document={document}
          done={(name) => {
            setIsNaming(false);
            rename(name);
          }}
          cancel={() => setIsNaming(false)}
        />
      ) : (
        <p class="row">
          {button(words.mine.open, 'data-make-open', open, 'button')}
          {button(words.mine.rename, 'data-make-rename', () => setIsNaming(true))}
          {button(words.mine.duplicate, 'data-make-copy', copy)}
          <button
            type="button"
            class="button quiet"
            aria-expanded={isLookingBack}
            data-make-earlier
            onClick={() => setIsLookingBack(!isLookingBack)}
          >
            {words.mine.earlier}
            <span class="visually-hidden">: {title}</span>
          </button>
          {button(words.mine.delete, 'data-make-delete', remove)}
        </p>
      )}
      {isLookingBack && <VersionsOfDocument page={page} kept={kept} document={document} goBack={goBack} />}
    </li>
  );
}
