import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { handedOver } from '../../../../scripts/steps/addresses/handed-over.ts';

test.each(['{"__proto__":["a"],"b":1}', '"</script>\\u2028\u2028`${1}"', '[]'])(
  'a script hands over the same as the JSON that it was made of: %s',
  (json) => {
    const currentScript: { loaded?: unknown } = {};
    runInNewContext(handedOver(json), { document: { currentScript } });
    expect(JSON.stringify(currentScript.loaded)).toBe(JSON.stringify(JSON.parse(json)));
  },
);
