import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { findJava } from '../../scripts/verapdf/validate.ts';

const checker = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

const report = z.object({
  messages: z.array(
    z.object({
      url: z.string(),
      type: z.string(),
      lastLine: z.number().optional(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

/**
 * What the Nu Html Checker, the W3C's own, says of all pages in folders: errors and warnings, with the code that each is
 * about. One start of Java reads them all.
 */
export function remarksOnHtml(folders: readonly string[]): string[] {
  const java = findJava() ?? 'java';
  const options = ['--skip-non-html', '--exit-zero-always', '--stdout', '--format', 'json'];
  // A file on a disk has no site of its own, so that all of it would be from elsewhere. Whether a page keeps its policy,
  // the browser of the other tests says.
  const known = ['--filterpattern', '.*Content Security Policy.*'];
  const { stdout, stderr } = spawnSync(
    java,
    ['-Xmx1g', '-Xss4m', '-jar', checker, ...options, ...known, ...folders],
    { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(`The checker said nothing. ${stderr}`);
  return report
    .parse(JSON.parse(stdout))
    .messages.map(
      ({ url, lastLine = 0, message, extract = '' }) =>
        `${url.replace(/^file:/u, '')}:${lastLine}: ${message} ${extract.trim()}`,
    );
}
