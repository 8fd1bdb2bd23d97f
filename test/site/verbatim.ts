import type { Inspected, Shown } from './inspect.ts';

/** The source that a stretch is from: the page that its place leads to, or the page it stands on. */
function sourceOf(file: string, { place }: Shown): string {
  const folder = file.replace(/index\.html$/, '');
  return new URL(place || '.', `https://site.example/${folder}`).pathname.slice(1, -1);
}

/** Each stretch of a page whose words are not those of its source at its place. */
export function unlike(page: Inspected, texts: ReadonlyMap<string, string>): object[] {
  return page.shown.flatMap((shown) => {
    const source = sourceOf(page.file, shown);
    // A browser reads every line end in HTML as one line feed.
    const expected = texts.get(source)?.slice(shown.start, shown.end).replaceAll(/\r\n?/g, '\n');
    return expected === shown.text ? [] : [{ file: page.file, source, ...shown, expected }];
  });
}
