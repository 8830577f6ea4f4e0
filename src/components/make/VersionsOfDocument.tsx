import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { everyPart } from '../../write/open-text.ts';
import { openText } from '../../write/open.ts';
import type { EarlierVersion } from './earlier-versions.ts';
import { firstWords } from './form/first-words.ts';
import { nameOfPart } from './form/name-of-part.ts';
import type { KeptDocuments, ListedDocument } from './kept-documents.ts';
import { recentMoment } from './moments.ts';
import { titleIn } from './name-document.ts';
import type { PageOfMake } from './page-of-make.ts';

interface Props {
  readonly page: PageOfMake;
  readonly kept: KeptDocuments;
  readonly document: ListedDocument;
  readonly goBack: (version: EarlierVersion) => void;
}

/** What a document was like on the last days: to look at, and to go back to. */
export function VersionsOfDocument({ page, kept, document, goBack }: Props): VNode {
  const { mine } = page.words;
  const [versions, setVersions] = useState<readonly EarlierVersion[]>();
  useEffect(
    () => void kept.earlier(document.id).then(setVersions, () => setVersions([])),
    [document.version],
  );
  return (
    <div data-make-versions>
      <p>{mine.earlierAbout}</p>
      {versions?.length === 0 && <p>{mine.noEarlier}</p>}
      <ol class="bare-list make-versions">
        {versions?.map((version) => {
          const when = recentMoment(version.at, page.language);
          return (
            <li key={version.at}>
              <details>
                <summary class="folds">{when}</summary>
                <WhatItSaid page={page} text={version.text} />
              </details>
              <p>
                <button type="button" class="button quiet" data-make-go-back onClick={() => goBack(version)}>
                  {mine.goBack}
                  <span class="visually-hidden">: {when}</span>
                </button>
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The words of a text in short, part by part. One whose parts cannot be told is shown as it is. */
function WhatItSaid({ page, text }: { readonly page: PageOfMake; readonly text: string }): VNode {
  const { mine, form } = page.words;
  const open = openText(text);
  if (!open) return <pre class="make-written">{text}</pre>;
  return (
    <>
      <p>
        <strong>{titleIn(text) ?? mine.untitled}</strong>
      </p>
      <ul>
        {everyPart(open.parts).map((part) => (
          <li key={part.id}>
            <strong>{nameOfPart(part, open, form)}</strong> {firstWords(part, open)}
          </li>
        ))}
      </ul>
    </>
  );
}
