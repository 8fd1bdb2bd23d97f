/** What a preview shows of a page, all of it taken from that page. */
export interface Preview {
  /** "Person". */
  readonly kind: string;
  readonly name: string;
  /** How the name is to be set: "said direct" for words of a speaker. */
  readonly style: string;
  /** The printed forms of a name that differ from it. */
  readonly forms: readonly string[];
  /** Our own words on it: how often it is named, who is credited, what was found. */
  readonly facts: readonly string[];
  /** A sentence or a paragraph, as printed, with what is marked in it; and where it stands. */
  readonly words: Element | undefined;
  readonly place: string;
}

/** What is read from the marks of a page: `data-preview` says what an element holds, `data-label` what goes before it. */
const PARTS = {
  facts: '[data-preview="fact"]',
  forms: '#names .form bdi',
  sentence: '#mentions .excerpt, #sentence .excerpt',
  first: '.block.paragraph',
} as const;

/**
 * Reads the preview of a page, or of the paragraph in it that has or holds the anchor. Undefined where the
 * page has nothing to be previewed by, a page that has moved.
 */
export function previewIn(page: Document, anchor: string): Preview | undefined {
  const heading = page.querySelector('.page-head h1');
  const kind = words(page.querySelector('.page-head .kicker'));
  if (!heading || kind === '') return undefined;
  const name = words(heading);
  const asked = anchor === '' ? null : page.getElementById(anchor)?.closest('.block');
  const block = asked ?? page.querySelector(PARTS.first);
  const sentence = page.querySelector(PARTS.sentence);
  const forms = [...page.querySelectorAll(PARTS.forms)].map(words);
  return {
    kind,
    name,
    style: heading.className,
    forms: [...new Set(forms)].filter((form) => form !== name),
    facts: [...page.querySelectorAll<HTMLElement>(PARTS.facts)].map(
      (fact) => (fact.dataset['label'] ?? '') + words(fact),
    ),
    words: (sentence ?? block)?.querySelector('p') ?? undefined,
    place: sentence ? placeOf(page, sentence) : (block?.querySelector('.number')?.ariaLabel ?? ''),
  };
}

/** "The Port Ellis Gazette, paragraph 3", of a sentence. */
function placeOf(page: Document, sentence: Element): string {
  const source =
    sentence.closest('.from')?.querySelector('h3') ?? page.querySelector('[data-preview="source"]');
  const paragraph = words(sentence.querySelector('footer a')).toLowerCase();
  return [words(source), paragraph].filter(Boolean).join(', ');
}

function words(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
