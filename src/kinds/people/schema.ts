import { z } from 'zod';
import { entityFacts } from '../../page/front-matter.ts';

/** Front matter of the page of one person. */
export const schema = entityFacts.extend({ kind: z.literal('person') });
