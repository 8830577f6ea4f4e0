import type { Edition } from '../../../editions/edition.ts';
import { hasPhonePictures } from '../../../images/phone-screens.ts';
import type { Document } from '../../../model/document.ts';
import { hasMessages } from '../../../model/messages-error.ts';
import { openPreview, type Preview, type PreviewMaterials } from '../../../preview/preview.ts';
import type { Order, PaperOnOffer, Report, View } from '../orders.ts';
import { fetchMaterials, type FetchedMaterials } from './fetch-materials.ts';
import { NotFetched } from './not-fetched.ts';
import { layOutPhone, showView, svgBlob, type ToldBefore } from './show-view.ts';
import { versionsOf } from './versions-of.ts';

interface Opened {
  readonly preview: Preview;
  readonly materials: PreviewMaterials;
}

type Look = Extract<Order, { type: 'look' }>;

/** Takes orders of the page, and tells what comes of them. A new text ends what is still being done for an older one. */
export function startWork(tell: (report: Report) => void): (order: Order) => void {
  let files: ReadonlyMap<string, Uint8Array> = new Map();
  let versions: ReadonlyMap<string, string> = new Map();
  let materials: Promise<FetchedMaterials> | undefined;
  let opened: Promise<Opened> | undefined;
  let last: Look | undefined;
  let stop = new AbortController();
  /** What was told of what is in sight: what has not changed is not told again. */
  let told: ToldBefore = { sheets: new Map() };

  const fetched = (): Promise<FetchedMaterials> => {
    materials ??= fetchMaterials();
    // Without a network whoever asks next tries again.
    materials.catch(() => (materials = undefined));
    return materials;
  };
  const open = (): Promise<Opened> => {
    opened ??= Promise.all([fetched(), versionsOf(files, versions)]).then(([{ forFiles }, known]) => {
      const materials = forFiles(files, known);
      return { preview: openPreview(materials), materials };
    });
    opened.catch(() => (opened = undefined));
    return opened;
  };

  const show = async (document: Document, view: View, turn: number): Promise<void> => {
    const { preview, materials } = await open();
    await showView(document, view, {
      preview,
      materials,
      files,
      tell,
      turn,
      isNewest: () => turn === last?.turn,
      told,
    });
  };

  const look = async (order: Look): Promise<void> => {
    const { turn, text, file, view } = order;
    const { signal } = stop;
    const { preview, materials } = await open();
    // Texts that came meanwhile have their turn first.
    await pause();
    if (signal.aborted) return;
    const { document, messages } = preview.read(text, file);
    tell({
      type: 'read',
      turn,
      messages,
      papers: document ? preview.editions(document).map(onOffer) : [],
      hasPhone: document !== undefined && hasPhonePictures(document, materials.site),
      ...(document && { document }),
    });
    if (document) await show(document, view, turn);
    await pause();
    if (signal.aborted) return;
    const { messages: all, ease } = await preview.check(text, file, signal);
    // Only what is plain can be told from a worker: the parts of the points are found by functions.
    const points = ease && { score: ease.score, level: ease.level };
    tell({ type: 'checked', turn, messages: all, ...(points && { ease: points }) });
  };

  const print = async ({ number, edition: id }: Extract<Order, { type: 'print' }>): Promise<void> => {
    const { preview } = await open();
    const { document } = last ? preview.read(last.text, last.file) : {};
    const edition = document && preview.editions(document).find((each) => each.id === id);
    try {
      const bytes = document && edition ? await preview.print(document, edition) : undefined;
      tell({ type: 'printed', number, ...(bytes && { bytes }) });
    } catch (error) {
      tell({ type: 'printed', number });
      if (!hasMessages(error)) throw error;
    }
  };

  const phone = async ({ number }: Extract<Order, { type: 'layOutPhone' }>): Promise<void> => {
    const { preview, materials } = await open();
    const { document } = last ? preview.read(last.text, last.file) : {};
    const isThere = document !== undefined && hasPhonePictures(document, materials.site);
    try {
      const pictures = isThere && (await layOutPhone(document, { preview, materials }));
      tell({ type: 'phoneLaid', number, ...(pictures && { pictures }) });
    } catch (error) {
      tell({ type: 'phoneLaid', number });
      if (!hasMessages(error)) throw error;
    }
  };

  const draw = async ({ number, name, people }: Extract<Order, { type: 'draw' }>): Promise<void> => {
    try {
      const { drawPicture } = await fetched();
      const picture = await drawPicture(name, people);
      tell({ type: 'drawn', number, ...(picture !== undefined && { picture: svgBlob(picture) }) });
    } catch {
      // The words beside it say the same. Without a network the next one tries again.
      tell({ type: 'drawn', number });
    }
  };

  const find = async ({ number, typed, about }: Extract<Order, { type: 'find' }>): Promise<void> => {
    const { findPictures } = await fetched();
    tell({ type: 'found', number, pictures: findPictures(typed, about) });
  };

  const fail = (error: unknown): void => {
    if (error instanceof Error && error.name === 'AbortError') return;
    tell({
      type: 'failed',
      turn: last?.turn ?? 0,
      trouble: {
        sort: error instanceof NotFetched ? 'notFetched' : 'mistake',
        browserSays: error instanceof Error ? error.message : String(error),
      },
    });
  };

  return (order) => {
    switch (order.type) {
      case 'look': {
        stop.abort();
        stop = new AbortController();
        if (order.files) {
          ({ files, versions = new Map() } = order);
          opened = undefined;
        }
        if (order.file !== last?.file) told = { sheets: new Map() };
        last = order;
        look(order).catch(fail);
        return;
      }
      case 'view': {
        const before = last;
        if (!before) return;
        last = { ...before, view: order.view };
        open()
          .then(({ preview }) => preview.read(before.text, before.file).document)
          .then((document) => document && show(document, order.view, before.turn))
          .catch(fail);
        return;
      }
      case 'print':
        print(order).catch(fail);
        return;
      case 'layOutPhone':
        phone(order).catch(fail);
        return;
      case 'draw':
        void draw(order);
        return;
      case 'find':
        find(order).catch((error: unknown) => {
          tell({ type: 'found', number: order.number, pictures: [] });
          fail(error);
        });
    }
  };
}

function onOffer({ id, paper, printing }: Edition): PaperOnOffer {
  return { id, width: paper.width, height: paper.height, ...(printing && { duplex: printing.duplex }) };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
