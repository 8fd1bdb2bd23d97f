import type { LinkedFigure, LinkedQuotation } from '../model/corpus.ts';
import { rightsOf } from '../model/rights.ts';
import { byCodeUnit } from '../text/order.ts';
import { keyOf, slugOf } from '../text/slug.ts';
import type { Claim } from './mint.ts';
import type { Draft } from './read.ts';
import type { Cluster } from './resolve.ts';
import { wordsMark } from './words-mark.ts';

/** A source is known again by its text, or by its file when the text has been edited. */
export function sourceClaim(draft: Draft): Claim {
  return {
    kind: 'sources',
    key: draft.sha256,
    keys: [draft.sha256, draft.file],
    slug: slugOf(titleOf(draft)),
    of: draft.file,
  };
}

/**
 * An entity is known again by its name and what tells it from its namesakes, or by any full form of
 * it; of several that share all of these, by a source that names it. `sources` are the ids of the
 * sources, by the index that chains have.
 */
export function entityClaim(cluster: Cluster, sources: readonly string[]): Claim {
  const name = keyOf(cluster.name) || cluster.name;
  const beyond = keyOf(cluster.qualifier ?? '');
  const full = beyond === '' || name.includes(beyond) ? cluster.name : `${cluster.name} ${beyond}`;
  const key = keyOf(full) || full;
  const forms = cluster.chains.map((chain) => keyOf(chain.name) || chain.name);
  return {
    kind: cluster.kindId,
    key,
    keys: [...new Set([key, name, ...forms.toSorted(byCodeUnit)])],
    slug: slugOf(full),
    within: [...new Set(cluster.chains.map(({ source }) => sources[source] ?? ''))].toSorted(
      byCodeUnit,
    ),
  };
}

/** A statement is known again by the hash that is its id, and by its words when its block was edited. */
export function statementClaim(statement: LinkedQuotation | LinkedFigure): Claim {
  const { id, url, passage, exact } = statement;
  const kind = url.split('/')[1] ?? '';
  const words = wordsMark(exact);
  const claim = { kind, key: id, keys: [id], slug: id, of: passage.source.id };
  return words === '' ? claim : { ...claim, words };
}

/**
 * The title of a text: as its facts say, as it prints it, or its file's name; of one that may only be referred to, not as it
 * prints it.
 */
export function titleOf({
  facts,
  analysed,
  file,
}: Pick<Draft, 'facts' | 'analysed' | 'file'>): string {
  const block =
    rightsOf(facts) === 'reference'
      ? undefined
      : analysed.blocks.find(({ type }) => type === 'title');
  return (
    facts.title ??
    (block
      ? analysed.text.slice(block.start, block.end)
      : file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''))
  );
}
