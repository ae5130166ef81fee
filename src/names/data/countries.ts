// Countries and territories of ISO 3166-1, with what else is written for them: official forms, older
// and popular names, and the words for their people in English and Spanish. Written from general
// knowledge; variants were added where official lists use them. One line per country:
//   alpha-2 | alpha-3 | English | Spanish | other forms, parted by commas
// `mexicano+` stands for both genders (mexicano, mexicana; inglés, inglesa). Beside the standard:
// `eu`, `un`, `xk`, and the former codes `su`, `yu`, `cs`, `an`, `dd`, which older records still need.

export const countryTable = `
ad|and|Andorra|Andorra|Andorran,andorrano+
ae|are|United Arab Emirates|Emiratos Árabes Unidos|UAE,U A E,EAU,Emirates,Emiratos,Abu Dhabi,Dubai,Emirati,emiratí
af|afg|Afghanistan|Afganistán|Islamic Emirate of Afghanistan,Afghan,Afghani,afgano+
ag|atg|Antigua and Barbuda|Antigua y Barbuda|Antigua,Antiguan,Barbudan,antiguano+
ai|aia|Anguilla|Anguila|Anguillan
al|alb|Albania|Albania|Albanian,albanés+
am|arm|Armenia|Armenia|Armenian,armenio+
ao|ago|Angola|Angola|Angolan,angoleño+,angolano+
aq|ata|Antarctica|Antártida|
ar|arg|Argentina|Argentina|Argentine Republic,República Argentina,Argentine,Argentinian,Argentinean,argentino+
as|asm|American Samoa|Samoa Americana|
at|aut|Austria|Austria|Austrian,austriaco+
au|aus|Australia|Australia|Australian,australiano+
aw|abw|Aruba|Aruba|Aruban,arubeño+
ax|ala|Åland Islands|Islas Åland|Aland
az|aze|Azerbaijan|Azerbaiyán|Azerbaidzhan,Azerbaiyan,Azerbaijani,Azeri,azerbaiyano+,azerí
ba|bih|Bosnia and Herzegovina|Bosnia y Herzegovina|Bosnia,Bosnia-Herzegovina,Bosnia Hercegovina,Herzegovina,Bosnian,bosnio+,bosniaco+
bb|brb|Barbados|Barbados|Barbadian,barbadense
bd|bgd|Bangladesh|Bangladés|Bangladeshi,bangladesí
be|bel|Belgium|Bélgica|Belgian,Belgique,belga
bf|bfa|Burkina Faso|Burkina Faso|Burkina,Upper Volta,Burkinabe,burkinés+
bg|bgr|Bulgaria|Bulgaria|Bulgarian,búlgaro+
bh|bhr|Bahrain|Baréin|Bahréin,Bahrein,Bahraini,bareiní,bahreiní
bi|bdi|Burundi|Burundi|Burundian,burundés+
bj|ben|Benin|Benín|Dahomey,Beninese,beninés+
bl|blm|Saint Barthélemy|San Bartolomé|St Barthelemy,Saint Barts
bm|bmu|Bermuda|Bermudas|Bermudian,bermudeño+
bn|brn|Brunei|Brunéi|Brunei Darussalam,Nation of Brunei,Bruneian,bruneano+
bo|bol|Bolivia|Bolivia|Bolivia Plurinational State of,Plurinational State of Bolivia,Estado Plurinacional de Bolivia,Bolivian,boliviano+
bq|bes|Caribbean Netherlands|Caribe Neerlandés|Bonaire,Bonaire Sint Eustatius and Saba,Bonaire San Eustaquio y Saba
br|bra|Brazil|Brasil|Brazilian,brasileño+,brasilero+
bs|bhs|Bahamas|Bahamas|Las Bahamas,Bahamian,bahameño+
bt|btn|Bhutan|Bután|Bhutanese,butanés+
bv|bvt|Bouvet Island|Isla Bouvet|
bw|bwa|Botswana|Botsuana|Botswana,Motswana,botsuano+
by|blr|Belarus|Bielorrusia|Belorussia,Byelorussia,Bélarus,Belarús,Belarusian,Belarussian,bielorruso+
bz|blz|Belize|Belice|British Honduras,Belizean,beliceño+
ca|can|Canada|Canadá|Canadian,canadiense
cc|cck|Cocos (Keeling) Islands|Islas Cocos|Cocos Islands,Keeling Islands
cd|cod|Democratic Republic of the Congo|República Democrática del Congo|Democratic Republic of Congo,DRC,DR Congo,D R Congo,Congo Kinshasa,Congo DR,Congo Democratic Republic,Congo the Democratic Republic of the,RDC,RD Congo,Zaire
cf|caf|Central African Republic|República Centroafricana|Central African,centroafricano+
cg|cog|Congo|Congo|Republic of the Congo,Republic of Congo,República del Congo,Congo Brazzaville
ch|che|Switzerland|Suiza|Swiss Confederation,Confederación Suiza,Confederation of Switzerland,Suisse,Swiss,suizo+
ci|civ|Côte d’Ivoire|Côte d’Ivoire|Cote dIvoire,Cote d Ivoire,Ivory Coast,Costa de Marfil,Ivorian,Ivoirian,marfileño+
ck|cok|Cook Islands|Islas Cook|
cl|chl|Chile|Chile|Chilean,chileno+
cm|cmr|Cameroon|Camerún|Cameroun,Cameroonian,camerunés+
cn|chn|China|China|Chine,PRC,P R C,PR China,P R China,Peoples Republic of China,China Peoples Republic of,Mainland China,China Mainland,República Popular China,República Popular de China,Chinese,chino+
co|col|Colombia|Colombia|Colombian,Columbian,colombiano+
cr|cri|Costa Rica|Costa Rica|Costa Rican,costarricense
cu|cub|Cuba|Cuba|Cuban,cubano+
cv|cpv|Cabo Verde|Cabo Verde|Cape Verde,Cape Verdean,caboverdiano+
cw|cuw|Curaçao|Curazao|Curacao,Curacaoan,curazoleño+
cx|cxr|Christmas Island|Isla de Navidad|
cy|cyp|Cyprus|Chipre|Cypriot,chipriota
cz|cze|Czechia|Chequia|Czech Republic,República Checa,Czech,checo+
de|deu|Germany|Alemania|BRD,FRG,West Germany,Deutschland,German,alemán+
dj|dji|Djibouti|Yibuti|Djiboutian,yibutiano+
dk|dnk|Denmark|Dinamarca|Danish,Dane,danés+
dm|dma|Dominica|Dominica|dominiqués+
do|dom|Dominican Republic|República Dominicana|Rep Dominicana,Dominican Rep,RD,Dominican,dominicano+
dz|dza|Algeria|Argelia|Peoples Democratic Republic of Algeria,Algérie,Algerian,argelino+
ec|ecu|Ecuador|Ecuador|Ecuadorian,Ecuadoran,Ecuadorean,ecuatoriano+
ee|est|Estonia|Estonia|Estonian,estonio+
eg|egy|Egypt|Egipto|Arab Republic of Egypt,Egyptian,egipcio+
eh|esh|Western Sahara|Sáhara Occidental|Sahara Occidental,Sahrawi,saharaui
er|eri|Eritrea|Eritrea|State of Eritrea,Eritrean,eritreo+
es|esp|Spain|España|Espana,Spanish,Spaniard,español+
et|eth|Ethiopia|Etiopía|Ethiopian,etíope
fi|fin|Finland|Finlandia|Finnish,Finn,finlandés+,finés+
fj|fji|Fiji|Fiyi|Fijian,fiyiano+
fk|flk|Falkland Islands|Islas Malvinas|Falklands,Malvinas,Islas Falkland
fm|fsm|Micronesia|Micronesia|Federated States of Micronesia,Estados Federados de Micronesia,Micronesian,micronesio+
fo|fro|Faroe Islands|Islas Feroe|Faroes,Faeroe Islands
fr|fra|France|Francia|French Republic,République française,French,francés+
ga|gab|Gabon|Gabón|Gabonese Republic,Gabonese,gabonés+
gb|gbr|United Kingdom|Reino Unido|UK,U K,Great Britain,Gran Bretaña,Britain,England,Inglaterra,Scotland,Escocia,Wales,Gales,Northern Ireland,Irlanda del Norte,United Kingdom of Great Britain and Northern Ireland,Reino Unido de Gran Bretaña e Irlanda del Norte,British,Briton,English,Scottish,Welsh,británico+,inglés+,escocés+,galés+
gd|grd|Grenada|Granada|Grenadian,granadino+
ge|geo|Georgia|Georgia|Georgian,georgiano+
gf|guf|French Guiana|Guayana Francesa|
gg|ggy|Guernsey|Guernsey|Guernesey,Bailiwick of Guernsey
gh|gha|Ghana|Ghana|Ghanaian,ghanés+
gi|gib|Gibraltar|Gibraltar|Gibraltarian,gibraltareño+
gl|grl|Greenland|Groenlandia|groenlandés+
gm|gmb|Gambia|Gambia|The Gambia,Gambian,gambiano+
gn|gin|Guinea|Guinea|Guinea Conakry,Guinean,guineano+
gp|glp|Guadeloupe|Guadalupe|
gq|gnq|Equatorial Guinea|Guinea Ecuatorial|Equatorial Guinean,Equatoguinean,ecuatoguineano+
gr|grc|Greece|Grecia|Hellenic Republic,República Helénica,Greek,griego+
gs|sgs|South Georgia and the South Sandwich Islands|Islas Georgias del Sur y Sandwich del Sur|
gt|gtm|Guatemala|Guatemala|Guatemalan,guatemalteco+
gu|gum|Guam|Guam|
gw|gnb|Guinea-Bissau|Guinea-Bisáu|Guinea Bissau,Guinea-Bissáu
gy|guy|Guyana|Guyana|Guyanese,guyanés+
hk|hkg|Hong Kong|Hong Kong|Hongkong,Hong Kong SAR,Hong Kong China,Hong Kong SAR China,China Hong Kong,China Hong Kong SAR,Hong Kong Special Administrative Region,China Hong Kong Special Administrative Region,hongkonés+
hm|hmd|Heard Island and McDonald Islands|Islas Heard y McDonald|
hn|hnd|Honduras|Honduras|Honduran,hondureño+
hr|hrv|Croatia|Croacia|Hrvatska,Croatian,Croat,croata
ht|hti|Haiti|Haití|Haïti,Haitian,haitiano+
hu|hun|Hungary|Hungría|Hungarian,húngaro+
id|idn|Indonesia|Indonesia|Indonesian,indonesio+
ie|irl|Ireland|Irlanda|Eire,Irish Republic,Irish,irlandés+
il|isr|Israel|Israel|State of Israel,Estado de Israel,Israeli,israelí
im|imn|Isle of Man|Isla de Man|Manx
in|ind|India|India|Indian,indio+
io|iot|British Indian Ocean Territory|Territorio Británico del Océano Índico|Chagos,Diego Garcia
iq|irq|Iraq|Irak|Iraqi,iraquí,irakí
ir|irn|Iran|Irán|Islamic Republic of Iran,Iran Islamic Republic of,Persia,Iranian,iraní
is|isl|Iceland|Islandia|Icelandic,Icelander,islandés+
it|ita|Italy|Italia|Italian,italiano+
je|jey|Jersey|Jersey|Bailiwick of Jersey
jm|jam|Jamaica|Jamaica|Jamaican,jamaiquino+,jamaicano+
jo|jor|Jordan|Jordania|Jordanian,jordano+
jp|jpn|Japan|Japón|Japanese,japonés+
ke|ken|Kenya|Kenia|Kenya,Kenyan,keniano+,keniata
kg|kgz|Kyrgyzstan|Kirguistán|Kyrgyz Republic,República Kirguisa,Kirghizia,Kyrgyz,Kyrgyzstani,kirguís+
kh|khm|Cambodia|Camboya|Kampuchea,Cambodian,camboyano+
ki|kir|Kiribati|Kiribati|
km|com|Comoros|Comoras|Comoro Islands,Comorian,Comoran,comorense
kn|kna|Saint Kitts and Nevis|San Cristóbal y Nieves|St Kitts and Nevis,St Kitts,Saint Kitts,Saint Christopher and Nevis,Kittitian
kp|prk|North Korea|Corea del Norte|Corée du Nord,République populaire démocratique de Corée,DPRK,D P R K,DPR Korea,D P R Korea,RPDC,Democratic Peoples Republic of Korea,Korea Democratic Peoples Republic of,Korea DPR,República Popular Democrática de Corea,República Democrática Popular de Corea,North Korean,norcoreano+
kr|kor|South Korea|Corea del Sur|Republic of Korea,Korea Republic of,ROK,República de Corea,South Korean,surcoreano+,sudcoreano+
kw|kwt|Kuwait|Kuwait|State of Kuwait,Kuwaiti,kuwaití
ky|cym|Cayman Islands|Islas Caimán|Caymans,Cayman,Islas Cayman,Gran Caimán,Grand Cayman,Caymanian
kz|kaz|Kazakhstan|Kazajistán|Kazakstan,Kazajstán,Kazakh,Kazakhstani,kazajo+
la|lao|Laos|Laos|Lao Peoples Democratic Republic,Lao PDR,Laotian,Lao,laosiano+
lb|lbn|Lebanon|Líbano|El Líbano,Lebanese Republic,Liban,Lebanese,libanés+
lc|lca|Saint Lucia|Santa Lucía|St Lucia,Saint Lucian
li|lie|Liechtenstein|Liechtenstein|Liechtensteiner
lk|lka|Sri Lanka|Sri Lanka|Ceylon,Ceilán,Democratic Socialist Republic of Sri Lanka,Sri Lankan,ceilandés+,esrilanqués+
lr|lbr|Liberia|Liberia|Liberian,liberiano+
ls|lso|Lesotho|Lesoto|Lesotho,lesotense
lt|ltu|Lithuania|Lituania|Lithuanian,lituano+
lu|lux|Luxembourg|Luxemburgo|Luxemburg,Luxembourger,luxemburgués+
lv|lva|Latvia|Letonia|Latvian,letón+
ly|lby|Libya|Libia|Libye,Libyan Arab Jamahiriya,Jamahiriya Árabe Libia,State of Libya,Estado de Libia,Libyan,libio+
ma|mar|Morocco|Marruecos|Maroc,Moroccan,marroquí
mc|mco|Monaco|Mónaco|Monegasque,monegasco+
md|mda|Moldova|Moldavia|Moldavie,Moldova,Republic of Moldova,Moldovan,Moldavian,moldavo+
me|mne|Montenegro|Montenegro|Crna Gora,Montenegrin,montenegrino+
mf|maf|Saint Martin (French part)|San Martín (parte francesa)|
mg|mdg|Madagascar|Madagascar|Malagasy,malgache
mh|mhl|Marshall Islands|Islas Marshall|Marshalls,Marshallese,marshalés+
mk|mkd|North Macedonia|Macedonia del Norte|Macedonia,Former Yugoslav Republic of Macedonia,North Macedonia Republic of,FYROM,Macedonian,macedonio+
ml|mli|Mali|Malí|Malian,maliense
mm|mmr|Myanmar|Myanmar|Burma,Birmania,Birmanie,Burmese,Myanma,birmano+
mn|mng|Mongolia|Mongolia|Mongolian,mongol+
mo|mac|Macao|Macao|Macau,Macao SAR,Macau SAR,Macao SAR China,China Macao,China Macau,China Macao Special Administrative Region,Macanese
mp|mnp|Northern Mariana Islands|Islas Marianas del Norte|
mq|mtq|Martinique|Martinica|
mr|mrt|Mauritania|Mauritania|Mauritanian,mauritano+
ms|msr|Montserrat|Montserrat|
mt|mlt|Malta|Malta|Maltese,maltés+
mu|mus|Mauritius|Mauricio|Mauritian,mauriciano+
mv|mdv|Maldives|Maldivas|Maldive Islands,Maldivian,maldivo+
mw|mwi|Malawi|Malaui|Malawi,Malawian,malauí
mx|mex|Mexico|México|Méjico,Mexican United States,United Mexican States,Estados Unidos Mexicanos,República Mexicana,Mexican,mexicano+,mejicano+
my|mys|Malaysia|Malasia|Malaysian,malasio+,malayo+
mz|moz|Mozambique|Mozambique|Mozambican,mozambiqueño+
na|nam|Namibia|Namibia|Namibian,namibio+
nc|ncl|New Caledonia|Nueva Caledonia|
ne|ner|Niger|Níger|Nigerien,nigerino+
nf|nfk|Norfolk Island|Isla Norfolk|
ng|nga|Nigeria|Nigeria|Nigerian,nigeriano+
ni|nic|Nicaragua|Nicaragua|Nicaraguan,nicaragüense
nl|nld|Netherlands|Países Bajos|Holland,Holanda,Nederland,Dutch,holandés+,neerlandés+
no|nor|Norway|Noruega|Norwegian,noruego+
np|npl|Nepal|Nepal|Federal Democratic Republic of Nepal,Nepalese,Nepali,nepalés+,nepalí
nr|nru|Nauru|Nauru|
nu|niu|Niue|Niue|
nz|nzl|New Zealand|Nueva Zelanda|Nueva Zelandia,New Zealander,neozelandés+
om|omn|Oman|Omán|Omani,omaní
pa|pan|Panama|Panamá|Panamanian,panameño+
pe|per|Peru|Perú|Peruvian,peruano+
pf|pyf|French Polynesia|Polinesia Francesa|
pg|png|Papua New Guinea|Papúa Nueva Guinea|Papua Nueva Guinea,PNG
ph|phl|Philippines|Filipinas|Philippine,Filipino,Filipina,filipino+
pk|pak|Pakistan|Pakistán|Pakistani,pakistaní,paquistaní
pl|pol|Poland|Polonia|Polish,Pole,polaco+
pm|spm|Saint Pierre and Miquelon|San Pedro y Miquelón|
pn|pcn|Pitcairn|Islas Pitcairn|Pitcairn Islands
pr|pri|Puerto Rico|Puerto Rico|Puerto Rican,puertorriqueño+,boricua
ps|pse|Palestine|Palestina|State of Palestine,Estado de Palestina,Palestinian Territories,Palestinian Territory,Occupied Palestinian Territory,Occupied Palestinian Territories,Palestine State of,Palestinian Territory Occupied,Territorios Palestinos,Territorios Palestinos Ocupados,Gaza,Gaza Strip,Franja de Gaza,West Bank,Cisjordania,West Bank and Gaza,Gaza and West Bank,Palestinian,palestino+
pt|prt|Portugal|Portugal|Portuguese Republic,Portuguese,portugués+
pw|plw|Palau|Palaos|Palau,Palauan
py|pry|Paraguay|Paraguay|Paraguayan,paraguayo+
qa|qat|Qatar|Catar|State of Qatar,Estado de Qatar,Qatari,catarí,qatarí
re|reu|Réunion|Reunión|La Réunion,Reunion Island
ro|rou|Romania|Rumania|Rumanía,Roumania,Rumania,Romanian,rumano+
rs|srb|Serbia|Serbia|Serbian,Serb,serbio+
ru|rus|Russia|Rusia|Russian Federation,Federación Rusa,Federación de Rusia,Russie,Russian,ruso+
rw|rwa|Rwanda|Ruanda|Rwanda,Rwandan,ruandés+
sa|sau|Saudi Arabia|Arabia Saudita|KSA,Arabia Saudí,Saudi,Saudi Arabian,saudí,saudita
sb|slb|Solomon Islands|Islas Salomón|
sc|syc|Seychelles|Seychelles|Seychellois,seychellense
sd|sdn|Sudan|Sudán|Soudan,North Sudan,Sudanese,sudanés+
se|swe|Sweden|Suecia|Swedish,Swede,sueco+
sg|sgp|Singapore|Singapur|Singaporean,singapurense
sh|shn|Saint Helena, Ascension and Tristan da Cunha|Santa Elena, Ascensión y Tristán de Acuña|Saint Helena,St Helena,Santa Elena
si|svn|Slovenia|Eslovenia|Slovenian,Slovene,esloveno+
sj|sjm|Svalbard and Jan Mayen|Svalbard y Jan Mayen|
sk|svk|Slovakia|Eslovaquia|Slovak Republic,República Eslovaca,Slovak,Slovakian,eslovaco+
sl|sle|Sierra Leone|Sierra Leona|Sierra Leonean,sierraleonés+
sm|smr|San Marino|San Marino|Sammarinese
sn|sen|Senegal|Senegal|Senegalese,senegalés+
so|som|Somalia|Somalia|Somali,Somalian,somalí
sr|sur|Suriname|Surinam|Suriname,Surinamese,surinamés+
ss|ssd|South Sudan|Sudán del Sur|Soudan du Sud,South Sudanese,sursudanés+
st|stp|São Tomé and Príncipe|Santo Tomé y Príncipe|Sao Tome,Santo Tomé
sv|slv|El Salvador|El Salvador|Salvador,Salvadoran,Salvadorean,Salvadorian,salvadoreño+
sx|sxm|Sint Maarten (Dutch part)|San Martín (parte neerlandesa)|Sint Maarten,St Maarten,Saint Maarten
sy|syr|Syria|Siria|Syrian Arab Republic,República Árabe Siria,Syrie,Syrian,sirio+
sz|swz|Eswatini|Esuatini|Swaziland,Suazilandia,Swazilandia,Swazi,suazi
tc|tca|Turks and Caicos Islands|Islas Turcas y Caicos|Turks and Caicos
td|tcd|Chad|Chad|Tchad,Chadian,chadiano+
tf|atf|French Southern Territories|Territorios Australes Franceses|
tg|tgo|Togo|Togo|Togolese Republic,Togolese,togolés+
th|tha|Thailand|Tailandia|Siam,Thai,tailandés+
tj|tjk|Tajikistan|Tayikistán|Tadzhikistan,Tadjikistan,Tajik,Tajikistani,tayiko+
tk|tkl|Tokelau|Tokelau|
tl|tls|Timor-Leste|Timor-Leste|East Timor,Timor Oriental,Timorese,timorense
tm|tkm|Turkmenistan|Turkmenistán|Turkmenia,Turkmen,turkmeno+,turcomano+
tn|tun|Tunisia|Túnez|Tunisie,Tunisian,tunecino+
to|ton|Tonga|Tonga|Tongan
tr|tur|Türkiye|Turquía|Turkey,Turkiye,Turkish,Turk,turco+
tt|tto|Trinidad and Tobago|Trinidad y Tobago|Trinidad and Tobago,Trinidad,Tobago,Trinidad Tobago,Trinidadian,Tobagonian,trinitense
tv|tuv|Tuvalu|Tuvalu|Tuvaluan
tw|twn|Taiwan|Taiwán|Taiwan Province of China,China Taiwan,Republic of China,Chinese Taipei,Formosa,Taiwan ROC,Taiwanese,taiwanés+
tz|tza|Tanzania|Tanzania|Tanganyika,Zanzibar,United Republic of Tanzania,Tanzanian,tanzano+
ua|ukr|Ukraine|Ucrania|Ukrainian,ucraniano+
ug|uga|Uganda|Uganda|Ugandan,ugandés+
um|umi|United States Minor Outlying Islands|Islas Ultramarinas Menores de Estados Unidos|
us|usa|United States|Estados Unidos|U S,U S A,EUA,EEUU,EE UU,E U A,United States of America,Estados Unidos de América,Estados Unidos de Norteamérica,Estados Unidos de Norte América,United States America,US of America,Unites States,US citizen,American,estadounidense,estadunidense,norteamericano+
uy|ury|Uruguay|Uruguay|República Oriental del Uruguay,Oriental Republic of Uruguay,Uruguayan,uruguayo+
uz|uzb|Uzbekistan|Uzbekistán|Uzbek,Uzbekistani,uzbeko+
va|vat|Holy See|Santa Sede|Vatican,Vatican City,Vatican City State,Vaticano,Ciudad del Vaticano,Holy See Vatican City State
vc|vct|Saint Vincent and the Grenadines|San Vicente y las Granadinas|Saint Vincent and Grenadines,St Vincent and the Grenadines,St Vincent and Grenadines,St Vincent,Saint Vincent,Vincentian
ve|ven|Venezuela|Venezuela|Bolivarian Republic of Venezuela,Venezuela Bolivarian Republic of,República Bolivariana de Venezuela,Venezuelan,venezolano+
vg|vgb|British Virgin Islands|Islas Vírgenes Británicas|BVI,B V I,Virgin Islands UK
vi|vir|United States Virgin Islands|Islas Vírgenes de los Estados Unidos|US Virgin Islands,U S Virgin Islands,USVI,Virgin Islands US,Virgin Islands U S,Islas Vírgenes Estadounidenses,Islas Vírgenes EE UU,Islas Vírgenes Americanas
vn|vnm|Vietnam|Vietnam|Viet Nam,Socialist Republic of Vietnam,Socialist Republic of Viet Nam,Vietnamese,vietnamita
vu|vut|Vanuatu|Vanuatu|New Hebrides,Vanuatuan,ni Vanuatu
wf|wlf|Wallis and Futuna|Wallis y Futuna|
ws|wsm|Samoa|Samoa|Western Samoa,Samoan,samoano+
ye|yem|Yemen|Yemen|Yemen Republic of,Yemeni,Yemenite,yemení
yt|myt|Mayotte|Mayotte|
za|zaf|South Africa|Sudáfrica|RSA,South African Republic,República Sudafricana,South African,sudafricano+,surafricano+
zm|zmb|Zambia|Zambia|Zambian,zambiano+
zw|zwe|Zimbabwe|Zimbabue|Rhodesia,Zimbabwean,zimbabuense
eu||European Union|Unión Europea|
un||United Nations|Naciones Unidas|ONU
xk|xkx|Kosovo|Kosovo|Kosovar,Kosovan,kosovar
su|sun|Soviet Union|Unión Soviética|USSR,U S S R,URSS,Union of Soviet Socialist Republics,former Soviet Union,former USSR,Soviet,soviético+
yu|yug|Yugoslavia|Yugoslavia|former Yugoslavia,Federal Republic of Yugoslavia,Socialist Federal Republic of Yugoslavia,Yugoslav,yugoslavo+
cs|scg|Serbia and Montenegro|Serbia y Montenegro|
an|ant|Netherlands Antilles|Antillas Neerlandesas|Antillas Holandesas,Dutch Antilles
dd|ddr|German Democratic Republic|República Democrática Alemana|East Germany,GDR,RDA`;
