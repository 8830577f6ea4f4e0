import type { Message } from '../../src/model/message.ts';
import { githubAnnotations } from './github.ts';
import { gitlabReport } from './gitlab.ts';
import { sarifLog } from './sarif.ts';

/** Messages for programs. The list is also what `--format` takes, besides `text`. */
export const formats: Readonly<Record<string, (messages: readonly Message[], site?: string) => string>> = {
  json: (messages) => JSON.stringify(messages, undefined, 2),
  github: (messages) => githubAnnotations(messages),
  gitlab: (messages) => JSON.stringify(gitlabReport(messages), undefined, 2),
  sarif: (messages, site) => JSON.stringify(sarifLog(messages, site), undefined, 2),
};
