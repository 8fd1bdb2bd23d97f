/**
 * Common nouns for groups of people and for powers. A word is listed when it and another listed word can
 * stand in print for the same people ("rebels", "militants", "terrorists"; "government", "regime";
 * "migrants", "refugees"), so that a reader may want to see who prints which. Names ("the Free Syrian
 * Army"), offices ("the minister") and callings ("doctors") are not. The list ties no word to another.
 * The last part of the address of its page, then the forms in which the word is printed.
 */
export const HEADS: readonly (readonly [id: string, forms: readonly string[]])[] = `
  abductors: abductor abductors
  activists: activist activists
  administration: administration administrations
  aggressors: aggressor aggressors
  agitators: agitator agitators
  army: army armies
  assailants: assailant assailants
  attackers: attacker attackers
  authorities: authorities
  bandits: bandit bandits
  campaigners: campaigner campaigners
  captives: captive captives
  captors: captor captors
  civilians: civilian civilians
  coalition: coalition coalitions
  colonists: colonist colonists
  combatants: combatant combatants
  conscripts: conscript conscripts
  crowd: crowd crowds
  defectors: defector defectors
  defenders: defender defenders
  demonstrators: demonstrator demonstrators
  deportees: deportee deportees
  detainees: detainee detainees
  dissidents: dissident dissidents
  evacuees: evacuee evacuees
  exiles: exile exiles
  extremists: extremist extremists
  faction: faction factions
  fanatics: fanatic fanatics
  fighters: fighter fighters
  forces: forces
  foreigners: foreigner foreigners
  gang: gang gangs
  government: government governments
  guerrillas: guerrilla guerrillas guerilla guerillas
  gunmen: gunman gunmen
  hardliners: hardliner hardliners hard-liner hard-liners
  hijackers: hijacker hijackers
  hooligans: hooligan hooligans
  hostages: hostage hostages
  immigrants: immigrant immigrants
  infiltrators: infiltrator infiltrators
  inmates: inmate inmates
  insurgency: insurgency insurgencies
  insurgents: insurgent insurgents
  internees: internee internees
  intruders: intruder intruders
  invaders: invader invaders
  irregulars: irregulars
  islamists: islamist islamists
  jihadists: jihadist jihadists jihadi jihadis
  junta: junta juntas
  kidnappers: kidnapper kidnappers
  killers: killer killers
  liberators: liberator liberators
  looters: looter looters
  loyalists: loyalist loyalists
  martyrs: martyr martyrs
  mercenaries: mercenary mercenaries
  migrants: migrant migrants
  militants: militant militants
  militia: militia militias
  militiamen: militiaman militiamen
  mob: mob mobs
  mutineers: mutineer mutineers
  nationalists: nationalist nationalists
  non-combatants: non-combatant non-combatants noncombatant noncombatants
  occupiers: occupier occupiers
  officials: official officials
  opposition: opposition oppositions
  outlaws: outlaw outlaws
  paramilitaries: paramilitaries
  partisans: partisan partisans
  peacekeepers: peacekeeper peacekeepers
  perpetrators: perpetrator perpetrators
  picketers: picketer picketers
  pirates: pirate pirates
  police: police
  policemen: policeman policemen policewoman policewomen
  prisoners: prisoner prisoners
  protesters: protester protesters protestor protestors
  putschists: putschist putschists
  radicals: radicals
  raiders: raider raiders
  rebels: rebel rebels
  refugees: refugee refugees
  regime: regime regimes
  resisters: resister resisters
  returnees: returnee returnees
  revolutionaries: revolutionary revolutionaries
  rioters: rioter rioters
  rulers: ruler rulers
  saboteurs: saboteur saboteurs
  secessionists: secessionist secessionists
  separatists: separatist separatists
  servicemen: serviceman servicemen servicewoman servicewomen
  settlers: settler settlers
  smugglers: smuggler smugglers
  soldiers: soldier soldiers
  squatters: squatter squatters
  strikebreakers: strikebreaker strikebreakers strike-breaker strike-breakers
  strikers: striker strikers
  sympathisers: sympathiser sympathisers sympathizer sympathizers
  terrorists: terrorist terrorists
  thugs: thug thugs
  traffickers: trafficker traffickers
  traitors: traitor traitors
  troops: troops
  troublemakers: troublemaker troublemakers
  usurpers: usurper usurpers
  vandals: vandal vandals
  vigilantes: vigilante vigilantes
  warlords: warlord warlords
  warriors: warrior warriors
`
  .trim()
  .split('\n')
  .map((row) => row.trim().split(': '))
  .map(([id = '', forms = '']) => [id, forms.split(' ')] as const);
