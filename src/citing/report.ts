/**
 * Where an error in a statement is reported: a mail with the id in its subject and, unless it is to be `brief`,
 * the address of the statement in its body; or the address of the web that the site gives, with the id (and
 * the address of the statement) in it. Undefined when the site names neither.
 */
export function reportAddress(
  contact: string | undefined,
  id: string,
  address: string,
  brief = false,
): string | undefined {
  if (contact === undefined) return undefined;
  const subject = `Error in ${id}`;
  if (!/^https?:/.test(contact)) {
    const mail = `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
    return brief ? mail : `${mail}&body=${encodeURIComponent(`${address}\n\n`)}`;
  }
  // `new URL` would keep the braces of a path escaped.
  const filled = contact
    .replaceAll(/\{id\}|%7Bid%7D/gi, encodeURIComponent(id))
    .replaceAll(/\{address\}|%7Baddress%7D/gi, encodeURIComponent(address));
  if (filled !== contact) return filled;
  const url = new URL(contact);
  url.searchParams.set('title', subject);
  return url.href;
}
