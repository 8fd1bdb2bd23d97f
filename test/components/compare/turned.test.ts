import { expect, test } from 'vitest';
import { turnedPage } from '../../../src/components/compare/turned.ts';

test('a pair named in the other order leads on to its page, with and without a script', () => {
  const html = turnedPage(['The <ebb>', 'The flood'], '/compare/ebb/flood/');
  expect(html).toContain('<title>The &lt;ebb&gt; compared with The flood</title>');
  expect(html).toContain('content="0; url=../../../compare/ebb/flood/"');
  expect(html).toContain('<a id="moved-to" href="../../../compare/ebb/flood/">');
  expect(html).toContain('<script src="../../../moved.js"></script>');
  expect(html.length).toBeLessThan(1024);
});
