// Starts a command of this folder, or says clearly why it cannot: `node scripts/start.mjs build --help`.
// Plain JavaScript without any package, because it has to run where nothing is installed yet, on any Node.
import { existsSync } from 'node:fs';

const needed = 24;
const major = Number(process.versions.node.split('.')[0]);
const name = process.argv[2];

if (major < needed || !existsSync(new URL('../node_modules', import.meta.url))) {
  console.error(
    `Clearstep needs its packages and Node ${needed}. This is Node ${process.versions.node}.\n` +
      `Run "npm ci" first. It brings Node ${needed} along, and every "npm run" command then uses it.`,
  );
  process.exit(1);
}

// Astro counts how often it is started and tells its makers. Nothing here calls anybody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const script = new URL(`./${name}.ts`, import.meta.url);
process.argv.splice(1, 2, script.pathname);
await import(script.href);
