import { isEmail } from '../../model/read/common/facts.ts';
import type { Site } from '../../site/site.ts';

/** Where people look for it (RFC 9116, 3). */
export const securityTextPath = '.well-known/security.txt';

/**
 * The text that tells whoever finds a weakness of the site whom to write to (RFC 9116). Absent for a site that names
 * nobody: the text would have to be made up.
 */
export function securityText({ security, address, languages }: Site): string | undefined {
  if (!security) return undefined;
  const { contact, until } = security;
  return [
    `Contact: ${isEmail(contact) ? `mailto:${contact}` : contact}`,
    `Expires: ${until}T23:59:59Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(address === undefined ? [] : [`Canonical: ${new URL(securityTextPath, address).href}`]),
    '',
  ].join('\n');
}

/** What to say in the terminal when the day is over. Absent: it still holds. */
export function securityTextIsOver({ security }: Site, today: string): string | undefined {
  if (!security || security.until >= today) return undefined;
  return `“security” in your settings held until ${security.until}. Nobody may rely on security.txt any more. Check the address, and set “until” to a day within a year.`;
}
