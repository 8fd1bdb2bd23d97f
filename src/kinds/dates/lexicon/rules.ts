/** The wording of each rule by which a date is found, for the reader of the site. */
export const RULES = {
  'day-and-month': 'A day and a month, with or without a year: "15 December 2016".',
  'month-and-day': 'A month and a day, with or without a year: "December 15, 2016".',
  'month-and-year': 'A month and a year: "May 2016".',
  month: 'The name of a month alone, where its sentence shows that it is the month: "in May".',
  'numeric-date': 'A date in digits: "2016-12-15", "15/12/2016".',
  'weekday-and-date': 'A day of the week with its date: "Thursday, December 15".',
  weekday: 'A day of the week, with the part of the day if there is one: "Thursday night".',
  year: 'A four-digit number that stands as a year: "since 2011".',
  years: 'Two years joined by a dash or stroke: "2014-2017", "2021/22".',
  decade: 'A decade in digits or words: "the 1990s".',
  century: 'A century: "the 19th century".',
  'day-beside-today': 'A day told from the day of writing: "yesterday".',
  'period-beside-today': 'A stretch of time told from the day of writing: "last month".',
  range: 'Two dates that bound a stretch: "between 2012 and 2014", "July 30 to September 2".',
  'time-ago': 'A time counted back from the day of writing: "two years ago".',
  feast: 'A feast of the calendar: "Christmas Eve".',
} as const;
