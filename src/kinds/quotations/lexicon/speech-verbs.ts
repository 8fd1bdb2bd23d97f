/** How a verb takes the words that it reports. */
export type SpeechFrame =
  /** Takes a clause with or without "that", and quotations: "said it was over". */
  | 'clause'
  /** Takes a clause after "that" only, and quotations: "announced that it was over". */
  | 'that'
  /** Takes a hearer first: "told reporters that it was over". */
  | 'hearer'
  /** Tells what was found; takes a clause after "that" only: "found that it was over". */
  | 'finding'
  /** Takes only words in marks: "called it “over”". */
  | 'marks';

/** The finite and the -ing forms of verbs of speech, by the way they take the words they report. */
export const SPEECH_VERBS: Readonly<Record<SpeechFrame, string>> = {
  clause: `
    say says said saying
    claim claims claimed claiming
    insist insists insisted insisting
    argue argues argued arguing
    warn warns warned warning
    predict predicts predicted predicting
    believe believes believed believing
    think thinks thought thinking
    hope hopes hoped hoping
    suggest suggests suggested suggesting
    admit admits admitted admitting
    estimate estimates estimated estimating
    allege alleges alleged alleging
    contend contends contended contending
    reckon reckons reckoned reckoning
    deny denies denied denying
    promise promises promised promising
    vow vows vowed vowing
    pledge pledges pledged pledging
    threaten threatens threatened threatening
`,
  that: `
    maintain maintains maintained maintaining
    add adds added adding
    announce announces announced announcing
    assert asserts asserted asserting
    affirm affirms affirmed affirming
    confirm confirms confirmed confirming
    declare declares declared declaring
    proclaim proclaims proclaimed proclaiming
    state states stated stating
    stress stresses stressed stressing
    emphasise emphasises emphasised emphasising
    emphasize emphasizes emphasized emphasizing
    underline underlines underlined underlining
    underscore underscores underscored underscoring
    note notes noted noting
    observe observes observed observing
    remark remarks remarked remarking
    comment comments commented commenting
    mention mentions mentioned mentioning
    explain explains explained explaining
    clarify clarifies clarified clarifying
    acknowledge acknowledges acknowledged acknowledging
    concede concedes conceded conceding
    agree agrees agreed agreeing
    complain complains complained complaining
    charge charges charged charging
    counter counters countered countering
    reply replies replied replying
    respond responds responded responding
    answer answers answered answering
    retort retorts retorted retorting
    reiterate reiterates reiterated reiterating
    repeat repeats repeated repeating
    reveal reveals revealed revealing
    disclose discloses disclosed disclosing
    report reports reported reporting
    recall recalls recalled recalling
    conclude concludes concluded concluding
    testify testifies testified testifying
    write writes wrote writing written
    tweet tweets tweeted tweeting
    post posts posted posting
    joke jokes joked joking
    quip quips quipped quipping
    lament laments lamented lamenting
    caution cautions cautioned cautioning
    demand demands demanded demanding
    urge urges urged urging
    recommend recommends recommended recommending
    propose proposes proposed proposing
    swear swears swore swearing
    boast boasts boasted boasting
    speculate speculates speculated speculating
    hint hints hinted hinting
    imply implies implied implying
    indicate indicates indicated indicating
    signal signals signalled signaled signalling signaling
    opine opines opined opining
    posit posits posited positing
    protest protests protested protesting
    rule rules ruled ruling
    aver avers averred averring
    brag brags bragged bragging
    contest contests contested contesting
    decree decrees decreed decreeing
    guess guesses guessed guessing
    insinuate insinuates insinuated insinuating
    intimate intimates intimated intimating
    reaffirm reaffirms reaffirmed reaffirming
    reassert reasserts reasserted reasserting
    rejoin rejoined
    restate restates restated restating
    specify specifies specified specifying
    stipulate stipulates stipulated stipulating
    theorise theorises theorised theorising theorize theorizes theorized theorizing
    vouch vouches vouched vouching`,
  hearer: `
    tell tells told telling
    assure assures assured assuring
    inform informs informed informing
    remind reminds reminded reminding
    advise advises advised advising
    notify notifies notified notifying`,
  finding: `
    find finds found finding
    show shows showed showing
    learn learns learned learning`,
  marks: `
    ask asks asked asking
    call calls called calling
    describe describes described describing
    label labels labelled labeled labelling labeling
    brand brands branded branding
    dub dubs dubbed dubbing
    deem deems deemed deeming
    term terms termed terming
    characterise characterises characterised characterising
    characterize characterizes characterized characterizing
    accuse accuses accused accusing
    blame blames blamed blaming
    criticise criticises criticised criticising
    criticize criticizes criticized criticizing
    condemn condemns condemned condemning
    denounce denounces denounced denouncing
    decry decries decried decrying
    deride derides derided deriding
    blast blasts blasted blasting
    slam slams slammed slamming
    rip rips ripped ripping
    mock mocks mocked mocking
    dismiss dismisses dismissed dismissing
    reject rejects rejected rejecting
    praise praises praised praising
    hailed hailing
    applaud applauds applauded applauding
    welcome welcomes welcomed welcoming
    defend defends defended defending
    attack attacks attacked attacking
    bemoan bemoans bemoaned bemoaning
    liken likens likened likening
    compare compares compared comparing
    refer refers referred referring
    cite cites cited citing
    question questions questioned questioning
    wonder wonders wondered wondering
    continue continues continued continuing
    begin begins began beginning
    elaborate elaborates elaborated elaborating
    exclaim exclaims exclaimed exclaiming
    shout shouts shouted shouting
    yell yells yelled yelling
    cry cries cried crying
    scream screams screamed screaming
    chant chants chanted chanting
    sing sings sang singing
    whisper whispers whispered whispering
    mutter mutters muttered muttering
    murmur murmurs murmured murmuring
    interject interjects interjected interjecting
    interrupt interrupts interrupted interrupting
    scold scolds scolded scolding
    scoff scoffs scoffed scoffing
    gush gushes gushed gushing
    chide chides chided chiding
    fume fumes fumed fuming
    rail rails railed railing
    rant rants ranted ranting
    thunder thunders thundered thundering
    bellow bellows bellowed bellowing
    confess confesses confessed confessing
    confide confides confided confiding
    marvel marvels marvelled marveled marvelling
    muse muses mused musing
    plead pleads pleaded pleading
    pray prays prayed praying
    reason reasons reasoned reasoning
    recount recounts recounted recounting
    relate relates related relating
    read reads reading
    scrawl scrawls scrawled scrawling
    sigh sighs sighed
    snap snaps snapped snapping
    sneer sneers sneered
    speak speaks spoke speaking
    talk talks talked talking
    summarise summarises summarised summarising
    summarize summarizes summarized summarizing
    sum sums summed
    surmise surmises surmised
    tout touts touted touting
    vent vents vented
    volunteer volunteered
    weigh weighs weighed
    proffer proffered
    offer offers offered offering
    quote quotes quoted quoting
    instruct instructs instructed instructing
    order orders ordered ordering
    direct directs directed directing
    request requests requested requesting
    express expresses expressed expressing
    voice voices voiced voicing
    lambast lambasts lambasted lambasting
    lambaste lambastes
    castigate castigates castigated castigating
    lash lashes lashed lashing
    portray portrays portrayed portraying
    depict depicts depicted depicting
    paint paints painted painting
    cast casts casting
    frame frames framed framing
    want wants wanted
    intend intends intended
    challenge challenges challenged challenging
    encourage encourages encouraged encouraging
    thank thanks thanked thanking
    congratulate congratulates congratulated congratulating
    greet greets greeted greeting
    commend commends commended commending
    laud lauds lauded lauding
    rebuke rebukes rebuked rebuking
    ridicule ridicules ridiculed ridiculing
    berate berates berated berating
    taunt taunts taunted taunting
    tease teases teased teasing
    invoke invokes invoked invoking
    declaim declaims declaimed declaiming
    ponder ponders pondered pondering
    implore implores implored imploring
    beg begs begged begging
    exhort exhorts exhorted exhorting
    echo echoes echoed echoing
    grumble grumbles grumbled grumbling
    groan groaned moan moans moaned growl growled gasp gasped hiss hissed sob sobbed wail wailed
    gripe griped grouse groused intone intoned
    pronounce pronounces pronounced pronouncing
    reflect reflects reflected reflecting
    venture ventured enthuse enthuses enthused
    stammer stammered stutter stuttered trumpet trumpeted
    utter utters uttered uttering
    blog blogs blogged blogging
    deplore deplores deplored deploring
    regret regrets regretted regretting
    lecture lectured lecturing
    text texted texting
    email emailed emailing
    appeal appeals appealed appealing
    apologise apologises apologised apologising apologize apologizes apologized apologizing
    snarl snarled holler hollered bark barked crow crowed retweet retweeted retweeting
    intervene intervened preach preached narrate narrates narrated`,
};

/** Verbs that tell only right behind marked words in what manner they were said: “…,” he stormed. */
export const MANNER_VERBS: ReadonlySet<string> = new Set(
  (
    'storm storms stormed shrug shrugs shrugged laugh laughs laughed smile smiles smiled grin grins grinned nod nods nodded ' +
    'wince winces winced seethe seethes seethed erupt erupts erupted explode explodes exploded beam beams beamed ' +
    'rage rages raged roar roars roared boom booms boomed sniff sniffs sniffed snort snorts snorted frown frowned ' +
    'chuckle chuckles chuckled giggle giggled weep wept sobs bark barks quaver quavered croak croaked drawl drawled ' +
    'deadpan deadpans deadpanned breathe breathed smirk smirked bristle bristled blurt blurts blurted ' +
    'splutter spluttered gulp gulped hoot hooted spit spat growls purr purred rasp rasped squeal squealed ' +
    'tut tutted concur concurs concurred parry parried'
  ).split(' '),
);

/** Nouns that name an act of speech and take its words: "his claim that …". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims statement assertion remark remarks comment comments warning promise pledge vow argument ' +
    'suggestion allegation allegations accusation accusations admission declaration announcement prediction ' +
    'insistence complaint belief contention testimony assurance demand call quip boast denial'
  ).split(' '),
);

/** Verbs that are verbs of speech only with the word after them: "went on", "as he put it". */
export const SPEECH_IDIOMS: readonly (readonly [string, string, SpeechFrame])[] = [
  ['goes', 'on', 'marks'],
  ['went', 'on', 'marks'],
  ['going', 'on', 'marks'],
  ['put', 'it', 'marks'],
  ['puts', 'it', 'marks'],
  ['chimed', 'in', 'marks'],
  ['fired', 'back', 'marks'],
  ['shot', 'back', 'marks'],
  ['hit', 'back', 'marks'],
  ['hits', 'back', 'marks'],
  ['hitting', 'back', 'marks'],
  ['went', 'after', 'marks'],
  ['gone', 'after', 'marks'],
  ['weighed', 'in', 'marks'],
  ['put', 'things', 'marks'],
  ['pointed', 'out', 'that'],
  ['points', 'out', 'that'],
  ['pointing', 'out', 'that'],
  ['made', 'clear', 'that'],
  ['makes', 'clear', 'that'],
];

/** Phrases of attribution other than verbs; the speaker follows. */
export const ACCORDING_TO: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];
