// Small closed classes of words, folded: titles, suffixes, particles, abbreviations, numerals, the
// prefixes of ships' names, places. From general knowledge; see docs/names-data.md.

/** Said before a name and no part of it. */
export const titles = `
senor senora senorita sra srta sres don dona dn dna lic licenciado licenciada licdo licda ing ingeniero ingeniera dr dra doctor doctora mtro mtra prof profr
profra profesor profesora arq arquitecto arquitecta abog abg abogado abogada notario gral cmdte cmte cdte cnel coronel tte teniente sgto sargento capitan
dip diputado diputada senador senadora gob gobernador gobernadora pbro presbitero mons monsenor fray vda viuda ciudadano ciudadana
mr mister mrs ms miss mx sir dame lady hon honorable honourable rev reverend gen general col colonel capt captain lt lieutenant sgt sergeant maj major brig
brigadier adm admiral cmdr commander president minister professor governor senator judge justice ambassador esq esquire phd md jd cpa mba dds
haj hajj haji hajji hadj hadji hac mullah mulla mollah molla mawlawi maulvi maulavi maulawi moulvi maulana mawlana moulana agha aqa ayatollah hojjatoleslam
hojatoleslam sardar sarhang sartip qari hafiz ustad ustaz gospodin herr frau monsieur madame mme mlle dott signor signora`;

/** Titles that are part of some people's name, or a nom de guerre: set aside, but not as nothing. */
export const weakTitles = `
sheikh shaykh sheik shaikh cheikh sayyid sayed sayyed syed seyed sidi emir amir ameer imam emam khan comandante padre maestro maestra hermana sor lord begum
bibi c sr mayor`;

/** Tell father from son: token = canonical form. */
export const generationSuffixes =
  'jr=jr junior=jr jnr=jr hijo=jr filho=jr sr=sr senior=sr snr=sr ii=2 iii=3 iv=4 2nd=2 3rd=3 4th=4 neto=3 nieto=3 segundo=2';

/** Light words inside a person's name. `abu` and `umm` (kunya) and `abd` are not: they carry meaning. */
export const particles = `
de del dela delos la las lo los le les y e i da das do dos di du des della dello degli dell von van vom der den zu zum zur ter ten te
al el ul ud ur ad ar as ash az bin ibn ben ebn bint binti binte bent bte ould wuld oglu ogly oghlu qizi kyzy kizi gizi uly ulu uulu`;

/** Written short for a name or word: short = long long. */
export const abbreviations = `
ma=maria; m=maria manuel miguel; mria=maria; mo=mohamed mohammed; md=muhammad mohammed; mohd=mohammed muhammad; muhd=muhammad; j=jose juan jesus; je=jose; jph=joseph jose; fco=francisco; fcco=francisco;
fca=francisca; gpe=guadalupe; guad=guadalupe; ant=antonio; anto=antonio; jna=juana; alej=alejandro; alfdo=alfredo; fdo=fernando; rob=roberto; robto=roberto;
cpe=guadalupe; refo=refugio; conc=concepcion; sto=santo; sta=santa; sn=san; dgo=domingo; xtobal=cristobal; gmo=guillermo; glmo=guillermo; vic=vicente; vte=vicente; aug=augusto; edo=eduardo; edu=eduardo;
hdez=hernandez; hdz=hernandez; hnz=hernandez; hndz=hernandez; hrdz=hernandez; mtz=martinez; mtnez=martinez; mnez=martinez; mtnz=martinez; mrtz=martinez; mz=martinez; glez=gonzalez; gzz=gonzalez; gzlz=gonzalez;
gonz=gonzalez; gzlez=gonzalez; gnz=gonzalez; rdz=rodriguez; rguez=rodriguez; rodz=rodriguez; rdgz=rodriguez; rdguez=rodriguez; rgz=rodriguez; fdez=fernandez; fdz=fernandez; fernz=fernandez; pz=perez; prz=perez;
lpz=lopez; lopz=lopez; gtz=gutierrez; gtrz=gutierrez; gutz=gutierrez; gtez=gutierrez; sz=sanchez; snchz=sanchez; schz=sanchez; shz=sanchez; rmz=ramirez; rmrz=ramirez; ramz=ramirez; jmz=jimenez; jmnz=jimenez;
jimz=jimenez; dgz=dominguez; domgz=dominguez; dguez=dominguez; dmz=dominguez; vzq=vazquez; vazq=vazquez; vzqz=vazquez; vzqez=vazquez; alv=alvarez; alvz=alvarez; alvrz=alvarez; glz=gonzalez; mdz=mendez;
mndz=mendez mendoza; mza=mendoza; velz=velazquez velasquez; vlz=velez; gcia=garcia; gza=garza; glvz=galvez; hta=huerta; cdna=cardenas; nvz=narvaez; nnz=nunez; ordz=ordonez; mrls=morales;
cia=compania; comp=compania; hnos=hermanos; bros=brothers; sucs=sucesores; sucrs=sucesores; mex=mexico mexicana; nvo=nuevo; nva=nueva; gpo=grupo; grp=group; transp=transportes; trans=transportes; transptes=transportes; com=comercializadora comercial;
comerc=comercializadora comercial; cializadora=comercializadora; const=constructora construcciones; constr=constructora construcciones; dist=distribuidora; distrib=distribuidora; inm=inmobiliaria; inmob=inmobiliaria;
serv=servicios; servs=servicios; asoc=asociados asociacion; asocs=asociados; assoc=associates association; prod=productos productora; prods=productos; int=internacional international; intl=international;
internac=internacional; nal=nacional; nac=nacional; natl=national; govt=government; dept=department; univ=universidad university; inst=instituto institute; fund=fundacion foundation; fdn=foundation; mfg=manufacturing;
ind=industrias industrial industries; inds=industrias industries; eng=engineering; tech=technology technologies; mgmt=management; svcs=services; svc=service; corp=corporation; ent=enterprises; ents=enterprises; ctr=center centro; org=organization; exp=export; imp=import; invs=investments; dev=development; bldg=building; shpg=shipping; mtl=metal; elec=electric`;

/** Ordinal and number words: number = words. */
export const numberWords = `
1=first primero primera primer 1st 1ro 1ra 1er one uno una; 2=second segundo segunda 2nd 2do 2da two dos; 3=third tercero tercera tercer 3rd 3ro 3ra 3er three tres;
4=fourth cuarto cuarta 4th 4to 4ta four cuatro; 5=fifth quinto quinta 5th 5to 5ta five cinco; 6=sixth sexto sexta 6th 6to 6ta six seis; 7=seventh septimo septima 7th 7mo 7ma seven siete;
8=eighth octavo octava 8th 8vo 8va eight ocho; 9=ninth noveno novena 9th 9no 9na nine nueve; 10=tenth decimo decima 10th 10mo 10ma ten diez; 11=eleventh undecimo undecima eleven once 11th;
12=twelfth duodecimo duodecima twelve doce 12th; 13=thirteenth thirteen trece 13th; 14=fourteenth fourteen catorce 14th; 15=fifteenth fifteen quince 15th; 16=sixteenth sixteen dieciseis 16th;
17=seventeenth seventeen diecisiete 17th; 18=eighteenth eighteen dieciocho 18th; 19=nineteenth nineteen diecinueve 19th; 20=twentieth vigesimo vigesima twenty veinte 20th; 30=thirty treinta 30th;
40=forty cuarenta; 50=fifty cincuenta; 100=hundred cien ciento; 1000=thousand mil`;

/** Words that are numbers only beside other words of a name: articles, initials, surnames. */
export const ambiguousNumerals = 'i v x vi xi one una uno once mil segundo quinto quinta sexto octavo primo';

export const vesselPrefixes = 'mv ms mt ss sv my mf mts fv rv lng lpg hms uss the el la los las';

export const articles = 'the a an el la los las lo le les il der die das al o os as';

/** Mexican states and cities, US states of the border and large cities, regions of the world. */
export const places = `
aguascalientes california campeche chiapas chihuahua coahuila colima durango guanajuato guerrero hidalgo jalisco michoacan morelos nayarit oaxaca puebla
queretaro quintana sinaloa sonora tabasco tamaulipas tlaxcala veracruz yucatan zacatecas cdmx df potosi monterrey guadalajara tijuana juarez culiacan
mazatlan reynosa matamoros laredo hermosillo mexicali cancun acapulco toluca leon torreon saltillo morelia uruapan apatzingan manzanillo tepic
vallarta zapopan tlaquepaque ensenada nogales guasave mochis navolato badiraguato cuernavaca iguala chilpancingo tepalcatepec caborca
texas arizona florida nevada illinois georgia york washington miami houston dallas austin angeles phoenix tucson chicago
mcallen brownsville boston atlanta denver detroit philadelphia seattle vegas orlando
bogota medellin cali barranquilla cartagena cucuta buenaventura antioquia caracas maracaibo valencia quito guayaquil lima managua tegucigalpa habana havana
madrid barcelona sevilla bilbao galicia london londres paris berlin moscow moscu kiev kyiv minsk tehran teheran baghdad bagdad damascus damasco beirut dubai
istanbul ankara beijing pekin shanghai shenzhen guangdong guangzhou kong pyongyang seoul tokyo mumbai delhi karachi kabul dhaka manila bangkok jakarta
america europe europa asia africa latinoamerica sudamerica norteamerica centroamerica iberoamerica eurasia antilles antillas caribbean caribe balkans
crimea donetsk luhansk chechnya dagestan gaza siberia siberian ural urals volga baltic gulf mediterranean mediterraneo korea corea congo`;
