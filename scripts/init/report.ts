import type { Answers } from './answers.ts';
import type { Report } from './write-project.ts';

/** What was written, what was there already, and what to do now. */
export function showReport(
  { written, kept }: Report,
  { folder, answers }: { readonly folder: string; readonly answers: Answers },
): string {
  const parts = [
    written.length > 0
      ? `Written for ${answers.name}:\n${written.map((name) => `  ${name}`).join('\n')}`
      : 'Nothing was written: all files were there already.',
    ...(kept.length > 0
      ? [`These were there already and stay as they are:\n${kept.map(keptText).join('\n')}`]
      : []),
    [
      'Now:',
      ...(folder === '.' ? [] : [`  cd ${/\s/u.test(folder) ? `"${folder}"` : folder}`]),
      '  npm install      brings all packages, and the right Node with them',
      '  npm run dev      shows pages and papers while you write',
      '  npm run check    says what is to be put right',
      '  npm run build    builds the whole site into "dist"',
    ].join('\n'),
  ];
  return parts.join('\n\n');
}

function keptText({ name, instead }: Report['kept'][number]): string {
  if (instead === undefined) return `  ${name}`;
  return `  ${name}\n${instead
    .split('\n')
    .map((line) => (line === '' ? '' : `      ${line}`))
    .join('\n')}`;
}
