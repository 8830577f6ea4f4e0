import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { MakeFormWords } from '../../../languages/make-form-words.ts';
import { csvText } from '../../../model/csv-text.ts';
import {
  columnsOf,
  type OpenTable,
  openTable,
  withCell,
  withColumn,
  withLine,
  withoutLine,
} from '../../../write/table.ts';
import { fillIn } from '../fill-in.ts';
import { PasteField } from './PasteField.tsx';
import { QuietButton } from './QuietButton.tsx';
import { type Told, untold } from './told.ts';
import { ToldBeside } from './ToldBeside.tsx';
import { TypedField } from './TypedField.tsx';

interface Props {
  readonly words: MakeFormWords;
  readonly text: string;
  /** Changes the newest text. `place` names the cell: what is typed into it in one go is one step back. */
  readonly change: (edit: (table: OpenTable) => string, place?: string) => void;
  /** What there is to say about the table. */
  readonly told: Told;
}

/** The table of a chart: its columns by name, a row for each line below them. Or one from a spreadsheet, pasted as a whole. */
export function TableEditor({ words, text, change, told }: Props): VNode {
  const { table: say } = words;
  const open = openTable(text);
  const [names = [], ...rows] = open.lines;
  const columns = Array.from({ length: columnsOf(open) }, (_, index) => index);
  const cell = (line: number, column: number): VNode => (
    <TypedField
      key={`${line} ${column}`}
      name={`cell-${line}-${column}`}
      label={fillIn(say.cell, { column: names[column]?.words ?? String(column + 1), line })}
      value={open.lines[line]?.[column]?.words ?? ''}
      change={(typed) => change((table) => withCell(table, line, column, typed), `${line} ${column}`)}
      told={untold(words)}
    />
  );
  return (
    <div role="group" aria-label={say.heading} class="make-table" data-make-table>
      <p>
        <strong>{say.heading}</strong>
      </p>
      <ToldBeside told={told} />
      <div class="make-row">
        {columns.map((column) => (
          <TypedField
            key={column}
            name={`cell-0-${column}`}
            label={fillIn(say.column, { number: column + 1 })}
            value={names[column]?.words ?? ''}
            change={(typed) => change((table) => withCell(table, 0, column, typed), `0 ${column}`)}
            told={untold(words)}
          />
        ))}
      </div>
      {rows.map((_, index) => (
        <div key={index} class="make-row">
          {columns.map((column) => cell(index + 1, column))}
          <QuietButton
            name="remove-line"
            words={words.remove}
            of={fillIn(say.line, { line: index + 1 })}
            act={() => change((table) => withoutLine(table, index + 1))}
          />
        </div>
      ))}
      <p class="row">
        <QuietButton name="add-line" words={say.addLine} act={() => change(withLine)} />
        <QuietButton
          name="add-column"
          words={say.addColumn}
          act={() => change((table) => withColumn(table, fillIn(say.column, { number: columns.length + 1 })))}
        />
      </p>
      <PasteTable words={words} take={(pasted) => change(() => pasted)} />
    </div>
  );
}

/** A table that was copied in a spreadsheet takes the place of this one. */
function PasteTable({
  words,
  take,
}: Pick<Props, 'words'> & { readonly take: (text: string) => void }): VNode {
  const { table: say } = words;
  const [typed, setTyped] = useState('');
  const lines = openTable(typed).lines.map((cells) => cells.map((each) => each.words));
  return (
    <details>
      <summary>{say.paste}</summary>
      <PasteField name="paste-table" label={say.pasteHere} typed={typed} setTyped={setTyped} />
      {lines.length > 0 && (
        <>
          <table class="make-pasted">
            <tbody>
              {lines.slice(0, SHOWN).map((cells, index) => (
                <tr key={index}>
                  {cells.map((each, column) =>
                    index === 0 ? <th key={column}>{each}</th> : <td key={column}>{each}</td>,
                  )}
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <button
              type="button"
              class="button"
              data-make-do="take-table"
              onClick={() => {
                take(csvText(lines));
                setTyped('');
              }}
            >
              {words.pasteTake}
            </button>
          </p>
        </>
      )}
    </details>
  );
}

/** How many lines of a pasted table are shown before it is taken. */
const SHOWN = 6;
