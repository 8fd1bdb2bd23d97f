/**
 * Words that news prints in lower case unless they begin a sentence or stand in a name: those seen three
 * times or more so, and in at least three of four places inside a sentence, in the public-domain
 * press of the Groningen Meaning Bank and the open genres of GUM. A list of facts; no text is kept.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
abandon abandoned abandoning abducted abduction abductions abductors abilities ability able
aboard abolished abortion about above abroad abruptly absence absent absentia absolute
absolutely abstained abundance abundant abuse abused abuses abusing abusive academic accelerate
accelerating accept acceptable acceptance accepted accepting access accessible accident
accidental accidentally accidents accommodate accommodation accommodations accompanied
accompanying accord according account accountable accounted accounts accumulated accuracy
accurate accusation accusations accuse accused accuses accusing accustomed achieve achieved
achievements achieving acknowledge acknowledged acknowledges acquired acquiring acquisition
acquittal acquitted across acted acting action actions activated active actively activist
activists activities activity actor actresses acts actual actually adaptation adapted add added
adding addition additional address addressed addressing adds adequate adequately adjacent
adjourned adjust administered administration administrations admit admitted adopt adopted
adopting adoption ads adult adults advance advanced advancing advantage adventure adversaries
adverse adversity advertisements advertising advice advised adviser advisor advisors advisory
advocacy advocate advocates aerial aeroplane aesthetic affect affected affecting affiliate
affiliated affiliates afford affordable afraid after aftermath afternoon afterward afterwards
again against age aged agencies agenda agent agents aggression aggressive aggressively aging ago
agree agreed agreement agreements agrees agricultural ahead aid aide aided aides aiding aim
aimed aiming aims air aircraft aired airing airline airliners airplane airplanes airports
airspace airstrike airstrikes aka alarm alarming albums alert alerted aligned alignment alike
alive all allegations allege alleged allegedly alleges alleging alliances allied allies
allocated allow allowed allowing allows ally almost aloft alone along alongside already also
alternative alternatives although always amazing ambassador ambassadors ambition ambitions
ambitious ambush ambushed amend amended amendment amendments amid ammunition among amount
amounts amusement analyses analysis analysts anatomy ancestry ancient and anemone anemones anger
angered angry animal animals annexed anniversary announce announced announcement announcing
annual annually anonymity anonymous another answer answered answers ant antibiotics anticipated
anticipation antiquities ants any anybody anyone anything anyway anywhere apart apartheid
apartment apartments apologize apologized apology apparent apparently appeal appealed appealing
appeals appear appearance appearances appeared appearing appears appellants application
applications applied apply applying appoint appointed appointment appointments appreciated
appreciation approach approached approaches approaching appropriate approval approve approved
approves approving approximately archaeologists archipelago architect architectural are area
areas argue argued argues arguing argument arguments arid arm armed armored arms arose around
arrange arranged arrangement arrangements arranging array arrest arrested arresting arrests
arrival arrivals arrive arrived arrives arriving arson art arteries article articles artificial
artillery artist artistic artists artwork artworks ashore aside ask asked asking asks aspect
aspects assailants assassinated assassination assault assaulted assaulting assaults assemble
assert asserted assertion assess assessed assessing assessment assets assign assigned assist
assistance assisting associate associations assume assumed assuming assumption assure assured
asteroid astronauts asylum asymptotic ate athletes atmosphere atmospheric atolls atom atop
atrocities attach attache attached attack attacked attacker attackers attacking attacks attained
attempt attempted attempting attempts attend attendance attended attending attention attitudes
attorneys attract attracted attracting attraction attractions attractive attracts attributed
attrition auction audience audiences audio audiotape authenticity author authorities authorize
authorized authorizing authors auto automated automatic automatically autonomy availability
available avalanche avalanches avenues average avian aviation avoid avoided await awaiting
awarded aware awareness away axe back backdrop backed backers background backing backlash bad
badly bag bags bail balance ballistic balloting ballots ban banana band banking banks banned
banning bans bar barracks barred barrel barrels barrier barriers bars base based baseless bases
basic basically basin basis bassiana batons battered batting battle battled battles battling
bays beach beaches bear bears beasts beat beaten beating beautiful beauty became because become
becomes becoming beef been beer before began begin beginning begins begun behalf behavior
beheaded beheading behind being belief beliefs believe believed believes bells belong belonging
belongs below bending beneath beneficial benefit benefited benefiting benefits benzene beside
besides best bet betrayed better betting between beverage beyond bias biased biases bicycle bid
big biggest bike bilateral billboards billion billionaire billions bills bin biodiversity
bipedal bird birds birth birthday birthplace bit blame blamed blames blaming blasphemous blast
blasts blaze blew blind blindfolded bloc block blockade blocked blocking blocks blog blogger
blood bloodiest bloodless bloodshed bloody blow blown blows blue bluefin board boarded boarding
boasts boat boats bodies bodily body bodyguard bodyguards bolster bomb bombardment bombed bomber
bombers bombing bombings bombs bond bone bones book books boom booming boost boosted boosting
border bordered bordering born borrowers both bother bottom bought bound boundaries bowler box
boy boycott boycotted boys brain branch branches brand breach break breakaway breaking breaks
breakthrough breast breathing breathtaking bribes bricks bridges brief briefed briefing
briefings briefly brightness bring bringing brings broad broadcast broadcasters broader broadly
broke broken brokered bronze brother brothers brought brutal brutally budget buffer build
building buildings buildup built bulb bulbs bulk bullet bunker burden burgeoning buried burn
burned burning burst bus buses business businesses businessman businessmen busy but buy buying
cache cafes calendar call called calling calls calm came camera camp campaign campaigning
campaigns camps campuses can cancel canceled cancellation cancer candidacy candidate candidates
candles cannot canvas capabilities capable capacity capita capital capped capsized captain
captive captives capture captured capturing car carbon card cards care career careful carefully
caretaker cargo carried carrier carries carry carrying cars cartel cartels cartoon cartoons
carved carvings case cases cash cast casting casualties casualty catalog catastrophic catch
catcher catches catching categories cattle caught cause caused causes causing caution cautioned
cease ceasefire ceded ceiling celebrate celebrated celebrates celebrating celebration
celebrations cell cells census centered centers centimeters central centre centrifuges cents
centuries century ceremonies ceremony certain certainly cervical chain chaired chairmanship
chairs challenge challenged challenges challenging chamber champion championship chance chances
change changed changes changing channel channels chanted chanting chaos character
characteristics characterized characters charge charged charges charging charitable charities
charity charm charter chartered chased cheap cheaper cheapest check checkpoint checkpoints
checks chemical chemicals chemist chemistry chest chickens chief child childhood children choice
choices cholera choose choosing chose chosen chronic churches cigarette circulating circulation
circumstances cited cites cities citing citizen citizens citizenship citrus city civil civilian
civilians civility civilization claim claimed claiming claims clan clarification clarify clarity
clash clashed clashes class classes classical classified classify classroom clause clean clear
cleared clearing clearly clergy cleric clerics client clients cliff climate climbed clinched
clinical clinics close closed closely closer closest closing closure cloth clothes clothing coal
coalition coastal coastline coat coca cocaine cocktail cocoa coconuts coded coffee coffin
cognitive coincide coincides coins collaboration collaborative collapse collapsed collateral
colleagues collect collected collecting collection collections collector collectors collects
colonial colonies colony color colorful column columns coma combat combination combines come
comeback comedy comes coming commanded commander commanders commando commands commemorate
commenced commended comment commentaries commentary commented comments commercial commissioned
commit commitment commitments committed committing commodities common commonly communal
communicate communication communities community commuter companies companion company compared
comparing comparison compatibility compensate compensation compete competing competition
competitors complain complained complaining complaint complementary complete completed
completely completing completion complex compliance comply components composed composer
composition compound compounds comprise compromise computer computers computing concede
concentrated concentration concept concepts concern concerned concerning concerns concert
concerts concessions conclude concluded concludes conclusion conclusions concrete condemnation
condemned condemning condemns condition conditions condolences conduct conducted conducting
conference conferred confessed confession confidence confident confidential confine confined
confinement confirm confirmation confirmed confirms confiscated conflict conflicting conflicts
confront confrontation confrontations confusion congratulate congratulated congressional connect
connected connecting connection connections connects conquest conscious consciousness
consecutive consensus consequence consequences conservative conservatives consider considerable
consideration considered considering considers consistent consists consortium conspiracy
conspiring constant constantly constituencies constitute constitution constitutional
constitutionally constrained construct constructed construction constructive consular consult
consultations consumer consumers consumption contact contacted contacts contain contained
containers containing contains contaminated contamination contemporary contends content
contentious contest contested context contexts continent contingent continually continuation
continue continued continues continuing continuous contract contracted contracting contraction
contractor contractors contracts contrast contribute contributed contributes contributing
contribution contributions control controlled controlling controls controversial controversy
convenes convenience conventional conversation conversational conversations conversion convert
converted convey convicted conviction convinced convincing convoy convoys cooked cool cooperate
cooperating cooperation coordinate coordinated cope copied copies copy copyright coral core
corner corporate correct corrected correctly correspondence correspondent corresponding
corruption cosmopolitan cost costly costs cotton could councils count counted counter
counterfeit counterpart counterparts counterterrorism countless countries country counts coup
couple coupled couples coups courage courageous course courses courthouse courtroom courts
cousin cover coverage covered covering covers crack crackdown cracking crash crashed crawler
create created creates creating creation creatures credible credit credited crept crew crews
cricket crime crimes criminal criminals crises crisis criteria critic critical critically
criticism criticize criticized criticizing critics crop crops crossed crosses crossing crowd
crowded crowds crucial crude cruise crushed culled cultural cultures curb curious currencies
currency current currently curriculum cursed curtailed custody customers customs cut cutoff cuts
cutting cycle cyclones daily dam damage damaged damages damaging dance danger dangerous dangers
dark data database date dates dating daughter daughters dawn day days dead deadbolt deadliest
deadline deadly deal dealing deals dear death deaths debate debates debating debris debt debut
decade decades deception decide decided decision decisions declare declared declares declaring
decline declined declining decorations decrease decreased dedicated dedication deemed deep
deeper deeply default defeat defeated defected defend defendant defendants defended defending
defenses defensive deficit deficits define defined defining definitely definition defuse degree
degrees delay delayed delaying delays delegates delegation deliberately delimit deliver
delivered deliveries delivery demand demanded demanding demands democracies democracy
democratically democratization demonstrate demonstrated demonstrates demonstrating demonstration
demonstrations demonstrators denied denies denounced densely deny denying depart departing
departments departure depend dependence dependency dependent depending depends depicting deploy
deployed deploying deployment deported deposed deposits depressed depression derail derailed
derivative descendants descended descent describe described describes describing description
deserve design designated designation designed designs desire desired desperate despite
destabilize destabilizing destination destinations destiny destroy destroyed destroying
destruction destructive detail detailed details detain detained detainee detainees detaining
detainment detect detected detention detentions deter deteriorated deteriorating determination
determine determined determining detonate detonated devastated devastating devastation develop
developed developing development developments device devices devoted diabetes diagnosed dialects
dialogue diamonds dictator dictatorship did die died diesel diet differ difference differences
different differently differing difficult difficulties difficulty digging digital dignity
dinosaur dinosaurs diplomacy diplomat diplomatic diplomats direct directed direction directly
directors dirty disability disagreement disagreements disappeared disappointment disarm
disarmament disarmed disarming disaster disasters disastrous disbanded discharge discharged
discipline disciplined disciplines disclose disclosed discount discouraging discover discovered
discovery discrimination discuss discussed discusses discussing discussion discussions disease
diseases disgorgement disgraced dismantle dismantling dismiss dismissal dismissed disparities
dispatched disperse dispersed displaced displacement displacing display displayed displays
dispute disputed disputes disrupt disrupted disrupting dissatisfied dissent dissertation
dissident dissidents dissolution dissolved distance distant distinct distinction distinguish
distinguished distribute distributed distributing distribution district districts diverse
diversified diversify diversity diverted divide divided divides dividing division divisions
divorce docked doctor doctorate doctors doctrine document documentary documented documents does
dog dogs doing dollar dollars domain domains domestic dominant dominate dominated donate donated
donation donations done donor donors door doors doping doses double doubles doubling doubt down
downgraded downhill download downturn dozen dozens draft drafted drafting dragged drama dramatic
dramatically drastically draw drawing drawn draws dream dreams dress dressed drew drilling drink
drinking drinks drive driven driver drivers driving drone drones drop dropped dropping drought
drove drowned drug drugs drunk dry dual duck ducks due duel dump dumped dumping during dust
duties duty dying dynamics each eager earlier earliest early earned earning earnings ears
earthquake earthquakes ease eased easier easily easing eastern easy eat eating economic
economically economies economist economists economy edge edict edition editor editors educated
education effect effective effectively effectiveness effects efficiency efficient effort efforts
eggs eight eighth either elder elderly elders elect elected election elections electoral
electrical electricity electronic electronics element elements elephant elephants eleven
eligibility eligible eliminate eliminated eliminating elimination elite else elsewhere email
embargo embassies embassy embattled embezzlement embezzling emerged emergency emerging emission
emissions emotional emphasize emphasized emphasizing empirical employ employed employee
employees employer employers employment employs empowered empty emulate enable enabled enabling
enact encabalgamiento enclave enclaves enclosed encompass encompasses encountered encourage
encouraged encourages encouraging end endangered endeavor ended ending endorsed ends endure
endured enemies enemy enforce engage engaged engagement engaging engineer engineering engines
enhance enhanced enhancing enjambment enjoy enjoyed enjoying enjoys enlisted enormous enough
enrich enriched enriching enrichment ensure ensured ensuring enter entered entering enterprises
entertainment entire entirely entities entitled entitlement entity entrance entry environment
environmental environments envoy envoys epidemic episode epistemic equal equally equation
equipment equitable equivalent era erroneous error errors erupted eruption escalated escalating
escape escaped especially espionage essence essential establish established establishing
establishment establishments estate estimate estimated estimates estoppel etc eternal ethical
ethics ethnic ethnically euro evacuate evacuated evacuating evacuation evacuations evacuees
evaluating evaluation evasion even evening evenings event events eventually ever every everybody
everyone everything everywhere eviction evidence evil evolved evolving exact exactly examination
examine examined examining example examples exams exceed exceeded exceeding excellent except
exception exceptionally excessive exchange exchanges excited exciting exclaimed exclusive excuse
execute executed execution executions executive executives exercise exercises exhausted exhibit
exhibition exile exiled exiles exist existed existence existing exists exit exotic expand
expanded expanding expansion expansionary expect expectation expectations expected expects
expelled expelling expense expenses expensive experience experienced experiences experiencing
experiment experimental experiments expert expertise experts expire expired expires explain
explained explains explanation explode exploded exploitation exploiting exploration explore
explored explorers exploring explosion explosions explosive explosives export exporter exports
exposed exposing exposure express expressed expressing expression expulsion extant extend
extended extending extends extension extensive extent external extra extraction extractive
extradite extradited extradition extreme extremely extremism extremist extremists eye eyes face
faced faces facilitate facilities facility facing fact faction factional factions facto
factories factors factory facts faculty fail failed failing fails failure failures fair fairly
fairness faith faithful faiths fake fall fallen falling falls familiar families family famine
famous fan fans far farm farmers farming farms fast faster fatal fatalities fatality fate father
fault faulty favor favorable favored favoring favorite favors favour fear feared fearfully fears
feasible feature featured features featuring federalism fee feed feel feeling feelings feels
fees feet fell fellow felony felt female femora femoral femur fence fences ferries ferry
fertilizer festivals festivities feud fever few fiction field fields fierce fiery fifteen fifth
fight fighter fighters fighting figure figures filed files fill filled film filmmaker films
final finalizing finally financial financing find finding findings finds fine fines finish
finished finishing fire fired firefight fires fireworks firing firm firms first fiscal fish
fisherman fishermen fishing fit fitting five fixed flag flags flames flash flat flatly flawed
fled flee fleeing fleet flew flexibility flight flights flock flood flooded flooding floods
floodwaters floral flour flow flowing flown flows flu fluid fluids fly flying foam focus focused
focuses focusing foiled folk folks follow followed followers following follows food foolish foot
footage for foraging force forced forcefully forces forcibly forcing forecast forecasters
forefront foreigners forest forever forged forget forging forgiveness fork form formal formally
format formation formed former formerly forming forms forth fortified fortune forward fought
found founded founder founding four fourth fragile fraud fraudulent free freed freedom freedoms
freeing freely freeze freezing frequency frequent frequently fresh friction friend friendly
friends friendship friendships frogs from frozen fruitful fuel fueled fueling fuels fugitive
fugitives fulfill fulfilled full fully fun function functioning functions fundamental
fundamentally funded funding funds funeral fungus funny furniture further fusca future futures
gain gained gaining gains galaxies galleries gambling game gang gangs gap gaps garment garnered
gas gases gasoline gate gather gathered gathering gave gay geese gender generalizability
generally generate generated generating generation generations generative genocide geometries
geometry gesture get gets getting giant gift gifts girl girls give given gives giving glacier
glad glass global globe glow goal goals goes going gold gone gonna good goods goodwill got
govern governance governing government governments governors gradually graduated grain grant
granted granting graphic grass grateful gratitude grave graves great greater greatest greatly
greenhouse greeted greetings grenade grenades grew grid grievances grieving grip ground grounded
grounding grounds group grouping groups grow growing grown growth guarantee guarantees guarded
guards gubernatorial guerrilla guerrillas guests guide guided guilty gun gunbattle gunbattles
gunfight gunfire gunman gunmen gunned guns gusts guy guys had hailed hair half halt halted
halting hamper hampered hampering hand handcuffs handed handle handled handling handover hands
hanging happen happened happening happens happy harassed harassment harboring hard harder
hardest hardline hardware harm harmed harmful harsh harvest has hate have haven havens having
head headed heading headline headlines headquarters heads healing healthy hear heard hearing
hearings heart heartland hearts heat heating heavily heavy hectares hedge height heightened held
helicopter helicopters hell help helped helpful helping her here hereby hero herself hid hidden
hide hideout hideouts hiding hierarchy high higher highest highlight highlighted highlighting
highlights highly highs highway highways hijacked hijacking hike hikers hikes hiking him himself
hire hired hiring his historic historical historically history hit hitting hold holding holdings
holds holiday holidays homage home homecoming homeless homemade homeowners homes hometown
homicide homosexuality honor honorary honored honoring honors hood hope hoped hopeful hopefully
hopes hoping horizontal horrified horror hospital hospitality hospitalized hospitals host
hostage hostages hosted hostile hostilities hosting hosts hot hotel hotels hour hours housed
household households houses housing how however http hub huge human humane humanitarian humanity
humans humor humpback hundred hundreds hunger hunt hunter hunters hunting hurled hurt hurting
husband hydroelectric ice icy idea ideal ideals ideas identical identification identified
identifies identify identities identity ideology idle ignore ignored ill illegal illegally
illness image images imagination imbalance immediate immediately immigrant immigrants
immigration imminent impact impartial impasse impeachment impending implement implementation
implemented implementing implicated implications import importance important imported imports
impose imposed imposing impossible impoverished impression impressive imprisoned imprisonment
improperly improve improved improvement improvements improving inability inadequate
inappropriate inaugurated inauguration incentives inch inches incident incidents inciting
include included includes including inclusion inclusive income incoming incomprehensible
incorporated incorrect increase increased increases increasing increasingly incredibly
incremental incumbent incursion indeed indefinite indefinitely independence independent
independently index indexes indicate indicated indicates indication indicted indictment
indigenous indirect indirectly individual individually individuals industrial industrialized
industries industry inequality infamous infants infect infected infection infections infighting
infiltrated inflation inflicted inflows influence influenced influential influenza influx info
inform informal information informed infrastructure ingredients inhabitants initial initially
initiate initiated initiative initiatives injured injuries injuring injury injustice inland
inmates innings innocent innovation innovative inquired inquiry insanity insects insecurity
inside insight insights insisted insists inspect inspection inspections inspectors inspired
instability install installation installations installed installing instance instead institutes
institutions instructed instruction instructions instruments insufficient insulting insurance
insurgency insurgent insurgents integral integrated integration integrity intelligence intend
intended intense intensified intensify intensive intention intentions interaction intercepted
interest interested interesting interests interfere interference interfering interim
interjection internal internationally interpret interpretation interpretations interpreted
interpreter interrogated interrogation interrogations interrogators intersect interstellar
intervene intervened intervening intervention interview interviewed interviewer interviews
intestinal intimidation into introduce introduced introduces invaded invasion invent inventories
invest invested investigate investigated investigating investigation investigations
investigative investigator investigators investing investment investments investor investors
invitation invited involve involved involvement involves involving iron irregularities
irrelevant irresponsible island islets isolated isolation issue issued issues issuing item items
its itself jail jailed jails jeopardy jets job jobless jobs join joined joining joins joint joke
jokes journalism journalist journalists journals journey judge judged judges judgment judgments
judicial jumped jungle junior junta jurisdiction jury just justices justifications justified
justify keep keeping keeps kept key kickbacks kicked kidnap kidnapped kidnappers kidnapping
kidnappings kill killed killer killing killings kills kilometer kilometers kind kindergarten
kinds kinematics knee knew knocked know knowing knowledge known knows laboratory laborers lack
lacked lacks laid land landed landfall landing landlocked landmark landmine lands landslide
landslides language languages large largely larger largest lashed last lasted lasting late later
latest latitude latter laugh launch launched launching laundering law lawless lawmaker lawmakers
laws lawsuit lawsuits lawyer lawyers lay laying lead leader leaders leadership leading leads
learn learned learners learning least leave leaves leaving led left leftist leftists leg legacy
legal legality legally legend legislation legislative legislator legislators legislature
legitimacy legitimate length lengthy less lessen lesser lessons let lethal letter letters levee
levees level levels lexical liberal liberties librarians license licensed licenses licensing lie
lies life lifelong lifetime lift lifted lifting light lighting lights like likely limb limbs
limestone limit limitations limited limits line lined lines linguist link linked linking links
liquid list listed lists liter literally literary literature lithium little live lived
livelihood lives livestock living load loaded loading loan loans lobby local locally locals
locate located location locations lock locked locomotion locomotor logistical logistics long
longer longest longtime look looked looking looks loose lose losing loss losses lost lot lots
loud love loved low lower lowest loyal luck lull lunch luxury lying machinery machines made
magician magnate magnificent magnitude main mainland mainly mainstay mainstream maintain
maintained maintaining maintains maintenance major majority make maker makers makes making male
males malpractice mammals man manage managed managers managing mandate mandatory manganese
manipulating manipulation manner manslaughter manual manufacture manufactured manufacturer
manufacturing manuscript many map maps marched marches margin maritime marked markers market
markets marking marks marred married martyrdom mass massacre masses massive mastermind match
matches material materials mathematical mathematician mathematics matter matters maximum maybe
mayors mean meaning meaningful means meant meanwhile measure measured measurements measures
measuring meat mechanics mechanism mechanisms medal medalist medals media mediate mediated
mediation mediator mediators medical medication medicine medium meet meeting meetings meets
melting member members membership memo memoir memoirs memorable memory men mental mention
mentioned merchandise merchant mercury mere merge merger merits message messages met metal
metascience meteorological meter meters methane method methodological methods metric mid midday
midst might migrant migrants migration migratory mild mile miles milestone militancy militant
militants military militia militiamen militias million millions mimic mind mindful mine mineral
miners mines minibus minimum mining ministers minor minorities minority minute minutes mired
misconduct misfortunes miss missed missile missiles missing mission missionaries missions
mistake mistaken mistakenly mistakes mistook mistreatment misuse mitigator mitigators mixed
mixture mob mobile mobilize model models moderate modern modernity modest modification modified
modify moisture moment momentous moments monarch monarchy monasteries monastery monastic money
monitor monitored monitoring monitors monk monks monopoly monsoon month monthly months moon
moral more morning morphological morphology mortality mortally mortar mortars mortgage mosque
mosques most mostly mother motion motivated motivating motive motorcade motorcycle motorcycles
mountain mountainous mountains mounted mounting mourn mourners mourning mouth move moved
movements moves movie movies moving much mud mudslides multilateral multiple municipal murder
murdered murdering museums music musical musicians must mutant mutants mutation mutilated mutual
mutually myself name named namely names naming narrates narrative narrow nation nationalities
nationality nationalization nationalize nationalized nationally nationals nationwide native
natural nature naval near nearby nearest nearing nearly necessarily necessary necessity need
needed needs needy negative neglect negligence negotiate negotiated negotiating negotiation
negotiations negotiator negotiators neighbor neighborhood neighborhoods neighboring neighbors
neighbouring neither neoclassical neologism nephew net network networks neutral neutrality never
newer newly news newspaper newspapers next nice nickname night nightclub nightclubs nine ninth
nobody nominated nomination nominee nominees none nonsense noon nor normal normally norms
northeast northeastern northern northwest northwestern nose not notable notably note noted notes
nothing notice noticed notified noting notion notorious novel now nowhere nuclear number
numbered numbers numerous nun nurses nutrients oath obelisk object objected objections objective
objectives objects obligation obligations observance observations observe observed observers
observing obstacles obstruction obtain obtained obvious obviously occasion occasionally
occasions occupation occupied occupying occur occurred occurrence occurring occurs oceans odds
off offenders offense offenses offensive offer offered offering offers office officer officers
offices official officially officials offset offshore often oil old older oldest onboard once
one ones ongoing online only onset onto opened opening openly opens operate operated operating
operation operational operations operative operators opinion opinions opium opponent opponents
opportunities opportunity oppose opposed opposes opposing opposite opposition option options
orbit orchestrated order ordered ordering orders ordinary organizations organize organized
organizing orientation oriented origin original originally originated origins other others
otherwise ounce our ourselves oust ousted ouster out outbreak outbreaks outcome outcomes outdoor
outgoing outlaw outlawed outlets outlined outlines outpost output outrage outside outskirts
outspoken outstanding over overall overcome overcrowded overloaded overnight oversaw overseas
overseeing oversees overshadowed oversight overthrow overturned overwhelming overwhelmingly owe
owed owes own owned owner owners pace package packages packed pact page pages paid pain pains
paint painting paintings pair pandemic panel panels panic pants papacy paper papers parade
parallel paramilitaries paramilitary parents parked parking parks parliament parliamentary part
partial partially participant participants participate participated participating participation
particle particles particular particularly parties partly partner partners partnership
partnerships parts pass passage passed passenger passengers passes passing passport passports
past pastor path patient patients patrol patrolled patrolling patrols pattern patterns paved pay
paying payment payments payroll peace peaceful peacefully peacekeepers peacekeeping peak pen
penalties penalty pending pension people peoples per perceived percent percentage perception
perceptions perfect perform performance performances performed performing perhaps period periods
permanent permanently permission permit permits permitted peroxide persecution persistent person
personal personally personnel persons perspective persuade petition petitioned petrochemical
pharmaceutical pharmaceuticals phase phenomenon phone phones photo photograph photographers
photographs photos phrase physical physically physician physicians pick picked picture pictures
picturesque piece pieces pilgrims pill pilot pipe pipeline pipelines piracy pitcher place placed
placement places placing plagued plaintiff plaintiffs plan plane planes planet planned planning
plans plant planted planting plants plastic platform play played player players playing playoffs
plays plea plead pleaded pleasant please pleased pleasure pledge pledged pledges pledging plenty
plight plot plots plotting plunge plunged plutonium pocket poem poems poetry point pointed
points poised poison poisoned poisonous polar polarized police policeman policemen policies
policy political politically politician politicians politics poll polled polling polls polluted
pollution pontiff pool poor poorest poorly pop poppy popular popularity populated population
populations populous pork pornography port portion portions portrayed ports pose posed posing
position positions positive positively possess possessing possession possessions possibilities
possibility possible possibly posted posters postpone postponed postponement posts postural
posture potential potentially poultry pound pounded poured pouring poverty power powerful powers
practical practically practice practices pragmatic praise praised pray prayed prayer prayers
preacher precaution precedent precise preclude preconditions predatory predict predicted
predominantly preference preferred preliminary prematurely premiums preparation preparations
prepare prepared prepares preparing prescription presence present presented presents
preservation preserve preserved preserving preside presidency presidential presidents presiding
pressing pressure pressures pressuring prestigious presumed pretense pretty prevailing
prevalence prevent prevented preventing prevention previous previously prey price prices pricing
pride priest priests primarily primary principal principle principles print printed prior
priorities priority prison prisoner prisoners prisons private privatization privileges
probability probably probe probing problem problems procedure procedures proceed proceedings
proceeds process processed processes processing procession proclaimed produce produced producer
producers produces producing product production productive productivity products profession
professional professionals proficiency profile profit profitable profits profound program
programs progress prohibit project projected projects prolonged prominence prominent promise
promised promises promising promote promoted promoting promotion prompt prompted prompting prone
pronounced pronunciation proof propaganda proper properly properties property proportion
proportions proposal proposals propose proposed proposing prosecute prosecution prosecutor
prosecutors prospects prosperity prosperous protect protected protecting protection protectorate
protects protest protested protesters protesting protests protocol proud prove proved proven
provide provided provider provides providing province provinces provincial provision provisional
provisions provocation provoke proximity prudent psu public publication publications publicly
publish published publisher publishers publishing pull pulled pulling pullout pumping punish
punished punishment punishments punitive purchase purchased purchases purchasing pure purely
purported purportedly purpose purposes pursue pursued pursuing pursuit push pushed pushing put
puts putting python quake qualifications qualified qualitative quality quantities quantity
quarter quarterback quarters quell quest question questioned questioning questions quick quickly
quiet quit quite quota quotas quote quoted quotes race racial racism radar radical radicals
radio radioactive radios radius rage raged raid raided raids rail railway rain rainfall rains
raise raised raising rallied rallies rally rammed rampage ran ranch random rang range ranging
ranked ranking rankings ranks ransom rape raped rapid rapidly rare rarely rash rate rates rather
ratification ratified rating ratings rationales ravaged raw reach reached reaching reacted
reaction reactions reactor reactors read readers readiness reading readings ready reaffirm
reaffirmed real realistic reality realize really reason reasonable reasonably reasons rebel
rebellion rebels rebounded rebuild rebuilding rebuttal recall recalled receive received
receiving recent recently recess recession recipient reclaim recognition recognize recognized
recognizes recognizing recommend recommendation recommendations recommended reconcile
reconciliation reconnaissance reconsider reconstruction record recorded recording recordings
records recover recovered recovering recovery recruit recruiting recruitment recruits recurrent
recurring redeem reduce reduced reduces reducing reefs refer reference referendum referral
referred referring refineries refinery refining reflect reflected reflection reflects reform
reforms refugee refugees refusal refused refuses refusing regain regained regard regarding
regardless regime regimes region regional regions registered registering registration regrets
regular regularly regulations regulators regulatory rehabilitation reign reinforces reinstated
reiterated reject rejected rejecting rejection rejects rejoined related relates relating
relation relations relationship relationships relative relatively relatives relay release
released releasing relentless relevance relevant reliability reliable reliance relief religion
religious relinquished relocate rely remain remainder remained remaining remains remanded remark
remarkable remarkably remarks remember remembered remind reminded reminder remittances remnants
remote remove removed removing renegade renew renewable renewal renewed renewing renounce
renounced rent rental reopen reopened reopening repair repatriated repay repeat repeated
repeatedly repelled repetition replace replaced replacement replaces replication replied report
reported reportedly reporter reporters reporting reports represent representation represented
representing represents repression repressive reprinted reprinting reproduce reproducibility
republics reputation reputed request requested requesting requests require required requirements
requires requiring rescheduled rescinded rescue rescued rescuers research researchers resembles
reserved reserves resettle reshuffle residence residential residents resign resignation
resignations resigned resolution resolutions resolve resolved resolving resort resorts resource
resources respect respective respectively respects respond responded respondents responding
response responses responsibilities responsibility responsible rest restart restaurant
restaurants resting restive restoration restore restored restoring restraint restrict restricted
restricting restrictions restructuring rests result resulted resulting results resume resumed
resuming resumption resurgent retail retailer retailers retain retained retaliated retaliation
retention retired retirement retiring retraction retreat retreated retrial retrieval return
returned returning returns reunification reveal revealed revenue revenues reverse review
reviewing reviews revised revisit revival revive revived reviving reward rewards rich riches
richest riddled rider riders riding rifle rifles rigged rigging right rightist rightly rights
rigs ringleader riot rioters rioting riots ripe ripped rise risen rises rising risk risks rival
rivalry rivals rivers road roads roadside robbery robust rock rocked rocket rockets rocks role
roles rolled romantic roofs room rooms root rooted rose rotating rough roughly roughness round
rounded rounds route routes routine routinely row royalties rubble rugged ruins rule ruled ruler
rulers rules ruling rulings rum rumors run runners running runoff runs runway rural rush rushed
sabotage sacred sacrifice sacrifices sadness safe safeguard safely safer safety said sailing
sake salaries salary sale sales salinity salute same sample samples sampling sanctions
sanitation sank sat satellite satellites satisfied satisfy save saw say saying says scale
scaling scandal scandals scanning scarce scare scattered scenario scene scenery schedule
scheduled scholarly scholars school schoolchildren schools scientific scientist scientists scope
score scored scores scoring scrap screening scrutiny scuffled seal sealed search searched
searches searching season seasonal seasons seat seated seats secession second secondary seconds
secret secretly sectarian section sections sector sectors secular secure secured securing
security see seed seeded seeing seek seekers seeking seeks seem seemed seems seen sees segment
seize seized seizing seizure select selected selection self sell selling semantic semantics
semifinal send sending sends senior seniors sense senses sensing sensitive sensitivity sent
sentence sentenced sentences sentiment separate separated separately separation separatist
separatists series serious seriously serve served serves service servicemen services serving
session sessions set setback sets setting settle settled settlement settlements settler settlers
seven seventh several severe severed severely sewage sex sexual sexually shaky shall sham shape
shaped share shared shares sharing sharp sharply she shelled shelling shells shelter sheltered
shelters shield shields shift shifted shifting ship shipments shipped shipping ships shirt
shirts shocked shoes shook shoot shooting shootings shootout shop shopping shops shore short
shortage shortages shortfalls shortly shorts shot shots should shoulder shoving show showed
showing shown shows shrine shut shuttle sick side sidelines sides siege sight sights sign signal
signals signature signed significance significant significantly signing signs silence silver
similar simple simply simultaneous simultaneously since singers single singled singles sir
sister sit site sites sits sitting situated situation situations six sixth sizable size
skeptical ski skier skills skin skip skirmishes skirts skull sky skyline slain slalom slammed
slash slashing slated slaughter slavery slices slick slide sliding slight slightly slim sling
slogans slow slowdown slowed slowing slowly small smaller smallest smashed smoke smoking smooth
smuggled smugglers smuggling snowfall soar soared soaring soccer social societal soft software
soil solar sold soldier soldiers sole solely solid solidarity solo solution solutions solve
solving some somebody somehow someone something sometimes somewhat somewhere son songs sons soon
sooner sophisticated sorry sort sought soul sound sounds source sources southeastern southern
southwestern sovereignty spacecraft spacewalks spam spanning spare spark sparked sparking speak
speakers speaking speaks special specialists specialized species specific specifically specify
specimens spectacular spectrum speculation sped speech speed spend spending spent spies spike
spill spills spirit spiritual spite split spoke spoken spokesman spokeswoman sponsor sponsored
sporadic spores sporting sports spot spots spotted spread spreading spring spur spurred spy
spying squad stability stabilize stable staff staffers stage staged stages staging stake
stalemate stalled stamp stampede stance stand standards standby standing standings standoff
stands star starred stars start started starting starts stated statement statements station
stationed stations statistic statistics status statute statutes statutory stay stayed staying
steadily steady steal stealing steel steep stem stemming step stepped stepping steps sticking
stiff still stimulant stimulating stimulus stirring stock stocks stole stolen stomach stone
stones stood stop stoppage stopped stopping stops storage store stored stores stories storm
stormed storming storms stormy story straight strain strained stranded strange strategic
strategy stream streets strength strengthen strengthened strengthening stressed stretch stricken
strict strictly strife strike strikes striking string stripped strive stroke strong stronger
strongest stronghold strongholds strongly struck structural structure structures struggle
struggled struggling stuck student students studied studies study studying stuff stumps stunning
style subject subjected subjects submit submitted subsequent subsequently subsidiary subsidies
subsistence substance substantial substantially suburb subway succeed succeeded succeeding
success successful successfully succession successive successor such suddenly sued suffer
suffered suffering suffers sufficient sugar suggest suggested suggesting suggestion suggestions
suggests suicide suit summary summer summit summoned sums sunny superiors superseding suppliers
supplies supply supplying support supported supporter supporters supporting supportive supports
supposed suppressed suppressing suppression sure surface surfaced surge surged surgery surgical
surging surplus surprise surprised surrender surrendered surrounded surrounding surroundings
surveillance survey surveyed surveys survival survive survived surviving survivors suspect
suspected suspects suspend suspended suspending suspension suspicion suspicious sustain
sustained swans sweep sweeping swept swim swine swing sworn symbols symptoms syntactic system
systematic systems table tablet tackle tactics tail take taken takeover takes taking talk talked
talking talks tank tanker tankers tanks tape target targeted targeting targets tariffs task
tasked taught tax taxes taxi tea teach teacher teachers teaching team teams tear tears technical
technique techniques technologies technology teenage teenager teenagers telecommunications
telephone televised television tell telling tells temperature temperatures temples temporarily
temporary ten tennis tens tension tensions tent tents tenure term termed terms terrain terribly
territorial territories territory terror terrorism terrorist terrorists test testament tested
testimony testing tests text textile textiles than thank thanked thanks that thaw the theater
theaters theatre theft their theirs them theme themes themselves then theories theory there
thereby therefore theropods these they thick thin thing things think thinking thinks third this
thorn thorough those though thought thoughts thousand thousands thread threat threaten
threatened threatening threatens threats three threw throat throne through throughout throwing
thus thwart thwarted ticket tied ties tight tighten till timber time timetable timing tiny tip
title titled titles today together told tolerate toll tomatoes tomorrow ton tons too took tools
top topic topics topple toppled tops torch torched tore torrential tort torture tortured
torturing total totaling totally touch touchdown touchdowns touched touching tough tougher tour
toured tourism tourist tourists tournament toward towards tower town towns toxic toys track
tracking tracks trade traded trademark traders trading tradition traditional traditionally
traditions traffic traffickers trafficking tragedy train trained training trains transactions
transfer transferred transferring transfers transform transformative transit transition
transitional translated translates translating translation translator transmedia transmission
transmitted transparency transparent transport transportation transported transporting trapped
travel traveled travelers traveling travels treason treasure treat treated treaties treating
treatment tree trees tremendous trend trends trespass trial trials tribal tribe tribesmen
tribunal tried trigger triggered triggering trillion trip triple trips troop troops tropical
trouble troubled troubles truce truck trucks true truly trust truth try trying tsunami
tuberculosis tunnel tunnels turban turbulent turmoil turn turned turning turnout turns twice
twin two tycoon type types typical typically ultimate ultimately unable unacceptable unanimous
unanimously unarmed uncertain uncertainty unchanged uncle unclear unconscious unconstitutional
uncovered undecided under undergo undergoing underground underlying undermine undermining
undersea understand understanding understands understood undertaken underwater underway
underwent undetermined undisclosed undisputed unearthed unemployment unequal unexpected unfair
unfairly unfolded unfolding unhappy unharmed unidentified unified uniform unilateral uninhabited
unions unique unit unite units universal universe universities unjustified unknown unless unlike
unlikely unmanned unnamed unprecedented unrelated unresolved unrest unseeded unspecified
unstable until unusual unusually unveiled upcoming upgrade upheld uploads upon upper uprising
upscale upset upsurge uranium urban urge urged urgent urgently urges urging usage use used user
users uses ushered using usual usually utilities vacation vaccination vaccinations vaccine
vaccines vacuum valid validity valuable value values vanished variability variables variant
variation varies varieties variety various vary varying vast vegetation vehicle vehicles
velocity vendors venture ventures verb verbal verdict verge verified verify version versions
versus vertical very vessel vessels veterans veterinary veto via viable victim victims victories
victorious victory video videos videotape videotapes view viewed viewers viewing views village
villagers villages violate violated violates violating violation violations violence violent
virtual virtually virtuous virus visa visibility visit visited visiting visitor visitors visits
visual vital voice voiced volatile volcano voluntarily voluntary volunteers vomiting vortex vote
voted voter voters votes voting vowed vulnerable wage waged wages waging wai wait waiting waive
waiver wake walk walked walking walls want wanted wants war warheads warlords warm warmest
warming warn warned warning warnings warns warplanes warrant warranted warrants wars warships
wartime was washed washing waste watchdog watched watching water waters waved waves waving way
ways weak weaken weakened weakening weaker weaknesses wealth wealthiest wealthy weapon weapons
wear wearing weather website websites week weekend weekly weeks weight weighted welcome welcomed
welcomes welfare well wells went were whales what whatever whatsoever wheelchair when whenever
where whereas whether which while who whole whom whose why wickets wide widely widening wider
widespread widow wife wiki wild will willing willingness win wind window windows winds wing
wings winner winners winning wins winter wiped wisdom wise wish wished wishes wishing with
withdraw withdrawal withdrawals withdrawing withdrawn withdrew withheld within without withstand
witness witnessed witnesses wives woman women won wonderful wooden word words work workable
worked worker workers workforce working works worlds worldwide worn worried worries worry worse
worshippers worst worth worthwhile would wounded wounding wounds wrapped wrapping write writer
writers writes writing writings written wrong wrongdoing wrongful wrongly wrote www yeah year
yearly years yen yes yesterday yet yield you young younger your yourself youth zero zones
`
    .trim()
    .split(/\s+/),
);
