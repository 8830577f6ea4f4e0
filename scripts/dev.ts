import { dev } from 'astro';
import { projectRoot } from '../src/integration/project-root.ts';
import { portOf } from './dev/port.ts';
import { runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Shows pages and papers in a browser while you write. Save a file, and its page is new at once.
A mistake shows on the page and here, with its place and how to put it right.

  npm run dev
  npm run dev -- --port 8080 --open

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
    await dev({
      root: projectRoot(),
      server: { host, open, ...(port !== undefined && { port: portOf(port) }) },
    });
  },
});
