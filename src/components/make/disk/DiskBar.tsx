import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { MakeWords } from '../../../languages/make-words.ts';
import { fillIn } from '../fill-in.ts';
import { useStore } from '../use-store.ts';
import type { DiskSaver } from './disk-saver.ts';

interface Props {
  readonly words: MakeWords['disk'];
  readonly disk: DiskSaver;
}

/** Saves a document to the file that it came from, or was saved to. Ctrl or Cmd with S does it, too. Nothing while it has none. */
export function DiskBar({ words, disk }: Props): VNode | null {
  const { state, name = '' } = useStore(disk);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 's') return;
      if (disk.now().name === undefined) return;
      event.preventDefault();
      void disk.save();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [disk]);
  if (name === '') return null;
  const button = (act: () => Promise<void>, label: string, does: string): VNode => (
    <button type="button" class="button quiet" data-make-disk={does} onClick={() => void act()}>
      {fillIn(label, { name })}
    </button>
  );
  return (
    <>
      <p class="row">{button(disk.save, words.save, 'save')}</p>
      <p role="status" class={state === 'saved' ? '' : 'make-trouble'} data-make-on-disk={state}>
        {state !== 'waiting' && fillIn(words[state], { name })}
      </p>
      {state === 'changed' && (
        <p class="row">
          {button(disk.take, words.take, 'take')}
          {button(disk.writeOver, words.writeOver, 'write-over')}
        </p>
      )}
    </>
  );
}
