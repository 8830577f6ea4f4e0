import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packageRequire, packageRoot } from '../src/files/package-root.ts';
import { frontMatterSchema } from '../src/model/read/facts/json-schema.ts';
import { Refusal, runCommand } from './terminal/command.ts';

await runCommand({
  usage: `
Makes ready what other projects install: "npm pack" and "npm publish" run it by themselves.

  npm run prepack

The folder "lib" then holds JavaScript and types of all that Node loads, because Node takes no
TypeScript from node_modules, and the JSON Schema of the facts at the top of a document.

  --help   shows this text
`,
  flags: {},
  run: async () => {
    const lib = path.join(packageRoot, 'lib');
    rmSync(lib, { recursive: true, force: true });
    const compiler = packageRequire.resolve('typescript/bin/tsc');
    const { status } = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.package.json'], {
      cwd: packageRoot,
      stdio: 'inherit',
    });
    if (status !== 0) throw new Refusal('The package was not made: TypeScript names what is wrong, above.');
    const schema = JSON.stringify(frontMatterSchema(), undefined, 2);
    writeFileSync(path.join(lib, 'front-matter.schema.json'), `${schema}\n`);
  },
});
