import type { Document } from './document.ts';

/** What somebody may have come for, in the order in which the first page offers it. */
export const choices = ['job', 'rights', 'paper', 'employer', 'helper', 'results'] as const;
export type Choice = (typeof choices)[number];

/** The one choice that leads to a document. A guide that is for no employer is for those who help. */
export function choiceOf({ kind, audience }: Pick<Document, 'kind' | 'audience'>): Choice {
  switch (kind) {
    case 'task':
      return 'job';
    case 'leaflet':
      return 'rights';
    case 'form':
      return 'paper';
    case 'guide':
      return audience === 'employer' ? 'employer' : 'helper';
    case 'report':
      return 'results';
    default:
      return kind satisfies never;
  }
}
