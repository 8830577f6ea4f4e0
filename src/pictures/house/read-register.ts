import { isMap, isSeq } from 'yaml';
import type { z } from 'zod';
import type { Message } from '../../model/message.ts';
import { nearest } from '../../model/nearest.ts';
import { indexLines } from '../../model/place.ts';
import type { Wording } from '../../model/read/reading.ts';
import type { Stretch } from '../../model/read/trouble.ts';
import { parseEntries, rangeOf, rangeOfKey } from '../../model/read/yaml-entries.ts';
import { entryFacts, houseRegister, type HouseRegister } from './register.ts';

/** The register of a project's own drawings, or everything that is wrong in it, each with its place. */
export interface RegisterResult {
  readonly register: HouseRegister;
  readonly messages: readonly Message[];
}

/** Reads the text of `content/pictures/register.yml`. `hasDrawing` says whether a file lies beside the register. */
export function readRegister(
  source: string,
  file: string,
  hasDrawing: (name: string) => boolean,
): RegisterResult {
  const lines = indexLines(source);
  const messages: Message[] = [];
  const report = ([start, end]: Stretch, wording: Wording): void => {
    const place = lines.place(start, end);
    messages.push({ file, place, severity: 'error', rule: 'broken-picture-register', ...wording });
  };
  const { yaml, faults } = parseEntries(source, /^- /, riddle);
  for (const { at, wording } of faults) report(at, wording);
  if (faults.length > 0 && !isSeq(yaml.contents)) return { register: [], messages };

  const result = houseRegister.safeParse(yaml.toJS({ maxAliasCount: 0 }) ?? [], { reportInput: true });
  if (result.success) {
    result.data.forEach(({ name, file: drawing }, index) => {
      if (!hasDrawing(drawing)) report(rangeOf(yaml, [index, 'file']), noDrawing(name, drawing));
    });
    return { register: messages.length === 0 ? result.data : [], messages };
  }
  for (const issue of result.error.issues) {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) report(rangeOfKey(yaml, path, key), unknownFact(key));
    else if (issue.input === undefined && path.length > 1 && issue.code !== 'custom') {
      // A fact under a misspelt name has been told already.
      const meant = result.error.issues.some(
        (each) =>
          each.code === 'unrecognized_keys' &&
          each.path[0] === path[0] &&
          each.keys.some((key) => nearest(key, entryFacts)[0] === path[1]),
      );
      if (!meant) report(firstLineOf(rangeOf(yaml, path.slice(0, 1)), source), missing(String(path[1])));
    } else
      report(
        rangeOf(yaml, path),
        isMap(yaml.getIn(path.slice(0, 1), true)) ? wrong(issue, path) : notAnEntry,
      );
  }
  return { register: [], messages };
}

function firstLineOf([start, end]: Stretch, source: string): Stretch {
  const length = source.slice(start, end).search(/[\r\n]/);
  return [start, length === -1 ? end : start + length];
}

const ENTRY = 'Each picture has name, file, label, author and licence. It may have also, based-on and url.';

const riddle: Wording = {
  found: 'The register of pictures cannot be understood from here on.',
  allowed: `A new picture starts with “- name: ”. ${ENTRY}`,
  fix: 'Compare this line and the line before it with the pictures above and below. Use spaces, no tabs.',
};

const notAnEntry: Wording = {
  found: 'This is no entry of the register.',
  allowed: `The register is a list of pictures. ${ENTRY}`,
  fix: 'Write it as “- name: drip tray”, with the other facts below “name”.',
};

function noDrawing(name: string, drawing: string): Wording {
  return {
    found: `The drawing of “${name}” is missing: there is no ${drawing} beside the register.`,
    allowed: 'Every picture of the register has its drawing in content/pictures.',
    fix: 'Put the drawing there, check its name, or delete the entry.',
  };
}

function missing(fact: string): Wording {
  return {
    found: `This picture has no “${fact}”.`,
    allowed: ENTRY,
    fix: `Add “${fact}: ” and ${meanings[fact] ?? 'its value'} on a line of its own.`,
  };
}

const meanings: Readonly<Record<string, string>> = {
  name: 'the name that authors type',
  file: 'the name of the drawing, such as drip-tray.svg,',
  label: 'what is to be seen in the picture',
  author: 'who drew it',
  licence: 'its licence, such as CC-BY-4.0,',
};

function unknownFact(name: string): Wording {
  const [near] = nearest(name, entryFacts);
  return {
    found: `“${name}” is not a fact that a picture has.`,
    allowed: ENTRY,
    fix: near ? `Did you mean “${near}”? Change it to that.` : 'Change the name, or delete the line.',
  };
}

function wrong(issue: z.core.$ZodIssue, path: readonly (string | number)[]): Wording {
  if (issue.code === 'custom')
    return {
      found: `${issue.message}.`,
      allowed: 'Each name leads to one picture.',
      fix: 'Take the name out of one of the two pictures.',
    };
  const fact = String(path[1] ?? '');
  const typed =
    typeof issue.input === 'string' && issue.input !== ''
      ? ` is “${issue.input}”`
      : ' is empty, a number or a list';
  return {
    found: `“${fact}”${typed}.`,
    allowed:
      fact === 'file'
        ? 'It is a file name of small letters, digits and hyphens: drip-tray.svg.'
        : fact === 'url'
          ? 'It is a whole web address, such as https://example.org.'
          : fact === 'also'
            ? 'It is a list of names: [hot, hot plate].'
            : 'It is one piece of text.',
    fix:
      fact === 'file'
        ? 'Rename the drawing, and write its new name here.'
        : `Change what stands after “${fact}: ”. Put a number in "quotes".`,
  };
}
