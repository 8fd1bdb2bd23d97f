/** Lower-case words right before the name of an organisation: "the energy firm [Sonatrach]". Folded. */
export const BEFORE: ReadonlySet<string> = new Set(
  `
  company firm group giant conglomerate subsidiary corporation retailer carmaker automaker airline carrier bank lender insurer
  developer startup start-up maker manufacturer operator brand newspaper daily weekly tabloid magazine broadcaster channel station
  website agency party club side newcomers champions newspaper publisher ngo charity militia faction movement watchdog
  federation confederation association syndicate cooperative foundation institute bloc
  regulator union team network consultancy brokerage outlet platform chain exchange portal app utility
  `
    .trim()
    .split(/\s+/),
);

/** What only a firm or body is, also where it begins a sentence: "Chipmaker [Solvanta]". Folded. */
export const TRADES: ReadonlySet<string> = new Set(
  `
  carmaker automaker chipmaker drugmaker planemaker steelmaker shipbuilder housebuilder brewer supplier retailer airline lender
  insurer conglomerate manufacturer startup start-up brokerage broadcaster consultancy subsidiary competitor grocer
  `
    .trim()
    .split(/\s+/),
);

/** Callings that "at" and an employer follow: "an analyst at [Harrow]". */
export const EMPLOYED: ReadonlySet<string> = new Set(
  'analyst analysts economist economists strategist strategists trader traders broker brokers partner researcher researchers fellow lecturer consultant adviser advisor specialist'.split(
    ' ',
  ),
);

/** Words for a broadcaster that a number follows: "[Channel 31]". Folded. */
export const NUMBERED: ReadonlySet<string> = new Set('channel kanal canal antena tv'.split(' '));

/** Lower-case words right after the name of an organisation: "[Chelsea] goalkeeper", "[Nokia] shares". Folded. */
export const AFTER: ReadonlySet<string> = new Set(
  `
  chairman chairwoman chairperson ceo spokesman spokeswoman spokesperson chief executive executives director president boss
  goalkeeper striker midfielder defender forward winger coach manager captain skipper keeper
  shares stock shareholders customers employees workers subsidiary branch branches newspaper magazine group company
  fighters militants militant guerrillas rebels insurgents lawmakers lawmaker mps leader leaders activist activists supporters candidate candidates
  radio television broadcaster headquarters correspondent reporter editor analyst economist founder co-founder owner board management fans squad
  `
    .trim()
    .split(/\s+/),
);

/** Capitalised titles before which an unknown name is the body: "[Zipmex] CEO", "[Motagua] Coach". Folded. */
export const BODY_TITLES: ReadonlySet<string> = new Set(
  'ceo cfo coo chairman chairwoman chairperson chief president vice-president vice director manager coach captain skipper founder co-founder editor spokesman spokeswoman spokesperson goalkeeper striker midfielder defender managing executive senior'.split(
    ' ',
  ),
);

/** First words of the names of organisations in other languages, and some English ones: "[Radio] Globo", "[Banco] do Brasil". Folded. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(
  `
  radio banco banque banca grupo groupe gruppo editorial editora editions universidad universite universita universitat universidade
  partido parti partito movimiento mouvement movimento frente asociacion associacao association federacion comision comissao commission
  ministerio ministere consejo conseil instituto institut istituto fundacion fondation fundacao fondazione sociedad societe sociedade societa
  compania compagnie companhia empresa confederacion sindicato syndicat policia tribunal corte colegio college escuela hospital academia
  deutsche bundes real atletico deportivo club sporting olympique racing borussia dynamo dinamo lokomotiv spartak zenit inter fc cf ac as afc rc sc
  jamaat jamiat harakat ansar jaish lashkar hizb hizbul jabhat liwa tehreek tehrik majlis hezb bank team telecom movistar bharatiya all-india
  `
    .trim()
    .split(/\s+/),
);
