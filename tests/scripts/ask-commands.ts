/**
 * Asks many commands with one flag, in one process, so that what they share is loaded once: of `node ask-commands.ts
 * --help scripts/new.ts ...` it writes what each said and how it would have ended, as JSON.
 */
export interface Answer {
  readonly file: string;
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

const [flag = '', ...files] = process.argv.slice(2);
const write = process.stdout.write.bind(process.stdout);
const said = { stdout: '', stderr: '' };
process.stdout.setMaxListeners(0);
for (const stream of ['stdout', 'stderr'] as const)
  process[stream].write = (words: string | Uint8Array): boolean => {
    said[stream] += String(words);
    return true;
  };

const answers: Answer[] = [];
for (const file of files) {
  process.argv = [process.execPath, file, flag];
  process.exitCode = 0;
  Object.assign(said, { stdout: '', stderr: '' });
  await import(new URL(`../../${file}`, import.meta.url).href);
  answers.push({ file, status: process.exitCode, ...said });
}
process.exitCode = 0;
write(JSON.stringify(answers));
