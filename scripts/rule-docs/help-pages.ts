import { readFile } from 'node:fs/promises';
import {
  askedRows,
  factRows,
  fieldTypeRows,
  messageRows,
  tagParts,
} from '../../src/components/help/tables.ts';
import { table } from '../markdown/table.ts';

const room = new URL('../../src/pages/help/', import.meta.url);

/** Pages of the help for authors that are running text, by their name on the site, and the file that each becomes. */
const pages: Readonly<Record<string, string>> = {
  index: 'README.md',
  tags: 'tags.md',
  forms: 'forms.md',
  messages: 'messages.md',
};

/** The help for authors as Markdown, to be read before anything is built: by its paths below the project. */
export async function helpPages(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, file] of Object.entries(pages)) {
    const text = await readFile(new URL(`_${name}.mdx`, room), 'utf8');
    files.set(`docs/help/${file}`, helpPage(text, name));
  }
  return files;
}

/** One page: its title, its text with the tables written out, and links that lead from file to file. */
function helpPage(mdx: string, name: string): string {
  const [, title = ''] = /^title: (.*)$/mu.exec(mdx) ?? [];
  const body = mdx
    .replace(/^---\n.*?\n---\n/su, '')
    .replaceAll(/^import .*\n/gmu, '')
    .replaceAll(/^<(\w+) \/>$/gmu, (_, component: string) => written(component))
    .replaceAll(/\[([^\]]+)\]\((\.[^)]*)\)/gu, (_, words: string, address: string) => link(words, address));
  const back = name === 'index' ? '' : '[Help for authors](README.md)\n\n';
  return `${GENERATED}\n\n# ${title}\n\n${back}${body.trim()}\n`;
}

const GENERATED =
  '<!-- Generated from src/pages/help and the tables of the reader, by `npm run rule-docs`. Change those. -->';

/** Throws for a component that nobody has written out. */
function written(component: string): string {
  const write = components[component];
  if (!write) throw new Error(`<${component} /> of the help has no form in Markdown.`);
  return write();
}

const components: Readonly<Record<string, () => string>> = {
  FactTable: () =>
    table(
      ['Fact', 'What it says, and how to write it', 'For', 'Needed?'],
      factRows().map(({ name, about, example, kinds, needed }) => [
        code(name),
        `${words(about)}<br>${code(example)}`,
        kinds,
        needed,
      ]),
    ),
  AskedTable: () =>
    table(
      ['Paper', 'What it is, and how to ask for it', 'For', 'It shows'],
      askedRows().map(({ name, about, example, kinds, needed }) => [
        code(name),
        `${words(about)}<br>${code(example)}`,
        kinds,
        needed,
      ]),
    ),
  FieldTypeTable: () =>
    table(
      ['Type', 'What it is for, and how to write it'],
      fieldTypeRows().map(({ name, about, example }) => [code(name), `${words(about)}<br>${code(example)}`]),
    ),
  RuleTable: () =>
    table(
      ['Message', 'What must be so', 'How bad'],
      messageRows().map(({ id, about, severity }) => [code(id), words(about), severity]),
    ),
  TagTable: () =>
    tagParts()
      .map(({ name, about, attributes, example }) => {
        const rows = attributes.map((each) => [code(each.name), words(each.about), each.needed]);
        return [
          `## ${code(`<${name}>`)}`,
          about.map((sentence) => words(sentence)).join(' '),
          ...(rows.length > 0 ? [table(['Attribute', 'What it says', 'Needed?'], rows)] : []),
          `\`\`\`\n${example}\n\`\`\``,
        ].join('\n\n');
      })
      .join('\n\n'),
};

/** A cell has one line. */
function code(text: string): string {
  return text
    .split('\n')
    .map((line) => `\`${line}\``)
    .join('<br>');
}

/** Tags in a sentence would be HTML. */
function words(text: string): string {
  return text.replaceAll(/<[^>]+>/gu, (tag) => `\`${tag}\``);
}

/** To the file of a page, or to what only the site has, as the list of all pictures. */
function link(said: string, address: string): string {
  const [, page = ''] = /^\.\.?\/([\w-]+)\/$/u.exec(address) ?? [];
  if (page === 'rules') return `[${said}](../rules/README.md)`;
  const file = pages[page];
  if (file !== undefined) return `[${said}](${file})`;
  return `${said}: at \`${new URL(address, 'https://site.invalid/help/').pathname}\` of your site, while \`npm run dev\` runs`;
}
