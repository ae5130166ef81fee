// Names and the short or pet forms used for them: each formal name is followed by its nicknames, parted
// by semicolons or line ends, all folded. Spanish (Mexico first, then Spain and South America), English and Russian, from general
// knowledge; only forms that a speaker would expect, so that "beto" finds Roberto but not everybody.
// Words of more than one token are left out, because the tables work token by token.

export const spanishNicknames = `
abelardo abel lalo layo;abraham abra abram brama;adalberto adal berto beto;adolfo adol adolfito dolfo fito fofo;adriana adri adry nana yana
agustin agus gusto tin tino tinin;agustina agus tina;alberto al albert albertito berto betito beto tito;alejandra ale aleja alex alita jandra sandra
alejandro ale alex jandro janito sandro;alexandra ale alex sandra;alfonso alfon fon foncho fonsi fonso ponchito poncho
alfredo alfre alfredito fello feyo freddy fredo fredy;alicia ali licha lichita licia;alonso loncho lonso poncho;alvaro alvarito alvi varo;amado amadito
amador ama mayo;amalia ama amalita lala maya;ana ani anica anita any nana;anastasia nacha tacha tasia;anastasio anas tacho tasio
andres andi andre andresito andy dres;angel angelito angy changel gelo;angela angeli angelita angie gela;angeles angelines angelitas geles
angelica angeles angie keka kika;angelina angie gelina lina;anibal ani nibal;anselmo chemo selmo;antonia antonita toni tonia tona tonita
antonieta nieta tona toneta;antonio anton toni tonino tonio tony tonico tonito tono tonin;apolinar apolo poli polo;apolonio polo polonio
arcadio arca cayo;aristeo aris teo;aristides aris tides;aristoteles aris toto;armando armandito mandito mando nando;arnaldo naldo
arnulfo arnul fito nufo;arturo art artur arturito turo tury tuyo;ascencion chon;ascension chano chon;asuncion asun asunta chon chona susi
atanasia nacha tacha;atanasio atano nacho tacho;augusto agucho gus tito tuto;aurelia aure lela yeya;aureliano chano lelo;aurelio aure lelo relio yeyo
aurora aurorita bora rorra yoya;baltasar balta baltita;barbara baby barbi barby;bartolome bartol bartolo meme tolo;basilio basi chilo silo
bautista bauti tito;beatriz bea beti betty bety ticha triz;benigno beni nino;benito beni benny nito;benjamin ben benja benji benny chemin min mincho
bernardo berna nardo nayo;bertha bertita betty;blanca blanqui blanquita;bonifacio boni facho;brigida bridi gida;camilo cami milo
candelaria canda cande candela;candido cando canducho;carlos cacho caloncho calin carlangas carlitos carlin chale charlie charly litos
carlota carlotita lota;carmelo carme melo;carmen carmela carmelita carmencita carmina carmita carmucha maica mela menchu;carolina carito caro carola lina
casimiro cachi casi miro;catalina cata cati catina caty katy lina;cayetano caye tano;cecilia ceci cecy chila chilo cilia;cecilio ceci chilo
celedonio cele dono;celestino cele tino;celia celi cely chela;cesar cesarin checha chechar;christian chris cris;cipriana chana
cipriano chano cipri pano;clara clarita lala;claudia caya clau claudi;clemente clem clemen mente
concepcion chita chon chona chonita conce concha conchi conchita conchito concho;constantino cons costa tino;consuelo chelito chelo chelin consu consuelito
cornelio corni nelo;crescencia chencha;crescencio chencho chencito crescen;cresencio chencho;cristian cris cristi titi
cristina cris crista cristi kris tina titina;cristobal cris cristo toba tobal tobi;cruz crucito;cuauhtemoc cuau temo temoc;dagoberto beto dago
damaso damas;daniel dani danielito danny dany nelo;daniela dani dany nela;david davicito davo davy deivid;delfina delfi fina;delfino delfi fino
delia deli yeya;demetrio deme metrio;desiderio desi yeyo;diana dianita didi nana;diego dieguito digo;dionisio dioni nicho nicio
dolores doloritas lola loli lolina lolis lolita;dominga minga mingo;domingo chomingo chumingo domin mingo minguito;donato donatito nato;doroteo doro teo
edgar edgarcito gary;edilberto beto edil;edmundo edmun mundo;eduarda lala lalita;eduardo duardo eddie eddy edu guayo lalito lalo lalin yayo
efrain efra efraincito fra;eleazar chazar ele;elena elenita lena leni nena;eleonora leo nora;eleuterio eleute lute luterio tello;elias eli
eligio eli ligio;elisa eli licha lisa;eliseo cheo licho;elizabeth betty eli ely lisa liz lizbeth;elodia lodia lolla;eloisa eli locha loisa
elpidio elpi pillo;elvira elvi elvirita vira;ema emita;emanuel ema manny manu;emeterio eme tello teyo;emilia emi emy mila milia
emiliano emi emil milo nano;emilio emi emil milio milo;emma emmita;emmanuel ema manny manu;encarnacion chon chona chonito encarna encarnita
enrique henry kike kique quico quique quiquin rique riqui;enriqueta keta queta quetita quety;epifanio epi fano pifanio pifas;erasmo eras mito
ernestina ernes neta tina;ernesto ernes erni nesto netito neto tito;esperanza espe esperancita lancha lanza pelancha pera
esteban chebo estebi stephen steve teban tebo;estela stella tela teli telita;ester estercita ety teche;esther estercita ety teche tete
eugenia genia gena kena quena ugenia;eugenio eugen genio geno queno ugenio;eulalia eula lala laya ulalia;eusebio bucho chebo sebio uchebo
eustaquio tacho taquio;eva evita;evangelina angelina eva lina vange vangie;evaristo eva risto varo;exequiel cheque exe
ezequiel cheque chequel eze quiel zequi;fabian fabi fabio;facundo cundo facu;faustina tina;faustino fausto tino;fausto faus
federico fede fedo fico kiko lico quico;felicia feli licha;feliciana chana feli;feliciano chano feli felicio;felipa feli pipa
felipe feli felipillo felipito lipe pipe pipo;felix feli felo lico;feliza feli licha;fermin fer min mincho;fernanda fer fernandita ferni nanda
fernando fer ferchito fercho ferdi ferni nandito nando nano;fidel fide fidelito fito;fidelina fide lina;filiberto berto beto fili;flora florita lora
florencia chencha flor lencha;florencio chencho floro lencho;florentina flor floren tina;florentino floren floro tino;fortino tino
francisca chica curra fran frasquita kika paca pancha panchita paqui paquita quica
francisco chicho chico chisco cisco currito curro farruco fran francis frasco frasquito kico kiko pachi pacho paco pacorro panchito pancho panchin paquillo paquito patxi quico sico
fulgencio chencho gencho;gabriel biel gabi gabo gabrielito gaby;gabriela briela gabi gabrielita gaby;gaspar gaspi;genaro gena genarito naro
genoveva beba geno genove veva;gerardo gera gerar jerry lalo yayo;german ger germancito mancho;gertrudis trudis tula tules tulitas
gilberto berto beto gil gilber tito;gloria glori glorita goya yoya;gonzalo chalito chalo gonza gonzo lalo zalo;graciano chano
graciela chela chelis chelita gra grace;gregoria goya goyita;gregorio gollo gorio goyito goyo goyin greg;griselda chelda gris zelda
guadalupe guada lupe lupilla lupillo lupina lupis lupita lupito pita wada;guillermina guille guillermita mema memina mina
guillermo guille guillo memito memo memin willy;gumersindo chindo gumer sindo;gustavo gus gusi gustavito tabo tavito tavo
hector heco hectorcito teto tito tor;heriberto berto beto eri heri;herlinda herlin linda;hermenegildo gildo hermes mere;hernando hernan nando
hilario hila lalo layo;hilda hildita;hipolito hipo poli polo;honorio nono noro;horacio hora lacho oracho;hortensia horten tencha tenchita
hortensio chencho tencho;hugo hugito huguito;humberto berto beto humber tito;ignacia nacha nachita;ignacio inaki nachito nacho nachin;ignasi nasi
ildefonso alfonso fonso poncho;imelda ime melda;ines inesita nene;inocencia chencha;inocencio chencho ino;irene ire nena;irma irmita
isaac isa isaquito;isabel bela beli belita chabe chabela chabelita chavela isa isabelita sabel ysa;isidoro chilo doro isi lolo
isidro chidro chilo chiro isi sidro;ismael isma mael maelo melo;israel isra rael;ivan ivancito vancho;jacinta chinta jacin;jacobo cobo jaco jako
jacqueline jacky jaquie yaqui;jaime chimo jaimito jaimin james jimmy;javier havy javi javiercito javo xavi;jeronimo chomo jero momo nimo
jesus chuchi chuchito chucho chus chuy chuyito chuyin jesusito suso;jimena jime mena;joaquin chimo joaco joaquinito juacho juaco kino quin quincho quino
jonathan john jony yoni;jorge chorche coco coque george jorgito jorgin koke yoyo
jose che cheo chepe chepito chepo josecito joselito joselo pepe pepillo pepito pepo pepin;josefa chefa chepa fefa pepa pepi pepita
josefina chepa chepina fina finita jose josefa josefita josie pepa pepita pina yosi;jovita jovi
juan johnny jonny juancho juanelo juani juanillo juanito juanin yoni;juana jany juani juanis juanita;judith judy yudi;julia juli julita july
julian jul juli juliancito;julieta juli july;julio chulio julito yul;justino justo tino;justo tuto;juventino juve tino;laura lala lau laurita yaya
laureano lauro nano;lazaro lacho laso;leandro lando lea leo;leobardo bardo leo;leon leo leoncito;leonardo leito leo nardo;leoncio leo loncho
leonel leo lio nel;leonor leo noni nora;leopoldo leo poldo polito polo;leticia lecha leti lety ticha;librado libo;lidia lidi yiya;ligia ligi
lilia lili lily;liliana lili lily;lorena lore loren;lorenza lencha loren renza;lorenzo chencho lencho lolo loren renzo
lourdes lourditas lula lulu lurdes;lucia chia lucha luchita luci lucy;luciana chana luci;luciano chanito chano lucio;lucrecia luca lucre quecha
luis guicho licho luchito lucho lui luigi luisito luisin wicho;luisa lichi lucha luchi luisita lula wicha;luz lucha luchita lucita;macaria maca
macario maca macas;magdalena lena magda magdalenita magui malena nena;manfredo fredo
manuel lolo manny manolito manolo manolin manu manuelillo manuelito mane melo meno nel;manuela lola manola manoli manolita manu manuelita nela
marcela chela marce marcelita;marcelino chelino chelo lino marce;marcelo celo chelo marce;marcos marky marquitos
margarita maggie mago magos maguito marga margo margot margara rita tita;maria mari marica maricha mariita mariquita marita maruca marucha maruja mary
mariana mari marianita nana;mariano chano mariani maro nano;maribel bel mari;maricela chela mari;mario marito mayito mayo;marisela chela mari
martin marti martincito tincho tin;martina marti tina;martiniano chano martin;mateo mate teo;matias mati mato;matilde mati maty tila tilde
mauricio mau maucho mauri moris;maximiano chano max;maximiliano max maxi milo;maximina max mina;maximo chimo max maxi;melchor melcho;meliton meli ton
melquiades melqui quiades;mercedes mecha meche meches mechita merceditas merche;micaela mica mique quela;miguel micky migue miguelito miguelin mike
minerva mine minis;modesto desto mode;moises moi moisesito moncho moy;monica mona moni monis mony;natalia nati naty talia;natividad nati naty tivi
nestor nesto tito;nicolas colacho colas nicho nick nico nicolasito;nicolasa colasa nico;noe noecito;noemi mimi noe;nohemi mimi noe
norberto berto beto norber;norma normita;obdulia duli lula;octavio octa tavito tavo;ofelia feli ofe;olga olguita;olivia livia oli;omar omarcito
orlando lando nando orlandito;oscar cacho oscarin osqui ozzy;osvaldo osva oz valdo;oswaldo osva valdo waldo;otilia oti tila tilia;ovidio ovi vidio
pablo pablito pablin pau;paloma palomita;pascual cuali pasco pascualito;pascuala cuala pasca;patricia pachi pati patito patri paty tricia
patricio pachi pato patri ticho;paula pau paulita;paulina lina pau pauli;pedro pedrito pedrin pello perico periquin perucho pete peyo piter;perla perlita
petra peta petris petrita;piedad piedi pia;pilar pilarica pili piluca;plutarco pluto tarco;policarpo carpo poli;ponciano chano ponce
porfirio firo pilo porfi;primitivo primi tivo;prudencio chencho pruden;rafael fael fallo falo felo rafa rafi rafita rafucho
rafaela fela rafa rafaelita rafi;ramiro miro rami ramirito;ramon mon monchi monchito moncho mongo ramoncito ray;ramona mona moncha monchis ramonita
ranulfo nufo;raquel kela quela raque raqui;raul raulito rule rulito rulo;raymundo mundito mundo ray;rebeca beca becky bequi
refugio cuca cuco cuquis cuquita cuquito refu refugito;reinaldo naldo rey;remedios reme remedi;reyna reynita;reynaldo naldo reinaldo rey
ricardo cayo rica ricardito richard richi ricky riki riqui;rigoberto berto beto rigo;rita ritita;roberta beta bety
roberto berto betito beto bob bobby robe rober robertito tito;rocio chio ro rochi roci;rodolfo fito fofo rodo rolfi rolfo rudy;rodrigo rigo rodri rorro
rogelio gelio roge roger rojo yeyo;rolando lando rolandito roli rolo;roman roma;romualdo romu waldo;ronaldo naldo ronny;roque roco roquito
rosa chita chocha rosi rosita rossy rosy;rosalba alba rosa;rosalia chala chalia lia rosa;rosalinda linda rosa rosy
rosario charito charo chayito chayo rosarito saro;rosaura aura chaura rosa;rosendo chendo rosen;ruben benny chuby rube rubencito;rufino fino rufo
sabino chabino sabi;salvador chava chavador chavita chavo salva salvita vado;samuel muelo sam sami samy;sandra sandrita sandy
santiago chago chaguito chano diego iago jacobo santi tiago yago;santos santitos;sara chara sarita;saul saulito
sebastian bastian chano chebas chebo seba sebas;sebastiana chana sebas;secundino cundo dino;segismundo mundo segis
sergio checho chechu checo chejo keko sergi sergito;servando chevo vando;severiano chano seve;silverio silver vero;silvestre chive silve veche
silvia chiva chivis sil silvita;simon monchi simoncito;simona mona moncha;socorro coco cocoy corrito soco soqui;sofia chofi chofis sofi sofy
soledad chole cholita marisol sole;susana chana sana susanita susi susy;teodoro doro lolo teo teodorito;teofilo filo teo tofilo;terencio tencho
teresa techi tere teresita teresin tete;tiburcia bucha;tiburcio bucho tibur;timoteo teo tim timo;tirso tirsito;tobias tobi
tomas maso tom tomasito tommy;tomasa masa tomasita;tranquilino lino quilino;transito tancho tranchi;trinidad trina trini trino;ubalda balda
ubaldo baldo uba;ulises lichi uli;ulpiano chano;urbano bano;ursula chula ursu;valentin tin vale valen;valentina tina vale valen;valeria vale
venancio nacho nancho venan;venustiano tiano venus;veronica vera veritos vero;vicenta chenta chente vicen
vicente chenchito chente chentito sento tente vice vicen;victor vic victorcito viti vitico vito;victoria tola toya vicki vicky vico viqui
victoriano chano victor vito;virgilio gilio vigi;virginia gina vicky vir virgi viru;viviana bibi vivi;wenceslao chelao lao wences;wendy wen
wilberto beto wil;wilfredo fredo will willy;ximena mena xime;yolanda landa yola yoli yolis;zacarias caco zaca;zenon zeno;zoila zoi`;

export const englishNicknames = `
abigail abby gail;abraham abe bram;albert al bert bertie;alexander alex alec sandy xander lex;alexandra alex sandra alexa lexi sandy
alfred al alf alfie fred;alice ali allie;allison ali allie;alphonse al fonzie;amanda mandy;andrea andi andie;andrew andy drew;angela angie
angelina angie lina;anna annie nan;ann annie nan;anne annie nan;anthony tony;antonia toni;archibald archie;arnold arnie;arthur art artie
augustus gus;barbara barb babs barbie;barnabas barney;bartholomew bart;benjamin ben benny benji;bernard bernie barney;bertram bert;beverly bev
bradley brad;calvin cal;cameron cam;carolyn carrie;caroline carrie caro;cassandra cassie sandra;catherine cathy cat kate katie kitty
cecilia cece celia;charles charlie chuck chas chaz;charlotte lottie charlie;cheryl cher;chester chet;christina chris tina chrissy
christine chris tina chrissy;christopher chris kit topher;clarence clare;clifford cliff;clinton clint;constance connie;cornelius neil;curtis curt
cynthia cindy;daniel dan danny;danielle dani;david dave davey davy;deborah deb debbie debby;delbert bert del;dennis denny;diana di;dominic dom nick
donald don donny donnie;dorothy dot dottie dolly;douglas doug;edgar ed eddie;edith edie;edmund ed eddie ned ted;edward ed eddie ned ted teddy
edwin ed eddie;eleanor ellie nell nora;elizabeth beth betsy betty eliza lisa liz lizzie libby bess bessie;emily em emmy;emmanuel manny;ernest ernie
esther essie;eugene gene;evelyn eve evie;ezekiel zeke;florence flo;frances fran fanny franny;francis frank frankie fran;franklin frank frankie
frederick fred freddie freddy fritz;gabriel gabe;gabrielle gabby;geoffrey geoff jeff;george georgie;gerald gerry jerry;gerard gerry jerry
gilbert gil bert;gordon gordie;gregory greg gregg;gwendolyn gwen;harold hal harry;harriet hattie;harrison harry;harvey harv;helen nell nellie
henrietta hettie etta;henry hank harry hal;herbert herb bert;herman herm;hillary hill;howard howie;hubert hugh bert;irving irv;isaac ike
isabel izzy bella;isabella izzy bella;isidore izzy;jacob jake;jacqueline jackie;james jim jimmy jamie;jane janie;janet jan;janice jan;jason jay
jeffrey jeff;jennifer jen jenny jenn;jeremy jerry;jerome jerry;jessica jess jessie;jillian jill;joan joanie;joanna jo;john jack johnny jon
jonathan jon jonny johnny nathan;joseph joe joey;josephine jo josie;joshua josh;judith judy;julia julie;julian jules
katherine kate kathy katie kay kitty kat;kathleen kathy kate katie;kathryn kathy kate katie;kenneth ken kenny;kimberly kim;lawrence larry
laurence larry laurie;leonard len lenny leo;leroy roy;leslie les;lester les;lewis lew lou;lillian lily lil;linda lindy;louis lou louie;louise lou
lucille lucy;madeline maddie;magdalene maggie lena;malcolm mal;manuel manny;marcus marc mark;margaret maggie meg peggy marge margie daisy greta
marjorie marge margie;martha marty;martin marty;marvin marv;mary molly polly mamie;matthew matt matty;maureen mo;maurice maury morrie;maximilian max
melissa missy lissa mel;melvin mel;michael mike mick mickey mikey;michelle shelly;mildred millie;miles milo;milton milt;mitchell mitch;monica mona
morris morrie;moses moe;murray mur;nancy nan;natalie nat;natasha tasha;nathan nate nat;nathaniel nate nat nathan;nicholas nick nicky
nicole nikki nicky;norman norm;oliver ollie;olivia liv livvy;oscar ozzie;oswald ozzie oz;pamela pam;patricia pat patty trish tricia
patrick pat paddy rick;paul paulie;pauline polly;penelope penny;percival percy;peter pete;philip phil;phillip phil;phyllis phyl;priscilla cilla
rachel rae;ralph ralphie;randall randy;randolph randy;raphael rafe;raymond ray;rebecca becky becca;reginald reg reggie;reuben rube
richard dick rich rick ricky richie ritchie;robert bob bobby rob robbie bert;roberta bobbie;roderick rod;rodney rod;roger rog;roland rollie
ronald ron ronnie;rosemary rosie;rudolph rudy;russell russ;ruth ruthie;samantha sam;samson sam;samuel sam sammy;sandra sandy;sarah sally sadie
saundra sandy;seymour sy;sheldon shelly;shirley shirl;sidney sid;simon si;solomon sol;stanley stan;stephanie steph;stephen steve stevie
steven steve stevie;stuart stu;susan sue susie suzy;susannah sue susie;suzanne sue suzy;sylvester sly;sylvia syl;tabitha tabby;terence terry
teresa terry tess;theresa terry tess;theodore ted teddy theo;thomas tom tommy;timothy tim timmy;tobias toby;valerie val;vanessa nessa;veronica ronnie
victor vic;victoria vicky vicki tori;vincent vince vinny;virginia ginny;vivian viv;wallace wally;walter walt wally;warren wren;wesley wes
wilbur will;wilfred wilf fred;william bill billy will willie liam;winifred winnie;winston win;woodrow woody;yvonne vonnie;zachary zach zack`;

export const russianNicknames = `
aleksandr sasha shura sanya alex sashka sanyok shurik;aleksandra sasha shura alya;aleksey lyosha alyosha lyokha lyonya lyoshka;alla allochka
anastasiya nastya asya stasya;anatoliy tolya tolik tolyan;andrey andryusha andryukha dron;anna anya nyura anyuta;anton antosha tosha tokha
arkadiy arkasha;artyom tyoma artyomka;boris borya borka;daniil danya danila danilka;darya dasha;denis den deniska;dmitriy dima mitya dimon dimka
eduard edik;fyodor fedya;galina galya;gennadiy gena genka;georgiy zhora gosha yura goga;grigoriy grisha grinya;igor igoryok garik;ilya ilyusha ilyukha
iosif osya yosya;irina ira;ivan vanya vanka ivanushka;kirill kiryusha kira;konstantin kostya kostik;kseniya ksyusha;larisa lara;leonid lyonya lyonka
lidiya lida;lyubov lyuba;lyudmila lyuda mila;maksim maks maksimka;margarita rita;marina marisha;mariya masha marusya manya;mikhail misha mishka mikha
nadezhda nadya;natalya natasha nata;nikita nik nikitka;nikolay kolya kolka nikolasha;nina ninochka;oksana ksana;oleg olezhka lyoga;olga olya lyolya
pavel pasha pavlik;polina polya;pyotr petya petka;roman roma romka;ruslan rus rusik;semyon syoma senya;sergey seryozha seryoga sery;sofiya sonya
stanislav stas slava stasik;stepan styopa;svetlana sveta;tamara toma;tatyana tanya;timofey tima timosha;timur tima timka;ulyana ulya;vadim vadik dima
valentin valya valik;valentina valya;valeriy valera lera;varvara varya;vasiliy vasya vasyok;vera verochka;viktor vitya vityok;viktoriya vika
vitaliy vitalik vitya;vladimir vova volodya vovka vlad vovan;vladislav vlad vladik slava;vyacheslav slava slavik;yakov yasha;yana yanochka
yaroslav yarik slava;yegor yegorka gosha;yekaterina katya katyusha;yelena lena alyona;yelizaveta liza;yevgeniy zhenya zhenka zheka;yevgeniya zhenya
yuliya yulya;yuriy yura yurik;zhanna zhannochka;zinaida zina`;
