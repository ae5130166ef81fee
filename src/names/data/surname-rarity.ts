// How surprising a surname is: each block begins with quarter-bits, -4 log2 of the share of bearers,
// followed by the folded words of that rarity; a line that begins with a blank goes on. The smallest
// value over Mexico, Spain, Chile (given names) and the USA. Names popular elsewhere in the world count
// at most 7 bits, and so do other spellings of them. Derived figures; sources in docs/names-data.md:
// SEP (Mexico), INE (Spain), Registro Civil (Chile), US Census Bureau and Social Security Administration.

export const surnameRarity = `
19 garcia hernandez
21 lopez martinez
22 fernandez gonzalez rodriguez
23 perez sanchez
24 cruz ramirez
26 flores gomez martin
27 jimenez morales ruiz smith vazquez
28 abbasov abdrahmanov abdullaev abdullayev abe abuladze ahamed ahmad ahmadov ahmat ahmed ahmet ahmetov ahn akter alekseev alekseeva alekseyev alekseyeva ali
 aliev alievi aliyev amangeldy amarasinghe an ando aoki arai arakelyan arslan aslan avetisyan aydin bae baek bai bairamov bairamovi bak bandara basquez beridze
 bhak bishwakarma bogdanov bolat bolkvadze bondar bondarenko boyko bui cai can celik cetin cha chai chan chang chathuranga chaudhary chen cheon cheong chetry
 cheung chhetri chhoa chiba chiu cho choa choe choi chong choo choudary chow chowdhury choy chu chua chun chung coi dam dang dao davtyan demir devi dias diaz
 dissanayake doan dogan duong eaw edirisinghe egorov egorova ekanayake endo eng eom ernandez fedorov fedorova fernando fonseka fujihara fujii fujita fujiwara
 fukuda fyodorov gamage gang gao gelashvili gevorgyan ghang ghazaryan ghim gim gimenez giorgadze go gogoladze goh golubev gonsales gonsalez gonzales goo goto
 gouw grigoryan gu guliyev gunasekara gunawardana gunawardena guo gurung gwak gwon ha hah hakobyan han hara harada harutyunyan hasanov hasegawa hashimoto
 hayashi he heng heo her herath hernandes hettiarachchi hirano ho hoa hong hossain hovhannisyan hu huang hui hur huseynov hwang ibraev ibragimov ichikawa ieong
 ikeda im imai inoue isaev ishida ishii ishikawa iskakov islam ismailov ismayilov ito iu iusupov ivanou ivanov ivanova iwasaki izmaylov jafarov jang jayasekara
 jayasinghe jayasuriya jayawardana jayawardena jayaweera jean jee jen jeon jeong ji jimenes jin jo joe joeng johnson joo joy ju jun jung juu kaliev kaneko kang
 kapanadze kara karapetyan karimov karunaratne kato kavaliou kawano kaya kazlou kazlouski khachatryan khatun khuc khutsishvili kikuchi kilic kim kimura
 kinoshita ko koak kobayashi koc koh kojima kondo kono koo koval kovalchuk kovalenko koyama kozlov kozlova kravchenko kudo kuen kumar kumara kurt kusainov
 kuznetsov kuznetsova kvaratskhelia kwak kwok kwon lakmal lam lama lao lau law le lebedev lebedeva lee lei li liem lim lin liu liyanage lomidze lou low lum luo
 luong luu ly lysenko ma madusanka maeda magar maharjan mai maisuradze mamedov mamedovi mammadov manukyan marat marchenko margaryan martines martirosyan
 maruyama masuda matsuda matsui matsumoto mchedlishvili melnyk mendis mikeladze mikhaylov mikhaylova min miura miyamoto miyasaki miyazaki mkrtchyan mohamed mon
 moon moreno mori morita moroz morozov morozova mun munasinghe munn murakami murat murata na nakagawa nakajima nakamura nakano nakashima nakayama nam nan
 nanayakkara nepali ng ngo nguyen nham nikolaev nikolaeva nikolayev nishimura no noguchi noh nomura novik novikov novikova nozadze nurgaliev ogawa oh okada
 okamoto omarov ong ono ospanov ota otsuka oyama ozdemir ozkan ozturk pae pai paik pak pariyar park patel pathirana pavlov pavlova peiris perera peres petrenko
 petrosyan petrov petrova phak pham phan phi phung poghosyan pokharel pokhrel polishchuk popov popova quach ra rahman rai rajapaksha rana ranasinghe ranaweera
 rathnayaka rathnayake ratnayake reyes rhee rhim rim rodrigez rodrigo rodrigues rodriquez roh rudenko ryang ryoo ryu sadykov sah sahakyan sahin saito sakai
 sakamoto sakurai samarasinghe sampath sanjeewa sano sargsyan sasaki sato savchenko semenov semenova semyonov senanayake seneviratne seo seoh seong shah sharma
 shen shengelia shevchenko shevchuk shibata shim shimada shimizu shin shong shrestha shung sim simsek sin singh smagulov smirnov smirnova sohn sokolov sokolova
 solovev soloviev solovyev solovyov son song sonn stepanov stepanova suen sugahara sugawara sugiyama suh suleimenov sultanov sun sung suzuki ta tabatadze
 takada takagi takahashi takaki takata takeda taketa takeuchi tamang tamura tan tanaka taniguchi teo teoh thach thai than thapa tharu thuong tieu ting tiong
 tiu tkachenko tkachuk to tong torres toy trac tran trieu trinh truong tsai tsay tsiklauri tsoi tsui tu uchida ueda ueno ueta uhm um ung vang vardanyan vasilev
 vasileva vasiliev vasilyev vasques vasquez vinogradov volkov volkova vong vorobev vorobyev vorobyov vuong wada wang watabe watanabe weerasinghe wickramasinghe
 wijesinghe wong woo wu ximenez xu yadav yakovenko yamada yamaguchi yamamoto yamasaki yamashita yamazaki yang yau yeong yeung yi yildirim yildiz yilmaz yim
 yokoyama yoo yoon yoshida youn young yu yun zaytsev zhang zhao zhou zhu zoeng zuu
29 aguilar alvarez castillo gutierrez mendoza munos munoz williams
30 brown jones ortiz romero
31 alonso chaves chavez davis dominguez herrera juarez mendez miller ramos ribera rivera
32 belazquez castro guzman medina nabarro navarro salazar vargas velasques velasquez velazquez
33 anderson bautista contreras cortes estrada gil guerrero lara leon luna ortega rojas santiago serrano wilson
34 alvarado avila blanco delgado jackson molina moore rios santos silva soto suarez taylor thomas thompson white
35 cabrera campos carrillo cerbantes cervantes clark espinosa harris hibarra ibarra marin marques marquez mejia nava rubio sandoval sanz serbantes servantes
 solis vega ybarra
36 abramov abramova acosta afanasev afanaseva afanasiev afanasyev agafonov agafonova agapov agapova ageev ageeva akimov akimova aksenov aksenova aksonov
 aksyonov alekhin alekhina aleksandrov aleksandrova aleshin aleshina allen ananev ananeva andreev andreeva andreyev andrianov andrianova anikin anikina
 anisimov anisimova anokhin anokhina antipov antipova antonov antonova arkhipov arkhipova artamonov artamonova artemov artemova astafev astafeva astakhov
 astakhova avdeev avdeeva babushkin babushkina balashov balashova baranov baranova barsukov barsukova basov basova bazhenov bazhenova belikov belikova belkin
 belkina belousov belousova belov belova belyaev belyaeva belyakov belyakova berezin berezina bespalov bespalova bessonov bessonova bezrukov bezrukova biryukov
 biryukova blinov blinova blokhin blokhina bobrov bobrova bocharov bocharova bogdanova bogomolov bogomolova boldyrev boldyreva bolshakov bolshakova bondarev
 bondareva borisov borisova borissov borodin borodina bulatov bulatova bulgakov bulgakova burov burova bychkov bychkova bykov bykova camacho cano castaneda
 chebotarev chebotareva cherepanov cherepanova cherkasov cherkasova chernov chernova chernyaev chernyaeva chernykh chernykha chernyshev chernysheva chernyshyov
 chernyy chernyya chesnokov chesnokova chistyakov chistyakova chizhov chizhova chumakov chumakova danilov danilova davydov davydova degtyarev degtyareva
 dementev dementeva demidov demidova demin demina demyanov demyanova demydov denisov denisova dmitriev dmitrieva dobrynin dobrynina dolgov dolgova dorofeev
 dorofeeva dorokhov dorokhova drozdov drozdova druzhinin druzhinina dubinin dubinina dubov dubova dubrovin dubrovina dyakonov dyakonova dyakov dyakova efimov
 efimova efremov efremova eliseev eliseeva elizarov elizarova emelyanov emelyanova eremeev eremeeva eremin eremina ermakov ermakova ermilov ermilova ermolaev
 ermolaeva ermolov ermolova erofeev erofeeva ershov ershova espinoza evdokimov evdokimova evseev evseeva ezhov ezhova fadeev fadeeva fedoseev fedoseeva fedosov
 fedosova fedotov fedotova fetisov fetisova filatov filatova filimonov filimonova filippov filippova firsov firsova fokin fokina fomichev fomicheva fomin
 fomina frolov frolova fuentes galkin galkina garrido gavrilov gavrilova gerasimov gerasimova gladkov gladkova glebov glebova glukhov glukhova glushkov
 glushkova golikov golikova golovanov golovanova golovin golovina golubeva goncharov goncharova gorbachev gorbacheva gorbunov gorbunova gordeev gordeeva
 gordeyev gorelov gorelova gorlov gorlova gorokhov gorokhova gorshkov gorshkova goryachev goryacheva goryunov goryunova grachev gracheva grekov grekova gribov
 gribova grigorev grigoreva grishin grishina gromov gromova gubanov gubanova gulyaev gulyaeva gurov gurova gusev guseva gushchin gushchina hall iakovlev
 iglesias ignatev ignateva ignatov ignatova ilin ilina ilinskaya ilinskiy isaeva isakov isakova izmaylova kalachev kalacheva kalashnikov kalashnikova kalinin
 kalinina kalmykov kalmykova kalugin kalugina kapustin kapustina karasev karaseva karpov karpova kartashov kartashova kasatkin kasatkina kasyanov kasyanova
 kazakov kazakova kazantsev kazantseva kharitonov kharitonova khokhlov khokhlova khomyakov khomyakova khromov khromova khudyakov khudyakova king kireev kireeva
 kirillov kirillova kiselev kiseleva kiselyov klimov klimova klyuev klyueva knyazev knyazeva kochergin kochergina kochetkov kochetkova kochetov kochetova
 kolesnikov kolesnikova kolesov kolesova kolosov kolosova kolpakov kolpakova koltsov koltsova komarov komarova komissarov komissarova kondrashov kondrashova
 kondratev kondrateva kondratov kondratova kononov kononova konovalov konovalova konstantinov konstantinova kopylov kopylova korchagin korchagina korneev
 korneeva kornev korneva kornilov kornilova korolev koroleva korolkov korolkova korolyov korotkov korotkova korovin korovina korshunov korshunova kosarev
 kosareva koshelev kosheleva kostin kostina kotov kotova kovalev kovaleva kozhevnikov kozhevnikova kozin kozina kozlovskaya kozlovskiy kozyrev kozyreva krasnov
 krasnova kravtsov kravtsova kruglov kruglova krylov krylova kryuchkov kryuchkova kryukov kryukova kudryashov kudryashova kudryavtsev kudryavtseva kukushkin
 kukushkina kulagin kulagina kulakov kulakova kuleshov kuleshova kulikov kulikova kupriyanov kupriyanova kurochkin kurochkina kuzin kuzina kuzmin kuzmina lapin
 lapina lapshin lapshina laptev lapteva larin larina larionov larionova latyshev latysheva lavrentev lavrenteva lavrov lavrova lazarev lazareva leonov leonova
 leontev leonteva levin levina lewis litvinov litvinova lobanov lobanova loginov loginova lopatin lopatina losev loseva lozano lukin lukina lukyanov lukyanova
 lvov lvova lykov lykova lyubimov lyubimova makarov makarova makeev makeeva maksimov maksimova malakhov malakhova maldonado malinin malinina maltsev maltseva
 malyshev malysheva markelov markelova markin markina markov markova martynov martynova maslennikov maslennikova maslov maslova matveev matveeva matveyev
 mayorov mayorova medvedev medvedeva melnikov melnikova merkulov merkulova mesa meshcheryakov meshcheryakova meshkov meshkova meza mikheev mikheeva minaev
 minaeva minin minina miranda mironov mironova mitrofanov mitrofanova moiseev moiseeva molchanov molchanova morgunov morgunova moskvin moskvina mukhin mukhina
 muratov muratova muravev muraveva naumov naumova nazarov nazarova nechaev nechaeva nefedov nefedova nekrasov nekrasova nesterov nesterova nikiforov nikiforova
 nikitin nikitina nikolskaya nikolskiy nikonov nikonova nikulin nikulina noskov noskova nosov nosova nunes nunez odintsov odintsova okulov okulova oleynikov
 oleynikova orekhov orekhova orlov orlova osipov osipova ostrovskaya ostrovskiy ovchinnikov ovchinnikova ovsyannikov ovsyannikova ozerov ozerova pacheco
 pakhomov pakhomova panfilov panfilova panin panina pankov pankova pankratov pankratova panov panova panteleev panteleeva panteleyev paramonov paramonova
 parfenov parfenova pastukhov pastukhova pavlovskaya pavlovskiy pena petrovskaya petrovskiy petrovsky petukhov petukhova pimenov pimenova pirogov pirogova
 platonov platonova plotnikov plotnikova pokrovskaya pokrovskiy polikarpov polikarpova polyakov polyakova ponomarev ponomareva ponomaryov postnikov postnikova
 potapov potapova pozdnyakov pozdnyakova prokhorov prokhorova prokofev prokofeva pugachev pugacheva rakov rakova robinson robles rodin rodina rodionov
 rodionova rogov rogova romanov romanova rosales rosas rozanov rozanova rozhkov rozhkova rubtsov rubtsova rudakov rudakova rudnev rudneva rumyantsev
 rumyantseva rusakov rusakova rusanov rusanova ryabinin ryabinina ryabov ryabova rybakov rybakova ryzhov ryzhova safonov safonova sakharov sakharova salnikov
 salnikova samoylov samoylova samsonov samsonova savelev saveleva savin savina savitskaya savitskiy sazonov sazonova sedov sedova seleznev selezneva selivanov
 selivanova semin semina serebryakov serebryakova sergeev sergeeva serov serova sevastyanov sevastyanova shaposhnikov shaposhnikova shapovalov shapovalova
 sharov sharova shcheglov shcheglova shcherbakov shcherbakova shchukin shchukina shestakov shestakova shevelev sheveleva shevtsov shevtsova shilov shilova
 shirokov shirokova shiryaev shiryaeva shishkin shishkina shmelev shmeleva shubin shubina shulgin shulgina shuvalov shuvalova shvetsov shvetsova sidorov
 sidorova simonov simonova sinitsyn sinitsyna sitnikov sitnikova sizov sizova skvortsov skvortsova snegirev snegireva sobolev soboleva sofronov sofronova
 soloveva somov somova sorokin sorokina sotnikov sotnikova spiridonov spiridonova starikov starikova starostin starostina stolyarov stolyarova subbotin
 subbotina sudakov sudakova sukhanov sukhanova sukharev sukhareva sukhov sukhova surkov surkova suslov suslova suvorov suvorova sveshnikov sveshnikova sviridov
 sviridova sychev sycheva tarasov tarasova terekhov terekhova terentev terenteva tikhomirov tikhomirova tikhonov tikhonova timofeev timofeeva timofeyev titov
 titova tkachev tkacheva tkachyov tokarev tokareva tolkachev tolkacheva trejo tretyakov tretyakova trifonov trifonova trofimov trofimova troitskaya troitskiy
 troshin troshina tsarev tsareva tsvetkov tsvetkova tumanov tumanova ulyanov ulyanova ushakov ushakova usov usova uspenskaya uspenskiy ustinov ustinova utkin
 utkina uvarov uvarova valdez vavilov vavilova vdovin vdovina vereshchagin vereshchagina veshnyakov veshnyakova vinogradova vinokurov vinokurova vishnevskaya
 vishnevskiy vladimirov vladimirova vlasov vlasova voloshin voloshina vorobeva voronin voronina voronkov voronkova voronov voronova vorontsov vorontsova
 vysotskaya vysotskiy vysotsky walker wright yakovlev yakovleva yashin yashina yefimov yeliseyev yemelyanov yermakov yershov yudin yudina zakharov zakharova
 zavyalov zavyalova zaytseva zelenin zelenina zharov zharova zhdanov zhdanova zhilin zhilina zhukov zhukova zhuravlev zhuravleva zhuravlyov zimin zimina
 zinovev zinoveva zlobin zlobina zolotarev zolotareva zolotov zolotova zorin zorina zotov zotova zubkov zubkova zubov zubova zuev zueva zverev zvereva
 zvyagintsev zvyagintseva zykov zykova
37 adams aguirre ayala baker balenzuela barrera calvo campbell cardenas cardenaz diez figueroa gallego green hill mitchell montes nelson orozco padilla pineda
 prieto rangel roberts salas salgado scott sosa soza suniga tapia valencia valensuela valenzuela velasco vidal zuniga
38 arellano beltran benitez caballero calderon carrasco carter collins cuevas duran edwards escobar evans ferrer franco gallegos garsa garza guerta herrero
 hidalgo huerta ibanes ibanez lorenzo macias montero mora morris nieto ochoa olbera olvera osorio palacios parker pascual phillips roman salinas santana
 stewart turner veltran vicente villanueva villegas ybanez zamora zavala
39 andrade arias bailey bell bernal bravo carmona cook cooper corona crespo enriquez esteban galindo galvan henriquez kelly leyva mata montoya morgan moya
 murphy parra pastor peralta peterson ponce reed rocha rogers saez soler toledo trujillo zarate
40 andres angel angeles antonio arroyo bennett brooks casado castellanos cisneros cordova cox esparsa esparza esquivel exparza foster galan galicia gallardo
 gray guevara howard hughes izquierdo james long luque marcos merino miguel myers navarrete ocampo olivares otero pardo price quintero quiroz redondo rey
 richardson rivas rosa ross sanders segura sierra sisneros tellez tobar tovar vera villa villalobos ward watson wood zisneros
41 acevedo alarcon alexander avalos barnes barrios becerra bello benito bryant bueno butler cole coleman cortez davila escamilla exposito felix fisher fuente
 gibson gracia graham griffin guerra guillen hamilton hayes henderson heredia jenkins jordan juan leal lugo marti mateo mateos mercado montiel murillo najera
 ojeda paredes patterson pereira perry powell pozo reyna reynolds rio roldan russell saucedo simmons solano soriano sullivan valero valle varela vila villar
 villareal villarreal wallace west zapata
42 abad aguilera alfaro altamirano amador aparicio aquino aranda arriaga arteaga aviles barajas barron bermudez blazquez bonilla burns casas conde costa
 crawford cuesta duarte ellis escalante escobedo escudero estevez ford freeman galvez gordon granados harrison henry hicks hunter hurtado islas jurado kennedy
 magana manzano marshall mason mcdonald melendez menendez millan monroy murray olson owens palma paz plaza porter quintana rendon resendiz rico rivero roca
 rueda saldana santamaria serra shaw simpson snyder stevens tomas torre tucker uribe valdes ventura wagner washington webb wells woods yanez
43 alcantara andrews anton arce arenas armenta armstrong arnold arredondo baez balderas ballesteros barragan bermejo berry black blasco boyd bradley cantu
 caravajal carbajal carroll carvajal castano cepeda chi collado cordero coronado cota cuenca cunningham daniels dixon duncan dunn elliott ferguson fox gamez
 gardner godinez grant hansen hart hawkins hoffman holmes hudson hunt jaimes jesus johnston kelley knight lazaro lira lorente lucas martos mas may medrano
 meneses menezes meyer mills mondragon montano moral moran nichols oliva palmer payne pech peters pierce pina pino pons quezada rice robertson rose ryan
 salvador sancho santiz schmidt sepeda simon sotelo spencer stephens stone trevino valverde warren weaver zepeda
44 adame aguado alba aleman anaya aragon arreola asensio austin bahena barrientos barroso becerril bishop burgos burke bustos cabello campo canul carlson caro
 carpenter carr carranza carrera ceballos cedillo ceron chapman corral correa covarrubias dean domingo escribano fonseca franklin gamboa garduno gaytan george
 gilbert gimeno greene guadarrama hanson harper harvey heras howell jacobs jaramillo jensen lane larson lawrence lawson linares luis lynch marco matthews mena
 montgomery morrison muniz naranjo navas obrien olguin oliver olmo ordones ordonez osuna perkins polo portillo prado puig pulido quesada ramon ray reina
 renteria richards riley rincon robledo rojo romo roque ros saavedra saiz serna soria uc valadez vallejo velez vergara villalba watkins wheeler williamson
 willis zamudio
45 abarca alcaraz alcocer alfonso andreu angulo arcos arribas avendano badillo baltazar banks barnett barrett bates beck bowman brewer briones brito burton
 bustamante caceres caldwell calero carballo carbonell carreon carretero carrion casillas castellano cazares chacon chavarria cid clemente cobo colin cordoba
 cuellar curtis davidson day delgadillo domenech douglas fields fowler fuller galeana garrett gordillo hernando holland hopkins jasso keller lima limon little
 llorente madrigal mccoy montalvo mota newman nicolas nolasco ontiveros ordaz patino pearson pedraza pelaez pineiro pinto puente reid reynoso riera roig rosado
 saenz santillan schneider schultz sevilla sims sola stanley tejeda teran toro trinidad urbina vela venegas vite wade walsh walters weber welch zaragoza
46 alanis alcala almanza amaro amaya anguiano araujo arevalo arguelles arranz baena baldwin ball ballester banuelos barba barcenas barker barreiro barrio
 becker belmonte benson betancourt bolanos bosch bowen bush byrd cabezas cadena calle camara camargo camarillo canche cantero cardona casanova castilla
 castrejon cerda cervera chambers cobos cohen coll craig cuadrado cummings damian dawson diego dorantes dzul erickson espino esteve ferreira fierro fleming
 fletcher font francisco frazier frias gongora grau graves gregory griffith hale haro haynes herranz higgins hinojosa holt horton jacobo jaime jennings joseph
 klein lago lambert leonard lizarraga loera love lowe lyons madrid mancilla mann marrero matus maya mccarthy mcdaniel mckinney melo miles miralles mireles
 moctezuma narvaez neal negrete neri noriega norris ocana olmos ornelas oropeza paez page palomo parks perales perea porras powers pujol quinones quinonez
 recio reeves requena rhodes robbins roblero ruvalcaba sainz sala saldibar saldivar sanchis sarmiento schwartz sharp shelton solorzano steele sutton tenorio
 terry thornton vaquero vaughn viveros warner watts wolfe zaldivar zimmerman
47 acuna adkins aguayo agudo albarran alcaide alcantar alcazar alejandro almazan ariza arjona aznar balam banda barber barbero barbosa barraza barton basilio
 blair blake bojorquez borrego bowers brady burgess caamal cabeza calleja cannon canovas casey castillejos catalan cauich cebrian cerezo chable chamorro
 chandler christensen cornejo coronel corrales criado cross curry daniel deleon dennis dorado doyle duque egea espejo estrella fajardo falcon farmer ferreiro
 fischer fitzgerald fraile francis frank freire frutos gallagher garner gaspar gastelum gill giron godoy gonzalo goodman goodwin gross guijarro hammond hampton
 hardy harmon harrington higuera hines hodges hubbard huertas ingram jorge jose ku landa larios latorre ledesma ledezma llamas lobato logan losada lucero lucio
 mack malone manning mares marroquin maxwell mcgee mclaughlin mejias melchor melero montejo morcillo morillo mosquera moss moyano mullins munguia newton norman
 novelo oconnor olivas osborne ovando pantoja parsons partida patton paul pavon pedroza peinado pimentel pizarro pla poot potter quinn quiros ramsey real reese
 rodgers romera rovira rowe royo ruano ruelas salmeron santoyo sastre saunders schroeder segovia sherman sifuentes sole stevenson strickland swanson tamayo
 tate tejero tello tena tirado todd townsend tun valdivia valls verdugo vilchis walton waters webster wise wolf zambrano
48 abellan aceves afonso alcalde aldana almaraz almeida arguello armas armendariz astudillo baeza ballard barcelo barranco bartolome bass bauer bellido
 benavides bernabe bilbao blas bonet borja borras briggs brock bryan buchanan burnett cain canales canas cancino canto cardoso carey carreno carreras carson
 castanon castelan castello centeno clarke clayton cobb cochran colli collier colon conner curiel davenport decker drake duenas dzib elias elizalde felipe
 ferrero flowers floyd flynn french fuertes gaona garay garces garzon gascon gibbs giner glover grande greer hartman hervas hess hogan holloway hoover jacinto
 jauregui kramer lafuente laguna lagunas lamb landeros lang leiva lemus lerma lindsey llopis llorens lloyd lomeli loya lozada luengo maestre manriquez marsh
 mateu matias mcbride mccormick mcguire mckenzie medellin mellado mendieta meraz meyers minguez mira mojica molero montesinos montoro moody morrow morton
 mosqueda mueller nicholson nieves nino noguera norton olea oliveira olivera olmedo olsen oviedo owen palomares palomino paniagua pareja patrick pazos petersen
 pinero plascencia plata poole pope poveda prats pratt preciado puertas puga quevedo razo rebollo regalado ribas roth salcedo salguero sarabia sebastian servin
 shaffer shepherd short souto sparks stokes summers tejada tinoco tolentino tyler ulloa underwood valiente valles vilchez villasenor vives vizcaino wall weiss
 whitaker wilcox wilkins yates zafra zavaleta
49 abbott abril ahumada alamilla alamo alegre alegria alejo allison alonzo alvaro amo amoros anthony antunez araiza arana arciniega arizmendi arvizu atienza
 atkins atkinson ayuso azuara banos barea barrero barros batista baxter beard beasley bejarano berg blackwell blancas bocanegra bond boone booth boyer bradford
 brennan briceno bridges briseno bruce calixto callahan callejas calvillo calzada camarena cameron campillo casal catala cazorla ceja celis cepulveda cerro
 chaparro charles chase christian clay climent cline combs conesa conley copeland dalton delacruz dickerson dieguez dillon dios dyer eaton echeberria
 echevarria echeverria elizondo etcheverria euan farias farrell ferrando ferre foley fraga fragoso fuster gago galaviz galera garrison gasca gates gilmore
 glenn golden grimes guajardo hancock harrell heath hensley henson hobbs hodge holguin hood horn houston huff huffman humphrey hutchinson infante jaen jara
 jefferson jerez jeronimo johns kane keith khan kirby kirk koch larsen lazcano licona lobo loredo luevano macdonald macedo machado manjarrez manrique manso
 manuel marcial mari maria marino mariscal marks maroto massey mathews mathis mayo mayor mayorga mcclure mcdowell melton mendiola monge monroe moo moreira moro
 moron murcia nadal nash oneal oneill orellana orta ovalle pablo padron palafox pallares parrish pastrana pedrosa penaloza penalver peral peraza peris phelps
 pichardo pittman pitts polanco prada prados preston puc puerto quijano randall reza rich richard ripoll roberson roy russo sanjuan savage sawyer seoane
 sepulbeda sepulveda shields singleton skinner small snow sobrino sousa stephenson sweeney taboada tanner tejedor terrazas tortosa urbano val valera valerio
 vance veiga verdu victoria vilar villagomez vinas vincent walter ware wiggins wiley wilkerson wilkinson wyatt york yuste zabala zacarias zazueta zepulveda
 zurita
50 aburto acedo aguila agustin ake albert almagro alves amor andujar ares arsate arzate ascencio ayers badia balaguer balbuena barbera barr barreto barry
 bartlett basurto bender bentley berenguer berger bernabeu blankenship bobadilla boix boyle bradshaw browning buck buckley buendia bullock bustillos cabanas
 calhoun calva camps campuzano canadas canete canseco caparros carlos carpio carrero carro casarrubias case cavazos checa cifuentes coca conrad constantino
 conway costas cristobal crosby cubero davalos david donovan dorsey dunlap durham ek ellison encinas english espada espana espindola everett fabian farina
 fidalgo fitzpatrick frances frausto frederick frost gaines gama garibay gatica gentry giles gillespie giraldo glass goni gordo grajales granado grimaldo
 guisado hahn hardin harding hebert hendricks herman hermida herreros hickman hipolito house howe hull hurley hurst huynh iniesta isidro jacobson javier julian
 kemp kent kerr kline knapp knox kostas lagunes lamas leach leblanc lechuga lema lester lezama livingston lloret loeza lowery lucena lujan macia maciel mahoney
 mandujano manzanares mar marmolejo martorell matas mayer mayoral mays maza mccall mcclain mcconnell mccullough mcfarland mcintosh mcintyre mckee mclean
 mcmahon mcmillan meadows medel melian merchan merritt michael middleton miguez mijangos mir miramontes miro molinero montilla monzon morillas moroyoqui morse
 mosley nevarez nielsen noble nogales nolan novoa obregon oca odonnell onofre orr ortuno pace palacio parada parrilla pat peck pedro peiro pelayo pennington
 perdomo picazo pico pinilla piqueras pool pozos prat prince pruitt puerta pugh quiles radilla randolph raya rebolledo reilly rial roa roach rodenas sampedro
 sanmartin santacruz saura schaefer segarra sellers sevillano sexton shannon shepard sloan solana solomon spears stafford stark stein stout strong talavera
 teruel tome toribio trigo ubeda ugalde uscanga vaca velarde velazco villaverde villavicencio villena virgen vivas vizcarra walls weeks whitehead winters
 woodard yoder zamarripa zamorano zenteno
51 abreu adan alavez alemany aliaga alva amado ambrosio amores andersen antolin archer arnaiz arnau aroca arrieta ashley avery avilez baca bailon baird
 balcazar ballinas barradas bazan bean belda benjamin benton bernard berrocal best bird blackburn blanchard blevins booker botella botello branch brandt braun
 bray burch caamano cabanillas cabo calatayud camino campoy canizares cantos cantrell capdevila carney carrascosa carrizales cerdan cespedes cetina chaney
 chavira cherry chica chico chuc church clements codina coffey colomer colorado comas compton concepcion cooley cordon cowan crane daugherty dickson dimas
 dodson donaldson dougherty downs dudley duffy duke elvira encarnacion enciso estes ewing farley farre faulkner feijoo figueras finley florez frey friedman
 fritz fry frye galarza galiano galloway gamble gamero garnica gaxiola gay geronimo gisbert good gould gregorio guardado guardiola guirado gurrola haas haley
 haney hanna hatfield hayden hays hendrix hermoso herraiz herring hester hierro hilario hinton holden holder hooper horne hoyos huber huchin iglesia iniguez
 irwin izaguirre jarquin jarvis jimeno joyce kaiser kantun kaufman krause krueger labrador landero landry leija levine levy llanos lora loza lynn madden maddox
 magallanes magdaleno manas mansilla manzo matos maynard mccann mccarty mcgrath mckay mcknight mcneil mcpherson megias mendivil mera mercer mestre moguel
 moncada monreal montanez montelongo montenegro mooney morelos moses moyer mullen muro neira nevado nixon novak novo oconnell odom ozuna pablos palau palazon
 parejo payan pellicer penas perello petty pinon pinzon planas pliego pollard portela posadas postigo potts proctor quero quintanilla quiroga ramiro rascon
 rasmussen raymond revilla revuelta ribes richmond riddle riggs riquelme ritter rivers rodarte rodas rollins romano rosario rosell rosello rowland rush sabater
 sacristan salcido sales samano sampson sanford sans sauceda schmitt seco segui segundo sempere sheppard silvestre soberanis solorio spence stanton stuart
 tejera terrell toledano torralba torregrosa torrejon toscano travis trillo tudela uicab urena uriarte urias uriostegui valentine valladares vaughan vegas
 vences verduzco vico viera vilches villafuerte villalpando villeda waller werner whitney woodward yague yam ysaguirre yzaguirre zempoalteca
52 abrego aguero aguiar agullo alatorre albaladejo albores alford almaguer alston amat ambriz amezcua anda anguita anzures arthur asenjo astorga avina ayon
 bacon balderrama barco barlow barreras bartolo bastida bayon beach belcher benavent benavente bernardo betancor betanzos boggs bolton bonner bright britt
 britton bruno buenfil buenrostro busto byers byrne cabrero camp candela capilla carpintero carver casals casanovas casares casero cash castells castorena
 cayetano celaya cerino chamberlain chapa childers childs christopher cleveland coello colunga conejo connolly connor cooke corbacho corzo costello cotton
 couoh craft cramer crowe crowley cuervo cueto dailey dale daly davies daza dejesus delaney delarosa deniz denton dillard dircio dodd dolan donahue donnelly
 donoso dorta dotson downing duron dye elder emerson england escalona espin espiritu estudillo farfan farris favela feria ferrell ferrera ferreras fierros
 finch fink flanagan florido forbes foreman franks fulton gabarri gabriel gallo garmendia garriga gavilan gea gerardo gibbons gilabert gilliam godfrey goff
 goldberg goldstein gomes gomis gorman guardia gudino guirao guthrie guy haines hartley hastings hatcher head helms hendrickson hewitt hickey higueras hilton
 holcomb holgado holley hollis holman hoyo huitron hyde iriarte jacome john jorda jover joyner julia justice kaplan katz kendall kenney kern kessler key kidd
 kinney kirkland knowles kuhn lake lancaster lange larrea lehman lievano lillo lindsay lizama llorca lorca lutz luz lyon machuca mackey maestro maloney mancera
 marmol martel martins mato mauricio mayfield mcallister mccabe mcdermott mcfadden mcgowan mcleod mediavilla meeks melgar menchaca merida merrill meseguer
 michel minor mobley monje monsivais montalban monteagudo morato morera morilla morin moser muriel murrieta newell noel nogueira noyola nucamendi odell olan
 olivo oneil osborn pages pajares palomar paris pate patricio pearce pereda pereyra pickett pierson pintado plasencia portero portilla poza pozuelo puckett
 puentes pueyo quintal quintanar rama rankin ratliff rea rebollar reche reig richter ritchie rius rizo ropero rus rutherford ruz sabate salamanca salido
 salomon samaniego samper sears serrato sharpe shea shirley shoemaker simo slater snider springer starr suastegui sutherland sweet talamantes talley tillman
 tinajero toral torrado tracy tur tuttle tuz tyson ugarte urrutia vadillo valcarcel valderrama valdovinos valentin valentyn vara verdejo vicencio vidales
 vilanova villatoro villela vogel welsh whitfield wilder wills winter witt wooten workman wynn yepez yocupicio zetina zorrilla
53 abascal abella abraham abrajan abrams ackerman aguera akers alaniz alberdi albright alcon aldama allende almansa amigo amos antequera aragones arcas arceo
 arco arellanes arregui arreguin arzola asencio avelar ayllon balan barahona barboza baron barrena barriga battle bayo bazaldua beatty bedolla berlanga bertran
 bibiano bingham blanca blanch bland blanton bloom bolivar borbon borges bou bowden bowles bowling boyce brandon brea broussard buckner buitimea buitrago burks
 burrell burris burt butts cab cabral cadenas campa campana canada canal candia canton caraballo caravaca carbajo carbo carracedo carreto cascales cassidy
 castejon castell castillejo castrillo caudillo cen ceniceros cerecedo cerrato chairez chappell che cheng childress chimal chin chino clavijo clement clemons
 clifton coffman company concha conklin corbett corbin coria corpus cortijo couch courtney covington cozar crabtree crews crockett crouch crow crowder cuapio
 cuartero cueva curran daley dalmau dempsey devine dewitt dickey dickinson doherty dolores donaire dooley downey draper driscoll dunbar dura dwyer edmonds
 eldridge elkins elmore emery ervin escriva espejel espinar esquer fabela feldman feliciano fernandes ferrandez field fish flor fortes fraser fregoso funk
 gabarre gandia garland garrote gazquez gee gines giraldez givens gleason goldman goncalves gore goss grace grady grana granda granero greenwood gregg griggs
 grijalva groves gunter gustafson hagen hamm harden hatch hdez heller helton herbert hermosillo herron holbrook hollingsworth hopper horner hoskins hoz
 hutchins hutchison ignacio infantes inman inzunza jamison jaquez jeffries jewell jodar justo kay kendrick kimball kirkpatrick kurtz langley larkin larranaga
 lastra leslie llano lluch loaeza locke lockhart longoria lord lott loureiro lowry lu luciano lund machin macho madison magee mancebo manjon manley maqueda
 marban marrufo masters mayes mccauley mcclellan mccray mcelroy mcgill mcginnis mckenna mckinley mcmanus mcnamara meier melgarejo mendizabal mengual meredith
 metcalf mico miguelez milan milla miquel moliner molla montanes monterrubio montesdeoca moraleda morante morgado mulero muller murguia naal nance neely
 newsome nicholas nix orduna orduno osornio ott padgett palmero panadero parraga paya phipps picon piedra pierre pike pinedo pinol pita plana plummer poe polk
 pollock pomares porcel porta porto posada post pradas priego pritchard pryor puche querol quick quintas rabadan rafael raphael raposo rasgado reece regueiro
 reguera ricardez robison rocamora roda roe roncero ronquillo rosenberg rossi rouse rua rubia rubin rucker rutledge sanabria sanderson santibanez sargent
 schafer schmitz schulz schumacher sedano self sendra seymour shafer shapiro sheehan siles simms simons sinclair singer slaughter smart solares sorensen
 steiner sterling stern stinson stover stroud swain swartz swift sykes tadeo tamez tang tatum teague tebar teixeira terron terrones thomson tiburcio tipton
 tomlinson tompkins topete tormo tornero torrent torrijos triguero trivino utrera vacas valdivieso valtierra verdin viejo vieyra vigil vigo vigueras vilas
 villagran villasana vinson vital vitali vivar vo vu walden webber weston whalen whitley womack woodruff worley xiong yarbrough zambrana ziegler
54 abadia acero aguillon albero alcolea aldridge alejandre alguacil aller almendros alsina ames ancona andrades antelo apodaca arambula aramburu arango araque
 armengol arnal arrabal arrington artero artigas artiles ash babcock bajo baquero barcia barnard barnhart barquero barral barreda barrionuevo bas bassett beal
 beaver bedoya bejar bellon bergeron bernad bernardez bernardino berumen betts biggs billings blackmon blanes block blue bolden borrero boswell boucher bower
 bragg brantley browne bullard bunch burciaga burger busquets butcher cahill calabuig caldera calzado camarero canals canchola canet carlisle carlton carmen
 carnero carreira cartwright caruso cases castle cayuela cazarez cedeno celestino chavero clifford coates cocom coker colbert colom colvin conejero connell
 connelly connors consuegra coral corbalan corcoles cornelio cornelius cornell correas cortina cosio cosme cote coto coulter couto coyle crocker crump cullen
 cummins curbelo cutillas dahl davison deal delatorre delfin devesa diallo diamond dick dionicio diz dodge donate doss drew dubois dugan dukes dunham duro
 duvall eddy edo egan egido engel erwin escalera eslava espadas espina espitia esposito esqueda estebanez eubanks evangelista fabregat farr farrera feliu
 ferrandiz ferri ferris ferro finn fontan fontenot forrest franch fresno funes gadea gagnon galiana galisteo gandara gary gayosso geiger german gifford gloria
 godwin goicoechea goins gonzaga gonzalvez goode goodrich govea grajeda greenberg grimm grove guadalupe guasch guidry guillem guillermo gunn hackett hadley
 hagan hager hammer hand hankins hannah hargrove healy heard henley hervert hilliard hinkle hinson hita hoang holliday houser hoyt huesca huete huggins huguet
 hurd hurt iborra iranzo irvin ivey jacob jarrett jorgensen kauffman kaur kearney keenan kilgore koenig kraft kruse labastida lacy lage lahoz land lanier
 larraga lasa laso latham lavado lavin ledbetter liebana lilly linan link llanes lledo llinares lockwood loria losa lovell loyola lozoya ludwig madera maher
 major malagon malpica mangas manzanarez mariano marina maryna masip matamoros mate matilla maurer mccollum mcdonough mcghee mcgraw mcmullen mcneal mcwilliams
 mead meade melvin mercader messer metz metzger milligan milton miner mingo miras miron moll mondejar monedero monfort montemayor monzo morata morell mosso
 motos mugica mujica mulet mundo munive navalon nebot neff negrin nicolau nochebuena north norwood notario nuno ocegueda ohara olalde oleary oliveros oller
 orea orihuela ortigosa orts osorno otto pachon pagan painter pajuelo palencia parrado parras parreno patron paulson payton peacock pedersen pedrero pereiro
 pinar pintor piper pombo popoca pose posey puebla purcell quijada quilez rabago raines rainey ramey ramis raygoza rayon redmond regan rego reinoso resendez
 ribeiro ring riveiro romeo root roper rosen rosete rosillo rossello rozas rudolph sabido saborido sadler salvatierra samuel samuels sapp schaffer seijas
 selles serralde sewell sheets sheldon sheridan sherwood sibaja siegel silver silverio simarro sizemore snell soberanes solera solsona souza spivey sprague
 stahl stanford steward stiles stratton street swan swenson tavera temple tercero thacker thomason thorpe thurman tidwell timmons tobon tolbert tolosa
 torreblanca torrecilla torrecillas torrente torrico toth tripp tristan ucan uceda urban valbuena valente varguez varo veloz venancio vendrell viana vicent
 vickers victoriano vieira vilarino villalva villalvazo vivancos voss waddell washburn wesley westbrook whaley whitman wilhelm willard winkler winn winston
 wolff yah yanes ye yeager yee yepes yescas zamarron zarco zermeno zumaya
55 abel abernathy abundis aceituno adair addison adler aguinaga agusti akins alberola alberto albrecht aldrich algaba allred alpizar ambrose amengual
 amezquita anorve aracil arechiga argaez argueta arino armenteros arnedo arriola asensi ashby atilano atwood austria avelino azcona azorin azpeitia baer bagley
 bain balboa ballesta barcena baro barrachina barrado barrales bartley batalla bateman batlle bauman bauza bayona baz belenguer benedict benedicto benoit
 bergman berman bernat bernstein berrio bertomeu beyer bledsoe blount blum boluda borjas borreguero borrell bouza bouzas boykin boza bracamontes brambila brand
 brenes brewster brotons brunson bryson burkett burnette burroughs burrows busch cabanes cabrales cabrerizo cacho cagle callejo calvente calvert calvino candel
 canedo canellas canosa cao capps caraveo carcamo cardoza carmichael carvalho casiano castella castellon castineira cates caudill cavanaugh cea cedano cejudo
 cerqueda cesena chagoya chamizo champion chinchilla christiansen christie ciudad clavero cob cobian cody coe collantes collazo colmenero coloma comer comesana
 conroy coon cope corcoran corley cormier corpas cottrell crain crandall crenshaw cronin crowell cruces crum cruzado cuadra cuadros cubas culver currie curto
 darby darias darling darnell delong deloya denny dickens diehl dietz dill dobbs dobson doncel doran doty drummond duff dumas dutton eason eastman echavarria
 eckert eguia elena elorza engle enrique epps ernst escolano espericueta espi estepa ezquerra fabra fabregas fagan fair feliz finney fitch flaherty flood flota
 folch fong fornes fountain fraire fresneda friend gabaldon gaitan gala galdeano galdon galeano gamarra garate garfias gargallo gasco gaston gauthier gelabert
 geraldo gerber gervacio gijon gillis gipson girona gold goldsmith gomila granger grayson greco grossman grover guaman guillamon hamlin hanks hanley haskins
 hathaway hau hawk hawley hay haywood hedrick helm henning hermosilla hernan hernanz herndon herraez hevia hightower hirsch hobson hoff honeycutt hooker hooks
 hope horta huddleston hueso huizar humphries huston hutton hyatt illan inigo insua interian isaac iturbide ivars jacobsen jareno jeffers joaquin jove judd
 junquera keating keen keene kenny keys kimble kincaid kiser knutson koehler kohler kowalski kraus kyle laborda labra lacey lackey laird landers landin landis
 langford langston larrosa lasheras lay layton ledford ledo legorreta lemos leos lepe leung licea light lino llacer llado llobet llop locklear lomas lopera
 lopes lorenzana louis lovett luke lumbreras lunsford maas madsen madueno maeso magan magro mallo mallory malo mansfield manzanilla marcelo march marchante
 marchena marcus marquina martell mayordomo mayorquin mazariegos mccain mcclendon mccord mccormack mccracken mcgovern mchugh mclain mcneill mcqueen mcrae
 medeiros mesas mex michaels mims minana mohr molano montana monter montserrat morant moreland morente moscoso moseley mott moure muela mula munson munuera mur
 murdock napier napoles neumann nieblas noguez novillo nowak noya nuez oakes oakley ogden okeefe olalla oliveras oltra omalley onate orourke ortegon osa
 ovejero overton pack padin paige palacin palenzuela pan pantaleon pappas parr pascacio paton pelcastre pelegrin pelletier penagos penn peoples perona person
 pettit piera piquer pitarch pizano platt pop popa pou prades prater prescott presley pritchett puch purvis putnam queen quigley quintela quispe rader raymundo
 rayo read reeder regueira requejo restrepo reverte rhoades ricart richey ricks rioja risco rizzo roche rock rodero rogel roland romeu rosenthal roura rushing
 russ salado salvado sands sansores santes saz schrader schulte schuster schwab segoviano seijo serafin serrat shaver shearer sheffield shipley shook shultz
 sicilia simental sirvent skaggs smallwood smiley sneed somoza spangler spaulding spicer stacy staley stallings staples stapleton starks story stringer stubbs
 sumner sylvester tabares tackett tamarit tec teijeiro tendero thayer thorne tijerina tobin toney torralbo torras tortajada tovilla trent trigueros triplett
 troncoso trotter trueba ulrich uresti uria urzua utrilla vandyke varas varner varona vaz verde vernon vicario vicens vilalta villaescusa villafana villalon
 villarroel vina vinuesa vivanco vivo vogt waite waldron weir weller whitlock whitt whittaker whittington wilkes william wiseman woodson woody xool yelena yost
 youngblood zabaleta zapico zarazua zarza zimmer
56 aaron adamson adell adrian adrover albarracin albino alcaniz aldea alley almenara almodovar alpuche alquicira altman amate anders apolinar aponte aranguren
 archundia armero arndt arnett arques arrebola arriba arrizabalaga artola avitia azamar bano banon barbour barger barney barquin barrow barrul barth
 bartholomew basto basulto bataller baughman baum baumann beavers beckman beebe begay bel belinchon bellamy belles ben benet berbel beristain bethencourt
 bielsa blackman bliss boada bohorquez boles bonifacio bonillo borden bosque boston boudreaux bowser branham brannon brenner bringas briz brower bru bruner
 brunner burdick burk burkhart burnham burr busby bustillo buzon bynum cabaleiro cahuich cal call callejon calloway calvet camarasa camilo cancela candelaria
 cantarero capel capetillo capitan cara carazo carceles cardena cardiel carino carnes carrascal carrazco carril casimiro castan castelo cava cavero chadwick
 chaires chale chance chatman chavis cheek chester chim chinea chueca cienfuegos cigarroa clara claros claveria cleary clemens clinton cloud coats colas coles
 coley colmenares coma comino compean conn corey cornett corominas corredera corredor corro coughlin coy craven creech cremades crespi crisostomo crispin crook
 crouse cubillo cuello culebro cutler daigle dasilva dawkins deaton delossantos deluca demarco dennison dent diago dietrich dimitrov dobbins doblas dolz domene
 dopico douglass doval dove dow dowell dowling dozier driver dupree durbin dykes earl early easley echols elam emeterio ennis entzin escandon escareno escolar
 escoto espinobarros espinola esquinca estep estruch etxebarria etxeberria ezquerro facundo fairchild falco fandino farinas farrar faust fay feito felton
 fenton flint foote fortuny foss fournier foy gage gale gallart gamino gamiz gannon gardea garijo garrigos garro gavira gaya gentile georgiev gibert giordano
 goddard godino gomariz goodson graf granell granillo gras gregori griffiths grubb grubbs gruber gual guedes guel guillory guizar gunderson hairston ham hamby
 handy hare harman hauser hawthorne hayward hearn heaton heck herrador herrington higginbotham hillman hinds hitchcock hoffmann hogue hortelano horvath hough
 hsu humanes hummel humphreys hutson igual illescas ireland irigoyen irving isaacs isla iturbe iverson jack jansen jardon jarque jaume jernigan jocobi joiner
 jolly juez justicia kahn kaminski kearns kellogg kelsey kerns keyes kilpatrick kinsey kitchen knott kruger lacalle ladd lagares lai lanza lares laughlin
 laurel lawler laws lazo leary lemon lentz leone lera ley liang ligero limas lincoln lind linton llabres llamazares llanas llera lo loaiza lombardi lombardo
 london londono loomis lorenz lorite loyo lujano lundy luther luviano lyles maceda madariaga madero maguire mahan maier malloy mamani manchado manchon manero
 manez manresa marcum marfil marion mark marzo mascorro mattingly mattson matute mauri mayberry mayol mazo mazon mcclelland mccloud mcdonnell mcgregor mckinnon
 mcmahan mcnair mcnally means meehan meek melendrez melgoza menacho mendes menor merlin mestres michaud mier minano minton mis mock molino molins molto monahan
 monserrat montaner moraga moratalla morena morquecho mosher mtez mucino muhammad mulligan nagel nagy nataren navajas naylor nazario ndiaye negron neria
 newcomb nickerson nogues novas nugent nunn odriozola ogle olarte olivan olivarez olive olle omana orgaz orona orti ortin oseguera oses ospina oswald pallas
 panos pares parga parham pariente parish parnell pasillas pederson pedreira penalva penaranda pendleton perdue pernas pfeiffer pickens pintos pioquinto pires
 piris planells platero poblano pol pont power poyatos prather presa priest purdy pyle queralt radu ransom rapp rayas reagan reardon reaves rector recuero
 redding rejon renner retana reveles riba rider riesco roark rochin rojano roma rowan rowell rowley royal rubiales rudd ruff ruffin rufino rufo rumbo ruth
 ryder salgueiro salom salter salva sams sande sanguino sanjurjo santaella santander sarria sarrion satterfield sauer saylor schaeffer schilling schreiber
 schuler schwarz scruggs seals sebastia sesma shelley shipman sillero silverman skelton sorenson squires starkey starnes staton stauffer stclair stearns stjohn
 stoddard stoner stovall strange strauss stump suero sureda sustaita tabor talbot tamay tarin teixido terol thao tharp thurston tilley tinsley titus tobias
 torrens torrez trahan triana trimble troya unger upton valenciano vanegas vanhorn vann vaquera vasco veliz verastegui verges vick victorio viedma vilaplana
 villalonga villalta villamil villarejo villarroya waggoner wagoner wakefield walle watt way weiner weinstein weldon wetzel whiting whitmore whitten wilburn
 wiles willoughby winslow woodall worthington wray xolalpa yazzie zaleta zapatero zapien zeferino zendejas zheng
57 acebes agudelo aguilo alameda aldaco aldape alejos alias alos altuna alvizo amar ambrocio amoedo anastacio andreo anglada anon anta antuna aramburo arbelo
 ardila arencibia arista atencia augusto avellaneda avena azcorra bacab bachiller balanzar balsera bandala barberan beato bellver beneyto benjumea berges
 bermudo berna berrones berzosa betancort blaya blesa bock bono boronat borrallo bote braswell buil bujan burgara burgueno burillo caicedo callaway calles
 calvario cambra candelario canizales capo carlin carnicero carranco carrier carrio casellas caso catarino catzin cebreros cecilia ceh celdran cerna cerrillo
 chao chastain chavarin chavelas chicharro chinas cipriano coburn cores correia cortazar coss couso cupul dehesa diggs dimitrova diop diosdado doblado dona
 donohue dual dumitru encino escarcega escrig escutia esquinas esteva eugenio extremera fabrega fermin ferrandis ferrara filgueira fleitas fletes fores formoso
 forner fort freitas fructuoso gambin gavin georgieva giralt girones goetz gopar gorriz gracida gragera guarneros guell guitart harms heredero herran hinojos
 hoil honorato huchim huerga isern juanes ladron lagos lahuerta lainez landaverde lapena largo laureano lebron linder lois lovelace loyd lugardo magallon
 magdalena mancillas manzanero maranon maravilla masa mascaro matesanz mayen mendo merchant merlo merono mina minarro mingorance mohedano moldovan moles
 monasterio moncayo monjaras monjaraz monsalve monteiro monterde morado moragues morejon morfin morones morote morte mourino mozo muelas muino naharro narciso
 nogueda nogueras nova nuevo obispo olano olaya ollero olmeda orantes orenday organista ortigoza osnaya ouellette padial palao palomeque palomera palos pamies
 pando paramo pardos parera parrott pasos patlan paulino pecina pedreno penafiel peniche penuelas peredo peregrino pernia pi pinacho piza pizana platas poblete
 ponte porcar portugal prior quirino ravelo reta reynaga riano robb rolon rooney rosendo rouco sabino sagahon sahagun sahuquillo salmon santin santisteban
 sanudo sayago seay sedeno selva sherrill sillas simbron soares soberano socorro sol solla soro sotomayor storey tafoya tarango tato tavares tavira teodoro
 toriz torrents trapero trenado turrubiates tzec urrea valdiviezo valeriano vallina vecino velilla vilela villagrana villen vinagre vinals vizuete weathers
 whipple yebra zatarain zayas zazo zea zubizarreta zurdo
58 aboytes ac alday aldaz alderete almada altuzar alvear alvidrez amaral amarillas anchondo andraca animas arizpe arratia ascencion azua baas bacilio balleza
 bandera barrueta bastidas beas benavidez benites bonifaz borquez borraz bucio burguete butron cahun cajero canela capistran carballido cardozo casique
 castillon cerros cetz chaidez cibrian clavel coba cossio coyote cuamatzi cuautle dionisio doroteo escorza espinal eusebio florentino fontes gabino godina
 graciano guemez herrada huicochea inda iracheta isidoro iturralde jaimez jijon jonguitud joya keb koyoc loreto magos mancha marcelino marron mastache matuz
 mexicano mezquita mijares modesto monarrez monforte montejano montufar morga murga nah obeso oceguera ocon olivar pale panti peregrina piedras pluma polito
 pompa portales quinto quistian regino ricardo rubalcava rubi rugerio samayoa samperio santis santizo secundino serratos severiano sigala siguenza silos
 sobrevilla solar soltero soni sulub tacuba tagle tah telles tiscareno tiznado tostado trasvina tzab ubaldo valderrabano valenzo victorino vidals vidana vidrio
 vielma villarino villarruel viramontes zagal
59 aguas agundez aispuro alatriste alcudia alfonzo almendarez almeyda alor alto amigon amparo analco anzurez aradillas arguijo argumedo arrazola atonal
 baranda barra be bencomo berzunza blancarte breton briano brindis cambero camberos cambranis camero campas candelas cantor carrizosa cartas casados castruita
 cecena cesar chab chanona chay chirino cime cohuo copado cortinas costilla crisanto custodio cutz degollado dinorin ehuan eligio elizarraras escorcia esteves
 evaristo facio fausto favila faz fitz florencio fuerte gaeta galdamez galindez gandarilla gante garibaldi garibo gress hermenegildo higareda hirales itza
 jarillo julio junco langarica laredo leines leonardo limones llaven lovera luengas lule macario macedonio machorro malacara mancinas manilla marchan maximo
 montealegre monterrosa monterroza mukul nabor nahuat najar nepomuceno nestor niebla oaxaca olachea olague olascoaga orellan oyervides palazuelos palestina
 palmeros paulin percastegui pesina piscil porcayo procopio que ricano rodea ruedas salome sampayo sancha sanmiguel siller silveira sima siordia sixto solache
 suaste suriano tecpa tlatelpa toala tosca tovias trevizo trujano trujeque tzuc uh uitz urbieta urquiza uvalle valladolid vasconcelos vejar villafranca
 villamar xiu xochihua xochipa zepahua zertuche
60 aban abundez abundiz acoltzi albanil aldrete alferez alvirde ana anguamea apolonio apreza arano atzin audelo batres baza belman belmares belmont berber
 bolio borboa brizuela buelna bugarin cabuto cachon camas campechano cansino cante cantera cantoran carcano careaga carrizalez casales casasola castilleja
 castor centurion chargoy chiquito ciau cintora claudio cocoletzi comonfort condado coutino cu cuadras cuahutle cupil damas deaquino desales donjuan durante
 durazo emiliano encinos feregrino ferral gachuz garcilazo garma genis glez gocobachi gorocica gorostieta goytia herver iribe isiordia jardines kauil kumul
 lecona libreros liera lizcano lona loranca maltos marines mejorado memije miss molar monrreal monrroy montellano monteon montor moyao natividad nebuay nila
 palomec pasten pazaran perrusquia pilar pimienta pinales plancarte prudente recinos refugio remigio renovato reynosa riestra riojas ronzon sagaon sagrero
 saldierna santillana silvan silvas siqueiros sixtos sombra sotero sumano tafolla tepole texis tlapale tlatempa turriza tut vertiz vitela vivero xicohtencatl
 yepiz zebadua
61 abonce alamillo albavera albiter amparan anell ante antillon anzueto arzeta atriano ballina bartolon basaldua bayardo bolom bracamonte bracho buitron cach
 cahuantzi cahum calan calleros campero canizalez cebrero celedon champo chirinos ciriaco cirilo citalan climaco cristerna cristino cuatecontzi cundapi devora
 dirzo dondiego elizarraraz fabila faustino ferra garduza genchi huitzil irineo irra joachin kuk labrada lamadrid lavalle lavariega librado licon lizardi
 luevanos lupercio maganda malvaez marentes margarito martagon martha mejorada melquiades mitre mogica montalvan montijo monzalvo moralez neyoy nicanor nolazco
 noria olivos orbe oros pano parcero patraca pequeno perusquia pillado piste plazola pola popocatl porfirio preza prudencio quiterio radillo rguez rito
 romualdo rosiles santini soledad susano tabarez tavarez telesforo tepepa texta torales tuyub ulin valdepena vinalay viniegra viquez vizuet wences zenil zeron
 zunun`;
