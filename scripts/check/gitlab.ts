import type { Message, Severity } from '../../src/model/message.ts';
import { hash } from '../../src/model/hash.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'critical',
  warning: 'minor',
  hint: 'info',
  review: 'info',
};

/**
 * A report of code quality, which GitLab shows beside the lines of a merge request:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlabReport(messages: readonly Message[]): readonly unknown[] {
  const seen = new Map<string, number>();
  return messages.map(({ file, place, severity, rule, found, allowed, fix }) => {
    // A message is the same as before wherever its line has moved to.
    const words = JSON.stringify([file, rule, found]);
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    return {
      description: [found, allowed, fix].join(' '),
      check_name: rule,
      fingerprint: hash(`${words} ${times}`),
      severity: severities[severity],
      location: { path: file, lines: { begin: place?.start.line ?? 1, end: place?.end.line ?? 1 } },
    };
  });
}
