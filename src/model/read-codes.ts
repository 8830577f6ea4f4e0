import type { Place } from './document.ts';
import type { Message } from './message.ts';
import type { PictureLookup } from './picture-lookup.ts';
import { quote } from './read/common/reading.ts';
import { text, words } from './read/common/text-schemas.ts';
import { field, groupOf, listOf } from './read/facts/fact-rules.ts';
import { readFactsFile } from './read/facts/facts-file.ts';
import { readStepCode, type StepCode } from './step-code.ts';

/** The register of the codes on labels that hang somewhere, from the project's folder. */
export const codesFile = 'content/codes.yml';

/** A code that hangs on a machine, and where it leads by now. */
export interface HungCode {
  readonly code: StepCode;
  /** Where it leads since its own step is gone. Absent: to its own step. */
  readonly now?: StepCode;
  readonly place: Place;
  readonly nowPlace?: Place;
}

export interface CodesResult {
  /** The entries that are right. */
  readonly codes: readonly HungCode[];
  readonly messages: readonly Message[];
}

const address = text((typed) =>
  readStepCode(typed)
    ? undefined
    : {
        rule: 'wrong-address',
        wording: (name) => ({
          found: `“${name}” is ${quote(typed)}.`,
          allowed: `It is the address of a step, as it stands on the sheet of labels: ${EXAMPLE}`,
          fix: 'Copy the address from the sheet of labels, or from what the phone shows after it has read the code.',
        }),
      },
);

const EXAMPLE = 'en-GB/tasks/make-tea/#label/boil-the-water';

/** What stands in the register. */
const codeFields = {
  codes: field({
    about: 'the codes that are up, each with its address.',
    example: `codes: [{ code: ${EXAMPLE} }]`,
    required: true,
    read: listOf(
      groupOf({
        code: field({
          about: 'the address that the code on the label leads to.',
          example: `code: ${EXAMPLE}`,
          required: true,
          read: address,
        }),
        hangs: field({
          about: 'where the label hangs.',
          example: 'hangs: On the kettle in the staff kitchen',
          read: words(120),
        }),
        now: field({
          about: 'the address of the step that the code leads to since its own step is gone.',
          example: 'now: en-GB/tasks/make-tea/#label/fill-the-kettle',
          read: address,
        }),
      }),
    ),
  }),
};

/** Reads the register of codes that are up. */
export function readCodes(bytes: Uint8Array | string): CodesResult {
  const { soFar, facts, messages } = readFactsFile(bytes, codeFields, {
    file: codesFile,
    called: 'This register',
    pictures: noPictures,
  });
  if (!facts) return { codes: [], messages };
  const told = [...messages];
  const seen = new Set<string>();
  const codes = (soFar?.codes ?? []).flatMap((entry, index): HungCode[] => {
    // What was refused has its message; the others are held against the documents all the same.
    if (!entry) return [];
    const code = readStepCode(entry.code);
    const now = entry.now === undefined ? undefined : readStepCode(entry.now);
    const place = facts.places[`codes.${index}.code`];
    const nowPlace = facts.places[`codes.${index}.now`];
    if (!code || !place) return [];
    const key = JSON.stringify(code);
    if (seen.has(key)) told.push(twice(entry.code, place));
    seen.add(key);
    return [{ code, place, ...(now && { now }), ...(nowPlace && { nowPlace }) }];
  });
  return { codes, messages: told };
}

function twice(typed: string, place: Place): Message {
  return {
    file: codesFile,
    place,
    severity: 'error',
    rule: 'code-twice',
    found: `The code ${quote(typed)} is there twice.`,
    allowed: 'Each code has one entry, on however many labels it is.',
    fix: 'Keep one of the two. Where the label hangs can be said in one line: hangs: kitchen and bar',
  };
}

/** Nothing in the register names a picture. */
const noPictures: PictureLookup = {
  find: () => ({ found: false, reason: '', suggestions: [] }),
};
