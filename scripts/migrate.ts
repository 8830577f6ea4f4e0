import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/integration/project-root.ts';
import { FORMAT } from '../src/model/format/version.ts';
import { migrations } from '../src/model/format/migrations/index.ts';
import { migrateContent } from './migrate/migrate-content.ts';
import { showMigration } from './migrate/show-migration.ts';
import { Refusal, runCommand, WrongValue } from './terminal/command.ts';

await runCommand({
  usage: `
Brings documents of an older Clearstep to the format that this one reads (${FORMAT}).

  npm run migrate -- --dry-run    shows each line that would change, and changes nothing
  npm run migrate                 changes them

Only what has to change is changed: your notes, the order, blank lines and line ends stay as they
are. A file is written whole or not at all. What was stopped can be started again.

The file content/format.yml says afterwards which format your documents are in. Keep a copy of your
content first, as git does: "git diff" then shows the same lines.

  --dry-run  shows what would change
  --root     the folder that holds "content" (default: this project)
  --help     shows this text

It ends with 1 when a document could not be changed.`,
  flags: {
    'dry-run': { type: 'boolean', default: false },
    root: { type: 'string', default: projectRoot() },
  },
  run: async ({ root, 'dry-run': dryRun }) => {
    const home = path.resolve(root);
    if (!existsSync(path.join(home, 'content')))
      throw new WrongValue(`There is no folder “content” in ${home}. --root names the one that holds it.`);
    const result = await migrateContent(home, migrations, { dryRun });
    console.log(showMigration(result, { dryRun, about: migrations }));
    if (result.unchanged.length > 0)
      throw new Refusal('Put this right, then run the command again. The format was not changed yet.');
  },
});
