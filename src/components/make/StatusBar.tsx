import type { VNode } from 'preact';
import { fillIn } from './fill-in.ts';
import type { PageOfMake } from './page-of-make.ts';
import type { Saver } from './save-document.ts';
import { useStore } from './use-store.ts';
import type { Seen } from './seen.ts';

interface Props {
  readonly page: PageOfMake;
  readonly saver: Saver;
  readonly seen: Seen;
  /** Leads to the next remark. */
  readonly nextRemark: () => void;
  readonly seePaper: () => void;
}

/** What stays in view while somebody writes: whether it is kept, how easy it is, what there is to say, and the way to the paper. */
export function StatusBar({ page, saver, seen, nextRemark, seePaper }: Props): VNode {
  const { bar, advice } = page.words;
  const saving = useStore(saver);
  const { ease } = seen;
  const count = seen.messages.length;
  return (
    <div class="make-status" role="group" aria-label={bar.label}>
      <p>
        <span class="make-saving" data-make-saving={saving}>
          {saving === 'saved' ? bar.saved : saving === 'saving' ? bar.saving : bar.notSaved}
        </span>
        {ease && (
          <span data-make-ease>
            {fillIn(bar.ease, { level: advice.levels[ease.level], score: Math.round(ease.score) })}
          </span>
        )}
      </p>
      <p>
        {count === 0 ? (
          <span>{seen.isChecked ? bar.none : advice.looking}</span>
        ) : (
          <button type="button" class="link-button make-part" data-make-next onClick={nextRemark}>
            {count === 1 ? bar.remarksOne : fillIn(bar.remarks, { count })}
          </button>
        )}
        <button type="button" class="link-button make-part" data-make-see onClick={seePaper}>
          {bar.see}
        </button>
      </p>
    </div>
  );
}
