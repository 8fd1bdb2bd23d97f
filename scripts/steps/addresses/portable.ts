import { valueOf, withTags, type Attribute } from './tags.ts';

/**
 * A page that can be read from a disk, where no server gives a folder's `index.html` and browsers
 * refuse scripts that are modules: links name files, and scripts are plain ones that wait for the page.
 */
export function withPortableAddresses(html: string): string {
  return withTags(
    html,
    ['type="module"', 'href="', 'action="', 'content="'],
    (element, attributes) => {
      if (element === 'script' && valueOf(attributes, 'type') === 'module') {
        return [...attributes.filter(([name]) => name !== 'type'), ['defer', null]];
      }
      if (!attributes.some(isAddress)) return attributes;
      return attributes.map((one): Attribute => (isAddress(one) ? withFile(one) : one));
    },
  );
}

/** The addresses of the scripts of a page that are modules, as written. */
export function modulesOf(html: string): readonly string[] {
  const found: string[] = [];
  withTags(html, ['type="module"'], (element, attributes) => {
    const src = valueOf(attributes, 'src');
    const isModule = element === 'script' && valueOf(attributes, 'type') === 'module';
    if (isModule && src !== undefined) found.push(src);
    return attributes;
  });
  return found;
}

/**
 * The files whose text scripts of a page ask for (`src/components/load.ts`), as paths below the site: a table that it
 * names, and itself where the list that it holds has more pages.
 */
export function askedOf(html: string, file: string): readonly string[] {
  const found: string[] = [];
  withTags(html, ['data-csv="', 'data-index="'], (_, attributes) => {
    const table = valueOf(attributes, 'data-csv');
    if (table !== undefined) found.push(table);
    if (valueOf(attributes, 'data-index') !== undefined) found.push(file);
    return attributes;
  });
  return [...new Set(found)];
}

/**
 * A relative address of a folder as that of the page in it: "../people/#a" is
 * "../people/index.html#a". Addresses of files, fragments and other hosts stay as they are.
 */
export function fileAddress(address: string): string {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return address;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
  if (path === '') return address;
  if (path.endsWith('/')) return `${path}index.html${rest}`;
  return /(^|\/)\.{1,2}$/.test(path) ? `${path}/index.html${rest}` : address;
}

/** What sends a reader on: "0; url=../people/". */
const ONWARDS = /^\d+; *url=/;

function isAddress([name, value]: Attribute): boolean {
  if (value === null) return false;
  return name === 'href' || name === 'action' || (name === 'content' && ONWARDS.test(value));
}

function withFile([name, value]: Attribute): Attribute {
  const [before = ''] = ONWARDS.exec(value ?? '') ?? [];
  return [name, before + fileAddress((value ?? '').slice(before.length))];
}
