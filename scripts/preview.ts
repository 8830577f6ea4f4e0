import { preview } from 'astro';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/integration/project-root.ts';
import { aboutServerFlags, serverFlags, serverOf } from './dev/server.ts';
import { Refusal, runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Shows the site that "npm run build" has built, as visitors will see it.

  npm run preview
  npm run preview -- --port 8080 --open

${aboutServerFlags}`,
  flags: serverFlags,
  run: async (values) => {
    const root = projectRoot();
    if (!existsSync(path.join(root, 'dist')))
      throw new Refusal('There is no site yet. Build it first: npm run build');
    await preview({ root, server: serverOf(values) });
  },
});
