import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { Message } from '../../model/message.ts';
import { EditorBar } from './EditorBar.tsx';
import { goTo } from './go-to.ts';
import type { KeptDocument, KeptDocuments } from './kept-documents.ts';
import type { PageOfMake } from './page-of-make.ts';
import { StatusBar } from './StatusBar.tsx';
import type { Opened } from './use-opened.ts';

/** What an editor of one document is handed. */
export interface EditorProps {
  readonly page: PageOfMake;
  readonly kept: KeptDocuments;
  readonly document: KeptDocument;
  readonly leave: () => void;
  /** Opens what another tab has saved, or a copy. */
  readonly reopen: (document: KeptDocument) => void;
}

interface Props extends Omit<EditorProps, 'document'> {
  readonly opened: Opened;
  /** What is counted: all that is said of the document, where not said. */
  readonly messages?: readonly Message[];
  /** Leads to the next of these. */
  readonly nextRemark: () => void;
  /** Ways to the parts, under the bars. */
  readonly ways?: VNode;
  /** How it stands with its file on the disk. */
  readonly onDisk?: VNode;
  readonly children: ComponentChildren;
}

/** What stands over a document while it is written, whoever it is for: its bars, and what went wrong with its papers. */
export function EditorFrame(props: Props): VNode {
  const { page, kept, opened, leave, reopen, nextRemark, ways, children } = props;
  const { words } = page;
  const { store, saver, seen, top } = opened;
  // A selector that asks what stands in the page would have all of it looked at after each key.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['documentOpen'] = '';
    return () => delete dataset['documentOpen'];
  }, []);
  return (
    <div class="make-editor" ref={top} tabIndex={-1}>
      <EditorBar
        page={page}
        store={store}
        saver={saver}
        kept={kept}
        leave={leave}
        reopen={reopen}
        onDisk={props.onDisk}
      />
      <StatusBar
        page={page}
        saver={saver}
        seen={{ ...seen, messages: props.messages ?? seen.messages }}
        nextRemark={nextRemark}
        seePaper={() => goTo('make-look')}
      />
      {ways}
      {seen.trouble !== undefined && (
        <div role="alert" class="make-problem" data-make-trouble={seen.trouble.sort}>
          <p>{words.trouble[seen.trouble.sort]}</p>
          <details>
            <summary>{words.trouble.browserSays}</summary>
            <p lang="en">{seen.trouble.browserSays}</p>
          </details>
        </div>
      )}
      <div class="make-columns">{children}</div>
    </div>
  );
}
