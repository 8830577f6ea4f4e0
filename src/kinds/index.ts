import type { Kind } from '../model/document.ts';
import { form } from './form/index.ts';
import { guide } from './guide/index.ts';
import type { KindOnPaper } from './kind.ts';
import { leaflet } from './leaflet/index.ts';
import { report } from './report/index.ts';
import { task } from './task/index.ts';

/** The register of kinds: one folder, one line here. */
const kindsOnPaper: { readonly [K in Kind]: KindOnPaper & { readonly kind: K } } = {
  task,
  leaflet,
  guide,
  form,
  report,
};

export function kindOnPaper(kind: Kind): KindOnPaper {
  return kindsOnPaper[kind];
}
