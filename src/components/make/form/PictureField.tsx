import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { DocumentStore } from '../open-document.ts';
import { photoForPaper } from '../photo-for-paper.ts';
import type { Told } from './told.ts';
import { TypedField } from './TypedField.tsx';

interface Props {
  readonly store: DocumentStore;
  readonly names: readonly string[];
  readonly value: string;
  readonly alt: string;
  /** The words that the picture is for. */
  readonly about: string;
  readonly told: Told;
  readonly altTold: Told;
  readonly change: (name: string) => void;
  readonly changeAlt: (alt: string) => void;
  readonly say: (words: string) => void;
}

/** A picture by its name, with names to choose from as somebody types, or a photo of one's own with what it shows. */
export function PictureField(props: Props): VNode {
  const { store, names, value, alt, about, told, altTold, change, changeAlt, say } = props;
  const { words } = told;
  const id = useId();
  const isPhoto = /\.(?:jpe?g|png|webp)$/iu.test(value);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      const name = await putPhoto(store, file);
      change(`./${name}`);
      say(words.photoPut);
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <TypedField
        label={words.field.picture}
        value={value}
        change={change}
        suggestions={suggest(names, about, value)}
        told={told}
      />
      <p>
        <label for={id}>{words.photo}</label>
        <input
          id={id}
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </p>
      {(isPhoto || alt !== '') && (
        <TypedField label={words.field.alt} value={alt} change={changeAlt} told={altTold} />
      )}
    </>
  );
}

/** Puts a photo beside the document: upright, no larger than paper needs, without what the camera wrote. Gives its name. Throws a `PictureRefusal`. */
export async function putPhoto(store: DocumentStore, file: File): Promise<string> {
  const bytes = await photoForPaper(new Uint8Array(await file.arrayBuffer()));
  const { files } = store.now();
  let number = 1;
  while (files.has(`photo-${number}.jpg`)) number += 1;
  store.setFile(`photo-${number}.jpg`, bytes);
  return `photo-${number}.jpg`;
}

/** Names that start as what was typed, then those that hold it, then those with a word of the step. */
function suggest(names: readonly string[], about: string, typed: string): readonly string[] {
  const start = typed.trim().toLowerCase();
  const said = new Set(about.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const near = names.filter((name) => name.split(/[\s-]+/u).some((word) => said.has(word)));
  const found = start === '' ? [] : names.filter((name) => name.includes(start));
  const first = found.toSorted((a, b) => Number(b.startsWith(start)) - Number(a.startsWith(start)));
  return [...new Set([...first, ...near])].slice(0, MOST_NAMES);
}

const MOST_NAMES = 30;
