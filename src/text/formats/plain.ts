import type { Format } from '../../model/format.ts';

/** Plain text: the canonical text is the decoded file itself. */
export const plain: Format = {
  extensions: ['.txt'],
  read: (decoded) => ({ text: decoded, problems: [] }),
};
