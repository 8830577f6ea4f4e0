import { documentPath, stepCodePath } from './addresses.ts';
import type { Document, Place } from './document.ts';
import { documentFile } from './kind-folder.ts';
import type { Message } from './message.ts';
import { nearest } from './nearest.ts';
import { codesFile, type HungCode } from './read-codes.ts';
import { isCodeOf, type StepCode, writeStepCode } from './step-code.ts';

/**
 * Holds the codes that are up against the documents as they are: none may lead to nothing. `broken` are files that cannot
 * be read now; what they say of a step, nobody knows.
 */
export function checkCodes(
  codes: readonly HungCode[],
  documents: readonly Document[],
  broken: ReadonlySet<string>,
): Message[] {
  return codes.flatMap(({ code, now, place, nowPlace }): Message[] => {
    if (broken.has(documentFile(code)) || (now && broken.has(documentFile(now)))) return [];
    const isThere = leads(code, documents);
    if (!now) return isThere ? [] : [leadsNowhere(code, place, documents)];
    if (isThere) return [stillThere(code, nowPlace ?? place)];
    return leads(now, documents) ? [] : [wrongNow(now, nowPlace ?? place, documents)];
  });
}

/** Where the codes of a document lead whose steps are gone from it: id of the step -> path of the step that it leads to. */
export function movedSteps(
  document: Pick<Document, 'kind' | 'slug' | 'language'>,
  codes: readonly HungCode[],
): Readonly<Record<string, string>> {
  const moved = codes.flatMap(({ code, now }) =>
    now && isCodeOf(code, document) ? [[code.step, stepCodePath(now, now.step)] as const] : [],
  );
  return Object.fromEntries(moved);
}

/** The documents that are gone and to which codes lead that are up, each once. */
export function movedDocuments(
  codes: readonly HungCode[],
  documents: readonly Document[],
): Pick<Document, 'kind' | 'slug' | 'language'>[] {
  const gone = codes.filter(({ code, now }) => now && !documents.some((each) => isCodeOf(code, each)));
  return [...new Map(gone.map(({ code }) => [documentPath(code), code])).values()].map(
    ({ kind, slug, language }) => ({ kind, slug, language }),
  );
}

function leads(code: StepCode, documents: readonly Document[]): boolean {
  return documents.some((each) => isCodeOf(code, each) && stepIds(each).includes(code.step));
}

function stepIds({ blocks }: Document): string[] {
  return blocks.filter(({ type }) => type === 'step').map(({ id }) => id);
}

/** What there is instead, in a sentence. */
function whatIsThere(code: StepCode, documents: readonly Document[]): { found: string; near?: StepCode } {
  const document = documents.find((each) => isCodeOf(code, each));
  if (document) {
    const [step] = nearest(code.step, stepIds(document));
    return {
      found: `${document.file} has no step of the id “${code.step}”`,
      ...(step !== undefined && { near: { ...code, step } }),
    };
  }
  const others = documents.filter(({ kind, language }) => kind === code.kind && language === code.language);
  const [slug] = nearest(
    code.slug,
    others.map((each) => each.slug),
  );
  const moved = slug === undefined ? undefined : { ...code, slug };
  return {
    found: `There is no ${documentFile(code)}`,
    ...(moved && leads(moved, documents) && { near: moved }),
  };
}

function leadsNowhere(code: StepCode, place: Place, documents: readonly Document[]): Message {
  const { found, near } = whatIsThere(code, documents);
  const isHere = documents.some((each) => isCodeOf(code, each));
  const give = isHere
    ? `If only its words have changed, give the step its id again: id="${code.step}". `
    : '';
  const other = { ...code, slug: isHere ? code.slug : 'the-other-document', step: 'the-other-step' };
  const example = writeStepCode(near ?? other);
  return at(place, {
    rule: 'code-leads-nowhere',
    found: `${found}. A label with this code hangs somewhere.`,
    allowed: 'A code that is up goes on leading to a step.',
    fix: `${give}If another step has taken its place, add the line “now: ${example}” to this entry. If the label is down, delete the entry.`,
  });
}

function stillThere(code: StepCode, place: Place): Message {
  return at(place, {
    rule: 'code-still-there',
    found: `The step “${code.step}” is there, so its code leads to it and not to what stands after “now”.`,
    allowed: '“now” is for a code whose own step is gone.',
    fix: 'Delete the line with “now”.',
  });
}

function wrongNow(now: StepCode, place: Place, documents: readonly Document[]): Message {
  const { found, near } = whatIsThere(now, documents);
  return at(place, {
    rule: 'code-leads-nowhere',
    found: `${found}, to which a code is to lead now.`,
    allowed: '“now” is the address of a step that there is.',
    fix: near
      ? `Did you mean “${writeStepCode(near)}”?`
      : 'Copy the address from the newest sheet of labels.',
  });
}

function at(place: Place, wording: Pick<Message, 'rule' | 'found' | 'allowed' | 'fix'>): Message {
  return { file: codesFile, place, severity: 'error', ...wording };
}
