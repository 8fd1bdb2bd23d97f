/** How many pages are kept at most. */
const KEPT = 40;

const pages = new Map<string, Promise<Document | undefined>>();

/** Another page of the site, parsed, kept while this one is open; undefined where it cannot be had. */
export function pageAt({ origin, pathname }: URL): Promise<Document | undefined> {
  const address = `${origin}${pathname}`;
  const known = pages.get(address);
  if (known) return known;
  const [oldest] = pages.keys();
  if (pages.size >= KEPT && oldest !== undefined) pages.delete(oldest);
  const page = read(address).catch(() => {
    pages.delete(address);
    return undefined;
  });
  pages.set(address, page);
  return page;
}

async function read(address: string): Promise<Document | undefined> {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}
