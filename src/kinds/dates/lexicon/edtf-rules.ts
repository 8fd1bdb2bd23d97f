/** The wording of each rule by which a date is resolved, for the reader of the site. */
export const EDTF_RULES = {
  'printed-date': 'The date is printed with its year: "15 December 2016", "May 2016", "2016".',
  'printed-stretch':
    'Two dates with their year that bound a stretch: "2014-2017", "March 4 to 15, 2016".',
  'printed-approximately': 'A printed date after "around" or "circa", taken as approximate.',
  'printed-season': 'A season with its year, by the EDTF code of the season: "summer 2015".',
  'decade-in-digits':
    'A decade, with its last digit left open; "the 1900s" may be a century and is taken so.',
  'decade-before-publication':
    'A decade without its century ("the \'90s"): the last that began before publication.',
  'short-year-before-publication':
    'A year without its century ("in \'98"): the last such year up to that of publication.',
  'century-by-number': 'A century, with its last two digits left open: the 19th is 18XX.',
  'digits-of-one-reading':
    'A date in digits that can be read in one order only: "15/12/2016", "2016-12-15".',
  'last-before-publication':
    'The sentence speaks of the past: the last such day or month up to the date of publication.',
  'next-after-publication':
    'The sentence speaks of what is to come: the next such day or month from the date of publication.',
  'nearest-to-publication':
    'The sentence does not say whether it is past: the nearest such date, if no other is near.',
  'weekday-fixes-year':
    'A weekday with its date and no year: the year near publication in which both agree.',
  'year-named-beside': 'The year stands beside the date: "March last year", "Christmas Day 2015".',
  'weekday-beside-publication':
    'A weekday after "last", "this" or "next", where both ways of counting weeks agree.',
  'day-from-publication': 'A day counted from the date of publication: "yesterday".',
  'period-from-publication':
    'A month, year, decade or century counted from the date of publication: "last month".',
  'week-from-publication':
    'A week counted from the week of publication, Monday to Sunday (ISO 8601).',
  'season-from-publication':
    'A season beside the date of publication, as it falls in the northern half of the world.',
  'ago-from-publication':
    'A time before the date of publication; longer ones to the month or year, and approximate.',
  'feast-by-date':
    'A feast of a fixed day, in the year that the sentence or the date of publication gives.',
} as const;
