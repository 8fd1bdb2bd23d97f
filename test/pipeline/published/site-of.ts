import type { Nodes } from 'mdast';
import { kinds } from '../../../src/kinds/index.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { Published } from '../../../src/model/published.ts';
import { pagesOf } from '../../../src/pipeline/emit.ts';
import { marksOf } from '../../../src/pipeline/published/marks.ts';

/** The pages of a corpus with the anchors in their bodies, as a build would find them in its HTML. */
export function siteOf(corpus: Corpus): Published {
  const marks = marksOf(corpus);
  return new Map(
    pagesOf(corpus, kinds).map(({ path, body }) => {
      const page = `${path}/`;
      const anchors = body.flatMap(anchorsIn);
      return [page, new Map(anchors.map((anchor) => [anchor, marks(page, anchor)]))] as const;
    }),
  );
}

function anchorsIn(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(anchorsIn) : [];
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inside;
  const attribute = (wanted: string) =>
    node.attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && one.name === wanted && typeof one.value === 'string'
        ? [one.value]
        : [],
    );
  const number = node.name === 'Paragraph' ? attribute('number').map((one) => `p${one}`) : [];
  return [...attribute('id'), ...number, ...inside];
}
