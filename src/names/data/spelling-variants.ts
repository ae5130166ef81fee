// Ways to spell one name in Latin letters: one line per name, all forms folded and, where the name has
// several words, joined (abd al-basit -> abdalbasit). A form may stand in several lines. Only other
// spellings of the same name, never another language's name (Yusuf is not Joseph). From general
// knowledge of how each script is romanised; Chinese: Wade-Giles and pinyin of frequent surnames.

export const arabicVariants = `
abbas abas abbass
abdalaziz abdulaziz abdelaziz abdoulaziz abdolaziz
abdalbasit abdulbasit abdelbasset
abdalhamid abdulhamid abdelhamid abdulhameed
abdalkarim abdulkarim abdelkarim abdelkrim abdulkareem abdolkarim
abdalnasir abdelnasser abdulnasser abdannasir
abdalqadir abdulqadir abdulkadir abdelkader abdulkader abdulqader abdoulkader
abdalrahman abdulrahman abdurrahman abdelrahman abderrahmane abdurrehman abdulrehman abdarrahman abdirahman abdurakhman
abdalrazzaq abdulrazzaq abdulrazak abdurrazzak abderrazak abdirazak
abdalsalam abdulsalam abdussalam abdessalam abdelsalam
abdullah abdallah abdulla abdalla abdoullah abdellah abdoulaye abdollah
adil adel aadil
ahmad ahmed ahmet ahamed akhmad akhmed achmad achmed ahmadou
aisha ayesha aicha aysha aishah ayse aissatou
ali aly alee aliy
amina aminah emine ameena amineh
anwar anouar enver anvar
arif aref aarif
ayman aiman aymen
bashar bachar bashaar
bashir bachir basheer beshir
bilal belal bilel
fahd fahad
farid fareed ferid
fatima fatimah fatma fatemeh fatme fatoumata fatimatou fatemah
faysal faisal feisal faycal faizal
hamid hamed khamid haamid
hamid hameed hamed khamid hammid
hamza hamzah hamzeh khamza
hasan hassan hasaan khasan hasen hassen asan
hashim hashem hachem hachim
hisham hicham hesham heshaam
hizb hezb
hizballah hezbollah hizbollah hizbullah hezballah hezbullah hisbollah
huda houda hoda
husayn hussein hussain husain husein hossein hosein hussin housseine hoseyn khuseyn huseyin hossain hussien hoessein
ibrahim ebrahim ibraheem ibrahem brahim ibragim ibrahima
imad emad imed
isa issa eisa essa aissa eissa
ismail ismael esmail esmaeil ismaeel ismayil smail
iyad eyad ayad
jalal galal djalal celal jelal
jamal gamal djamal djamel jamaal cemal
jamil jameel gamil djamil cemil
kamal kemal kamaal
karim kareem kerim
khadija khadijah khadeeja hatice kadija khadidja hadija
khalid khaled haled khalead halid
khalil khaleel halil xalil
latif lateef
layla leila laila leyla
mahdi mehdi mahdy
mahmud mahmoud mahmood mehmood makhmud mahmut mahamud
mansur mansour mansoor
maryam mariam meryem maryem marjam
muammar moammar moamer
muawiya moawiya
mubarak mobarak moubarak mubarek
muhammad mohammed mohammad mohamed mohamad muhammed muhamad muhamed mohd md mehmed mehmet mahomet mokhamed magomed mukhammad mahammad mouhamed mouhammad mamadou mhamed mohammod
mukhtar mokhtar moktar muhtar
murtada murtaza mortaza morteza mourtada
musa mousa moussa moosa mussa mosa
mustafa mostafa moustafa mustapha moustapha mostapha
nasir nasser naser nasr nacer
nasrallah nasrullah nasrollah
nura noura nora noora
nuraldin nouredine nureddin nooruddin noureddine nurettin nuruddin
qadhafi gaddafi gadhafi kadhafi qaddafi kaddafi khadafy
qasim qassem kassem kasim ghasem qasem gasim kassim qassim
rashid rasheed rachid reshid
rida reza ridha riza raza
ruqayya ruqayyah roqaya roghayeh rukiye
said saeed sayeed sayid saeid
salah salaah selah
salahaldin salahuddin salaheddine salahaddin salaheldin selahattin
salih saleh salah saalih saleeh
salim saleem selim slim
salim salem saalim
sara sarah saara
sayyid sayed syed seyed sayyed seyyed elsayed
sharif sherif shareef cherif charif sheriff
shaykh sheikh sheik shaikh cheikh sheekh
suad souad soad
sulayman suleiman sulaiman soleiman sleiman soliman suleyman souleymane
tahir taher tahar
tariq tarek tareq tarik tarique
umar omar omer oumar umer
usama osama oussama ousama usamah
uthman othman osman usman ousmane otman osmane
walid waleed oualid valid velid
yahya yahia yehia yahiya yihya
yasin yassin yassine yaseen
yasir yasser yaser yassir
yunus younes younis yunis younus yunes
yusuf youssef yousef yusef yousuf yousif yusif youcef yusup youssouf
zayd zaid zeid zayed zied
zaynab zainab zeinab zineb zeynep zaineb
ziyad ziad zeyad`;

export const persianVariants = `
ahmadinejad ahmadinejhad
alireza aliriza
amir ameer emir
baqer bagher baqir bakir
behruz behrouz behrooz
dariush daryoush daryush
ebrahim ibrahim ebraheem
esmail esmaeil ismail
fatemeh fatima fatemah fateme
fereydun fereydoun fereidoon faridun
gholamreza ghulamreza qolamreza
hushang houshang hooshang
javad jawad djavad
kazem kazim kadhim kadhem
khosrow khosro khosrov khusro
kurosh kourosh koorosh
manuchehr manouchehr manoochehr
maryam mariam
masoumeh masumeh
mehdi mahdi mehdy
mohammadreza muhammadreza mohamadreza
mojtaba mujtaba mudjtaba
parviz parwiz pervez
qasem ghasem ghassem qassem kasem
rasul rasoul rasool
sadeq sadegh sadiq sadek
saeid saeed said saied
soleimani soleymani suleimani sulaimani solaimani
zahra zehra zahraa`;

export const russianVariants = `
aleksandr alexander aleksander alexandr oleksandr olexandr aliaksandr alyaksandr
aleksey alexei alexey aleksei alexej oleksiy oleksii aliaksei alyaksey
anastasiya anastasia anastasiia nastassia
anatoliy anatoly anatoli anatolii
andrey andrei andrej andriy andrii
arkadiy arkady arkadi arkadii
dmitriy dmitri dmitry dmitrii dimitri dimitry dmytro dzmitry dmitrij
fyodor fedor feodor
gennadiy gennady gennadi gennadii hennadiy guennadi
georgiy georgy georgi georgii heorhiy
grigoriy grigory grigori grigorii hryhoriy
igor ihor ihar
ilya ilia illia ilja
kirill kiril kyrylo
kseniya ksenia xenia
magomed mahomed
mariya maria mariia marija
mikhail michail mihail mykhailo mikhael mykhaylo
natalya natalia nataliya natalja nataliia
nikita mykyta mikita
nikolay nikolai nikolaj mykola mikalai nicolai
oleg oleh aleh
olga olha volha
pavel pavlo
pyotr petr piotr petro
ramzan ramazan
sergey sergei serguei sergej serhiy serhii siarhei sergiy
svetlana svitlana sviatlana
tatyana tatiana tetiana tatjana
timur tymur teimur
valeriy valery valeri valerii
vasiliy vasily vasili vasilii vasyl wassily
viktor victor wiktor viktar
vitaliy vitaly vitali vitalii
vladimir volodymyr uladzimir wladimir vladimyr
vladislav vladyslav uladzislau wladislaw
vyacheslav viacheslav vjaceslav vyatcheslav viatcheslav
yekaterina ekaterina kateryna katerina
yelena elena olena alena jelena
yevgeniy evgeny evgeni yevgeny evgenii yevhen yevgeni yauheni evgeniy jewgeni
yuliya julia iuliia yulia yuliia julija
yuriy yuri yury iurii juri yurii jurij iouri yuryi`;

export const urduVariants = `
chaudhry chaudhary chowdhury choudhary choudhry chaudhuri chowdhry
haqqani haqani hakkani haqqanee
iftikhar iftekhar eftekhar
khan kahn xan
muhammad mohammad mohd md muhammed mohammed
qureshi quraishi koreshi qureishi kureishi
sheikh shaikh sheik shaik
zia ziya zea`;

export const hindiVariants = `
agarwal aggarwal agrawal agarwala
kumar coomar kumarr
mukherjee mukerji mookerjee mukhopadhyay
singh sing sinh singha`;

export const bengaliVariants = `
rahman rehman rahaman rohman`;

export const spanishVariants = `
arzate arsate
beltran veltran
brayan bryan brian braian brallan
carbajal carvajal caravajal
cardenas cardenaz
cervantes serbantes servantes cerbantes
chavez chaves
cisneros sisneros zisneros
cristian christian cristhian kristian
echeverria etcheverria echeberria echevarria
elizabeth elisabet elizabet elisabeth lizbeth
esparza esparsa exparza
esteban estevan
esther ester
garza garsa
gonzalez gonzales gonsalez gonsales
hernandez hernandes ernandez
huerta guerta
ibanez ybanez ibanes
ibarra ybarra hibarra
isaac ysaac izaac isac
isela ysela icela
isidro ysidro
ismael ysmael
ivan yvan
ivonne yvonne ibon
izaguirre yzaguirre ysaguirre
javier xavier jabier
jesus jezus gesus
jimenez gimenez ximenez jimenes
joel yoel
jonathan jonatan johnathan yonathan
jorge gorge
kevin kevyn kebin quevin
martinez martines
meza mesa
monterrosa monterroza
munoz munos
navarro nabarro
nayeli nayely nallely nalleli
nemesio nemecio
noemi nohemi noemy
nunez nunes
olvera olbera
ordonez ordones
ovidio obidio
perez peres
quinones quinonez
rivera ribera
rodriguez rodrigues rodriquez rodrigez
ruben ruven
saldivar zaldivar saldibar
sepulveda sepulbeda zepulveda cepulveda
sofia sophia zofia
sosa soza
tovar tobar
valenzuela balenzuela valensuela
vazquez vasquez basquez vasques
velazquez velasquez belazquez velasques
veronica beronica
villarreal villareal
viviana bibiana
wenceslao venceslao
ximena jimena gimena
yahir jair jahir yair
yazmin jazmin yasmin jasmin iazmin
yesenia jessenia yessenia llesenia
zambada sambada
zepeda cepeda sepeda
zuniga suniga`;

export const chineseVariants = `
cai tsai
cao tsao
cheng zheng
chang zhang
chao zhao
chiang jiang
chien jian
chin jin
chou zhou
chu zhu
deng teng
gao kao
gong kung
guo kuo
hong hung
hsia xia
hsiao xiao
hsieh xie
hsiung xiong
hsu xu
jia chia
kang gang
liu liou
long lung
lu lyu
pan pann
peng perng
qian chien
qiu chiu
shi shih
song sung
tang tarng
tian tien
tong tung
xue hsueh
yan yen
ye yeh
yu yue
zeng tseng
zhong chung
zhuang chuang
zou tsou
zuo tso`;

// Selected from Wikidata's items of given and family names (CC0): spellings that published lists use,
// with the same consonants, other languages' forms taken out by hand.
export const wikidataVariants = `
abdalaziz abdulazeez abdulaziz
abdelmalek abdelmalik abdulmalik
abderrahman abdurahman abdurrahman
abdou abduh
abolfazl abulfazl
abolghasem abolghassem
afanasev afanasiev afanasyev
ahmad ahmat ahmed ahmet
aidar aydar
airat ayrat
aksenov aksyonov
aksonov aksyonov
alaksandr aliaksandr alyaksandr
alekseev alekseyev
alekseeva alekseyeva
alekseevich alekseievich alekseyevich
alekseevna alekseyevna
alena alona alyona
alexeev alexeyev
alexeevich alexeyevich
aliaksei aliaksey
amanollah amanullah
anatol anatoly
anatolevna anatolyevna
anatolievich anatolyevich
anatolievna anatolyevna
andreev andreyev
andreevna andreyevna
anikeev anikeyev
artem artyom
bachir bechir
balitsky balytskyi
berezkin beryozkin
bielousov byelousov
bogatyrev bogatyryov
boris borys
borisov borissov
borodai boroday
bukhari bukhori
chernyshev chernyshyov
choudary chowdhury
christina cristina
costas kostas
danesh danish
daniil danila
daria darya
davidovic davidovich
demetrios dimitrios
demidov demydov
denis denys
dmitrievich dmitriyevich
dmitrievna dmitriyevna
dykyi dykyy
efimov yefimov
elena yelena
eliseev yeliseyev
elizaveta yelizaveta
emanuel emmanuel
emelianenko emelyanenko
emelyanov yemelyanov
enriquez henriquez
ermakov yermakov
ershov yershov
essam issam
evgenia evgeniya yevgeniya
evgenevich evgenievich evgenyevich yevgenievich yevgenyevich
evgenevna evgenievna evgenyevna yevgenyevna
evgeni evgenii evgeny evgueni yevgeni yevgeniy yevgeny
evgenij jevgenij
evtushenko yevtushenko
ezatollah ezatullah ezzatollah
fadel fadhil fadil
faical faycal
fakih faqih
farouk faruq
fatah fattah
fazel fazil
fedorov fyodorov
fedorovich fiodorovich fyodorovich
fedorovna fyodorovna
feras firas
ferdows firdaws
gebran gibran jibran
gennadevich gennadievich gennadiyevich gennadyevich
gennadevna gennadievna gennadyevna
georgievich georgiyevich
ghafar ghaffar
ghasemi qasemi
gordeev gordeyev
grigoriev grigoryev
grigorievich grigoryevich
hafez hafiz
haitham haytham
halina halyna
hareth harith
haroun harun
hawrani hurani
heidar heydar
hosein hossein hosseyn houssein husain husayn husein huseyin hussain hussayn hussein
hoseini hosseini
hosni husni
hosseini husayni husseini
iakovlev yakovlev
iamshchikov yamshchikov
iaroslav yaroslav
idris idriss
irina iryna
iskandar iskander
ismailov izmaylov
israel yisrael
iurievna yuryevna
ivanovic ivanovich
ivanovic ivanovych
jaafar jafar
janna zhanna
jasim jassem
kadyrov kadyrow
kaled khaled khalid
kamil komil
karaev karayev
khairi khairy khayri
kioumars kiyumars
kiselev kiselyov
kondratiev kondratyev
korolev korolyov
kostiantyn kostyantyn
kurdiumov kurdyumov
lavrentii lavrentiy
leontiev leontyev
lidia lidiia lidiya lydia
liudmila lyudmila
mahdi medhi mehdi
mahfouz mahfuz
malik maliq
malofeev malofeyev
mamadou mamadu
mamoun mamun
mansoori mansouri
manuilov manuylov
marina maryna
markovic markovich
marques marquez
masood masoud massoud masud
matveev matveyev
matvienko matviyenko
meneses menezes
michail mikhail
mikalai mikalay
mikhailo mykhailo
mikhailovich mikhaylovich
mikhailovna mikhaylovna
mikolaiovich mykolaiovych mykolayovych
miriam myriam
miroslav myroslav
mohsen mohsin
morad mourad murad
mounir muneer munir
mousab musab
nader nadir
nadia nadiia nadiya
nevskiy nevsky
nicos nikos
nikolaev nikolayev
nikolaevich nikolayevich
nikolaevna nikolayevna
nooristani nuristani
noroozi norouzi
obaidullah ubaidullah
oleksiiovych oleksiyovych
olesia olesya
oliinyk oliynyk
onishchenko onyshchenko
panteleev panteleyev
piotr pyotr
petrovic petrovich
petrovskiy petrovsky
podkopaev podkopayev
ponomarev ponomaryov
pooria pouria
popovic popovich
rafael raphael
rafik rafiq
raheem rahim
raisa rayisa
ramadan ramadhan
rashed rashid
renat rinat
rezaei rezayi
ridhwan riduan ridwan
rizvan rizwan
rostom rustom
rouhollah ruhollah
saleh salih salleh
samia samiya
samoilenko samoylenko
saveliev savelyev
semenov semyonov
semenovich semyonovich
sergeevich sergeyevich
sergeevna sergeyevna
serhiiovych serhiyovych
shaaban shaban
shaima shayma
shehab shihab
sheiman sheyman
shokri shokry shukri
sofiane sufyan
solovev soloviev solovyev solovyov
stepanovic stepanovich
sulaiman suleman
tania tanya
taufik tawfik tofik toufic
terence terrence
terentiev terentyev
tetiana tetyana
timofeev timofeyev
timofeevich timofeyevich
tiourine tiurin tyurin
tkachev tkachyov
tohma touma
usmanov usmonov
vadim vadym
valdemar waldemar
valentin valentyn
valentina valentyna
valerevna valerievna valeryevna
valerievich valeryevich
varfolomeev varfolomeyev
vasil vassil
vasil vasyl
vasilevich vasilievich vasilyevich
vasilevna vasilievna vasilyevna
vasiliev vasilyev
veronica veronika
viachaslau vyacheslav
viacheslavovich vyacheslavovich
viktoria viktoriya
viktoria viktoriia viktoriya
viktorovic viktorovich
viktorovich viktorovych
vital vitali
vitalevna vitalievna vitalyevna
vitalievich vitalyevich
volodimir volodymyr
vorobev vorobyev vorobyov
vysotskiy vysotsky
waraich warraich
yakub yaqoob yaqoub yaqub
yanukovich yanukovych
yasar yassar
yousef yousif yousuf yussef yussuf yusuf
yurevich yurievich yuryevich
yuriiovych yuriyovych
yuriivna yuriyivna
zarepour zarepur
zhuravlev zhuravlyov
zuhair zuhayr
zuleikha zulekha`;
