import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MakeWords } from '../../../languages/make-words.ts';
import type * as Bar from './FindBar.tsx';
import type * as InForm from './find-in-form.ts';
import type * as InText from './find-in-text.ts';

/** What looks for words. */
export type Finder = typeof InForm & typeof InText;

interface Props {
  readonly words: MakeWords['find'];
  /** All places of these words in what is written now. */
  readonly find: (finder: Finder, typed: string) => readonly InForm.Found[];
}

/** A button that opens the search within a document, and closes it. What searches is fetched when it is opened first. */
export function Find({ words, find }: Props): VNode {
  const [isOpen, setIsOpen] = useState(false);
  const [loaded, setLoaded] = useState<Finder & typeof Bar>();
  useEffect(() => {
    if (isOpen && !loaded)
      void Promise.all([
        import('./FindBar.tsx'),
        import('./find-in-form.ts'),
        import('./find-in-text.ts'),
      ]).then(([bar, inForm, inText]) => setLoaded({ ...bar, ...inForm, ...inText }));
  }, [isOpen]);
  return (
    <>
      <p>
        <button
          type="button"
          class="button quiet"
          aria-expanded={isOpen}
          data-make-find-open
          onClick={() => setIsOpen(!isOpen)}
        >
          {words.open}
        </button>
      </p>
      {isOpen && loaded && <loaded.FindBar words={words} find={(typed) => find(loaded, typed)} />}
    </>
  );
}
