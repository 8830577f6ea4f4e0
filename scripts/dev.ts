import { dev } from 'astro';
import { projectRoot } from '../src/integration/project-root.ts';
import { aboutServerFlags, serverFlags, serverOf } from './dev/server.ts';
import { runCommand } from './terminal/command.ts';
import { requireUsableFolder } from './terminal/project-folder.ts';

await runCommand({
  usage: `
Shows pages and papers in a browser while you write. Save a file, and its page is new at once.
A mistake shows on the page and here, with its place and how to put it right.

  npm run dev
  npm run dev -- --port 8080 --open

${aboutServerFlags}`,
  flags: serverFlags,
  run: async (values) => {
    const root = projectRoot();
    requireUsableFolder(root);
    await dev({ root, server: serverOf(values) });
  },
});
