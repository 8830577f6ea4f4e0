import { dev } from 'astro';
import { projectRoot } from '../src/integration/project-root.ts';
import { runCommand, WrongValue } from './terminal/command.ts';

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

function portOf(typed: string): number {
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new WrongValue(`--port is a number from 1 to 65535, not ${typed}.`);
  return port;
}
