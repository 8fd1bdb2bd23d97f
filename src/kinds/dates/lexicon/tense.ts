const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that place what they govern after the day of writing. */
export const FUTURE: ReadonlySet<string> = words(`
  will shall won't won’t would upcoming forthcoming
`);

/** Words that say that something is still to come, unless "was" or "had" stands before them. */
export const SCHEDULED: ReadonlySet<string> = words(`
  scheduled expected due planned slated poised likely
`);

/** Present forms that news uses of what is to come. */
export const TIMETABLE_VERBS: ReadonlySet<string> = words(`
  opens begins starts expires ends resumes reopens
`);

/** Words of which one cannot tell whether they speak of what is to come: "talks begin on Monday". */
export const TIMELESS_VERBS: ReadonlySet<string> = words(`
  is are am 're ’re open begin start expire resume reopen
`);

/** Words of what goes on at the time of writing, before "until" and a date. */
export const LASTING: ReadonlySet<string> = words(`
  can may must is are 're ’re run runs remain remains stay stays continue continues last lasts
`);

/** Words before a verb that bear its time. */
export const HELPERS: ReadonlySet<string> = words(`
  will shall would can could may might should must to not won't won’t
`);

/** Words before "to" and a verb that put the verb into the future. */
export const PROMISES: ReadonlySet<string> = words(`
  plans plan planning agree agrees agreed vow vows vowed pledge pledges pledged promise promises
  promised hopes hope hoping wants want intends intend ready likely willing is are set due scheduled
  expected slated poised have has need needs invited aims aim threatens threatened preparing prepares
  going supposed about
`);

/** Words before "to" and a verb that leave the verb in the past. */
export const DEEDS: ReadonlySet<string> = words(`
  forced managed failed refused went came began started continued used able helped rushed flew
  travelled traveled continue continues continuing appeared declined seemed had tried attempted proceeded returned
`);

/** Words that follow "to" without being verbs. */
export const NOT_VERBS: ReadonlySet<string> = words(`
  death work power school court hospital prison jail life date parliament midnight peace war earth
  the a an this that these those his her its their our my your him them it us me you each every some
  any all more no both about around as at least up nearly over one two three four five six seven eight
  nine ten what which whom where be
`);

/** Past forms that do not end in "-ed". */
export const IRREGULAR_PAST: ReadonlySet<string> = words(`
  was were had did said told met began became came went saw took made gave got left held led sent
  brought bought caught fought sought taught thought found kept felt fell flew grew knew drew threw
  broke spoke stole woke wrote rode rose drove chose froze ran won lost shot struck stood understood
  sat slept spent built burnt dealt meant heard sold paid laid lay bled fed fled sped sank sang swam
  drank rang shook forgot forbade withdrew overthrew undertook wore tore swore bore beat hung dug hid
  stuck swept wept crept knelt lit shone slid split spread sprang clung flung slain slew seen taken
  given gone done known shown born hurt hit cut shut put blew underwent overcame arose awoke withheld
  told retold been has
`);

/** Words in "-ed" that are no past forms. */
export const NOT_PAST: ReadonlySet<string> = words(`
  need indeed hundred speed feed seed breed bleed exceed proceed succeed embed shed sled armed united
  so-called allied red bed wed weed deed greed creed ahead instead
`);

/** Words that part one clause from the next. */
export const CLAUSE_STARTS: ReadonlySet<string> = words(`
  that which who whom whose when where because while as if after before and but although though unless
  until since , ; : ( ) – —
`);

/** Nouns of what has happened when news speaks of it: "Thursday's attack". */
export const HAPPENINGS: ReadonlySet<string> = words(`
  attack attacks bombing bombings killing killings blast blasts explosion explosions crash shooting
  shootings earthquake quake raid raids airstrike airstrikes strikes massacre clashes coup fire assault
  violence defeat victory loss win ruling announcement statement arrest arrests death deaths incident
  accident disaster collapse fighting shelling slaughter murder murders stabbing riot riots unrest
  tragedy landslide flooding floods storm verdict report comments remarks speech interview briefing
  statement tweet post letter email memo editorial article filing press news
`);

/** Verbs of moving a date: "moved from May to June" is no stretch of time. */
export const MOVES: ReadonlySet<string> = words(`
  moved move moving postponed postpone delayed delay rescheduled reschedule changed change shifted
  shift pushed push brought switched switch
`);

/** Marks of a quotation, which no verb governs a date across. */
export const QUOTATION_MARKS: ReadonlySet<string> = words('“ ” " «  »');

/** Words that stand before a date that tells of a noun: "his 11 August speech", "the May 3 vote". */
export const DETERMINERS: ReadonlySet<string> = words("a an the his her its their our my 's ’s");
