import { preview } from 'astro';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../src/integration/project-root.ts';
import { portOf } from './dev/port.ts';
import { Refusal, runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Shows the site that "npm run build" has built, as visitors will see it.

  npm run preview
  npm run preview -- --port 8080 --open

  --port   the number in the address (default: 4321)
  --host   lets other devices in your network look, too
  --open   opens the first page in your browser
  --help   shows this text

Ctrl and C end it.
`,
  flags: {
    port: { type: 'string' },
    host: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
  },
  run: async ({ port, host, open }) => {
    const server = { host, open, ...(port !== undefined && { port: portOf(port) }) };
    const root = projectRoot();
    if (!existsSync(path.join(root, 'dist')))
      throw new Refusal('There is no site yet. Build it first: npm run build');
    await preview({ root, server });
  },
});
