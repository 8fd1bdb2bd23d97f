/** Words of reports of matches; a text with several of them tells of sport. Folded. */
export const SPORT_WORDS: ReadonlySet<string> = new Set(
  `
  match matches goal goals goalless striker strikers goalkeeper midfielder defender winger forward coach coaches substitute substitutes
  league season penalty penalties header offside kickoff kick-off half-time extra-time equaliser equalizer equalised referee umpire fixture
  innings wicket wickets batsman batsmen batter bowler bowlers overs runs unbeaten century cricket football soccer rugby hockey handball
  basketball volleyball baseball netball semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal play-offs
  playoffs tournament champions championship relegation relegated promotion squad squads captain inning pitcher quarterback touchdown
  rebounds try tries conversion scrum points standings leg aggregate fans derby hosts holders side club clubs title trophy cup
  `
    .trim()
    .split(/\s+/),
);

/** What a side does in a match, right after its name: "[Kandy] beat the visitors". Folded. */
export const SIDE_VERBS: ReadonlySet<string> = new Set(
  `
  beat beats defeated defeats thrashed edged stunned drew draw draws lost lose loses won win wins lead leads led trail trailed trails
  scored score scores conceded host hosts hosted face faces faced meet meets play plays played chased collapsed equalised equalized
  advanced advance qualified clinched fielded signed sacked top topped remain remained sit sits stay stayed went slid climbed rallied
  knocked eliminated outplayed crushed hammered routed overcame needed levelled moved
  `
    .trim()
    .split(/\s+/),
);

/** Words right before the name of a side: "a draw with [Kandy]", "holders [Kandy]". Folded. */
export const BEFORE_SIDE: ReadonlySet<string> = new Set(
  `
  beat beating beats defeated defeating defeats thrashed thrashing edged edging stunned stun over against past overcame crushed
  hammered routed hosted host hosts face faced facing knocked eliminated holders champions hosts leaders newcomers visitors rivals
  strugglers minnows opponents runners-up side
  `
    .trim()
    .split(/\s+/),
);

/** Words whose "to", "with" or "by" names the other side: "lost to [Kandy]". Folded. */
export const LEADS_TO_SIDE: ReadonlySet<string> = new Set(
  'lost lose losing loss defeat home away draw drew drawing beaten tie tied level match final game win victory thrashed knocked eliminated'.split(
    ' ',
  ),
);

/** Who belongs to a side, right after its name or its "'s": "[Kandy]'s coach". Folded. */
export const OF_SIDE: ReadonlySet<string> = new Set(
  `
  coach manager captain skipper goalkeeper keeper striker forward defender midfielder winger seamer spinner batsman opener bowler
  all-rounder fans supporters bench squad players defence dressing-room innings bowlers batsmen pitcher shortstop quarterback
  `
    .trim()
    .split(/\s+/),
);
