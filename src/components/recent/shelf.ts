/** A page that was opened: its path below the root of the site, its heading, and what it is a page of. */
export interface Seen {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
}

/** What the shelf needs of the browser's storage. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The last pages that a reader opened. */
export interface Shelf {
  /** The latest first. */
  pages(): readonly Seen[];
  /** Puts a page first; the oldest of too many falls off. Does nothing while the reader wants none kept. */
  add(page: Seen): void;
  isOff(): boolean;
  /** Forgets all pages, and keeps none until it is turned on. */
  turnOff(): void;
  turnOn(): void;
}

/** How many pages are kept. */
const LIMIT = 12;

/**
 * The shelf of the site whose root has this path; several sites may lie on one host. A store that
 * throws (a browser may allow none) is an empty shelf.
 */
export function shelfIn(store: Store, root: string): Shelf {
  const key = `recently-viewed ${root}`;
  const off = `${key} off`;
  const isOff = (): boolean => tried(() => store.getItem(off)) !== null;
  const pages = (): readonly Seen[] => seenOf(tried(() => store.getItem(key)));
  return {
    pages,
    isOff,
    add: (page) => {
      if (isOff()) return;
      const others = pages().filter(({ path }) => path !== page.path);
      tried(() => store.setItem(key, JSON.stringify([page, ...others].slice(0, LIMIT))));
    },
    turnOff: () => {
      tried(() => store.removeItem(key));
      tried(() => store.setItem(off, 'yes'));
    },
    turnOn: () => {
      tried(() => store.removeItem(off));
    },
  };
}

/** Pages as they were written; whatever else stands there is left out. */
function seenOf(json: string | null): readonly Seen[] {
  const data: unknown = tried((): unknown => JSON.parse(json ?? '[]'));
  return Array.isArray(data) ? data.filter(isSeen) : [];
}

function isSeen(value: unknown): value is Seen {
  if (typeof value !== 'object' || value === null) return false;
  return ['path', 'title', 'kind'].every((name) => typeof Reflect.get(value, name) === 'string');
}

function tried<T>(act: () => T): T | null {
  try {
    return act();
  } catch {
    return null;
  }
}
