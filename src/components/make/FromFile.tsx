import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { canUseDisk, pickFile, pickFolder } from './disk/pickers.ts';
import { openFromFile, openFromFolder } from './disk/place-on-disk.ts';
import type { NewDocument } from './open-file.ts';
import type { PageOfMake } from './page-of-make.ts';

interface Props {
  readonly page: PageOfMake;
  readonly open: (file: File | undefined) => Promise<void>;
  /** Opens what is read from a file or a folder with this name. */
  readonly openAll: (name: string, read: () => Promise<readonly NewDocument[]>) => Promise<void>;
}

/** Opens a file of somebody's own. Where the browser can write to it later, it is saved there again; a folder, too. */
export function FromFile({ page, open, openAll }: Props): VNode {
  const { words } = page;
  const input = useRef<HTMLInputElement>(null);
  const choose = async (): Promise<void> => {
    if (!canUseDisk()) {
      input.current?.click();
      return;
    }
    const file = await pickFile();
    if (file) await openAll(file.name, () => openFromFile(file, page));
  };
  const chooseFolder = async (): Promise<void> => {
    const folder = await pickFolder();
    if (folder) await openAll(folder.name, () => openFromFolder(folder, page));
  };
  return (
    <section aria-labelledby="make-file">
      <h2 id="make-file">{words.start.file}</h2>
      <p>{words.start.fileAbout}</p>
      <p class="row">
        <button type="button" class="button quiet" data-make-disk="open" onClick={() => void choose()}>
          {words.start.fileButton}
        </button>
        <input
          ref={input}
          type="file"
          aria-label={words.start.fileButton}
          accept=".mdx,.zip"
          hidden
          data-make-file
          onChange={({ currentTarget }) => {
            void open(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
        {canUseDisk() && (
          <button
            type="button"
            class="button quiet"
            data-make-disk="open-folder"
            onClick={() => void chooseFolder()}
          >
            {words.disk.openFolder}
          </button>
        )}
      </p>
    </section>
  );
}
