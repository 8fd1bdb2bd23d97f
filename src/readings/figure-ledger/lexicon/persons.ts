/** Nouns of persons in the singular that are no office, role or kin, and words for persons by what befell them. */
export const OTHER_PERSONS: ReadonlySet<string> = new Set(
  `person man woman child boy girl baby infant toddler teenager adult minor youth pensioner
  people human individual inhabitant citizen civilian villager islander townsman passer-by bystander
  migrant refugee evacuee displaced homeless asylum-seeker exile returnee
  dead wounded injured killed missing casualty fatality
  fighter combatant troop trooper rebel insurgent terrorist extremist jihadist mercenary recruit conscript
  guard peacekeeper paramedic firefighter rescuer volunteer employee staff personnel labourer laborer miner builder
  docker sailor fisher fisherman seafarer crewman crew
  demonstrator protester protestor marcher striker rioter looter
  voter elector delegate member participant attendee visitor guest tourist spectator fan viewer listener
  reader user subscriber customer client shopper consumer tenant landlord householder homeowner
  patient donor passenger commuter motorist pedestrian cyclist hiker climber skier swimmer
  prisoner inmate detainee hostage captive defendant juror convict offender criminal smuggler trafficker thief
  relative elder teller
  schoolchild schoolboy schoolgirl pupil graduate apprentice orphan twin
  police policeman policewoman gendarme
  believer worshipper pilgrim monk nun priest
  official bureaucrat envoy mediator inspector observer monitor
  musician actor dancer athlete footballer runner competitor contestant winner
  herder grower trader`.split(/\s+/),
);

/** Words for roles or peoples that are as often words for things: "two chairs", "three westerns". */
export const ALSO_THINGS: ReadonlySet<string> = new Set(
  'chair head general major cardinal champion keeper catcher pitcher speaker western olympic paralympic'.split(
    ' ',
  ),
);
