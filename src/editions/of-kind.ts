import type { Kind } from '../model/document.ts';
import type { Edition } from './edition.ts';

/** The edition as it is for one kind: a form on one page has other columns and larger type than a guide. */
export function ofKind(edition: Edition, kind: Kind): Edition {
  return edition.form === 'pages' && edition.ofKind?.[kind]
    ? { ...edition, ...edition.ofKind[kind] }
    : edition;
}
