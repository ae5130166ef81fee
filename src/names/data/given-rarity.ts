// How surprising a given name is: each block begins with quarter-bits, -4 log2 of the share of bearers,
// followed by the folded words of that rarity; a line that begins with a blank goes on. The smallest
// value over Mexico, Spain, Chile (given names) and the USA. Names popular elsewhere in the world count
// at most 7 bits, and so do other spellings of them. Derived figures; sources in docs/names-data.md:
// SEP (Mexico), INE (Spain), Registro Civil (Chile), US Census Bureau and Social Security Administration.

export const givenRarity = `
11 maria
15 jose
19 antonio
20 carmen guadalupe juan manuel
21 francisco luis ma
22 jesus
23 ana
24 angel carlos isabel javier martha miguel rosa
25 dolores james john michael patricia robert
26 alberto david elena jorge josefa laura leticia luz pilar
27 elizabeth margarita pedro teresa victor william
28 aadhya aarav aariz aarya aasha abas abbas abbass abd abdalaziz abdalla abdallah abdalqadir abdalrahman abdarrahman abdelaziz abdelkader abdellah
 abdelrahman abderrahman abderrahmane abdirahman abdolaziz abdollah abdoulaye abdoulaziz abdoulkader abdoullah abdul abdulazeez abdulaziz abdulkader abdulkadir
 abdulla abdullah abdullo abdulqader abdulqadir abdulrahman abdulrehman abdurahman abdurakhman abdurrahman abdurrehman abolfazl abubakr abulfazl achmad achmed
 adam adelina aditi adriana agata ahamed ahmad ahmadou ahmat ahmed ahmet aicha aisha aishah aissatou aisultan aisyah akhmad akhmed alaksandr alanoud aldiyar
 alee aleh alejandro aleks aleksander aleksandr aleksandra aleksandre aleksei aleksey alena alexander alexandr alexandra alexei alexej alexey ali aliaksandr
 aliaksei aliaksey alicia alikhan alina alinur alisa aliy aliya alona alparslan aly alyaksandr alyaksey alyona amal amar amayra ameena ameer ameliya amina
 aminah amine amineh amir amira ammar an anahit anar anastasia anastasiia anastasiya andrei andrej andrey andria andrii andriy angeles angelica angelina anna
 anohito anton antonia anzu ao aoi aras areg areni aria arina arjun arman armen armine arpi arseniy artem artemiy artur artyom aruuke aruuzat asan asel ashot
 ashraqat asilim asiya asmita assia asya ava aya ayala ayesha aygun ayim ayla aylin ayoub ayra aysa ayse aysel aysha ayzere aziz azra bader bandar baran
 barbare belal beronica beshoi bibek bilal bilel binita bishal bismah bogdan boris borys brahim cemal charbel cheikh christian christina claudia cristhian
 cristian cristina dalal damir dan daniel daniil danil danila danylo daria darina darya davit defne demetre demid denis denys dhia dhruv diana dimitri dimitry
 djamal djamel dmitri dmitrii dmitrij dmitriy dmitry dmytro doha dzmitry ebraheem ebrahim ecrin egor eisha ekaterina elchin elene elie elif elina elisabet
 elisabeth elisey elizabet elizaveta elnur elsayed elshan ema emiliya emine emir eseniya esmaeil esmail eva evgeni evgenia evgenii evgeniy evgeniya evgeny
 evgueni eylul eymen fadi fahad fahd faical faisal faizal fajr farah farida farrah farzana fatemah fateme fatemeh fatima fatimah fatimatou fatin fatma fatme
 fatoumata faycal faysal fedor feisal feodor filipp fozia fuma fyodor gabor gabriel gabriela gagik gamal gamalat gamila gayane george georgi georgii georgiy
 georgy german gesus gevorg giorgi gita gleb goktug googoosh gorge grigori grigorii grigoriy grigory gunay gunel habib habiba hachem hachim hadicha hadija
 haled halid halim hamza hamzah hamzeh hana hanna haoran haoyu harraz haru haruma haruna haruto hasaan hasan hasen hashem hashim hasmik hasnaa hassan hassen
 hatice hayk hector helma heorhiy hessa himari hina hinata hinato hoda hoessein hosein hoseyn hosna hosniya hossain hossein hosseyn houda houssein housseine
 hovhannes hryhoriy huda hur husain husayn husein huseyin huseyn hussa hussain hussayn hussein hussien hussin hydar iaroslav ibragim ibraheem ibrahem ibrahim
 ibrahima igor ihar ihor ilgar ilia ilja illia ilya iman imene inaya inci indira ines iouri irene irina iryna ismaeel ismael ismail ismayil itsuki iuliia iurii
 ivan izz jabier jad jamaal jamal jelena jessica jewgeni jezus jiya joe jouri julia julija juri jurij kabir kabita kadija kaled kamaal kamal karam kareem karen
 karim karima karine katerina kateryna kathem kazi kemal kerim khadeeja khadidja khadija khadijah khadije khalead khaled khalid khamza khasan khawla khuseyn
 kiaan kiara kira kiran kiril kirill kirollos konstantin konul krishna kristian kristina ksenia kseniya kyrylo laila latifa layla leen leila leonid lev leyla
 lian lianne lidia lidiia lidiya lile lilit lizbeth luka lulwa lusine lydia lyn lyna madina magomed maha mahammad mahamud mahdi mahdy mahesh mahmood mahmoud
 mahmud mahmut mahomed mahomet makar makhmud maksim maksym malak mamadou mamadu maneh manish mari mariam mariami marie mariia marija marina mariya marjam mark
 marwa mary maryam maryem maryja maryna masoumeh masumeh matvey maxim maya maysoun mayya md medhi mehar mehdi mehdy mehmed mehmet mehmood mei melissa meriem
 mersana meryem mhamed michail mihail mikalai mikalay mikayel mikhael mikhail mikhailo mikita mila milana milena mina minato mingze mio mira mirac miron
 miroslav miroslava miya mohamad mohamed mohammad mohammed mohammod mohd mokhamed mona monte morad mostafa mostapha mouhamed mouhammad mourad moustafa
 moustapha muchen muhamad muhamed muhammad muhammed mukhammad murad mustafa mustapha muyang mykhailo mykhaylo mykola mykyta myroslav nada nadezhda nagi nagisa
 naim nare narek narine nastassia natalia nataliia nataliya natalja natalya naura naya nehir nesreen nia nicolai niharika nika nikita nikol nikolai nikolaj
 nikolay nikoloz nilay nina nino nomaan noor noora nora norma nouf nour noura nur nura nuray nurislam nurul nutsa oisha oleg oleh oleksandr oleksandra oleksii
 oleksiy olena olexandr olga olha oliviya omar omer osman osmane othman otman oumar ousmane pari pavel pavlo peter petr petro pierre piotr platon polina
 prakash prem puteri pyotr rabina rachid ramazan ramzan rania rashad rashed rasheed rashid raul rayana raza reem reema rei ren reshid reza rida ridha riko rin
 riza roghayyeh roman rowan ruoxi ruslan saara saeed saeid safija safiya sahar said saied sakeena sakineh sakura saleem saliha salim salma samir samvel samyar
 saqib sara sarah saveliy savva sayed sayeed sayid sayyed sayyid selim semen sergei sergej sergey sergiy serguei serhii serhiy serife sesili sevda sevinj seyed
 seyyed shahd shahem shahid shaik shaikh shaikha shaima shaimaa shaykh shayma sheekh sheik sheikh sherifa shivansh shristi siarhei siddhartha silvia sita siti
 slim smail so sobia sofi sofiya sofya solomiya soma somayyeh stefaniya stepan suha sultan sumayah sunita susanna svetlana sviatlana svitlana svyatoslav syed
 taha taisiya tarana tarek tareq tarik tariq tarique tatiana tatjana tatsuki tatyana teimur tetiana tetyana tigran tikhon timofey timur tomyris tuleen tunar
 turki tymur uladzimir uladzislau ulyana umar umer usman uta uthman vadim vadym valeriya vamika varvara vasil vasili vasilii vasilisa vasiliy vasily vasyl
 vedant vera veronica veronika viachaslau viacheslav viatcheslav viktar viktor viktoria viktoriia viktoriya viraj vjaceslav vladimir vladimyr vladislav
 vladyslav volha volodimir volodymyr vsevolod vugar vusal vusala vyacheslav vyatcheslav wan wassily wassim wateen wiktor wladimir wladislaw xavier xenia xinyi
 yamato yana yaroslav yaroslava yaseen yasin yasmina yasmine yasna yassin yassine yauheni yekaterina yelena yelizaveta yeva yevgeni yevgeniy yevgeniya yevgeny
 yevhen yichen yihan yimo yinuo yize youcef younes younis younus yousef yousif yousouf youssef youssouf yousuf ysmael yua yuina yulia yuliia yuliya yuma yuna
 yunes yunis yunus yuri yurii yuriy yury yuryi yusef yusif yussef yussuf yusuf yusup yutong yuxi yuxuan yuze yvan zahid zahra zahraa zainab zaineb zakhar
 zaynab zehra zeinab zeynab zeynep zihan zina zineb zlata zumra
29 alejandra alma beatriz benjamin christopher enrique felipe fernando francisca joseph juana lourdes matias rafael ramon raphael richard rocio rodrigo
 rosario sebastian sergio thomas
30 araceli arturo blanca camila carolina catalina cesar charles claudio concepcion diego eduardo gloria irma luisa mario marta martin matthew mercedes nicolas
 pablo patricio roberto sandra yolanda
31 alfredo andres anthony armando constanza daniela jaime javiera jennifer lilia linda lucia oscar ricardo sofia sophia valentina valentyna vicente zofia
32 andrew barbara braian brallan brayan brian bryan cecilia donald edith erika estela ester esther gerardo guillermo ignacio joaquin joshua kebin kevin kevyn
 lorena magdalena manuela marcela marcelo maribel mauricio paul paula quevin raquel socorro steven
33 adrian agustin alvaro belen bertha cristobal encarnacion eugenia fernanda graciela hugo jason jeffrey josefina julio karina kenneth liliana lisa marco
 maricela martina monica montserrat nuria ronald ruben ruven ryan santiago susan susana timothy tomas victoria
34 alba alfonso andrea angela ashley delia edgar edward emilia emilio emily eric fabiola gary gladys humberto inmaculada isidora jacob johnathan jonatan
 jonathan kimberly mar maximiliano michelle miriam myriam nancy nelson nicholas pamela paola salvador sonia stephen virginia yonathan
35 amanda amparo amy antonella bastian brandon carol cynthia deborah donna ernesto florencia gonzalo gregory gustavo hernan hilda icela isela judith julian
 justin karla katherine larry marcos margaret marisol mayra nieves olivia paulina rebecca reyna samuel scott sharon stephanie ysela
36 aadil aaron abdullakh adel adelya adil afina aglaya agniya agustina aida aidar aissa akim aksinya alan albert albina alesya alfiya alim alisiya alla alonso
 alsu amaliya amin amirkhan anatol anatoli anatolii anatoliy anatoly anfisa ani anisa anisiya antonina anzhelika ariana arianna ariet arkadi arkadii arkadiy
 arkady arkhip arsen arslan aslan asuncion aurora avrora ayana aybiyke aydar begona bella berenice betty bibiana brenda bulat carla consuelo dana danis daniyal
 daniyar dariya dayan demyan dennis dina dobrynya dominika dora eduard efim eisa eissa eldar eleonora eliana eliza elsa elvia elvira emil emin emirkhan emma
 erik esperanza essa esteban estevan evangelina evdokiya evelina fabian feliks felix galina gavriil gennadi gennadii gennadiy gennady georgina gilberto gimena
 glafira gordey guennadi guillermina hennadiy iazmin idris idriss ignat ilyas imran isa islam issa izabella jacqueline jasmin jazmin jerry jimena jordi josep
 kamil kamila kamilla karolina kathleen khadidzha khadizha klim komil kuzma lada leon leonardo leya liana liliya lina liudmila liya lucas luiza lyubov lyudmila
 maksimilian malika mansoor mansour mansur marat marfa marianna mariyam marsel maryana mateo medina melaniya mia mikael mikail miloslava mishel monika
 mukhammed muslim muslima nazar nelli nicole olesia olesya oskar patrick pelageya prokhor rada ramil rasool rasoul rasul ratmir regina rene rodion rodolfo
 rosalba roslav rostislav rustam sabina sabrina safina saida salikha salima samantha samira serafim serafima shamil shirley sleiman snezhana soledad soleiman
 soliman sonya souleymane stanislav stanislava stefan sulaiman sulayman suleiman suleman suleyman sumaya sumayya tamara tamerlan teodor teona teya tyler valeri
 valerii valeriy valery vasilina violetta vital vitali vitalii vitalina vitaliy vitaly viviana vlada vladislava ximena yadira yakov yan yaromir yasina yasmin
 yazmin yuliana zarina zhasmin zhasmina zoya
37 alex alexis camilo carolyn celia christine cruz debra diane domingo dorothy douglas dulce elia esmeralda franco frank griselda heather henry imelda israel
 jack janet joan joel jordan julie kelly kyle macarena maite milagros minerva nathan noah noelia ofelia osvaldo rachel raymond refugio rogelio ruth terry
 yisrael yoel zachary
38 austin berta catherine cheryl clara dylan ethan evelyn flor hannah ingrid isabella jeremy joyce keith lauren luciano madison marc mariano maximo megan
 nerea noemi noemy nohemi octavio purificacion rebeca renato roger saul sean segundo taylor trinidad valeria xochitl
39 abel abigail amber ann ariel azucena bernardo beverly billy brittany bruce bruno carl charlotte danielle denise elba elias elijah elisa fresia gaspar gema
 gerald grace gregorio helen ibon ignacia ivonne jamie janice jesse jessenia judy julieta kathryn kayla lawrence leslie lizeth llesenia logan lori mariana
 mireya moises natalie noe orlando perla remedios romina rosalia shannon vanesa vicenta walter willie yesenia yessenia yvonne
40 abraham adela adolfo ainhoa aitor alice allison alyssa anabel arthur ascension bobby bonnie bradley caleb cameron candelaria cody craig cristopher crystal
 dawn efrain elva erin estefania eugenio felisa frances harold iris isaac isac izaac jane jean johnny kathy leonor liam lorenzo luke marcia mariela marilyn
 marisela maritza mason matilde mirna natividad nelly paloma paz philip phillip pia ramiro randy raymundo renata rigoberto robin rosalinda roxana russell shawn
 simon tammy teresita theresa tiffany tina tracy travis vanessa vincent violeta wayne ysaac
41 aiden almudena amalia amelia anais anne april audrey aurelio benito bernardita borja brianna chad cindy connie courtney dale danny doris emanuel emmanuel
 eugene evan evelia fidel gemma heriberto hortencia hunter ian iker isaiah isidro jackson jasmine jayden jeannette jimmy jocelyn loreto louis lucila melanie
 monserrat morgan nathaniel peggy petra rafaela ralph ramona rita rodney rolando rose roy selene solange sylvia todd ulises valentin valentyn valerie wendy
 ysidro
42 adan allen amaro angelo antonieta aracely avery bernarda caroline chloe connor curtis damian danilo dante denisse derek dustin efren elaine ella ellen
 emiliano enriqueta erica esthela estrella federico francesc gail genesis glenn harry holly horacio howard idalia jared jaume jeffery jeremiah jill joanne
 joaquina johanna katie kim kristen leah leandro lee leonel lilian lillian lynn marcelino marcus michele mireia nataly oliver oralia owen phyllis rhonda ricky
 riley ruby santos sheila sherry stanley steve suzanne tania tanya theodore tony troy valeska viridiana wanda wesley
43 adoracion anibal anita aranzazu areli barry blake brooke calvin carmelo carrie carter casey cathy chase claire corey dalia darlene dean debbie devin
 dominga dominic eddie edgardo edwin eleanor eleazar eloisa ernest ernestina facundo francis fred frederick gaston gavin genaro gisela hailey hermelinda janeth
 jay jo jon josue juliana kristin laia landon leonard levi lois margarito marianela maricruz marlene marvin matilda melvin micaela mike millaray mirta nalleli
 nallely nayeli nayely norman pascual pau randall reinaldo renee reyes robinson ronnie rosalva rosaura sally savannah shane stacy sydney tara tommy wyatt yanet
44 addison aldo alejandrina alfred ambar america annette annie antoni ariadna arnulfo asier aubrey augusto aurelia bartolome beth brett carlota carme
 cassandra charlie chelsea chris clarence cole colleen colton dario darrell derrick destiny don earl eileen eloy erendira erick erwin eulalia felicitas fermin
 filiberto freddy genoveva gina guido haley heidi herlinda hilario iliana inigo isaias ivette jackie jenna jessie joann josephine kaitlyn kelsey laurie leo
 leopoldo lily lindsey lluis lucero lucy mackenzie madeline magaly marjorie micheal mikel miquel miren mitchell molly nadia nadiia nadiya naomi nicol paige
 parker piedad ray reynaldo rubi sagrario sergi seth shelby silvana soraya stacey terri tomasa trevor vianey vicki vivian wilson yuridia zoe
45 abelardo adalberto aide ainara aitana alexa alondra anahi andre arcelia argelia aroa artemio autumn axel bailey bautista bernard bill brayden brent
 brooklyn bryce carles carmela carson charlene clemente clifford colin colomba cory cristofer cuauhtemoc dagoberto dakota deanna delfina dolors dominique
 edmundo edna elda eli eliseo enedina enzo eusebio exequiel ezequiel faith faustino felipa filomena florentina gabriella gabrielle garrett geraldine gerard
 gracia grant grayson gregoria hans harper hayden hazel helena herbert herminia hortensia inaki ioan itzel jacinto jeanette jeanne jenny jerome jim josiah
 jovita joy juanita judit june katelyn kaylee lara lazaro leire leobardo leroy lindsay lissette loretta lorraine louise lucina lucio mabel marilu marissa
 maureen mauro max melinda micah mildred nestor nidia nolan obdulia oriol pascal paulo pere peyton porfirio priscila priscilla roberta rosemary spencer sue
 tonya tristan unai uriel vasile waldo warren
46 aaliyah adria aidan alexandria alison alvin amado ander arely arlene arnau ashton blas brandi brandy caitlin candida candido caridad carola carole celina
 clayton consolacion constance cooper corina daisy dalila damaris danae danitza darren delfino deyanira dionisio dios duane elida everardo feliciano florencio
 florentino florin franklin fredy gene georgia gheorghe gines giovanni glenda gordon gricelda gwendolyn haydee ida isidoro jade jake jaqueline jaxon jeff
 jeronimo jimmie joanna johana justo kara karin katalina kylie lance luciana lukas madelyn magali makayla marcelina mariah marion marsha maurice maxwell mayela
 melody merce miles miranda mirian misael norberto oliva oriana oswaldo patsy pol preston rayen reginald rosalina rosendo rossana rufina salomon sanjuana
 scarlett silvestre skylar stella teodoro thiare tiare tom uberlinda vania vickie victoriano violet whitney yerko yessica zoey zoila zunilda
47 adelaida africa agueda alexandru amada amador amaia andy angustias apolinar arnoldo asher ayden baltazar becky benita bethany billie bobbie brady braulio
 brendan briana bridget candela christy cirilo clementina constantin dafne darryl debora delores demetrio desamparados desiree devon dianne drew ellie elodia
 enric everett ezra fanny fausto felicia felicidad ferran flora floyd francesca gabino gianna gilbert gildardo glen gorka guillem hipolito homero hope hudson
 ion italo itziar izan jace jaden jairo joana jody johan johnnie joselyn juventino karl katrina kay kendall kendra kennedy kerry leontina lewis lincoln lloyd
 lucille luzmira marian marius marlen mathias maura meghan michel mihaela naiara natasha neil neus nevaeh noel pauline penelope penny petronila pino raimundo
 reina roser sadie sarai saray serafin shelly sierra sol sophie summer tanner teodora toni tracey trinity vernon vilma visitacion williams xabier yaiza yaneth
 zenaida zulema
48 aina alberta alexandre allan almendra amaya anastacio ane anel armida ascencion avelino ayleen beatrice belem belinda bernabe bernardino bernice bianca bob
 brad breanna brittney brody bryson byron candace candelario carm carmina celeste celinda cheyenne claudina clinton clyde collin cora dallas dalton dayana
 dwayne easton edilberto edison eladio elcira erasmo erna ethel eunice ezekiel florence franchesca fuensanta gilda giovanna gladis greg gudelia harrison harvey
 herman herminda ionut irais isabelle isolina jacquelyn jan jillian joaquim jodi jonah joseba justino kaleb kate kayden kelli krista kristi kristine krystal
 kurt lester lia lonnie lorenza luna lynda maggie marbella margot marshall marti mathew maximino meredith meritxell mihai milton mirtha misty modesto monique
 myrna nibaldo nicolae nicolasa noa orfelina pascuala patrocinio paulino payton quinn rachael rebekah rey rick roland rufino sam sandy sawyer serenity shaun
 shelley sherri sheryl sidney terence terrence thelma tim tyrone ubaldo velia virtudes wilma yaritza yeray
49 abby ada adrienne aidee alana albertina aleix anahis andreu angels anselmo arnaldo arnold auxiliadora avelina bayron benedicto bennett braxton caden
 camille candice carly cassidy cecil cecilio celestino celso cinta cinthia ciro clorinda constantino damien damon daryl digna dilan dillon donnie dwight edita
 edurne eleuterio elise elliott eloina elsie emelina eneko estibaliz evaristo fidencio flavio frankie freddie gael gage gaudencio gayle genevieve gracie
 guadalu guadalup guy ildefonso ileana irasema iria isidra ivy jacobo jada jaxson jenifer jeremias jesusa joey jonathon jordyn julen justa justina juvenal
 kaden kai kari kenia kent kirk kristopher kristy lena leyre lillie luca lucrecia lynne maira makarena malachi marcial margie marianne marisa maxine mayte
 mckenzie modesta mya nazaret nelida nereyda nichole nilda nolberto otilia pabla paolo pascale perry rafaella reagan rickey robyn romeo rosalio ross ryder
 rylee sabino salome salud salvadora sandro santino saturnino scarlet servando sheri silas silverio skyler stuart ted terrance valle wade weston yenifer yvette
50 aimee alec alfonsa aliro alisha allyson andoni angie annabelle antoinette arantxa arminda astrid august aurea basilio beau ben benigno bentley bonifacio
 brigida bulmaro ca caitlyn callie camden car cara carina cayetano chance chester cinthya citlali citlalli claude clifton colby conner coral cornelio covadonga
 crescencio darius darwin dave declan delilah dianna dominick domitila donovan edelmira eden elliot emelia emerson emery emmett engracia epifania epifanio
 florinda fortino fredrick geoffrey giselle graham greyson guadal harley hayley hermila hermilo herminio hilaria hugh idoia imanol ioana isaura iveth izaskun
 jacinta jameson janelle janie jesu josie jude julius kaiden kaitlin katherinne kelley kellie kelvin kenny kirsten lacey lana laureano lauro lautaro lenin
 leonidas lila lilly lino lisette lola london lucinda ludivina macario magdaleno magnolia malcolm mallory manel maricel marivel maryann maverick merced
 michaela mikayla myles myra narciso nathalie nathaly nayareth neftali nely nereida ninoska odilia paisley palmira pat patty piper reese reynalda rosalie
 rosamel roselia roxanne ruperto sarahi scarleth sebastiana selena tabitha tessa thiago traci trent trenton tucker vicky vidal virgilio wilfrido willow yanira
 yenny yohana zane
51 adeline adrianna ainoa alaina alexia aliyah altagracia amari anastasio andreea ange aquiles ashlee ashlyn athena aubree aureliano aylen balbina bartolo
 bernadette betsy bienvenida braden brielle brock brooks brunilda bryant cesareo chandler christie cipriano clarisa clark cleotilde clotilde columba darla
 darling davinia dawson delaney demian deysi dionicio dionisia doralisa doreen eleodoro eligio elmer eloise elvis emiliana ericka estefany etelvina eusebia
 eustolia fabiana fabio faviola faye fe felicinda filemon fiorella florina francia gamaliel garry geneva geronimo gertrudis ginger gino gretchen griffin hadley
 hermenegildo honorio inocencia irati iratxe irving isla jaclyn jana janis jasper jayce jayla jaylen jeniffer jennie jenniffer jermaine jesica jhon josu
 julianna julissa kasey khloe kingston kinsley kyla kylee lane latoya laurel leigh leilani leland leona loren lynette macrina maddox magda makenzie malik maliq
 mariona matteo mattie mckenna melina naima nayara neal nellie nicoleta ninfa nova odilon patti paulette presentacion randolph raven rayo rex ricard ricarda
 river rochelle roderick romelia roque rory rosana rosemarie rosie rudy serena shawna shelia sixto susie tabita teofilo teri ty tyson ursula valente valeriano
 venancio victorino wallace washington waylon wendell yanina yeni yoselin zaira zeferino zion
52 abril agnes aladino alamiro albino aleida alejo alissa allie alonzo amadeo anastacia anayeli ang anunciacion apolonio arcadio ariela aristeo aritz ayelen
 azahara baldemar baldomero baltasar belarmino bennie benny bernardina bernat bessie bienvenido brais brooklynn carlton casimiro cassie catalin cayden cecelia
 cedric celestina cheri cira cirila clarissa clay concepcio conrado corbin corinne crispin cutberto daniella daphne demetrius desmond divina dixie drake
 dumitru earnest ebony eder eduvina elian eliecer ellis elsy emigdio encarna eneida ercilia eufemia eulalio eulogio everly fatiha faustina feliciana fermina
 fidelia finley forrest froylan fulgencio galvarino gerson gisselle grady gregg guacolda guada harriet hattie henar heshaam hesham hicham hisham iago ibai
 iciar iluminada inocencio inocente ionel ira jael jaiden jalen jazmine je jes joao justice justine kameron katia keegan kerri kimberley kristie kyler kyra
 lastenia leonides leonila lesley ligia lizette lo lora luther lyla lyle madeleine mae maicol maider mandy marcel marcella maricarmen marisel marla marley
 maurilio maximina meagan melania meliton melquiades mery mindy minnie mirella morris nadine nagore nayaret nick nickolas nikki nil noelle nolfa nury obed
 olimpia otis paris pastora pearl petrona phoenix piero placido primitivo prosperina quentin rachida ranulfo reid rina robbie ron rosio ryker rylan sacramento
 sage salvatore sammy sasha saturnina scarlette shari simona sonja sonsoles stacie stefanie tami terrell timoteo tito toby tommie tori transito trey tricia
 trisha urbano velma victorina viola viorel virgil walker wilbert wilfredo willard xander yago yamilet yanara yocelyn zohra
53 abderrahim abdeslam adalynn agatha agripina ailyn aimar alanis alayna alisson alivia alton amando amaral amaru amor anabell antia antonela apolonia
 aquilino arantzazu aranza archie argentina arsenio artemisa ashleigh asia asis auristela basilisa belisario benedicta biel blaine blair bonita bradford
 brantley brennan briseida britney cade camelia camryn candelas caritina carlina casilda celsa charity chelsey christa ciara cintia clemencia clint conrad
 cosme dane dania darin darnell deisy delbert delfin della dexter diamond didac donaciano driss edgard edilia edmund efigenia eleuteria elfego eliud elpidio
 erasto esau evelin fidelina finn fiona flavia fortunato francine froilan gertrude giuliana gumercindo gumersindo haamid hamed hameed hamid hammid harmony
 helia heraldo higinio hiram holden ignasi ilda ionela ivett jahir jair jakob janett janine jannet jaquelina jayson jeannie jeronima jolene judah juliet
 juliette kali karol karter kassandra katelynn katerine katharine kayleigh keira ken kendrick keri khamid king lamar latasha laverne lea leonarda leoncio lesly
 leydi librado lour lourd macy maialen makenna manue maravillas marguerite mariluz marino marlon marty massiel maximus melany melchor mickey miguelina milo
 moses muriel myron nahum natacha natali nazario nelda nicanor norah nubia oier olatz olegario osiris pam patrice pete phoebe porfiria prado presley purisima
 quincy rachelle randi reed remington rhett ro romana romualdo ronda rosalino royce rubicelia rudolph ryleigh savanna sayen serafina severino shayla sheldon
 sherrie sienna silvano silvino sorin sotero sterling talia tammie tasha tatum teagan teddy teofila tia tracie trina venceslao ventura verenice verna vianney
 vicent wenceslao xochilt yahir yair yesica yurena zackary zenon
54 adalyn adriel agapito aileen alain alexi alyson americo analia anderson angelique angelita aniyah antelmo antoine ari arielle arlette arya atilio auxilio
 barrett beckett betsabe betzabe bouchra branden brenden brenna bret brynn camilla camino candy carey carissa carmelita carroll cary cash catarino cathleen
 ceferino cherie cierra clare clodomiro colette colt conor consepcion cornelius crisoforo cristo darcy darlyn darrel darrin davis deandre delicia deloris dena
 desiderio desire dewayne donato dorian dorila eduviges eider eimy eladia elaina elisha encarnacio ernestine estefani evangeline eve fidela filiberta
 floriberta floriberto floridor francisc gabina gale gianella gicela gil grisel gwen hallie hanane haylee heath heaven hellen hilary hillary homer horace
 hubert ibeth imani isadora isai ivania janette jayne jewel jodie johnathon jonas joni joselin julianne junior kailey kamryn karem katerin katherin kenya kiana
 kris landen laurence leanne lexi lionel lisbeth lizet llanos lluisa londyn lou lowell lula mack mailen maitane maithe maitte malia manu mara marciano margo
 markel martiniano matheo maxima melisa milagrosa millie mitzi mollie myrtle nabor nahia narcisa naroa nekane nemecio nemesio neri otilio otoniel paxton pelayo
 primitiva prudencio quinton raelynn randal remigio rocky roosevelt rosar rosenda rut saioa samara severiano severo shana shanna shauna sherman silvina simone
 skye solomon sondra staci stephan stevie stewart sylvester taryn telesforo theo therese tiana timmy tobias tulio uxia uxue valentino vega victoriana vitalia
 willis winston yanett yennifer yordan yoselyn zachariah zachery zaida zander zayden
55 abad abundio ace adalid adelaide adelaido adele adelfo adelita adelyn aden agusti aitziber alanna alessandra alin aline amara ambrosio amilcar amos angelia
 aniceto antonino arabella arantza archer arkaitz armani armin artemia ashlynn aspen audra ayde azael azalia bairon basilia baylee benat benigna bertin
 bladimir bobbi bridgette cadence caiden cali calixto catarina cayetana chasity cirenia claudiu constantina cosmin cristobalina cyrus damary daniza danna
 darian deana dick dinora dinorah doraliza dorinda dorotea doug doyle dunia edson eduarda eliazar elide elidia eliezer elisenda elliana eloi elpidia emely
 emerita emeterio emilee emilie emory enedelia ercira erma ervin escarlet estella fannie fredi gaizka galdino gaudencia gelacio gisella gpe greta guad
 gualberto gumercinda gunner hafida halil haven heladio heriberta hermelindo humilde iban ikram ilse indalecio india inez irineo irlanda irune irvin isabe
 isauro isiah isis issac iulian ivanna jami jamison janire jarrett jarrod jase jav jax jeanine jeannine jerald jeri jett jone josune juvencio juventina kade
 karson kaylie keaton keisha khaleel khalil kiera kobe kody lacy lamberto lamont landy larissa latonya lauryn leann leanna legend lenora leodegario libertad
 libia liborio lilliana lorie lorna louie lourde lyric madalyn maddison madilyn maeve maikol malvina mamie marcy mariel marquis merle messiah miguela milagro
 milan milenka mimoun mirela mirko mirza moira monserratt moosa morelia mosa mousa moussa musa mussa nabil nahuel naia najat nathanael nery nikolas nooruddin
 norberta noureddine nouredine nuraldin nureddin nurettin nuruddin nydia nyla obidio octaviano oihane olalla olive oliverio ollie olvido onesimo opal orfilia
 ovidio perfecto petru polly ponciano prisciliano prudencia raegan reece remi rena renzo resurreccion reuben rocco rodica romulo ros rosalind rosita rylie
 saalih sabas salaah salah saleeh saleh salih salleh salustia samanta sammie secundino segunda selah sheena silvio soad souad stefania stefano suad sugey
 susanne tabata tamika tate teodulo thais tiara tiburcio titus tonia tristen trudy vance viorica wilber wilbur will willa xalil xiomara yaneli yonatan zita
 zoraida zulma
56 abdelilah abdellatif abdon abimael abram acela adonis adriano ainsley alejandr alejandrino alessandro alexus alva amable amie anallely anas angeline annais
 annika annmarie anthonella anto antolin anya aracelli aracelly arancha ariella arlo aron asa atanacio atlas audolia ausencio ayline bert bette bettie blakely
 boyd braylon brendon brianne brigido bryanna brynlee buddy buenaventura camerino catalino caterina celedonio celerina celerino chanel charlee charley christi
 ciprian ciria claudette cleo cohen cortney costel crispina cristal cristhofer cristino custodio damaso damiana dannae darinel dee demetria denver derick devan
 dewey dion dionicia doroteo duncan edinson elbert elen elideth elle eluney elyse ember emersyn endika eneyda estanislao estelle esteve eugeni eustaquio ever
 evodio fatna fausta fco florian freda garazi generosa georgeta gerry gia giannina gideon glenna gumaro gumersinda haizea hajar halima hanan harlan hayat hayde
 heber helene helga heliodoro henrietta hollie idolina immaculada inelia isamar ismenia itxaso ivana ivon ivone ivory jamila javi javie javon jayda jaylin
 jefferson jerman jerson jilberto journey jovina julita kane karissa kassidy kathalina katlyn katty katy kaydence kaylin keenan kelsie kenzie kiley kilian
 kinley knox kurtis kyleigh kyrie ladislao ladonna lander latisha layne leighton librada lilah lili liz llorenc lluc lorene lucian lupe luvia luzdivina macaria
 maci macie mackarena madelaine malinda man margarida marin marlin matt mckinley melba mikaela milovan miracle myla napoleon nash natalio nayra nehemiah
 nicasio nico nicolle nolvia noreen oakley octavia odette olaya ona orietta orion ortencia osbaldo osiel othon otto panfilo pastor patri patric patrici percy
 pierce porter precious prince pura rae rahma rayan reba regan regino remy rickie rito rodger rogelia ronan ronny rosalyn rosetta rosina royal rubicel rufus
 rusty rutilio sabela sallie scotty shea shiloh siham silviano sira sloane sonny stefany tabatha tanisha teres tereso terrie thaddeus tirso toribio unknown
 valarie valesca vaughn vicenc vivienne waleska yareli yeny yohanna yunuen zacarias zakaria
57 abbey abbie abdalkarim abdelkarim abdelkrim abdolkarim abdulkareem abdulkarim abilio abrahan aday addie addyson aiman alani alazne albe alber aleah aleyda
 alici amancio amani amelie amiyah anaya angelines anika aniya annalise anxo aquilina argimiro arquimides arrate ashly atocha atticus augustus aurel ayanna
 ayman aymen bailee balbino bart beckham belia benilde bettye beulah blanche blasa brandie bria brice carley carlie carlo carolaine casandra casimira cataleya
 celine celmira cesarea chandra cheyanne christofer chrystal chuck cielo cipriana claribel cleofas colten cornelia coro corrine crescencia crescenciano
 crisanta crisanto cuitlahuac cullen cupertino curt dahlia damari damion danica danisa darinka deirdre deja denny deon deshawn destinee devyn donaji donte
 eddine edel edmond eduvigis eduwiges eithan ekaitz eldon eliel elissa ena enoc ermelinda ernie erundina etta eula eulogia evelio everleigh evie eydan fany
 fareed farid fay felicity ferid filogonio florica fortunata fouad freya fuencisla galen garbine garland gay genis georgiana gianni gillian ginesa graciano
 gunnar hailee halle hank hayes heberto heraclio heron hollis honoria honorina idoya ilie imane ina iracema isab iuliana ivo izaro ja jacklyn jadyn jaelyn
 jaione jamar janae janell janna jara jarvis jasna jayme jazlyn jeanie jeffry jeison jenaro jensen jerri jess joelle johann jonay jordon jorje josafat joseline
 josepa josh journee julietta juncal juniper kaelyn kaia kaitlynn kaleigh kamari kash kellen keyla kieran kierra killian kimberlee kirby kolton kori kory lady
 lahcen lainey laurencio lawson leia lela lennon lennox leocadio leovigildo lexie libby lisandro livier liza lizzeth loida lorea lorelei lorrie loubna lu luann
 lynnette mable madelynn madisyn mafalda magdal magdale magdiel maia major marcie margalida margarit marlee marysol maximilian maykol mayolo medardo melida
 migdalia miryam misericordia monroe monserrath monty moshe nacer nanette narcis naser nasir nasr nasser nathalia nayade nayadeth neli nicolette nicte nola
 nombre oksana olaia onofre ora orieta ornella orquidea ovidiu phil placida princess quirino raimunda regla regulo reymundo rhiannon roseann rubicela rudecindo
 ruthie rutilo santiaga saundra savka sebastia selina selma severina shania sharron shayna sigrid socrates stephania stephany sunny suzette taurino tereza
 terra thea tyree tyrell urko vaitiare valeriana vasilica victorio vinicio wilfred winifred woodrow yamina yarela yeison yocelin yuriria zackery zara zhanna
 zuri zurine
58 abdelali abdelghani abdelhak abdelmajid abelina abelino abner achraf adaline adelfa adelynn adolfina adrianne aintzane alaia alden alheli alia alijah
 alphonso amadora amalio ambrocio anacleto anai anali angeli angelic annabella anselma antelma anyela anyelo arcangel arden ashanti assumpcio aubrie augustine
 austreberta averie aydee aynara azalea aziza bachir bartola basheer bashir bechir belgica beltran bernadine bersain bertina beshir bo braeden branco braulia
 braydon braylen brenton bridgett briella brisa brook brycen bryon burton camron cari carlene caterin cathryn ceferina celene chadwick chana chantel charmaine
 chaya chelsie christen clarice cleveland coleman cori cornel coy custodia dara davion davon daxton dayna dayton deanne deena deidre demarcus demi desirae
 dimas dominica dona donatila donnell donny dorina dorothea dulcenombre dusty ed eddy edelmiro egoitz ele elton elvin emperatriz enedino epigmenio ermitas
 essie estel eufrosina eugen eutimio eutiquio evelynn fabrizio felicita fletcher francesco gala garret gianfranco gilberta giovanny giuseppe glady goretti
 gracelyn grecia guisela guzman hal haleigh hardy harlow haroldo hassane heidy hermosina higinia hipolita houston idaira ilene ilham iran isabela isael iva
 ivet ixchel izaiah jackeline jamari janessa janiyah jaouad jarred jena jewell jocelin joesph johans jokin jolie julien julisa kacey kadence kaila kailyn kaley
 karlee karmele karyn kason katherina kathie kathrine kaye kayson kendal kenna kennedi kiersten koldo kourtney krystle lakeisha landyn laney larbi laurentina
 laurentino laurentiu lavonne leeann leidy lenore lenuta leocadia lesvia liberty lilibeth livia liviu loredana louisa luminita lyndsey madalina maddi madyson
 malakai malena maliyah marci marciana mariola mariza markus maryanne maryorie mauricia maurilia mavis may maycol mckayla meaghan melesio miley miloud mircea
 montana moriah mounir muneer munir naira nanci narcedalia natanael nayelli nettie niko nivia obdulio oihana ophelia orville oyuki pablina palmenia patxi
 polette policarpo polo prospero queralt quintin rabia raelyn reda remei renae rhea rhoda rhys roc roci rosalindo rosanne rosari roslyn roxanna rusbel ryland
 saadia sanae santana saulo scot scottie senorina shayne sheree sigifredo sindy sky skyla soc soco soraida sullivan sutton tamera tammi tamra tayler tegualda
 teolinda tere tess thalia tianna tierra tiffani tila tonatiuh trace trevon triana tyra ulda ulysses unax valdemar vannia virgen waldemar wendi winter yahia
 yahiya yahya yajaira yara yaretzi yehia yerai yihya ylenia yoana yohan yorka ysabel yudith zariah zeferina zenaido
59 abdalhamid abdelhamid abdessamad abdiel abdulhameed abdulhamid adama addy adilene agurtzane ainoha airam alaitz alda alegria alen alida amadou anaid anays
 aneley annel aquileo ariosto armandina arquimedes asael asmae assumpta asucena audolina aura ausencia austreberto bardomiano bartomeu blandina bonifacia bruna
 camerina caren cathalina celedonia celida ciriaco cirina citlaly clemira concepci crishna cyntia danut dayanna delmira denisa dimitar diogenes dioselina
 doricela dosinda edulia eidan emad emigdia enara eneritz esequiel esmirna estefana esthe eufracia eustacio evans evencio evolet fadma filipe filomeno florindo
 fouzia francelia francheska frederic fructuoso gemita genny geovanni gerarda germain gian gianina gioconda gissela gorgonio gua guacimara ha hakima heliodora
 hermenegilda hermes hernando hilarion imad imed iraia isrrael jacoba jaquelin jhonny jovino kaoutar karime keila kepa krisna lamine larisa leandra leovigilda
 letici liduvina lisardo lizbet lucely lucino macedonio madai magd magdalen mahamadou marinela marioly marthina marycarmen marycruz masiel maylen mayola melani
 melecio mitzy nabila nazaria nehemias nelva nereo netzahualcoyotl nicandro nicola nuno osama osbelia othoniel oualid ousama oussama palemon pascalle paskal
 peregrina petronilo plutarco praxedes raciel radu rafel ramses rayco renan roel rubisel rui salustiano senen serjio sheyla silveria sinuhe socorr soufiane
 tayde teobaldo tranquilino usama usamah valid velid venustiano virgilia waleed walid wilberth xochil xose yael yamel yeimi yoloxochitl
60 abdelhadi adulfo ailin alfons alfonsina alic ancelmo andreas ant antolina ariane asela atanasio audelia bacilio balvina baudelio bertoldo bibiano bosco
 bricia cabeza cain carmelina carmita casiano casto castor castulo celiflora cenobio chaimae cliserio coloma concep concepc constancio cristi cristin
 cuahutemoc darlin dennisse didier doina dolor dolore domitilo edi edit eduwigis elio elma elsi emili erendida espiridion est eucario eustorgio evarista
 fabricio facunda febe filadelfo flaviano franko fulgencia galdina gelasio geovani gervasio ginette godofredo grissel halina halyna hazael heinz heleodoro
 herlindo hernaldo hernandez herta honorato houria huberto humberta humildad idania ilias iosu iram isidre itandehui jacquelinne jezabel job joceline johny
 laureana laurencia letic lopez lorenia lubia lucelia lui luzmenia luzmila lyan lyudmyla magin manolo mariajose marioara marlem marleny marly marybel mateu
 mayanin melva mencia merari mokhtar moktar muhtar mukhtar nacho nemesia nemorio niceforo ninive nivaldo nohelia oana orbelin osvelia oziel petre pi piera
 polett praxedis puerto puy raluca reginaldo reynol rocelia roi romilio romualda rosibel saira salatiel sanjuanita sarita seila serapio severiana simeon
 siomara socor soila sonnia soumia taide telma telmo tonantzin touria tulia valerio virginio yanely yared yarely yecenia yeniffer yerson yousra yulissa yuriana
 zoraya
61 agripino alfonzo anatolia arcenio aristides bonfilia cenobia cresencio daysi diocelina eleno este eufrocina evodia fidencia florida hildeberto idalid
 idelfonso joselito leobarda lima loyda maclovia magally marlenne marvella narcizo oracio perfecta pil raymunda reynel roble rogerio rommel sixta sostenes
 teodula xochiquetzal`;
