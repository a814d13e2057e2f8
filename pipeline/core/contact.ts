/** Give the mail address of a contact, undefined where it is the address of a page. */
export function mailOf(contact: string): string | undefined {
  return /^https?:/.test(contact) ? undefined : contact.replace(/^mailto:/, '');
}

/**
 * Give the address that opens to report an error about a page: a mail with its subject filled in, or
 * a page with that address in the place of `{address}` (a simple expansion of RFC 6570).
 */
export function contactFor(contact: string, about: string): string {
  const filled = encodeURIComponent(about);
  const mail = mailOf(contact);
  if (mail === undefined) return contact.replaceAll('{address}', filled);
  return `mailto:${mail}?subject=Error%20at%20${filled}&body=${filled}%0D%0A%0D%0A`;
}
