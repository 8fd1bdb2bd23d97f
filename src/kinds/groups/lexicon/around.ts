const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Plain words that may stand before the noun and belong to the wording: "armed rebels", "security forces". */
export const MODIFIERS: ReadonlySet<string> = words(`
  abducted allied ally angry anti-government armed arrested asylum balaclava-clad besieged black-clad border brutal captured
  caretaker central ceasefire city civil civilian climate coalition colonial combat communist corrupt criminal crown
  current democratic deposed desperate detained displaced dissident elected elite embattled encircled environmental
  ethnic evacuated exiled extreme failed far-left far-right fascist federal fellow female foreign former freedom
  friendly frontline genuine green ground hardcore hardline hard-line heavily-armed hooded hostile
  human-rights illegal illegitimate incoming independent injured interim internal international invading irregular
  islamic joint jailed killed land lawful leading left-wing leftist legal legitimate local loyal main mainstream male
  marine masked mass massed mercenary metropolitan military minority moderate modern mounted municipal murderous
  national naval new nonviolent occupation occupying opposing outgoing outlawed palace pan-arab parliamentary
  patriotic peaceful people-smuggling political popular port post-war present prison private pro-democracy
  pro-government proxy puppet racist radical rank-and-file rebel regime regional regular reformist registered religious
  remaining reserve retreating revolutionary right-wing riot rightist rival royal ruling rural sectarian
  secret secular security seasoned self-styled senior shelling so-called southern special state striking student
  surrendering suspected tank territorial trade trapped traffic transitional tribal tyrannical
  unarmed underground unelected uniformed union unidentified united unknown unnamed unruly unlawful urban veteran victorious
  village violent volunteer war weary wanted wounded young youth
  alleged captive captured defeated economic environmental exhausted experienced fanatical
  government opposition army police militia insurgent jihadist jihadi islamist separatist terrorist militant extremist
  fleeing stranded rescued undocumented irregular returning arriving eastern western northern
`);

/** Endings of adjectives that stand before such a noun: "nationalist", "Marxian", "autocratic", "political". */
export const ADJECTIVE_ENDINGS: readonly string[] = 'ist ian ic ical ary ous less'.split(' ');

/** Words with such endings that are no adjectives. */
export const NOT_ADJECTIVES: ReadonlySet<string> = words(`
  insist consist persist resist assist exist enlist desist subsist twist checklist assistant
  public-sector panic mimic topic traffic logic music clinic republic critic summary salary library glossary
  diary boundary anniversary secretary january february thus unless nonetheless nevertheless various previous numerous
`);

/** Nouns for parts and members, which such a noun stands before: "rebel commanders", "government troops". */
export const PARTS: ReadonlySet<string> = words(`
  group groups force forces fighter fighters troop troops unit units soldier soldiers officer officers official officials
  leader leaders leadership commander commanders command member members supporter supporters spokesman spokeswoman spokesperson
  spokespeople representative representatives minister ministers source sources faction factions militia militias
  militiamen militant militants movement movements network networks cell cells organisation organisations
  organization organizations chief chiefs ally allies alliance coalition side sides figure figures
  activist activists politician politicians lawmaker lawmakers party parties negotiator negotiators delegation
  authorities opposition army police family families rebel rebels insurgents gunmen brigade brigades battalion
  battalions column columns band bands gang gangs sympathisers loyalists extremists snipers sniper
`);

/** Before a singular form these show a verb or another use: "to rebel", "will ally", "taken hostage". */
export const NOT_AFTER: ReadonlySet<string> = words(`
  to will would may might can could shall should must not taken took take takes taking held hold holding
`);

/** After these the noun is none of a group: "opposition to the plan", "administration of aid", "forces him". */
export const NOT_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['opposition', words('to from against')],
  ['administration', words('of')],
  [
    'forces',
    words('a an the him her them us me it his its their our people on upon itself themselves'),
  ],
  ['exile', words('in from at')],
  ['army', words('of')],
  ['crowd', words('funding source')],
  ['exiles', words('him her them')],
]);

/** Forms that are adjectives as often as nouns; they count only at the end of a phrase, or before PARTS. */
export const ALSO_ADJECTIVES: ReadonlySet<string> = words(`
  official civilian captive revolutionary nationalist partisan loyalist islamist dissident exile militant
  separatist secessionist extremist terrorist jihadist jihadi insurgent
`);

/** Words of speech that a name stands after as the one spoken to: "told Reuters rebels had left". */
export const SPOKEN_TO: ReadonlySet<string> = words('told tells tell telling informed');
