import { dev } from 'astro';
import path from 'node:path';

/**
 * Starts the development server of this project on the content of another folder, and says where it listens. A process
 * of its own, so that whoever started it can end it whatever happens: node serve-folder.ts <folder>
 */
const [folder = ''] = process.argv.slice(2);
const project = path.resolve(import.meta.dirname, '../..');
const server = await dev({
  root: folder,
  // Astro looks for it below the root.
  configFile: path.relative(folder, path.join(project, 'astro.config.mjs')),
  srcDir: path.join(project, 'src'),
  publicDir: path.join(project, 'public'),
  cacheDir: path.join(folder, '.cache'),
  logLevel: 'info',
  server: { host: '127.0.0.1', port: 0 },
  vite: { cacheDir: path.join(folder, '.vite'), server: { fs: { allow: [project, folder] } } },
});
// Whoever starts it may ask what it takes.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ memory: process.memoryUsage().rss, work: (user + system) / 1000 });
});
console.log(`listening on ${server.address.port}`);
