import type { Px } from '../design/units.ts';
import { languageOf } from '../languages/index.ts';
import { goToWords } from '../languages/go-to-words.ts';
import type { Answer, Document, PictureUse } from '../model/document.ts';
import type { EmergencyServices } from '../model/emergency-services.ts';
import { MessagesError } from '../model/messages-error.ts';
import { alternativeText } from '../pictures/index.ts';
import type { Pictures } from '../pictures/drawing/picture.ts';
import type { Faces } from '../print/sheet/sheet.ts';
import type { Site } from '../site/site.ts';
import { commonSize, type FittedScreen, fitScreen, fitTogether } from './fit.ts';
import type { Screen, ShownPicture } from './part.ts';
import type { TextContext } from './set-text.ts';
import { footOf, taskUnits } from './task-units.ts';
import { packUnits, type Unit } from './unit.ts';

export interface DrawOptions {
  readonly pictures: Pictures;
  readonly faces: Faces;
  readonly site: Pick<Site, 'emergency' | 'colours'>;
}

/** What decides what stands on the pictures: whom to call in an emergency, too. */
export interface ScreenContext extends TextContext {
  readonly services: EmergencyServices;
}

/** Only a task has steps to be shown one at a time, and only where the site makes pictures of them. */
export function hasPhonePictures(document: Document, { editions }: Pick<Site, 'editions'>): boolean {
  return document.kind === 'task' && (editions?.includes('phone') ?? true);
}

/** Everything about the pictures but their pixels. Throws `MessagesError` with all messages when words do not fit. */
export function fitPhonePictures(document: Document, options: DrawOptions): FittedScreen[] {
  const { faces, site } = options;
  const context = {
    faces,
    language: languageOf(document.language),
    services: site.emergency,
    accent: site.colours.light,
  };
  const { screens, size } = layOutScreens(document, options.pictures, context);
  const results = screens.map((screen) => fitScreen(screen, size, document.file, context));
  const messages = results.flatMap((result) => (result.type === 'refused' ? [result.message] : []));
  if (messages.length > 0) throw new MessagesError(messages);
  return results.filter((result) => result.type === 'fitted');
}

/** What stands on which picture, and how large the words are on all of them, in px, before any is drawn. */
export function layOutScreens(
  document: Document,
  pictures: Pictures,
  context: ScreenContext,
): { screens: Screen[]; size: Px } {
  const show = (use: PictureUse, wordsBeside: string): ShownPicture => {
    const picture = pictures.get(use.id);
    if (!picture) throw new Error(`The picture ${use.id} of ${document.file} was not loaded.`);
    const alt = alternativeText(use, picture, wordsBeside, document.language);
    const { marks } = use;
    return { picture, ...(alt !== undefined && { alt }), ...(marks && { marks }) };
  };
  const steps = document.blocks.filter((block) => block.type === 'step').length;
  const { services } = context;
  const { words } = context.language;
  const goTo = (answer: Answer): string[] => {
    const lead = goToWords(answer, document, words);
    return lead === undefined ? [] : [`${lead}.`];
  };
  const units = taskUnits(document, { words, steps, services, goTo, show }, pictures);
  const foot = (group: readonly Unit[]): Screen['foot'] => footOf(document, group, context.language);
  const size = commonSize(
    withHeadings(units).map((group) => ({ parts: partsOf(group), foot: foot(group) })),
    context,
  );
  const groups = packUnits(units, (group) => fitTogether(partsOf(group), foot(group), size, context));
  const screens = groups.map((group) => {
    const main = group.find((unit) => unit.role === 'step') ?? group[0];
    if (!main) throw new Error('A phone picture without a unit.');
    return { parts: partsOf(group), foot: foot(group), name: main.name, place: main.place };
  });
  return { screens, size };
}

/** The least that shares a screen: each unit with the heading over it. */
function withHeadings(units: readonly Unit[]): Unit[][] {
  return units.map((unit, index) => {
    const before = units[index - 1];
    return before?.parts.every(({ type }) => type === 'heading') ? [before, unit] : [unit];
  });
}

function partsOf(units: readonly Unit[]): Screen['parts'] {
  return units.flatMap((unit) => unit.parts);
}
