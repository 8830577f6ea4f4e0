import path from 'node:path';
import { readContent } from '../src/files/content.ts';
import { loadSite } from '../src/integration/load-site.ts';
import { projectRoot } from '../src/integration/project-root.ts';
import { isFromLibrary } from '../src/model/library.ts';
import { formatMessage } from '../src/model/message.ts';
import { writeHistories } from './history/write-histories.ts';
import { Refusal, runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Writes down what each document says now, so that the code on its papers can tell later what has
changed. Run it before you print papers for other people, and keep the files with your documents.

  npm run history

A document that says the same as before gets no new version. Each history lies beside its document:
content/tasks/make-tea/history.yml.

  --root   the folder that holds "content" (default: this project)
  --help   shows this text

It ends with 1 when a history cannot be read. That one stays as it is.`,
  flags: { root: { type: 'string', default: projectRoot() } },
  run: async ({ root }) => {
    const home = path.resolve(root);
    const { documents } = await readContent(home, { site: await loadSite(home) });
    const own = documents.filter((document) => !isFromLibrary(document));
    const { added, messages } = await writeHistories(home, own);
    for (const file of added) console.log(`${file}: a new version`);
    console.log(`${added.length} of ${own.length} documents have a new version.`);
    if (messages.length > 0)
      throw new Refusal(messages.map((message) => formatMessage(message)).join('\n\n'));
  },
});
