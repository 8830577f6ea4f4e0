import { isMap, isSeq, type Node as YamlNode } from 'yaml';
import type { z } from 'zod';
import type { Message } from '../../../model/message.ts';
import { nearest } from '../../../model/nearest.ts';
import { indexLines } from '../../../model/place.ts';
import {
  type Explainer,
  nodeAt,
  type Path,
  rangeOf,
  readPositioned,
} from '../../../model/read/common/positioned.ts';
import type { Wording } from '../../../model/read/common/reading.ts';
import type { Stretch } from '../../../model/read/common/trouble.ts';
import { parseEntries } from '../../../model/read/facts/yaml-entries.ts';
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
  const report = (at: Stretch, wording: Wording): void => {
    const place = lines.place(...firstLineOf(at, source));
    messages.push({ file, place, severity: 'error', rule: 'broken-picture-register', ...wording });
  };
  const { yaml, faults } = parseEntries(source, /^- /, riddle);
  for (const { at, wording } of faults) report(at, wording);
  if (faults.length > 0 && !isSeq(yaml.contents)) return { register: [], messages };

  const root = yaml.contents;
  const written: unknown = yaml.toJS({ maxAliasCount: 0 }) ?? [];
  const register = readPositioned(written, houseRegister, [], {
    root,
    explain: explainEntries(root),
    report,
  });
  register?.forEach(({ name, file: drawing }, index) => {
    if (!hasDrawing(drawing)) report(rangeOf(root, [index, 'file']), noDrawing(name, drawing));
  });
  return { register: messages.length === 0 && register ? register : [], messages };
}

function explainEntries(root: YamlNode | null): Explainer<Wording> {
  return {
    unknown: unknownFact,
    missing,
    wrong: (issue, path) =>
      path.length > 0 && isMap(nodeAt(root, path.slice(0, 1))) ? wrong(issue, path) : notAnEntry,
  };
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

function unknownFact(name: string): ReturnType<Explainer<Wording>['unknown']> {
  const [near] = nearest(name, entryFacts);
  const told: Wording = {
    found: `“${name}” is not a fact that a picture has.`,
    allowed: ENTRY,
    fix: near ? `Did you mean “${near}”? Change it to that.` : 'Change the name, or delete the line.',
  };
  return { told, meant: near === undefined ? [] : [near] };
}

function wrong(issue: z.core.$ZodIssue, path: Path): Wording {
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
