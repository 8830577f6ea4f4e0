import type { VNode } from 'preact';
import type { MakeFormWords } from '../../../languages/make-form-words.ts';

interface Props {
  readonly words: MakeFormWords;
  /** As they stand in the text. */
  readonly sources: readonly string[];
}

/** What has no field in the form. Nobody may think that it is not there. */
export function OnlyInText({ words, sources }: Props): VNode | null {
  if (sources.length === 0) return null;
  return (
    <div data-make-only-in-text>
      <p class="make-hint">{words.other}</p>
      <pre class="make-written" tabIndex={0} aria-label={words.other}>
        {sources.join('\n')}
      </pre>
    </div>
  );
}
