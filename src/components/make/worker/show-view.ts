import type { Element } from '../../../images/element.ts';
import { altText } from '../../../images/alt-text.ts';
import { fitPhonePictures } from '../../../images/phone-screens.ts';
import { languageOf } from '../../../languages/index.ts';
import type { Document } from '../../../model/document.ts';
import type { EditionId } from '../../../model/edition-names.ts';
import { hasMessages } from '../../../model/messages-error.ts';
import type { Preview, PreviewMaterials } from '../../../preview/preview.ts';
import type { DrawnPart } from '../../../print/sheet-parts.ts';
import type { PhoneInSight, Report, View } from '../orders.ts';
import { partsToSend } from '../sent-sheet.ts';
import { addressOfData, pictureAddress } from './picture-addresses.ts';
import { withRecordings } from './recording-addresses.ts';

/** What showing a document needs besides the document. */
export interface Showing {
  readonly preview: Preview;
  readonly materials: Pick<PreviewMaterials, 'site' | 'today'>;
  /** What lies beside the document. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly tell: (report: Report) => void;
  readonly turn: number;
  /** Whether no newer text has come meanwhile. */
  readonly isNewest: () => boolean;
  readonly told: ToldBefore;
}

/** What was told before of what is in sight: what has not changed is not told again. */
export interface ToldBefore {
  page?: string;
  /** By paper, the sheets of it by their index. */
  readonly sheets: Map<EditionId, (readonly DrawnPart[])[]>;
}

/** Tells how a document looks as what is in sight: its sheets, its page or its phone pictures. */
export async function showView(document: Document, view: View, showing: Showing): Promise<void> {
  switch (view.look) {
    case 'papers':
      return showPaper(document, view, showing);
    case 'page':
      return showPage(document, showing);
    case 'phone':
      return showPhone(document, showing);
  }
}

async function showPaper(
  document: Document,
  view: Extract<View, { look: 'papers' }>,
  { preview, tell, turn, isNewest, told }: Showing,
): Promise<void> {
  const editions = preview.editions(document);
  const edition = editions.find(({ id }) => id === view.edition) ?? editions[0];
  if (!edition) return;
  try {
    const { sheets } = await preview.layOut(document, edition);
    if (!isNewest()) return;
    tell({ type: 'laid', turn, edition: edition.id, sheets: sheets.length });
    const known = (told.sheets.get(edition.id) ?? []).slice(0, sheets.length);
    told.sheets.set(edition.id, known);
    for (const index of view.sheets) {
      const sheet = sheets[index];
      if (!sheet) continue;
      const now = await preview.draw(sheet);
      const parts = partsToSend(known[index] ?? [], now);
      if (!parts) continue;
      known[index] = now;
      const { width, height } = sheet;
      tell({ type: 'sheet', turn, edition: edition.id, index, width, height, parts });
    }
  } catch (error) {
    if (!hasMessages(error)) throw error;
    tell({ type: 'full', turn, edition: edition.id });
  }
}

async function showPage(
  document: Document,
  { preview, materials, files, tell, turn, isNewest, told }: Showing,
): Promise<void> {
  const { site, today } = materials;
  const { pageStyles, renderPage } = await import('./render-page.ts');
  const language = languageOf(document.language);
  const page = await preview.show(document, (faces, pictures) => {
    const pictureAddressOf = (id: string): string => {
      const picture = pictures.get(id);
      // An empty address shows nothing: what is wrong with the picture is told as a message.
      return picture ? pictureAddress(picture) : '';
    };
    const view = { document, language, pictures, site, pictureAddress: pictureAddressOf };
    return renderPage(view, today, faces);
  });
  const html = withRecordings(page, document, files);
  if (!isNewest() || told.page === html) return;
  const styles = told.page === undefined ? { styles: pageStyles } : {};
  told.page = html;
  tell({ type: 'page', turn, html, language: language.tag, direction: language.direction, ...styles });
}

async function showPhone(
  document: Document,
  { preview, materials, tell, turn, isNewest }: Showing,
): Promise<void> {
  try {
    const pictures = await layOutPhone(document, { preview, materials });
    if (isNewest()) tell({ type: 'phone', turn, pictures });
  } catch (error) {
    if (!hasMessages(error)) throw error;
    tell({ type: 'phone', turn });
  }
}

/** The pictures for a phone, with addresses of this browser. Throws `MessagesError` when words do not fit. */
export async function layOutPhone(
  document: Document,
  { preview, materials: { site } }: Pick<Showing, 'preview' | 'materials'>,
): Promise<PhoneInSight[]> {
  const screens = await preview.show(document, (faces, pictures) =>
    fitPhonePictures(document, { faces, pictures, site }),
  );
  return screens.map(({ screen, element }) => ({ alt: altText(screen), element: withAddresses(element) }));
}

/** The same with the pictures in it under addresses of this browser. */
function withAddresses(element: Element): Element {
  const { src, children, ...props } = element.props;
  const all = Array.isArray(children) ? children : children === undefined ? [] : [children];
  return {
    ...element,
    props: {
      ...props,
      ...(src !== undefined && { src: addressOfData(src) }),
      children: all.map((child: Element | string) =>
        typeof child === 'string' ? child : withAddresses(child),
      ),
    },
  };
}

export function svgBlob(picture: string): Blob {
  return new Blob([picture], { type: 'image/svg+xml' });
}
