import { FIXED_FEASTS } from '../lexicon/calendar-numbers.ts';
import { directionOf } from './clause.ts';
import { edtfOf, resolved, type Resolved } from './edtf.ts';
import { yearNear } from './nearest.ts';
import type { Setting } from './setting.ts';
import { yearNamedBeside } from './year-beside.ts';

/** Resolves a feast of a fixed day: "Christmas Eve 2015", or the one near publication. */
export function resolveFeast(words: string, setting: Setting): Resolved | undefined {
  const feast = FIXED_FEASTS.get(words.toLowerCase().replace('’', "'"));
  if (!feast) return undefined;
  const [month, day] = feast;
  const { published } = setting;
  const named = yearNamedBeside(setting);
  const near = published && yearNear({ month, day }, published, directionOf(setting));
  const year = named ?? near?.year;
  return year === undefined ? undefined : resolved(edtfOf({ year, month, day }), 'feast-by-date');
}
