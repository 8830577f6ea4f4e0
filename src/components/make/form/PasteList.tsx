import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OpenText } from '../../../write/open-text.ts';
import {
  type PastedAs,
  pastedChoices,
  type PastedPiece,
  pasteEdits,
  piecesOf,
} from '../../../write/paste.ts';
import type { Pasted } from '../../../write/pasted-lines.ts';
import { typedBody } from '../../../write/typed-body.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { PasteField } from './PasteField.tsx';
import { QuietButton } from './QuietButton.tsx';

interface Props extends FormSetting {
  readonly open: OpenText;
}

/** A list from elsewhere: it is shown what each line becomes, and that can be changed, before anything is put in. */
export function PasteList({ words, kind, open, editing, focusPart }: Props): VNode {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [pieces, setPieces] = useState<readonly PastedPiece[]>([]);
  const look = async (pasted: Pasted): Promise<void> => {
    // The reader of HTML is fetched when somebody pastes.
    const { pastedLines } = await import('../../../write/pasted-lines.ts');
    setPieces(piecesOf(pastedLines(pasted), kind));
  };
  const takeIn = (): void => {
    const count = open.parts.length;
    let last: ReturnType<typeof editing.change>;
    for (const edit of pasteEdits(pieces, open)) last = editing.change(edit, 'paste');
    setPieces([]);
    setTyped('');
    if (last?.ok) focusPart(last.open.parts[Math.min(count, last.open.parts.length - 1)]?.id, 'field');
  };
  return (
    <section aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{words.paste}</h3>
      <p id={`${id}-about`}>{words.pasteAbout}</p>
      <PasteField
        name="paste"
        label={words.pasteHere}
        about={`${id}-about`}
        typed={typed}
        setTyped={setTyped}
        paste={(pasted) => {
          const html = pasted.getData('text/html');
          void look({ text: pasted.getData('text/plain'), ...(html !== '' && { html }) });
        }}
      />
      <p>
        <QuietButton name="look" words={words.pasteLook} act={() => void look({ text: typed })} />
      </p>
      {pieces.length > 0 && (
        <>
          <ul class="bare-list make-cards" aria-label={words.pasteAs}>
            {pieces.map((piece, index) => (
              <li key={index} class="make-card">
                <label for={`${id}-${index}`}>{typedBody(piece.body)}</label>
                <select
                  id={`${id}-${index}`}
                  value={piece.as}
                  onChange={({ currentTarget }) =>
                    setPieces(pieces.with(index, { ...piece, as: currentTarget.value as PastedAs }))
                  }
                >
                  {pastedChoices(kind).map((as) => (
                    <option key={as} value={as}>
                      {words.as[as]}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ul>
          <button type="button" class="button" data-make-do="take" onClick={takeIn}>
            {words.pasteTake}
          </button>
        </>
      )}
    </section>
  );
}
