/** Family names that news often prints; folded. Those of East Asia stand first in a name. */
export const MORE_SURNAMES: readonly string[] = `
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore
  jackson martin perez thompson white harris sanchez clark ramirez lewis robinson walker young allen wright scott torres hill flores
  green adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins
  reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos ward cox
  richardson watson brooks chavez wood james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers ross foster
  jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes fisher vasquez simmons romero jordan patterson
  alexander hamilton graham reynolds griffin wallace moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens
  murray ford castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry chen freeman webb tucker
  guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz hunt hicks holmes palmer wagner
  black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan
  gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham duncan
  armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis
  carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson
  santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs obrien o'brien lynch vega bishop montgomery oliver jensen
  harvey williamson gilbert dean sims espinoza howell wong reid hanson mccoy garrett burton fuller weber welch rojas
  clinton obama bush trump biden reagan nixon carter cheney rumsfeld kerry rice powell romney mccain palin pelosi mcconnell schumer pence pompeo
  blair cameron thatcher corbyn johnson sunak starmer miliband clegg farage osborne
  merkel schroeder schroder kohl scholz steinmeier macron sarkozy hollande chirac mitterrand villepin fillon valls
  berlusconi prodi renzi monti draghi conte salvini zapatero rajoy aznar tsipras papandreou
  putin medvedev yeltsin gorbachev lavrov navalny khodorkovsky kadyrov lukashenko yushchenko yanukovych tymoshenko poroshenko zelensky zelenskiy
  saakashvili aliyev karimov nazarbayev milosevic karadzic mladic djindjic kostunica tadic vucic thaci
  erdogan gul davutoglu ataturk assad saddam hussein mubarak morsi sisi gaddafi gadhafi qaddafi arafat abbas haniyeh nasrallah hariri
  netanyahu sharon olmert barak peres rabin livni lieberman bennett lapid gantz
  ahmadinejad rouhani khamenei khomeini rafsanjani khatami zarif raisi maliki allawi jaafari talabani barzani sadr sistani karzai ghani
  musharraf bhutto sharif zardari khan singh gandhi modi vajpayee advani nehru sharma gupta kumar verma rao reddy nair menon iyer das
  mukherjee chatterjee banerjee bose ghosh dutta sen roy joshi mehta shah desai kapoor chopra malhotra bhatia agarwal jain mishra pandey
  tiwari yadav chauhan thakur kulkarni patil pawar shinde hossain rahman islam ahmed chowdhury begum
  rajapaksa wickremesinghe sirisena bandaranaike perera fernando silva koirala prachanda
  mugabe mandela mbeki zuma ramaphosa malema tutu tsvangirai mnangagwa kenyatta odinga kibaki moi museveni kagame kabila obasanjo jonathan buhari
  gbagbo ouattara taylor sirleaf annan mahama wade sall compaore bashir kiir machar zenawi ahmed afewerki
  chavez maduro morales correa kirchner lula rousseff bolsonaro bachelet pinera uribe santos duque castro guevara ortega fujimori humala
  calderon fox nieto obrador zelaya aristide preval
  annan guterres ki-moon ghali brahimi blix elbaradei mistura solana barroso juncker rasmussen stoltenberg
  mohamed mohammed ali hassan ibrahim osman omar abdullah abdulla yusuf saleh ahmad hamid khalil mansour nasser salem said
  mueller muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf neumann
  rossi russo ferrari bianchi romano colombo ricci marino greco bruno gallo conti costa
  dupont dubois martin bernard durand leroy moreau laurent lefebvre michel garcia bertrand
  jansen de-vries bakker visser smit andersson johansson karlsson nilsson eriksson larsson olsson persson svensson hansen johansen olsen larsen
  nielsen jensen pedersen andersen christensen sorensen rasmussen virtanen korhonen
  kowalski nowak wisniewski novak horvat kovac nagy toth szabo popescu ionescu ivanov petrov smirnov kuznetsov popov sokolov
  papadopoulos yilmaz kaya demir celik ozturk
  tanaka suzuki sato watanabe ito yamamoto nakamura kobayashi saito yamada abe aso fukuda hatoyama kan noda suga kishida koizumi
  federer nadal djokovic murray williams sharapova messi ronaldo rooney beckham woods mcilroy bolt hamilton vettel alonso schumacher
  armstrong jordan bryant lebron james curry brady manning rodriguez jeter
`
  .trim()
  .split(/\s+/);

/** Family names of China, Korea, Vietnam and Burma, which stand before the given name. Folded. */
export const LEADING_SURNAMES: ReadonlySet<string> = new Set(
  `
  xi li hu wen deng jiang zhu wang zhang chen liu yang huang zhao wu zhou xu sun ma guo lin gao luo zheng liang xie tang han
  cao peng zeng xiao tian dong pan yuan yu cai jia fan lu ding ye shen ren fang qin hou bai bo mao ai lei qiao tan jin qiu qian
  tsai lai chiang kim lee park choi chung jung kang cho yoon jang lim shin seo kwon hwang ahn song hong moon roh ban yun yoo
  nguyen tran pham hoang vo ngo bui dang aung thein htin hun feng xue shi wei kong meng hao mo ou hsu hsieh chang chan cheung lam leung wong yeung yip ng kwok
  bae nam oh im ryu baek heo noh cha min sung hsiao tseng lau tsang chow ho lo fung mak au-yeung
  `
    .trim()
    .split(/\s+/),
);
