/** Words that are never part of a name, whatever their case, unless wholly in capitals ("WHO"). */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
  a about above according across actually added after afterwards again against ago ahead all almost along already
  also although always am amid among an and another any anybody anyone anything are around as asked
  at away back be because been before behind being below beside besides between beyond both but by
  can cannot could currently despite did do does doing done down due during each earlier either else elsewhere
  enough especially even ever every everybody everyone everything except few finally following for former formerly from
  further furthermore had has have having he hence her here hers herself him himself his how however
  i if in including indeed inside instead into is it its itself just last lastly later least less like
  likewise many maybe me meanwhile might mine more moreover most mostly much must my myself near
  nearly neither never nevertheless next no nobody none nonetheless nor not nothing now nowhere of off
  often on once one only onto or other others otherwise our ours ourselves out outside over overall own
  per perhaps please previously quite rather recently same separately several shall she should since so some somebody someone
  something sometimes soon still such than that the their theirs them themselves then there therefore
  these they this those though through throughout thus till to today together tomorrow tonight too toward towards
  under underneath unfortunately unless unlike until unto up upon us usually very via was we well were what
  whatever when whenever where whereas wherever whether which whichever while who whoever whom whose
  why will with within without would yes yesterday yet you your yours yourself says said told
  two three four five six seven eight nine ten eleven twelve hundred thousand million billion trillion
  hundreds thousands millions dozens first second third i'm i've i'd i'll it's he's she's that's there's don't
  we're we've they're you're isn't wasn't didn't doesn't can't won't let's what's who's here's
  `
    .trim()
    .split(/\s+/),
);
