/**
 * Family names that very many people bear, from the lists of the commonest in the countries that news
 * tells of. One of these alone in a text says nothing about a person in another. Folded.
 */
export const COMMON_FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
  smith jones brown johnson williams taylor davis miller wilson moore thomas jackson white harris martin thompson
  clark lewis robinson walker young allen king wright scott hill green adams baker hall campbell mitchell roberts carter
  phillips evans turner parker collins edwards stewart morris murphy cook rogers reed bailey bell cooper richardson cox
  howard ward peterson gray james watson brooks kelly sanders price bennett wood barnes ross henderson coleman jenkins
  perry powell long patterson hughes butler simmons foster bryant alexander russell griffin hayes myers ford hamilton
  graham sullivan wallace woods cole west owens reynolds fisher ellis harrison gibson mcdonald cruz marshall wells murray
  o'brien o'connor ryan kennedy walsh byrne doyle burke fraser macdonald stevens shaw hunt black palmer mills grant knight
  garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz reyes morales
  gutierrez ortiz castillo ramos jimenez ruiz alvarez mendoza vasquez vazquez romero herrera medina aguilar vargas castro
  fernandez guzman munoz mendez salazar soto delgado pena rios alvarado rojas contreras silva santos souza sousa oliveira
  pereira lima ferreira costa rodrigues almeida nascimento alves carvalho ribeiro martins gomes lopes fernandes
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo liang zheng xie tang han cao deng feng
  peng zeng xiao tian dong pan yuan cai yu du ye cheng wei su lu ding ren shen yao jiang lo chan cheung lam leung wong ng ho
  lau tan lim lee kim park choi jung kang cho yoon jang shin han seo kwon hwang ahn song hong chung moon jeong oh kwak
  nguyen tran le pham hoang vo dang bui do ngo duong ly
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki
  singh kumar sharma patel khan gupta shah verma yadav das roy reddy rao nair mishra jain joshi chowdhury begum islam rahman
  hossain uddin akter shaikh malik iqbal hussain butt chaudhry qureshi
  mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hasan hussein husayn hussain ibrahim omar umar osman othman abdi
  abdullah abdallah yusuf yousef saleh salih salem khalil mansour nasser hamid hamad said saeed mahmoud mahmud mustafa ismail
  jama warsame adan abdirahman hamza karim rashid aziz amin ansari hosseini mohammadi ahmadi karimi rezaei
  mwangi otieno kamau njoroge ochieng okafor okeke eze obi adeyemi mensah owusu dlamini nkosi ndlovu moyo khumalo diallo
  traore diop ndiaye toure keita cisse coulibaly sow barry camara
  muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann bauer koch richter klein wolf schroder neumann
  rossi russo ferrari bianchi romano colombo ricci marino greco bruno gallo conti esposito
  bernard dubois durand leroy moreau simon laurent lefebvre michel david bertrand roux
  jansen de-jong bakker visser smit andersson johansson karlsson nilsson eriksson larsson olsson persson hansen johansen
  olsen larsen nielsen jensen pedersen andersen christensen sorensen rasmussen
  ivanov petrov smirnov kuznetsov popov sokolov novak kovac nowak kowalski horvat popescu nagy
  yilmaz kaya demir celik ozturk sahin cohen levy mizrahi katz
  `
    .trim()
    .split(/\s+/),
);

/** Family names of Spain, Portugal and the Americas, besides those in "-ez", by which two of them are known as two. Folded. */
export const IBERIAN_FAMILY_NAMES: ReadonlySet<string> = new Set(
  `
  garcia torres flores rivera diaz reyes morales ortiz castillo ramos ruiz mendoza romero herrera medina aguilar vargas castro
  guzman munoz salazar soto delgado pena rios alvarado rojas contreras silva santos moreno molina marquez vega leon campos
  cabrera navarro guerrero luna mora ortega guerra cardenas espinoza espinosa fuentes valencia miranda cordero pinto duarte
  acosta franco figueroa bravo paz lara nieto salinas obrador vargas llosa borges correa calderon zapatero rajoy uribe duque
  pinera bachelet allende aylwin lagos humala fujimori toledo garcia chavez maduro capriles borrego arce mesa quiroga peron
  kirchner macri menem alfonsin bergoglio zelaya lobo colom portillo arzu funes bukele cristiani ortega chamorro aleman solis
  arias figueres varela cortizo martinelli noriega balaguer medina abinader batista guevara escobar aguirre cisneros soler
  alonso prieto vidal serrano blanco suarez iglesias cano gil rubio santana pascual ferrer
  `
    .trim()
    .split(/\s+/),
);
