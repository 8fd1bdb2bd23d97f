/** Verbs of what one thinks or feels: with a pronoun inside reported speech they report nothing new. */
export const SOFT_VERBS: ReadonlySet<string> = new Set(
  (
    'believe believes believed think thinks thought hope hopes hoped want wants wanted intend intends intended ' +
    'reckon reckons reckoned welcome welcomes welcomed agree agrees agreed recall recalls recalled expect expects expected ' +
    'speak speaks spoke talk talks talked ' +
    'believing thinking hoping wanting intending reckoning welcoming agreeing recalling expecting speaking talking'
  ).split(' '),
);

/** Subjects that are nobody in particular. */
export const INDEFINITES: ReadonlySet<string> = new Set(
  'anybody anyone everybody everyone nobody somebody someone no-one there nothing something anything'.split(
    ' ',
  ),
);

/** Verb forms that are nouns as well; after a plain noun they are taken for nouns. */
export const NOUN_FORMS: ReadonlySet<string> = new Set(
  (
    'claim claims report reports state states comment comments remark remarks note notes charge charges call calls post posts ' +
    'tweet tweets attack attacks demand demands order orders question questions estimate estimates hope hopes signal signals ' +
    'promise promises pledge pledges vow vows praise praises urge urges cry cries talk talks reason reasons answer answers ' +
    'reply replies boast boasts joke jokes rule rules request requests offer offers quote quotes challenge challenges thanks ' +
    'voice voices frame frames cast casts paint label labels brand brands term terms mock blast blasts rip rips hint hints ' +
    'text email lecture appeal appeals contest contests guess intimate caution protest protests stress blame hail welcome welcomes shout shouts yell scream chant chants whisper sigh sneer ' +
    'thunder rant rants muse snap counter counters address tease threat complaint advise direct speaks read reads'
  ).split(' '),
);

/** Verbs that deny or promise what follows, so that it is not reported as stated. */
export const UNREPORTING_VERBS: ReadonlySet<string> = new Set(
  (
    'deny denies denied denying promise promises promised promising vow vows vowed vowing pledge pledges pledged pledging ' +
    'threaten threatens threatened threatening demand demands demanded demanding urge urges urged urging ' +
    'propose proposes proposed proposing recommend recommends recommended recommending swear swears swore swearing'
  ).split(' '),
);

/** Verbs that things do as well as people: "the evidence suggests". */
export const WEAK_VERBS: ReadonlySet<string> = new Set(
  (
    'suggest suggests suggested suggesting imply implies implied implying indicate indicates indicated indicating ' +
    'reveal reveals revealed revealing signal signals signalled signaled hint hints hinted recall recalls recalled ' +
    'rule rules ruled confirm confirms confirmed confirming predict predicts predicted estimate estimates estimated ' +
    'find finds found finding show shows showed showing learn learns learned learning ' +
    'maintain maintains maintained underline underlines underlined underscore underscores underscored ' +
    'remind reminds reminded report reports reported conclude concludes concluded charge charges charged'
  ).split(' '),
);

/** Words before "to" and a verb of speech that leave it open whether anything was said. */
export const UNREALISED: ReadonlySet<string> = new Set(
  (
    'learn learns learned learnt learning want wants wanted wanting refuse refuses refused refusing decline declines ' +
    'declined declining hope hopes hoped hoping try tries tried trying fail fails failed failing need needs needed ' +
    'plan plans planned planning intend intends intended intending like likes wish wishes wished dare dares dared ' +
    'hesitate hesitates hesitated afford threaten threatens threatened prefer prefers preferred ' +
    'able unable willing unwilling reluctant ready likely unlikely afraid supposed allowed forbidden expected bound'
  ).split(' '),
);
