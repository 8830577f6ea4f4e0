import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TagPart } from '../../../write/open-text.ts';
import { openTable } from '../../../write/table.ts';
import type { FormSetting } from './DocumentForm.tsx';
import { tableOf } from './table-of.ts';
import type * as Editor from './TableEditor.tsx';

type Loaded = Pick<typeof Editor, 'TableEditor'>;

/** The table that a chart shows, which is a file beside the document. Its editor is fetched with the first chart. */
export function ChartTable({
  words,
  store,
  part,
  toldOfFile,
}: FormSetting & { readonly part: TagPart }): VNode | null {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => void import('./TableEditor.tsx').then(setLoaded), []);
  const name = tableOf(part) ?? '';
  const bytes = store.now().files.get(name);
  if (!bytes) return <p>{words.table.missing}</p>;
  const text = textOf(bytes);
  if (text === undefined) return <p>{words.table.unreadable}</p>;
  if (!loaded) return null;
  return (
    <loaded.TableEditor
      key={name}
      words={words}
      text={text}
      told={toldOfFile(name)}
      change={(edit, place) => {
        const newest = textOf(store.now().files.get(name) ?? bytes) ?? text;
        const next = edit(openTable(newest));
        if (next !== newest)
          store.setTable(name, new TextEncoder().encode(next), place && `${name} ${place}`);
      }}
    />
  );
}

/** `undefined`: it is no text in UTF-8. Its mark stays. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
