import type { People } from '../../model/people.ts';
import type { EditionId } from '../../model/edition-names.ts';
import { formatMessage, type Message, sortMessages } from '../../model/message.ts';
import { carryMessages } from '../../write/carry-messages.ts';
import type { OfferedPicture } from '../../pictures/found/search-pictures.ts';
import type { OpenDocument } from './open-document.ts';
import type { Order, PhoneInSight, Report, View } from './orders.ts';
import { type DrawnSheets, nothing, type Seen } from './seen.ts';
import { partsToShow } from './sent-sheet.ts';
import { sheetsFirst } from './sheets-first.ts';

/** The worker, as the page sees it. */
export interface Workshop {
  readonly now: () => Seen;
  readonly subscribe: (listener: () => void) => () => void;
  /** The document is like this now. */
  readonly look: (document: OpenDocument) => void;
  /** This is in sight: a paper with some of its sheets, the page, or the pictures for a phone. */
  readonly view: (view: View) => void;
  /** The bytes of a paper. `undefined`: it cannot be made of the text as it is. */
  readonly print: (edition: EditionId) => Promise<Uint8Array | undefined>;
  /** The pictures for a phone, to be painted. `undefined`: there are none of the text as it is. */
  readonly layOutPhone: () => Promise<readonly PhoneInSight[] | undefined>;
  /** A pictogram by its name, as SVG. `undefined`: none has that name, or it cannot be drawn. */
  readonly drawPicture: (name: string, people?: People) => Promise<Blob | undefined>;
  /** Pictures for what was typed; where nothing was, for the words of a step. */
  readonly findPictures: (typed: string, about: string) => Promise<readonly OfferedPicture[]>;
  readonly close: () => void;
}

/** Opens a worker. It ends with `close`. */
export function openWorkshop(): Workshop {
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });
  const listeners = new Set<() => void>();
  const waiting = new Map<number, (answer: Answer) => void>();
  // A worker has no target: it is this page's own.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  const send = (order: Order): void => worker.postMessage(order);
  let seen = nothing;
  let turn = 0;
  let questions = 0;
  let text = '';
  let file = '';
  /** What the reader said of the text that was looked at. */
  let byReader = new Set<string>();
  let files: OpenDocument['files'] | undefined;
  let view: View = { look: 'papers', sheets: [0] };

  const change = (next: Partial<Seen>): void => {
    seen = { ...seen, ...next };
  };
  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };
  const changeSheets = (edition: EditionId, next: (before: DrawnSheets) => DrawnSheets): void => {
    const before = seen.sheets.get(edition) ?? { count: 1, drawn: [], isFull: false };
    change({ sheets: new Map([...seen.sheets, [edition, next(before)]]) });
  };

  /** What the reader says, and what was said beside it of the text before: that counts until this text is checked. */
  const withChecked = (read: readonly Message[]): readonly Message[] => {
    const { lookedAt = text, messages } = seen;
    const checked = messages.filter((message) => !byReader.has(formatMessage(message)));
    byReader = new Set(read.map(formatMessage));
    return sortMessages([...read, ...carryMessages(checked, file, lookedAt, text)]);
  };

  const take = (report: Report): void => {
    if ('number' in report) {
      waiting.get(report.number)?.(report);
      waiting.delete(report.number);
      return;
    }
    // What was told of a text that has changed since is not shown, but for pictures: the worker sends none twice, and a sheet as a
    // change of the one before.
    if (report.turn !== turn && report.type !== 'sheet' && report.type !== 'page') return;
    switch (report.type) {
      case 'read': {
        const { document, messages, papers, hasPhone } = report;
        change({
          messages: withChecked(messages),
          lookedAt: text,
          isChecked: false,
          isBroken: document === undefined,
          ...(document && { document, papers, hasPhone }),
        });
        return;
      }
      case 'laid':
        changeSheets(report.edition, ({ drawn }) => ({
          count: report.sheets,
          drawn: drawn.slice(0, report.sheets),
          isFull: false,
        }));
        return;
      case 'sheet':
        changeSheets(report.edition, (before) => {
          const { index, width, height, parts } = report;
          const drawn = [...before.drawn];
          drawn[index] = { width, height, parts: partsToShow(drawn[index]?.parts ?? [], parts) };
          return { ...before, drawn };
        });
        return;
      case 'page': {
        const { html, language, direction, styles } = report;
        change({ shownPage: { html, language, direction }, ...(styles && { pageStyles: styles }) });
        return;
      }
      case 'phone':
        change({ phone: report.pictures ?? 'full' });
        return;
      case 'full':
        changeSheets(report.edition, (before) => ({ ...before, isFull: true }));
        return;
      case 'checked': {
        const { messages, ease } = report;
        const { ease: _, trouble: __, ...rest } = seen;
        seen = rest;
        change({ messages, isChecked: true, ...(ease && { ease }) });
        return;
      }
      case 'failed':
        change({ trouble: report.trouble });
    }
  };
  const ask = (question: Question): Promise<Answer> => {
    const number = (questions += 1);
    return new Promise((resolve) => {
      waiting.set(number, resolve);
      send({ ...question, number });
    });
  };
  const takeAll = (reports: readonly Report[]): void => {
    const before = seen;
    reports.forEach(take);
    if (seen !== before) tellAll();
  };
  const takeInTurn = sheetsFirst(takeAll, () => seen.document !== undefined);
  worker.addEventListener('message', ({ data }: MessageEvent<readonly Report[]>) => takeInTurn(data));
  worker.addEventListener('error', ({ message }) => {
    change({ trouble: { sort: 'mistake', browserSays: message } });
    tellAll();
  });

  return {
    now: () => seen,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    look: (document) => {
      turn += 1;
      ({ text, file } = document);
      const isSame = files === document.files;
      ({ files } = document);
      send({
        type: 'look',
        turn,
        file: document.file,
        text,
        view,
        ...(!isSame && { files: document.files, ...(document.versions && { versions: document.versions }) }),
      });
    },
    view: (next) => {
      view = next;
      send({ type: 'view', view });
    },
    print: async (edition) => {
      const answer = await ask({ type: 'print', edition });
      return answer.type === 'printed' ? answer.bytes : undefined;
    },
    layOutPhone: async () => {
      const answer = await ask({ type: 'layOutPhone' });
      return answer.type === 'phoneLaid' ? answer.pictures : undefined;
    },
    drawPicture: async (name, people) => {
      const answer = await ask({ type: 'draw', name, ...(people && { people }) });
      return answer.type === 'drawn' ? answer.picture : undefined;
    },
    findPictures: async (typed, about) => {
      const answer = await ask({ type: 'find', typed, about });
      return answer.type === 'found' ? answer.pictures : [];
    },
    close: () => worker.terminate(),
  };
}

/** What the worker answers once, by the number of the question. */
type Answer = Extract<Report, { readonly number: number }>;
type Question = DistributedOmit<Extract<Order, { readonly number: number }>, 'number'>;
type DistributedOmit<All, Key extends PropertyKey> = All extends unknown ? Omit<All, Key> : never;
