import { editionsOf } from '../../src/editions/index.ts';
import { helpLanguage, languageOf, languages } from '../../src/languages/index.ts';
import type { Document } from '../../src/model/document.ts';
import { kindFolder } from '../../src/model/kind-folder.ts';
import type { Site } from '../../src/site/site.ts';
import { table } from '../markdown/table.ts';

/** Whose editions are counted. */
type Making = Pick<Site, 'editions' | 'paper'>;

/**
 * The table of all documents as Markdown: one row for each folder, by its path. `places` says where the reports speak of a
 * document; one that they do not name has a dash.
 */
export function contentTable(
  documents: readonly Document[],
  places: ReadonlyMap<string, string>,
  site: Making,
): string {
  const folders = Map.groupBy(documents, folderOf);
  const rows = [...folders]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([folder, versions]) => row(folder, versions, places, site));
  return [
    '# The documents of the library',
    '',
    '`npm run content-table` writes this page: run it when a document comes, goes or changes its facts.',
    '',
    'Place: W is a paragraph of “Improving progression to sustainable unsupported employment” (Ofsted, 2009), N is “STEPs: building a skilled and competent workforce” (Norfolk). Photos: empty frames that wait for a photo of the workplace.',
    '',
    `${folders.size} documents.`,
    '',
    table(HEADS, rows),
    '',
  ].join('\n');
}

/** `forms/my-agreement` of any of its versions. */
export function folderOf({ kind, slug }: Pick<Document, 'kind' | 'slug'>): string {
  return `${kindFolder(kind)}/${slug}`;
}

const HEADS = ['Document', 'Place', 'Languages', 'Editions', 'Sources', 'Look again by', 'State', 'Photos'];

function row(
  folder: string,
  versions: readonly Document[],
  places: ReadonlyMap<string, string>,
  site: Making,
): readonly string[] {
  const sorted = versions.toSorted((one, other) => rank(one) - rank(other));
  const [first] = sorted;
  if (first === undefined) throw new Error(`${folder} has no document.`);
  const names = helpLanguage.words.editions;
  return [
    `[${first.title}](${folder}/${first.language}.mdx)`,
    places.get(folder) ?? '–',
    sorted.map(({ language }) => languageOf(language).name).join(', '),
    editionsOf(first, site)
      .map(({ id }) => names[id].name)
      .join(', '),
    String(first.sources.length),
    first.reviewBy,
    sorted.every(({ readerChecks }) => readerChecks.length > 0) ? 'Checked with readers' : 'Draft',
    String(first.blocks.filter((block) => 'picture' in block && block.picture?.isFrame).length),
  ];
}

/** English first, then as the languages are listed. */
function rank({ language }: Document): number {
  return languages.findIndex(({ tag }) => tag === language);
}
