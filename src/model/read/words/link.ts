import type { Place } from '../../document.ts';
import { type AddressTrouble, troubleInAddress, troubleInHost } from '../common/address-trouble.ts';
import { isEmail, isPhone, isWebAddress } from '../common/facts.ts';
import { quote, type Reading } from '../common/reading.ts';

/** The address of a link as it was typed. `undefined`: it leads nowhere safe, and the reading has the message. */
export function checkLinkAddress(address: string, place: Place, reading: Reading): string | undefined {
  const typed = address.trim();
  if (isWebAddress(typed)) return withoutTrouble(typed, troubleInAddress(typed), place, reading);
  const mail = /^mailto:/i.test(typed) ? (typed.slice(7).split('?')[0] ?? '') : '';
  if (isEmail(mail))
    return withoutTrouble(typed, troubleInHost(mail.slice(mail.indexOf('@') + 1)), place, reading);
  if (/^tel:/i.test(typed) && isPhone(typed.slice(4))) return typed;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(typed.replace(/\s/g, ''))?.[1];
  reading.report('wrong-address', place, {
    found:
      scheme && !/^(?:https?|mailto|tel)$/i.test(scheme)
        ? `The link starts with “${scheme}:”. Such links are not safe.`
        : `The link leads to ${quote(typed)}. That is not a complete address.`,
    allowed:
      'A link leads to https://..., mailto:... or tel:... . The address is printed on paper, so it must be complete.',
    fix: 'Open the page in a browser, copy the whole address and put it here.',
  });
  return undefined;
}

function withoutTrouble(
  typed: string,
  trouble: AddressTrouble | undefined,
  place: Place,
  reading: Reading,
): string | undefined {
  if (!trouble) return typed;
  reading.report('wrong-address', place, trouble);
  return undefined;
}

/** Words of a link are read alone: in a list of links, aloud, and on paper (WCAG 2.2, 2.4.9). */
export function checkLinkWords(words: string, place: Place, reading: Reading): void {
  const said = words
    .trim()
    .toLowerCase()
    .replace(/[.!…:›>»\s]+$/, '');
  const isAddress = /^(?:https?:\/\/|www\.)\S*$/.test(said);
  if (said !== '' && !isAddress && !VAGUE.has(said)) return;
  reading.report('vague-link', place, {
    found:
      said === ''
        ? 'This link has no words.'
        : `The words of this link are ${quote(words)}. They do not say where it leads.`,
    allowed: 'The words of a link make sense alone, without the sentence around them.',
    fix: 'Use words that name the page, such as [guide of the kettle maker](https://example.org).',
  });
}

const VAGUE = new Set([
  'click',
  'click here',
  'click this',
  'find out more',
  'follow this link',
  'go',
  'go here',
  'here',
  'info',
  'learn more',
  'link',
  'more',
  'more here',
  'more info',
  'more information',
  'open',
  'page',
  'press here',
  'read more',
  'read on',
  'see here',
  'see more',
  'tap here',
  'the link',
  'this',
  'this link',
  'this page',
  'this website',
  'web page',
  'website',
]);
