/** First names that news often prints and that the packages lack; folded. */
export const MORE_GIVEN_NAMES: readonly string[] = `
  marianne ahmed ahmad ahmet bashar hafez hassan hossein hussein husain hamid hamad hamed khalid khaled khalil kamal
  mahmoud mahmud mehmet mohammad mohamed mohamad muhammad muhammed muhammadu mustafa mustapha mostafa moussa musa nabil nasser omar
  osama usama qassem qasim rafik rafiq rami rashid riad riyad saad sa'ad saddam saeb said saeed saif salah salman salim salem
  samir sami tariq tarek walid waleed yasser yassir yahya yousef youssef yusuf younis zaid zayed ziad abdel abdul abdullahi abdulaziz
  abdulrahman abdelaziz abdelfattah abdolreza abdiweli abdirahman adel adnan akram amin amir ammar anwar ashraf ayman aziz bilal
  daoud emad essam faisal faysal fahd farouk faruk fatima fawzi fouad fuad ghassan haider haidar haitham hani hariri hashem hazem hisham
  ibrahim ihsan imad imran ismail ismael jalal jamal jamil jawad kareem karim laith latif maher majid malik marwan masoud
  mehdi moqtada muqtada mohsen munir muammar moammar nawaf nawaz nouri nuri osman othman pervez parvez qais ramzi rafah recep tayyip
  abdallah binali ekrem erdogan fethullah devlet selahattin meral ali ebrahim hashemi javad manouchehr mahmood esmail hojatoleslam
  mojtaba akbar reza shahid sheikha sultan taha talal turki yazid zakaria zine zubair benazir asif bilawal fazal ishaq
  shehbaz shahbaz hina zulfikar tahir altaf hamza junaid irfan wasim waqar babar shoaib shaheen ashfaq parveen hanan
  narendra rahul sonia priyanka manmohan amit rajnath nirmala arun sushma arvind mamata nitish yogi uddhav sharad akhilesh mayawati
  ajay ajit anil anand anup ashok ashwin atal deepak dinesh ganesh gautam gopal harish hemant jagdish jairam kapil kiran kumar lakshmi
  lalu mahendra mahesh manish manoj mohan mukesh naveen nikhil nitin pankaj pradeep prakash pranab prasad praveen rajesh rajiv rajeev rakesh ramesh
  ranil mahinda gotabaya maithripala chandrika ravi ravindra rohit sachin sandeep sanjay sanjiv santosh satish shashi shivraj subhash sudhir
  sunil suresh surya tarun vijay vikram vinay vinod vipin virat vivek yashwant sheikh hasina khaleda begum pushpa girija sher
  aung thein htin suu mahathir najib anwar muhyiddin joko susilo megawati prabowo basuki jusuf widodo rodrigo benigno gloria ferdinand imelda corazon
  thaksin yingluck prayuth prayut abhisit somchai norodom samdech nguyen tran pham hoang
  xi jinping li keqiang hu jintao wen jiabao deng xiaoping jiang zemin zhu wang zhang chen liu yang huang zhao wu zhou xu sun ma zhu guo lin he gao
  luo zheng liang xie tang han cao peng zeng xiao tian dong pan yuan yu cai jia fan lu ding ye shen ren fang qin hou bai
  tsai ma lai chiang ying-jeou ing-wen kim lee park choi chung jung kang cho yoon jang lim han shin seo kwon hwang ahn
  song hong moon roh ban yun yoo jin-tae shinzo fumio yoshihide junichiro taro naoto yoshihiko yukio ichiro hideki kenji hiroshi
  takeshi kazuo akira haruki naomi kei yuriko sanae shigeru toshimitsu katsuya
  vladimir dmitry dmitri sergei sergey mikhail nikolai nikolay aleksandr alexander alexei aleksei alexey anatoly andrei andrey boris
  evgeny yevgeny yevgeniy gennady igor ivan konstantin leonid maxim oleg pavel pyotr roman ruslan ramzan stanislav valery valentina vasily viktor vitaly
  vitali vyacheslav yuri yury volodymyr oleksandr petro arseniy yulia yuliya mykola olena oksana taras bohdan dmytro serhiy svetlana ksenia
  nursultan kassym-jomart islam shavkat emomali kurmanbek almazbek sooronbay ilham heydar serzh nikol giorgi mikheil irakli zurab
  ratko radovan slobodan milorad boris zoran vojislav aleksandar tomislav ivica milo hashim ramush haris bakir sulejman dragan goran
  nebojsa vuk zdravko andrej janez borut kolinda franjo stjepan jadranka lech jaroslaw donald bronislaw andrzej mateusz beata tadeusz
  viktor ferenc gyula laszlo janos istvan sandor orban vaclav milos andrej petr karel robert mirek zuzana klaus traian ion victor calin
  angela gerhard helmut olaf annalena frank-walter wolfgang horst joschka guido jurgen ursula jens uwe kai heiko sigmar
  emmanuel francois nicolas jacques edouard segolene dominique jean-claude jean-marie jean-yves jean-luc jean-pierre jean-marc laurent
  manuel marine michel herve alain lionel bernard christine gerard thierry benoit
  silvio matteo giuseppe romano giorgio mario sergio enrico paolo giorgia luigi beppe massimo gianni antonio carlo
  mariano jose jose-maria luis pedro pablo carles artur felipe juan jorge javier carlos rodrigo alfonso alberto inigo santiago
  antonis alexis kyriakos evangelos george costas kostas yanis andreas nikos
  staffan kofi ban ki-moon antonio boutros lakhdar jan egeland carl olof goran fredrik stefan ulf jens erna thorbjorn
  anders lars helle mette sauli sanna alexander jyrki tarja katrin johanna
  hugo nicolas evo rafael lula dilma luiz jair inacio michel fernando cristina nestor mauricio alberto raul fidel daniel
  ricardo michelle sebastian gabriel alvaro ivan gustavo ollanta alan keiko alejandro enrique andres vicente felipe
  barack hillary mitt newt bernie joe kamala jeb marco ted rand mike nikki elon jeff mark bill al dick condoleezza colin donald
  rudy rick ron ben carly nancy mitch harry chuck kevin paul john jim tim tom tony gordon david boris theresa jeremy nick nigel
  keir rishi liz nicola alex ed vince george jacinda helen scott malcolm kevin julia justin stephen brian
  goodluck olusegun umaru muhammadu atiku yemi nnamdi wole chinua ngozi sani ibrahim shehu robert morgan emmerson tendai
  jacob thabo cyril nelson winnie desmond julius kgalema jomo uhuru raila mwai daniel yoweri museveni milton idi
  paul juvenal pierre laurent joseph kabila moise etienne denis omar ali idriss mobutu salva riek meles hailemariam abiy isaias
  ellen charles samuel george laurent alassane guillaume blaise amadou ibrahima macky abdoulaye wade leopold yahya adama
  john nana kwame jerry teodoro paul ali faure gnassingbe mamadou seydou sekou alpha lansana faustin felix
  usain mo haile kenenisa eliud paula serena venus rafael novak andy roger lionel cristiano neymar wayne zlatan jurgen arsene
  didier samuel yaya kylian karim zinedine diego pep
  kiran aisha aishah amina amal leila layla maryam mariam nadia noor nour rania samira sara yasmin zainab zeinab khadija
  bart piet joost geert wim jeroen sigrid alexander dirk hans
`
  .trim()
  .split(/\s+/);

/**
 * First names that are as often something else (a word, a place, a family name): alone they show
 * nothing, and before another capitalised word they show little. Folded.
 */
export const DOUBTFUL_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
  will grace christian santiago paris victoria chad jordan israel georgia india china kenya asia america britain france
  dakota carolina virginia montana florence sydney austin dallas houston lincoln washington jackson madison
  charlotte adelaide alexandria cordoba valencia lima milan roma london berlin vienna lourdes trinidad
  van von de la el al saint st san santa sultan prince king queen duke earl baron count bishop judge major general dean
  mark grant rich art bill chase drew dale glen heath lane page pearl penny price rose ruby sky star summer
  autumn hope faith joy charity constance prudence patience mercy angel baby blue bay bell bond brook cash chance
  field fields forest hill island lake marina river sea shore stone storm north south east west western northern
  national royal imperial federal justice liberty freedom independence union unity trust victory honor
  man boy son love true noble gay happy sunny ray mason miller carter parker porter tanner taylor hunter fisher baker cook
  carol ivy holly iris daisy violet lily ginger olive hazel heather jasmine myrtle basil sage rosemary
  bing apple amazon delta echo orion phoenix atlas mercury mars venus apollo cosmos
  dominion dominic friday monday easter noel christmas august may june april january july march jan sun
  english french german scott scot roman islam arab turk
  ave chip buddy bud sandy rusty dusty misty stormy windy rocky skip trip guy rusty bo ma he an so do in on so my
  land lord main mount mountain palace park queen regent republic rock salem senator silver star state trinity troy union valley wells
  american african asian general human independent democratic
  aurora genesis armani mercedes bentley lexus porsche royce ford harley
  jersey cuba brazil tunisia egypt ireland holland italia italy odessa alabama nevada tennessee arizona indiana louisiana texas utah
  ram long king young rip lee hu wen ding fan he ma ye an mai thu
  prime new old the of and first second third real standard star gulf golden
  english see bar gross gold long march cold bush sterling crown ace era eden elysee ali-baba
  arch merit merry pleasant early doctor squire spirit memory soul temple cross church pope abbey deacon
  media data cover vision alliance alpha omega beta sigma
  china korea persia syria arabia malaysia indonesia
  `
    .trim()
    .split(/\s+/),
);
