import type { StandIn, Was } from '../../../src/pipeline/published/stand-ins.ts';
import { escaped, valueOf, withTags } from './tags.ts';

/** What a form is made of; an address is never given to these. */
const CONTROLS: ReadonlySet<string> = new Set([
  ...['input', 'select', 'textarea', 'button', 'output', 'datalist', 'option', 'form', 'label'],
  ...['template', 'dialog', 'progress'],
]);

/** The anchors in the main part of a page as Astro writes it, without those of forms; in its order. */
export function anchorsIn(html: string): readonly string[] {
  const anchors: string[] = [];
  withTags(mainOf(html), ['id="'], (element, attributes) => {
    const id = valueOf(attributes, 'id');
    if (id !== undefined && id !== '' && !CONTROLS.has(element)) anchors.push(id);
    return attributes;
  });
  return anchors;
}

function mainOf(html: string): string {
  const start = html.indexOf('<main');
  return start < 0 ? '' : html.slice(html.indexOf('>', start) + 1, html.lastIndexOf('</main>'));
}

const WERE: Readonly<Record<Was, string>> = {
  mention: 'A name or a date was marked at this address',
  quotation: 'A quotation was marked at this address',
  figure: 'A figure was marked at this address',
  paragraph: 'A paragraph of this text had this address',
  part: 'A part of this page had this address',
};

/**
 * The page with anchors for what has gone from it, at the end of its main part: each says what it was and,
 * where that is known, where it stands now. `root` leads from the page to the root of the site.
 */
export function withStandIns(html: string, standIns: readonly StandIn[], root: string): string {
  const end = html.lastIndexOf('</main>');
  if (standIns.length === 0 || end < 0) return html;
  const items = standIns.map(
    (one) => `<li id="${escaped(one.anchor)}">${wordsOf(one, root)}</li>\n`,
  );
  const section = `<section class="earlier" aria-label="From an earlier edition" data-pagefind-ignore="all">
<h2>From an earlier edition</h2>
<ul>
${items.join('')}</ul>
</section>
`;
  return html.slice(0, end) + section + html.slice(end);
}

function wordsOf({ was, now }: StandIn, root: string): string {
  const said = `${WERE[was]} in an earlier edition of this site; it is not there in this one.`;
  if (now === undefined) return said;
  const href = now.startsWith('#') ? now : `${root}${now.slice(1)}`;
  return `${said} <a href="${escaped(href)}">${leadOf(now)}</a>`;
}

function leadOf(now: string): string {
  const paragraph = /^#p(\d+)$/.exec(now)?.[1];
  if (paragraph === '0') return 'The same words stand above the first paragraph.';
  if (paragraph !== undefined) return `The same words stand in paragraph ${paragraph}.`;
  if (now.startsWith('#')) return 'The same words are marked here now.';
  return now.includes('#') ? 'It stands on another page now.' : 'It has an address of its own.';
}
