import type { SSRResult } from 'astro';
import { renderToString } from 'astro/runtime/server/index.js';
import { styles, Whole } from 'virtual:clearstep/document-page';
import type { Faces } from '../../../print/sheet/sheet.ts';
import type { View } from '../../view.ts';
import { layOutFaces } from './faces-at-hand.ts';

/** All styles of a document's page, in their order. */
export const pageStyles: readonly string[] = styles();

/** What stands in `main` on the page of a document, as HTML, by the very components of a build. `today` is an ISO date. */
export async function renderPage(view: View, today: string, faces: Faces): Promise<string> {
  layOutFaces(faces);
  const html = await renderToString(bareResult(), Whole, { view, today }, {}, false);
  if (typeof html !== 'string') throw new Error('A page answers with something else than its words.');
  return html;
}

/** All that the runtime of Astro asks of a page around components that bring no scripts and no framework along. */
function bareResult(): SSRResult {
  const result = {
    base: '/',
    compressHTML: true,
    partial: true,
    renderers: [],
    componentMetadata: new Map(),
    clientDirectives: new Map(),
    // Nothing starts in a preview.
    inlinedScripts: { get: () => '' },
    createAstro: (props: unknown, slots: Readonly<Record<string, unknown>> | null) => ({
      props,
      slots: { has: (name: string) => slots?.[name] !== undefined },
    }),
    _metadata: {
      hasHydrationScript: false,
      rendererSpecificHydrationScripts: new Set(),
      hasRenderedHead: true,
      renderedScripts: new Set(),
      hasDirectives: new Set(),
      headInTree: false,
      extraHead: [],
      extraStyleHashes: [],
      extraScriptHashes: [],
      propagators: new Set(),
    },
  };
  return result as unknown as SSRResult;
}
