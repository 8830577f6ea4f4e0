import type { z } from 'zod';
import { type FactRules, groupOf } from '../model/read/facts/fact-rules.ts';
import { projectFile } from './project-file.ts';

/** The parts that stand on every page and may be an organisation's own, as in Starlight. */
export const componentNames = ['Header', 'Breadcrumbs', 'Footer'] as const;
export type ComponentName = (typeof componentNames)[number];

/** The files of components that are the organisation's own, by name. All others are Clearstep's. */
export type WrittenComponents = { readonly [Name in ComponentName]: string | undefined };

/** The components that are the organisation's own, as a setting. */
export function componentsSetting(): z.ZodType<WrittenComponents> {
  const rules = {
    Header: componentRule('Header', 'what stands on top of every page.'),
    Breadcrumbs: componentRule('Breadcrumbs', 'the way from the first page to this one.'),
    Footer: componentRule('Footer', 'what stands at the foot of every page.'),
  } satisfies FactRules;
  return groupOf(rules);
}

function componentRule(name: ComponentName, about: string) {
  const example = `./src/${name}.astro`;
  return {
    about,
    example: `${name}: '${example}'`,
    read: projectFile({ ending: /\.astro$/iu, allowed: 'A part of a page is an Astro file', example }),
  };
}
