const loaded = new Map<string, Promise<unknown>>();

/**
 * Loads data that a script of a page works with, once a page: `load('names/people')` answers what
 * `load/names/people.json` of the site holds. On a disk, where browsers refuse to fetch, the copy has
 * a script beside each such file that hands over the same. Rejects when it cannot be loaded. A file that
 * belongs to one build of the site is loaded with that `edition`, so that no older one is taken for it.
 */
export function load(name: string, edition = ''): Promise<unknown> {
  const before = loaded.get(name);
  if (before) return before;
  const root = new URL(document.documentElement.dataset['root'] ?? './', location.href);
  const url = new URL(`load/${name}.json`, root);
  const answer =
    url.protocol === 'file:'
      ? handedOver(`${url.href}.js`)
      : answered(`${url.href}${edition && `?${edition}`}`, edition ? 'default' : 'no-cache').then(
          (response): Promise<unknown> => response.json(),
        );
  loaded.set(name, answer);
  answer.catch(() => loaded.delete(name));
  return answer;
}

/**
 * The text of a file of the site by its path below the root: of a page, "speakers/2/", or a table, "map/places.csv". On a
 * disk the copy has a script beside each such file that a page asks for (`data-csv`, `data-index`). Rejects when it
 * cannot be loaded.
 */
export async function loadText(path: string): Promise<string> {
  const address = addressOf(path);
  if (!address.startsWith('file:')) return (await answered(address)).text();
  const text = await handedOver(`${address}.js`);
  if (typeof text !== 'string') throw new Error(`Unexpected lack of the text of ${address}.`);
  return text;
}

/** Where a page of the site lies, from its path below the root: "people/anna-berg/". */
export function addressOf(path: string): string {
  const root = new URL(document.documentElement.dataset['root'] ?? './', location.href);
  const url = new URL(path, root);
  if (url.protocol === 'file:' && url.pathname.endsWith('/')) url.pathname += 'index.html';
  return url.href;
}

async function answered(address: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(address, { cache });
  if (!response.ok) throw new Error(`Unexpected answer ${response.status} of ${address}.`);
  return response;
}

function handedOver(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => {
      script.remove();
      const handed: unknown = Reflect.get(script, 'loaded');
      resolve(handed);
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`Unexpected lack of ${address}.`));
    });
    document.head.append(script);
  });
}
