import type { Confidence } from '../../../model/statement.ts';
import type { RULES } from './rules.ts';

/** How sure each rule of credit is while no second reading competes with it. */
export const CONFIDENCE_OF_RULE: Readonly<
  Record<
    Exclude<keyof typeof RULES, 'marked-words' | 'reported-clause' | 'transcript-turn'>,
    Confidence
  >
> = {
  'credited-after': 'certain',
  'credited-before': 'certain',
  'credited-at-end': 'likely',
  'credited-together': 'likely',
  'joined-by-slash': 'certain',
  reported: 'certain',
  signed: 'certain',
  announced: 'likely',
  inherited: 'likely',
  'after-report': 'likely',
  'sentence-before': 'likely',
  'transcript-label': 'certain',
};

/** The weakest class that is given; a weaker reading leaves the speaker unresolved. */
export const THRESHOLD: Confidence = 'likely';
