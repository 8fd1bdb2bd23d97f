/** Forms of address: what follows one of these is a person. Folded, without the full stop. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  `
  mr mrs ms mx miss mister madam madame mme mlle sir dame lord lady dr doctor prof professor rev reverend
  fr sister mother brother rabbi imam sheikh sheik shaikh ayatollah mullah maulana mufti cardinal bishop archbishop
  pope patriarch pastor monsignor msgr herr frau senor senora don dona signor monsieur shri sri smt hajji haji
  ibu bapak pak bu tuan puan khun
  cllr coun datuk dato alhaji alhaja hajiya mallam malam engr barr tengku
  highness highnesses excellency excellencies majesty holiness eminence hon'ble hrh hh hon honourable honorable judge justice chief
  `
    .trim()
    .split(/\s+/),
);

/** Forms of address and titles that tell that the person is a man. */
export const MALE_TITLES: ReadonlySet<string> = new Set(
  'mr sir lord king prince duke emperor sultan emir pope cardinal bishop archbishop imam ayatollah mullah brother father herr senor don monsieur congressman chairman spokesman businessman shri sri'.split(
    ' ',
  ),
);

/** Forms of address and titles that tell that the person is a woman. */
export const FEMALE_TITLES: ReadonlySet<string> = new Set(
  'mrs ms miss madam madame mme mlle dame lady queen princess duchess empress sister frau senora dona congresswoman chairwoman spokeswoman businesswoman smt'.split(
    ' ',
  ),
);

/** Offices and ranks that stand, capitalised, before the name of their holder. Folded, no full stop. */
export const OFFICES: ReadonlySet<string> = new Set(
  `
  president premier minister secretary chancellor governor gov mayor senator sen representative rep
  congressman congresswoman councillor councilor councilman alderman deputy ambassador amb envoy consul
  commissioner chairman chairwoman chairperson chair speaker spokesman spokeswoman spokesperson
  director directors ceo cfo coo manager coach captain capt skipper leader
  general gen lieutenant lt colonel col major maj brigadier brig admiral adm commander cmdr commodore
  marshal sergeant sgt corporal cpl private pvt lance officer constable inspector superintendent supt detective det sheriff
  king queen prince princess emperor empress emir sultan duke duchess count baron baroness earl viscount crown
  attorney prosecutor solicitor ombudsman auditor treasurer comptroller registrar chargé
  ceos presidents mps pres legislator lawmaker mla mlc mk td msp assemblyman assemblywoman opposition presidents ministers senators mp mep pm vp congresspersons lawmaker candidate president-elect
  vice-president secretary-general director-general attorney-general governor-general inspector-general
  consul-general sub-inspector vice-chancellor co-chair co-founder founder editor-in-chief editor
  vice-chair vice-chairman vice-chairwoman vice-chairperson deputy-chair whip engineer administrator
  principal dean provost chaplain father analyst spokesmen author actor actress singer striker midfielder defender goalkeeper
  executive kaiser tsar czar shah caliph pharaoh comrade citizen
  `
    .trim()
    .split(/\s+/),
);

/** Words that belong to a title when they stand before an office: "Prime Minister", "Deputy Foreign Minister". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = new Set(
  `
  prime foreign deputy vice assistant associate acting interim former ex interior defence defense finance economy
  trade health education justice home energy oil transport agriculture culture tourism environment labour
  labor development information communications industry commerce planning water sports security intelligence
  chief senior junior lead head executive managing general lieutenant lt major maj brigadier brig first second
  operating financial marketing technology medical legal creative technical scientific regional legislative parliamentary congressional presidential
  crown grand supreme attorney secretary under permanent national state press special
  police army navy air staff wing group squadron rear fleet field
  shadow opposition house senate majority minority party campaign democratic republican conservative
  district city county provincial regional
  `
    .trim()
    .split(/\s+/),
);

/** What an office is of: "Secretary of State", "Minister of Foreign Affairs". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  `
  state defence defense interior finance health education justice energy transport transportation agriculture culture
  tourism environment labour labor foreign affairs homeland security treasury commerce trade industry planning
  information communication communications technology science sports youth women development economy economic
  expatriates emigrants endowments irrigation electricity petroleum migration immigration employment
  staff war public works water veterans housing urban home social welfare tourism international cooperation operations police
  `
    .trim()
    .split(/\s+/),
);

/** Lower-case words for what somebody is or does, which stand right before the name: "spokesman Ali Hassan". */
export const ROLES: ReadonlySet<string> = new Set(
  `
  president premier minister secretary chancellor governor mayor senator representative congressman congresswoman lawmaker
  councillor ambassador envoy diplomat commissioner chairman chairwoman chairperson chair speaker spokesman spokeswoman
  spokesperson director chief boss head manager coach captain skipper leader general lieutenant colonel major
  admiral commander sergeant officer inspector superintendent detective sheriff king queen prince princess emir sultan
  attorney lawyer solicitor barrister prosecutor judge justice magistrate professor dr doctor surgeon nurse
  economist analyst strategist expert researcher scientist historian academic author writer novelist poet journalist
  reporter correspondent editor columnist broadcaster presenter photographer filmmaker director-general producer actor actress comedian
  singer musician composer guitarist drummer rapper artist painter architect designer chef activist campaigner dissident
  candidate nominee incumbent rival challenger opponent predecessor successor counterpart colleague partner businessman
  businesswoman entrepreneur billionaire tycoon banker trader financier founder co-founder co-author owner cofounder
  striker midfielder defender goalkeeper keeper winger forward playmaker batsman bowler all-rounder spinner
  quarterback pitcher outfielder shortstop catcher swimmer sprinter cyclist golfer boxer skier driver rider jockey
  teammate compatriot champion countryman player
  cleric imam priest bishop archbishop cardinal pope rabbi pastor preacher mufti sheikh
  wife husband son daughter brother sister father mother uncle aunt cousin nephew niece grandson granddaughter
  grandfather grandmother widow fiancee fiance girlfriend boyfriend friend neighbour neighbor
  teacher student pupil farmer fisherman worker resident survivor victim suspect gunman attacker killer witness pilot
  soldier policeman policewoman trooper veteran warlord militant dictator ruler strongman
  adviser advisor aide assistant ex-president ex-wife ex-husband president-elect vice-president mp
  referee umpire linesman medic vendor seamstress tailor shopkeeper baker butcher carpenter plumber electrician firefighter lifeguard
  waiter waitress barber hairdresser shepherd herder trucker cabbie paramedic midwife dentist pharmacist librarian janitor
  cleaner gardener postman milkman beekeeper trawlerman fisherwoman villager pensioner retiree refugee migrant evacuee
  fullback full-back centre-back midfield left-back right-back sailor skipper diver
  astronaut cosmonaut engineer consultant biologist physicist chemist psychologist sociologist anthropologist
  `
    .trim()
    .split(/\s+/),
);

/** Roles that firms, clubs and countries have towards each other as persons have: "rival Solvanta". */
export const MUTUAL_ROLES: ReadonlySet<string> = new Set(
  'rival partner successor predecessor challenger opponent counterpart neighbour neighbor owner'.split(
    ' ',
  ),
);

/** Words for one's family that stand, capitalised, before a first name: "Great-gran Edith Crane". Folded. */
export const KIN: ReadonlySet<string> = new Set(
  `
  mum mummy mom mam mama ma dad daddy papa pa gran granny nan nana nanny grandma grandpa grandad granddad
  grandmother grandfather grandson granddaughter great-gran great-nan great-grandma great-grandad great-granddad
  great-grandmother great-grandfather great-aunt great-uncle stepmum stepdad stepmother stepfather
  father-of-one father-of-two father-of-three father-of-four mum-of-one mum-of-two mum-of-three mum-of-four
  mother-of-one mother-of-two mother-of-three mother-of-four dad-of-one dad-of-two dad-of-three dad-of-four
  `
    .trim()
    .split(/\s+/),
);
