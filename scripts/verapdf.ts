import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { runCommand } from './terminal/command.ts';
import type { Verdict } from './verapdf/validate.ts';
import { findJava, notRun, validatePdfs } from './verapdf/validate.ts';

await runCommand({
  usage: `
Judges PDF files by PDF/UA-1 and PDF/A-2a with veraPDF, and by qpdf where it is installed.

  npm run verapdf                                        every PDF in dist
  npm run verapdf -- dist/en-GB/tasks/make-tea/a4.pdf    one file or more

  --help   shows this text

Needs a JDK, 11 or newer, in JAVA_HOME or PATH.
Ends with 1 when a file fails, with 2 when veraPDF could not be run.
`,
  flags: {},
  takesFiles: true,
  run: async (_, files) => {
    process.exitCode = await judgeFiles(files.length > 0 ? files : await builtFiles());
  },
});

async function judgeFiles(files: readonly string[]): Promise<number> {
  const missing = files.filter((file) => !existsSync(file));
  for (const file of missing) console.log(`${file}: there is no such file.`);
  if (missing.length > 0) return 1;
  if (files.length === 0) {
    console.log('There are no PDFs in dist. Run npm run build first.');
    return 1;
  }
  const damaged = checkWithQpdf(files);
  if (findJava() === undefined) {
    console.log(notRun);
    return 2;
  }
  const verdicts = await validatePdfs(files);
  verdicts.filter(({ passed }) => !passed).forEach(printFailures);
  const passed = verdicts.filter((verdict) => verdict.passed).length;
  console.log(
    `veraPDF: ${files.length} files, ${passed} passed, ${verdicts.length - passed} failed verdicts (PDF/UA-1 and PDF/A-2a).`,
  );
  return passed === verdicts.length && damaged === 0 ? 0 : 1;
}

async function builtFiles(): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob('dist/**/*.pdf')) files.push(file);
  return files.sort();
}

function printFailures({ file, profile, failures }: Verdict): void {
  console.log(`${file} fails ${profile === 'ua1' ? 'PDF/UA-1' : 'PDF/A-2a'}:`);
  for (const { rule, count, message } of failures) console.log(`  ${rule} (${count} times): ${message}`);
}

/** How many files qpdf finds fault with. */
function checkWithQpdf(files: readonly string[]): number {
  if (spawnSync('qpdf', ['--version']).error) {
    console.log('qpdf was not run: it is not installed.');
    return 0;
  }
  const damaged = files.filter((file) => spawnSync('qpdf', ['--check', file]).status !== 0);
  for (const file of damaged) console.log(`${file}: qpdf --check finds fault with it.`);
  console.log(
    `qpdf: ${files.length} files, ${files.length - damaged.length} passed, ${damaged.length} failed.`,
  );
  return damaged.length;
}
