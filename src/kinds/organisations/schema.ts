import { z } from 'zod';
import { entityFacts } from '../../page/front-matter.ts';

/** Front matter of the page of one organisation. */
export const schema = entityFacts.extend({ kind: z.literal('organisation') });
