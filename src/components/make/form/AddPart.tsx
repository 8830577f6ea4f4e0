import type { VNode } from 'preact';
import { type FormPart, formParts, type MakeFormWords } from '../../../languages/make-form-words.ts';
import { csvText } from '../../../model/csv-text.ts';
import { tags } from '../../../model/tags.ts';
import type { Kind } from '../../../model/document.ts';
import type { NewPart } from '../../../write/new-part.ts';
import { paragraphs, plain } from '../../../write/written.ts';
import { fillIn } from '../fill-in.ts';
import type { DocumentStore } from '../open-document.ts';
import type { FormSetting } from './DocumentForm.tsx';

interface Props extends FormSetting {
  readonly label: string;
  /** With what is said of it. */
  readonly add: (part: NewPart, said: string) => void;
}

/** The part that is added most, and below it a button for each other one that the kind of document may have. */
export function AddPart(setting: Props): VNode {
  const { words, kind, label, add } = setting;
  const [first, ...others] = formParts.filter((part) => isFor(part, kind));
  const button = (part: FormPart, looks: string, verb = ''): VNode => (
    <button
      key={part}
      type="button"
      class={looks}
      data-make-add={part}
      onClick={() => add(newPart(part, setting), fillIn(words.added, { part: words.part[part] }))}
    >
      {verb !== '' && `${verb}: `}
      {words.part[part]}
    </button>
  );
  return (
    <div role="group" aria-label={label} class="make-add">
      {first && <p>{button(first, 'button', label)}</p>}
      <details>
        <summary>{words.addOther}</summary>
        <p class="row">{others.map((part) => button(part, 'button quiet'))}</p>
      </details>
    </div>
  );
}

function isFor(part: FormPart, kind: Kind): boolean {
  if (part === 'heading' || part === 'words') return true;
  return (tags[part].kinds as readonly Kind[]).includes(kind);
}

/** An empty part. What stands between the tags has to have words from the start, or it would be nothing. */
function newPart(part: FormPart, { words, store }: FormSetting): NewPart {
  const name = words.part[part];
  if (part === 'heading') return { heading: plain(name), level: 2 };
  if (part === 'words') return { body: paragraphs(name) };
  if (part === 'Choice') return { tag: part, answers: [{}, {}] };
  if (part === 'Chart')
    return { tag: part, attributes: { data: `./${putTable(store, words)}`, label: '', type: 'bars' } };
  return { tag: part, ...(part === 'Field' && { attributes: { type: 'text' } }) };
}

/** Puts an empty table beside the document. Gives the name of its file, which no other there has. */
function putTable(store: DocumentStore, { table }: MakeFormWords): string {
  const { files } = store.now();
  let number = 1;
  while (files.has(`table-${number}.csv`)) number += 1;
  const name = `table-${number}.csv`;
  store.setFile(
    name,
    new TextEncoder().encode(
      csvText([
        [table.firstColumn, table.people],
        ['', ''],
      ]),
    ),
  );
  return name;
}
