import path from 'node:path';
import { today } from '../src/files/today.ts';
import { completeAnswers } from './init/answers.ts';
import { findDependency } from './init/dependency.ts';
import { showReport } from './init/report.ts';
import { projectFiles } from './init/project-files.ts';
import { writeProject } from './init/write-project.ts';
import { callerFolder } from './terminal/caller-folder.ts';
import { runCommand, WrongValue } from './terminal/command.ts';

await runCommand({
  usage: `
Starts a site of your own: its settings, one example of each kind of document, and a README for all
who write.

  npm run init -- my-site
  npx clearstep init .
  npx clearstep init my-site --name "Our Work" --language cy --colour "#7a1f5c"

  --name      what your site is called
  --language  the language of your first page and of the examples (default: en-GB)
  --colour    the colour of your organisation, such as "#7a1f5c"
  --help      shows this text

It asks for what is not given, and never writes over a file that is there.
`,
  flags: {
    name: { type: 'string' },
    language: { type: 'string' },
    colour: { type: 'string' },
  },
  takesFiles: true,
  run: async (given, folders) => {
    const [folder, ...others] = folders;
    if (folder === undefined || others.length > 0)
      throw new WrongValue('Say in which folder: clearstep init my-site, or clearstep init . for this one.');
    const root = path.resolve(callerFolder(), folder);
    const answers = await completeAnswers(given);
    const dependency = findDependency(root);
    const report = await writeProject(root, projectFiles({ ...answers, dependency, today: today() }));
    console.log(showReport(report, { folder, answers }));
  },
});
