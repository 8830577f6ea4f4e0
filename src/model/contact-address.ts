/** Where a phone number leads: without the spaces and brackets that people write for the eye. */
export function phoneAddress(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, '')}`;
}

/** Where a number for text messages leads (RFC 5724). */
export function textAddress(phone: string): string {
  return `sms:${phone.replace(/[^+\d]/g, '')}`;
}

/** Where an email address leads. */
export function emailAddress(email: string): string {
  return `mailto:${email}`;
}
