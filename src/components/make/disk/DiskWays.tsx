import type { VNode } from 'preact';
import type { MakeWords } from '../../../languages/make-words.ts';
import type { DiskSaver } from './disk-saver.ts';
import { canUseDisk } from './pickers.ts';

interface Props {
  readonly words: MakeWords['disk'];
  readonly disk: DiskSaver;
}

/** Gives a document a file or a folder of its own, to which it is saved again and again. Nothing where the browser cannot. */
export function DiskWays({ words, disk }: Props): VNode | null {
  if (!canUseDisk()) return null;
  return (
    <>
      <p>{words.about}</p>
      <p class="row">
        <button
          type="button"
          class="button quiet"
          data-make-disk="save-as"
          onClick={() => void disk.saveAs()}
        >
          {words.saveAs}
        </button>
        <button
          type="button"
          class="button quiet"
          data-make-disk="save-in-folder"
          onClick={() => void disk.saveInFolder()}
        >
          {words.saveInFolder}
        </button>
      </p>
    </>
  );
}
