import { otherRules } from '../../check/other-rules.ts';
import { helpLanguage } from '../../languages/index.ts';
import { fieldTypes, type Kind, kinds } from '../../model/document.ts';
import { askedFor, askedNames, type AskedRule } from '../../model/edition-names.ts';
import { fieldTypeRules } from '../../model/field-types.ts';
import { frontMatterFields } from '../../model/read/facts/front-matter-fields.ts';
import { readerRules } from '../../model/reader-rules.ts';
import type { AttributeRule } from '../../model/tag-attributes.ts';
import { tagNames, type TagRule, tags } from '../../model/tags.ts';
import { pictureNeed } from '../../rules/pictures/picture-missing.ts';

/*
 * What the help for authors lists, from the tables that the reader uses: for its pages on the site and for those in
 * docs/help.
 */

/** A fact, a type of field or an attribute, with what it says and a line to copy. */
interface HelpRow {
  readonly name: string;
  readonly about: string;
  readonly example: string;
}

export interface FactRow extends HelpRow {
  /** `tasks and forms`. */
  readonly kinds: string;
  /** `always`, `in tasks`, `if you like`. */
  readonly needed: string;
}

/** Every fact that may stand at the top of a file. */
export function factRows(): FactRow[] {
  return Object.entries<FactRule>(frontMatterFields).map(([name, rule]) => ({
    name,
    about: sentence(rule.about),
    example: rule.example,
    kinds: rule.kinds === undefined || rule.kinds.length === kinds.length ? 'all' : named(rule.kinds),
    needed: factNeed(rule.required),
  }));
}

interface FactRule {
  readonly about: string;
  readonly example: string;
  readonly kinds?: readonly Kind[];
  readonly required?: boolean | readonly Kind[];
}

/** Every type of field. */
export function fieldTypeRows(): HelpRow[] {
  return fieldTypes.map((name) => {
    const { about, example } = fieldTypeRules[name];
    return { name, about: `${sentence(about)}.`, example };
  });
}

/** Every paper that is made where an author asks for it. */
export function askedRows(): FactRow[] {
  return askedNames.map((name) => {
    const { kinds: some, selects }: AskedRule = askedFor[name];
    const { name: title, about } = helpLanguage.words.editions[name];
    const only = selects ? ', only: [Before you start]' : '';
    return {
      name,
      about: `${title}: ${about.charAt(0).toLowerCase()}${about.slice(1)}.`,
      example: `editions: [{ make: ${name}${only} }]`,
      kinds: named(some),
      needed: selects ? 'all of it, or parts' : 'all of it',
    };
  });
}

export interface TagPart {
  readonly name: string;
  /** What it is for, and in which kinds it may stand. */
  readonly about: readonly string[];
  readonly attributes: readonly { readonly name: string; readonly about: string; readonly needed: string }[];
  readonly example: string;
}

/** Every tag with its attributes. */
export function tagParts(): TagPart[] {
  return tagNames.map((name) => {
    const rule: TagRule = tags[name];
    const attributes = Object.entries(rule.attributes).map(([attribute, each]) => ({
      name: attribute,
      about: `${each.about}.${values(each)}`,
      needed: attributeNeed(each, rule),
    }));
    return { name, about: [rule.about, `For ${named(rule.kinds)}.`], attributes, example: rule.example };
  });
}

export interface MessageRow {
  readonly id: string;
  readonly about: string;
  readonly severity: string;
}

/** Every message but those of the easy-read rules. */
export function messageRows(): MessageRow[] {
  const { severities } = helpLanguage.words.web.messages;
  return Object.entries({ ...readerRules, ...otherRules }).map(([id, { about, severity }]) => ({
    id,
    about,
    severity: severities[severity],
  }));
}

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function named(some: readonly Kind[]): string {
  return list.format(some.map((kind) => helpLanguage.words.kinds[kind].many.toLowerCase()));
}

function factNeed(required: FactRule['required'] = false): string {
  if (typeof required !== 'boolean')
    return `in ${required.length === kinds.length ? 'all' : named(required)}`;
  return required ? 'always' : 'if you like';
}

function attributeNeed(rule: AttributeRule, tag: TagRule): string {
  if (rule.required) return 'needed';
  const strict = rule.value === 'picture' ? tag.kinds.filter((kind) => pictureNeed[kind] === 'error') : [];
  return strict.length > 0 ? `needed in ${named(strict)}` : 'if you like';
}

function values({ value }: AttributeRule): string {
  return typeof value === 'string' ? '' : ` One of: ${value.join(', ')}.`;
}

function sentence(about: string): string {
  return about.charAt(0).toUpperCase() + about.slice(1);
}
