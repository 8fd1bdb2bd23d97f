import CSL from 'citeproc';
import type { CslItem } from './csl-json.ts';
import type { Style } from './styles.ts';

/** What a style makes of an item: its entry in a bibliography, and what refers to it with a paragraph. */
export interface Setting {
  readonly entry: string;
  readonly within: string;
}

/** Sets items in one style. */
export type Processor = (item: CslItem, locator: string | undefined) => Setting;

/** A number in front of an entry: its place in a bibliography, which one citation alone does not have. */
const NUMBER = /^(\[\d+\]|\d+\.)\s*/;

/**
 * A processor for a style. `file` gives the text of a file of the folder `styles` by its name. Throws
 * when the style cannot be read.
 */
export function processorOf({ id, locale }: Style, file: (name: string) => string): Processor {
  let current: CslItem | undefined;
  const engine = new CSL.Engine(
    {
      retrieveLocale: () => file(`locales-${locale}.xml`),
      retrieveItem: () => ({ ...current }),
    },
    file(`${id}.csl`),
    locale,
    true,
  );
  engine.setOutputFormat('text');
  let count = 0;
  return (item, locator) => {
    // Another id for each, or the engine would answer from what it remembers.
    current = { ...item, id: `item-${count++}` };
    engine.updateItems([current.id]);
    const [, entries] = engine.makeBibliography();
    const cited = { id: current.id, ...(locator !== undefined && { locator, label: 'paragraph' }) };
    return {
      entry: (entries[0] ?? '').trim().replace(NUMBER, ''),
      within: engine.makeCitationCluster([cited]),
    };
  };
}
