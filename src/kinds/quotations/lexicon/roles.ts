/** Nouns for people who speak by office, calling or position; singular and as they stand after "the". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'president premier minister chancellor secretary envoy ambassador diplomat governor senator congressman ' +
    'congresswoman representative mayor lawmaker legislator deputy chairman chairwoman chairperson chair chief ' +
    'head leader director commissioner commander general colonel captain major admiral lieutenant sergeant ' +
    'spokesman spokeswoman spokesperson official officer aide adviser advisor strategist analyst expert ' +
    'economist professor scientist researcher scholar historian author writer journalist reporter editor ' +
    'correspondent columnist host anchor moderator commentator activist campaigner organiser organizer ' +
    'coordinator manager executive founder co-founder owner banker investor trader broker lawyer attorney ' +
    'prosecutor judge justice barrister solicitor sheriff detective inspector policeman policewoman soldier ' +
    'doctor nurse surgeon physician teacher student pupil resident villager witness survivor victim ' +
    'father mother brother sister son daughter wife husband widow uncle aunt cousin neighbour neighbor friend ' +
    'candidate nominee contender hopeful frontrunner front-runner incumbent challenger pollster delegate ' +
    'king queen prince princess emir sultan sheikh pope bishop archbishop cardinal priest pastor rabbi imam cleric ' +
    'ayatollah coach trainer player captain striker goalkeeper midfielder referee singer actor actress director ' +
    'producer musician artist farmer worker driver pilot engineer farmer fisherman trader shopkeeper ' +
    'negotiator mediator monitor observer inspector investigator rapporteur whistleblower ' +
    'mogul billionaire businessman businesswoman tycoon developer politician republican democrat conservative ' +
    'liberal socialist prime-minister veteran boss ceo speaker whip treasurer counsel warden ranger firefighter ' +
    'source relative supporter critic opponent parent woman man boy girl child person people migrant refugee protester ' +
    'demonstrator employee colleague ally rival partner customer voter passenger patient caller buyer seller ' +
    'shopper tourist visitor guest member insider forecaster meteorologist epidemiologist virologist geologist ' +
    'seismologist biologist physicist chemist psychologist novelist poet painter sculptor architect designer chef ' +
    'composer conductor choreographer photographer curator blogger influencer attacker gunman suspect defendant ' +
    'plaintiff juror magistrate advocate clerk constable superintendent marshal councillor councilor alderman peer ' +
    'baroness elder tribesman fighter rebel insurgent jihadist defector prisoner inmate detainee hostage evacuee ' +
    'homeowner tenant landlord grandmother grandfather nephew niece bride groom girlfriend boyfriend roommate ' +
    'classmate teammate manageress headmaster headmistress vet dentist midwife pharmacist librarian pensioner ' +
    'retiree commuter motorist cyclist skipper sailor crewman rescuer diver climber guide herder rapper guitarist ' +
    'comedian undersecretary under-secretary vice-chancellor provost dean rector attache consul legislator ' +
    'minister-designate ombudsman auditor bailiff coroner pathologist statistician demographer campaigner ' +
    'paramedic medic volunteer vendor shareholder steward master harbourmaster harbormaster staffer operative consultant lobbyist'
  ).split(' '),
);

/** Nouns for written or spoken things that are printed as saying something. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'figure data estimate record tally statistics summary footage recording manifesto ' +
    'statement report letter article study survey poll document memo email e-mail message tweet post book ' +
    'communique communiqué release editorial column story paper indictment complaint lawsuit filing ruling ' +
    'opinion order resolution declaration constitution sign banner poster ad advertisement website site page ' +
    'transcript review analysis magazine affidavit application petition census dossier brochure circular ' +
    'notice verdict judgment judgement bulletin charter treaty guideline diary headline caption placard account'
  ).split(' '),
);

/** Nouns for bodies of people that speak as one. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'police government ministry army military navy force court company group party council committee agency ' +
    'department office authority commission union association organisation organization bank team embassy campaign ' +
    'administration hospital university parliament senate tribunal watchdog regulator firm charity network rebel ' +
    'militant militia coalition alliance federation board institute foundation centre center airline newspaper ' +
    'regime opposition faction movement community family mission delegation bureau directorate panel secretariat ' +
    'bench jury cabinet crew brigade unit battalion clinic school squad consortium syndicate clan tribe ' +
    'club league federation studio publisher station broadcaster supplier operator carrier'
  ).split(' '),
);

/** Words before a person's name that do not by themselves make a new speaker. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof sir dame lord lady sen rep gov gen lt col maj capt sgt adm rev fr hon amb atty ' +
    'president vice-president premier minister chancellor secretary envoy ambassador governor senator ' +
    'congressman congresswoman representative mayor chairman chairwoman chief director general colonel ' +
    'captain major admiral lieutenant sergeant professor judge justice prince princess king queen pope ' +
    'republican democrat democratic nominee candidate leader spokesman spokeswoman attorney former'
  ).split(' '),
);

/** Nouns for those who hold an office over a field: "director of cricket". */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  'director head chief president secretary minister commissioner professor manager superintendent chair'.split(
    ' ',
  ),
);

/** Nouns before a marked name that show it to be the title of a work. */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  (
    'film movie documentary book novel memoir song album single play musical opera poem painting series show ' +
    'programme program podcast episode sitcom drama comedy magazine column cartoon video videos exhibition ' +
    'titled entitled called named known nicknamed dubbed'
  ).split(' '),
);
