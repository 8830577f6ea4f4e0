import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { today } from '../src/files/today.ts';
import { projectRoot } from '../src/integration/project-root.ts';
import { lookAt } from './browser/look-at.ts';
import { onePageOfEachKind, pageFilesIn } from './browser/one-of-each.ts';
import { judge } from './lighthouse/judge.ts';
import { BUDGETS, faultsOf, type Measured, table } from './lighthouse/measured.ts';
import { addressOf, views } from './screens/views.ts';
import { Refusal, runCommand, WrongValue } from './terminal/command.ts';

/** The language in which most is written here. */
const LANGUAGE = 'en-GB';
/** What readers, employers and coaches come to, by the names of `npm run screens`. */
const names = new Set(['home', 'list', 'task', 'guide', 'form', 'help', 'search', 'coach']);
const judged = views.filter(({ name }) => names.has(name));

await runCommand({
  usage: `
Has Lighthouse judge the main pages of the site that "npm run build" has built, as a slow phone on a
slow network sees them, and weighs what each page loads before anybody does anything. Pages are
served compressed, as hosts serve them. Nothing is asked of any other machine.

  npm run lighthouse
  npm run lighthouse -- home task      these alone

Pages: ${judged.map(({ name }) => name).join(', ')}

  --from     the folder with the site (default: dist)
  --into     the file for the table, when all pages are judged (default: docs/lighthouse.md)
  --help     shows this text

It ends with 1 when a page has less than 100 in a category, or weighs more than
${BUDGETS.all / 1000} kB without pictures or ${BUDGETS.script / 1000} kB of script.`,
  flags: {
    from: { type: 'string', default: path.join(projectRoot(), 'dist') },
    into: { type: 'string', default: path.join(projectRoot(), 'docs/lighthouse.md') },
  },
  takesFiles: true,
  run: async ({ from, into }, wanted) => {
    const unknown = wanted.find((name) => !judged.some((view) => view.name === name));
    if (unknown !== undefined)
      throw new WrongValue(
        `There is no page "${unknown}". Pages: ${judged.map(({ name }) => name).join(', ')}`,
      );
    if (!existsSync(path.join(from, 'index.html')))
      throw new Refusal('There is no site yet. Build it first: npm run build');
    const pages = onePageOfEachKind(pageFilesIn(from));
    const measured = await lookAt(
      from,
      async (browser, origin) => {
        const found: Measured[] = [];
        for (const view of judged.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
          const address = addressOf(view, pages, LANGUAGE);
          if (address === undefined) continue;
          const page = { name: view.name, address, ...(await judge(browser, origin, address, from)) };
          console.log(`${page.name}: ${page.address}`);
          found.push(page);
        }
        return found;
      },
      { compress: true },
    );
    console.log(`\n${table(measured)}`);
    if (wanted.length === 0) await writeFile(into, documentOf(measured));
    const faults = measured.flatMap(faultsOf);
    if (faults.length > 0) throw new Refusal(faults.join('\n'));
  },
});

function documentOf(measured: readonly Measured[]): string {
  return `# What Lighthouse says of the pages

Written by \`npm run lighthouse\` on ${today()}: a slow phone on a slow network, pages compressed as hosts send them. The largest page of each kind stands for the others. Weights are of what a page loads before anybody does anything; step mode, and what search and offline reading need, come when they are used.

${table(measured)}
`;
}
