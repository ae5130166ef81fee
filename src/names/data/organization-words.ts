// Ordinary words of organisations' names. `organizationWords`: one line per English word, followed by
// the Spanish words that official lists and their readers use for it (genders and plurals included),
// all folded. `tradeWords`: words that say what a business does or is, and tell two businesses apart
// only beside a name. From general knowledge; see docs/names-data.md.

export const organizationWords = `
academy academia academias
accountants contadores
accounting contable contables
administration administracion administraciones
administrators administradores
advertising publicidad publicitaria publicidades publicitarias
advisors asesores
advisory asesoria asesorias
agency agencia agencias
agent agente agentes agents
agricultural agricola agricolas agropecuaria agropecuarias
air aerea aereo aereos aereas
airline aerolinea aerolineas airlines
american americana americano americanos americanas
apple manzana manzanas
architects arquitectos
architecture arquitectura arquitecturas
arm brazo brazos
armed armadas armado armada armados
armoring blindajes
army ejercito armies ejercitos
assembly maquila maquiladora maquilas maquiladoras
asset patrimonial patrimoniales
associated asociada asociadas
associates asociados
association asociacion asociaciones
atlantic atlantico atlanticos
auditors auditores
automobiles automoviles
automotive automotriz automotrices
avenue avenida avenidas
aviation aviacion aviaciones
avocado aguacate aguacates avocados
bakery panaderia panaderias
bank banco bancos banks
banking bancaria bancarias
bar cantina cantinas
bay bahia bahias
beach playa playas beaches
beauty belleza bellezas
bets apuestas
beverages bebidas
black negra negro negros negras
bloc bloque blocs bloques
block bloque bloques
blood sangre bloods sangres
blue azul azules
bonds fianzas
border frontera fronteriza fronterizo fronteras fronterizas fronterizos
branch sucursal sucursales
brewery cerveceria cervecerias
bridge puente puentes
brigade brigada brigadas brigades
brother hermano hermanos brothers
brotherhood hermandad hermandades
builder edificadora constructora constructores builders edificadoras constructoras
buildings edificaciones
bull toro bulls toros
buses autobuses
business empresarial negocio negocios empresariales
butcher carniceria carnicerias
cardboard carton cartones
cargo carga cargas
caribbean caribe caribes
carrier transportadora transportadoras
cars autos
cartel cartels carteles
castle castillo castillos
cattle ganadera ganado ganaderas ganados
cement cemento cementos
center centro centre centers centros centres
central centro centrales centros
century siglo siglos
chamber camara camaras
chemical quimica quimicas quimicos quimico chemicals
church iglesia iglesias
city ciudad ciudades
clan clanes clans
cleaning limpieza limpiezas
clinic clinica clinicas
clothing ropa ropas
coast costa costas
coffee cafe cafes
college colegio colegios
colombian colombiana colombiano colombianos colombianas
column columna columns columnas
command comando commands comandos
commando comando comandos
commercial comercial comerciales
commission comision comisiones
committee comite comites
communication comunicacion comunicaciones communications
companions companeros
company compania empresa companias empresas companies
comprehensive integral integrales
computing computacion informatica computaciones informaticas
concrete concretos
confederation confederacion confederaciones
consortium consorcio consorcios
construction construccion constructora construcciones constructions constructoras
consultants consultores
consulting consultoria consultores consultorias
containers envases
convent convento conventos
cooperative cooperativa cooperativas
coordination coordinadora coordinadoras
copper cobre cobres
corn maiz maices
corporate corporativo corporativos
corporation corporacion corporaciones
council consejo consejos
courier mensajeria mensajerias
cousins primos
cranes gruas
credit credito creditos credits
cross cruz cruces
culture cultura culturas
currencies divisas
custody custodia custodias
customs aduana aduanal aduanas aduanales
dairy lacteos
daughter hija daughters hijas
death muerte deaths muertes
debt deuda deudas
desert desierto desiertos
design diseno disenos
developer desarrolladora desarrolladoras
development desarrollo desarrollos developments
diamond diamante diamantes
directorate direccion direcciones
distillery destileria destilerias
distribution distribuciones
distributor distribuidor distribuidora distribuciones distribuidores distribuidoras
eagle aguila aguilas eagles
east este oriente easts estes orientes
eastern oriental orientales
education educacion educaciones
educational educativa educativas
electric electrica electricas
electricity electricidad electricidades
electronics electronica electronicas
emerald esmeralda esmeraldas
energy energeticos energia energetica energias energeticas
engineering ingenieria ingenierias
engineers ingenieros
engines motores
entertainment diversiones entretenimiento entretenimientos
environmental ambiental ambientales
equipment equipo equipos
estate hacienda haciendas
events eventos
exchange bolsa cambio cambios bolsas
executive ejecutivos
export exportacion exportaciones exports
exporter exportadora exportador exportadoras exportadores
factoring factoraje factorajes
factory fabrica fabricas
faith fe fes
family familia familias families
farm finca granja rancho fincas granjas
farmers agricultores
farming agropecuaria agropecuarias
fashion moda modas fashions
father padre fathers padres
federation federacion federations federaciones
fertilizers fertilizantes
field campo campos fields
finance financiera finanzas financieras
financial financiero financieros
fire fuego fuegos
first primera primero primeras primeros
fishermen pescadores
fishing pesca pesquera pescas pesqueras
five cinco cincos
flower flor flores flowers
food alimenticia alimentos foods alimenticias
footwear calzado calzados
force fuerza fuerzas forces
forest bosque bosques forests
former antigua antiguo antiguas antiguos
foundation fundacion fundaciones
foundry fundicion fundiciones
fountain fuente fuentes
four cuatro cuatros
freight flete fletes
friends amigos
front frente fronts frentes
fruits frutas
fuel combustible combustibles fuels
fund fondo fondos funds
furniture muebleria muebles mueblerias
future futuro futuros
games juegos
gang banda pandilla bandas pandillas gangs
garden jardin jardines gardens
garments confecciones
gas gasera gaseras
gasolines gasolinas
gate puerta puertas
general generales
generation generacion generations generaciones
glass vidrio vidrios
gold oro oros
golden dorada dorado doradas dorados
goods bienes
government gobierno gobiernos
grains granos
great gran granes
green verde verdes
groceries abarrotes
group grupo grupos groups
guard guardia guards guardias
gulf golfo gulfs golfos
gym gimnasio gimnasios
hardware ferreteria ferreterias
haulier transportista transportistas
health salud saludes
heirs herederos
high alta alto altas altos
highway carretera carreteras
hill cerro loma cerros lomas
holding controladora tenedora holdings controladoras tenedoras
holy santa santo santas santos
hope esperanza esperanzas
horse caballo horses caballos
hospital hospitales
hotel hotelera hoteles hotels hoteleras
house casa casas houses
hundred cien cienes
hydrocarbons hidrocarburos
import importacion importaciones imports
importer importadora importador importadoras importadores
independence independencia independencias
independent independiente independientes
industrial industriales
industry industria industrias industries
infrastructure infraestructura infraestructuras
inn posada posadas
installations instalaciones
institute instituto institutos
insurance seguros
international internacional internacionales
investigations investigaciones
investment inversion inversiones investments
investor inversora inversionistas investors inversoras
iron hierro hierros
island isla islas islands
jewelry joyeria joyerias
jewels joyas
jungle selva selvas
justice justicia justicias
king rey reyes kings
kitchen cocina cocinas
knights caballeros
laboratory laboratorio laboratorios laboratories
lady senora ladies senoras
lagoon laguna lagunas
lake lago lagos lakes
land tierra tierras lands
large grande grandes
laundry lavanderia lavanderias
lawyers abogados
leasing arrendadora arrendamiento arrendadoras arrendamientos
leather cuero piel cueros pieles
legal juridica juridico juridicas juridicos
lemon limon limones
liberation liberacion liberations liberaciones
liberty libertad libertades
life vida vidas
light luz luces
line linea lines lineas
lion leon leones lions
liquors licores
loan prestamo prestamos loans
logistics logistica logisticas
lord senor senores lords
love amor amores
low bajo bajos
lower baja bajas
lumber maderera madereras
machinery maquinaria maquinarias
mafia mafias
main principal principales
maintenance mantenimiento mantenimientos
major mayor mayores
management administradora gestion administradoras gestiones
manufactures manufacturas
maritime maritima maritimo maritimas maritimos
market mercado mercados markets
materials materiales
meats carnes
mechanics mecanica mecanicas
medical medico medicos
medicine medicina medicinas
merchants comerciantes
metallurgical metalurgica metalurgicas
metals metales
mexican mexicana mexicanas mexicano mexicanos
military militar militares
milk leche leches
minerals minerales
mines minas
mining minera mineria mineras minerias
ministry ministerio ministerios
minor menor menores
mission mision misiones
modern moderna moderno modernas modernos
moon luna lunas
mother madre mothers madres
mount monte montes
mountain montana montanas
movement movimiento movimientos
multiple multiples
music musica musicas
national nacional nacionales
navy marina marinas
neighborhood barrio neighborhoods barrios
nephews sobrinos
network red redes networks
new nueva nuevo nuevas nuevos
north norte norths nortes
northeast noreste nordeste northeasts norestes nordestes
northern norteno nortena septentrional nortenos nortenas septentrionales
northwest noroeste northwests noroestes
notary notario notarios
oak encino roble encinos robles
ocean oceano oceanos
office oficina offices oficinas
oil petrolera petroleo petroleras
old vieja viejo viejas viejos
olive olivo olivos
operations operaciones
operator operadora operadoras
orange naranja naranjas
orchard huerta huertas
organization organizacion organisation organizations organizaciones organisationes
pacific pacifico pacificos
packaging empaques
packing empacadora empacadoras
palace palacio palacios
palm palma palmas palms
paper papel papeles
parcels paqueteria paqueterias
parent matriz matrices
park parque parques
partners socios
party partido partidos
peace paz paces
pearl perla perlas
peasants campesinos
people gente pueblo pueblos peoples gentes
personnel personal personales
petrochemical petroquimica petroquimicas
petroleum petroleo petroleos petrolera petroleras
pharmaceutical farmaceutica farmaceutico farmaceuticos farmaceuticas
pharmacy farmacia farmacias pharmacies
pine pino pinos pines
plain llano llanos
plan 
plastics plasticos
police policia policias
popular populares populars
port puerto puertos ports
poultry avicola avicolas
printing imprenta imprentas
private privada privado privadas privados
processor procesadora procesadoras
producer productora productores producers productoras
production produccion producciones productions
products productos producto
professional profesionales
progress progreso progresos
projects proyectos
promoter promotora promotoras
promotions promociones
protection proteccion protecciones
public publica publico publicas publicos
publishing editorial editoriales
purchases compras
queen reina queens reinas
railway ferrocarril ferrocarriles railways
ranch rancho ranchos
ranchers ganaderos
real inmobiliaria inmobiliarias
records discos
recycler recicladora recicladoras
recycling reciclaje reciclajes
red roja rojo rojos rojas reds
rental alquiler renta rentas rentals alquileres
repairs reparaciones
representations representaciones
republic republica republicas
research investigacion
resistance resistencia resistances resistencias
resources recursos
restaurant restaurante restaurantes restaurants
retail menudeo menudeos
revolutionary revolucionarias revolucionario revolucionaria revolucionarios revolutionaries
river rio rios
road camino caminos
rock pena penas
rooster gallo roosters gallos
rose rosa rosas
royal real
saint san santo santa saints sanes santos santas
sale venta ventas sales
savings ahorro ahorros
school escuela schools escuelas
science ciencia ciencias
scientific cientifica cientificas
scrap chatarra chatarras
sea mar mares seas
seafood mariscos
second segundo segunda segundos segundas
secretariat secretaria secretarias
security seguridad securities seguridades
seeds semillas
service servicio servicios services
seven siete sietes
ship buque barco buques barcos
shipping naviera navieras
shoe zapateria zapatos shoes zapaterias
shows espectaculos
silver plata platas
sister hermana hermanas sisters
sky cielo cielos
society sociedad sociedades
solidarity solidaridad solidaridades
solutions soluciones solucion
son hijo hijos sons
south sur souths sures
southeast sureste sudeste southeasts surestes sudestes
southern sureno surena meridional surenos surenas meridionales
southwest suroeste sudoeste southwests suroestes sudoestes
spanish espanol espanola espanoles espanolas
specialized especializada especializados especializadas
sports deportes deportiva deportivo deportivas deportivos
squirrels ardillos
star estrella estrellas stars
state estado estados states
steel acero aceros steels
steelworks siderurgica siderurgicas
stone piedra piedras stones
storage almacenadora almacenadoras
store tienda tiendas stores
street calle calles
studies estudios
subsidiary filial filiales
successors sucesores
sugar azucar azucares
sun sol soles suns
supermarket supermercado supermercados
supplier abastecedora proveedor proveedora abastecedoras proveedores proveedoras
supplies suministros
surveillance vigilancia vigilancias
system sistema sistemas systems
technical tecnica tecnicos tecnicas
technology tecnologia tecnologias technologies
telecommunications telecomunicaciones
templar templarios templario templars
temple templo templos
ten diez dieces
tequila tequilera tequileras
textile textil textiles
third tercero tercera tercer terceros terceras terceres
thousand mil miles
three tres
tiger tigre tigres tigers
tires llantas
tools herramientas
tortilla tortilleria tortillerias
tourism turismo turismos
tourist turistica turisticos turisticas
tower torre torres towers
town villa villas
trade comercio comercios
trading comercializadora comercializadoras comercial
train tren trains trenes
training capacitacion capacitaciones
transport transporte transportes transportation transports transportationes
travel viajes
trucking autotransportes
trucks camiones
trust fideicomiso fideicomisos
two dos
unified unificados unifieds
union sindicato unions sindicatos
united unida unidos unidas unido
unity unidad unidades
university universidad universidades
valley valle valles
vegetables hortalizas legumbres verduras
venezuelan venezolana venezolano venezolanos venezolanas
walnut nogal nogales
war guerra guerras
warehouse almacen bodega almacenes bodegas warehouses
warrior guerrero guerreros warriors
waste residuos
watches relojes
water agua aguas waters
weapons armas
welfare bienestar bienestares
west occidente oeste poniente wests occidentes oestes ponientes
western occidental occidentales
white blanca blanco blancos blancas
wholesale mayoreo mayoreos
widow viuda widows viudas
wind viento vientos
wines vinos
wolf lobo
wolves lobos
woods maderas
workers obreros trabajadores
works obras
workshop taller talleres workshops
world mundial mundo mundiales mundos
yellow amarillo amarillos`;

export const tradeWords = `
abarrotes abastecedora abogados academia academy accountants accounting administracion administradora administradores administration administrators aduana
aduanal advertising advisors advisory aerea aereo aereos aerolinea aerolineas agencia agency agent agente agentes agents agricola agricultores agricultural
agro agropecuaria aguacate aguacates ahorro air airline airlines alimenticia alimentos almacen almacenadora almacenes alquiler ambiental anonima antigua
antiguo apuestas architects architecture armas armoring arquitectos arquitectura arrendadora arrendamiento asesores asesoria asociacion asociada asociados
assembly asset associated associates association auditores auditors autobuses automobiles automotive automotriz automoviles autos autotransportes avia
aviacion aviation avicola avocado avocados azucar bakery bancaria banco bank banking beauty bebidas belleza bets beverages bienes blindajes bodega bodegas
bolsa bonds branch brewery brothers builder builders buildings bureau buses business butcher cafe calzado camara cambio cambios camiones campesinos cantina
capacitacion capital cardboard carga cargo carnes carniceria carrier cars carton casa casas casino casinos cattle cement cemento center centro cerveceria
chamber chatarra chemical chemicals cia ciencia cientifica civil cleaning clinic clinica clothing club co cocina coffee colegio college combustible
combustibles comercial comerciales comercializacion comercializadora comerciantes comercio comision comite commerce commercial commission committee
communication communications compania companias companies company complex compras comprehensive computacion computing comunicacion comunicaciones concrete
concretos confecciones confederacion confederation consejo consorcio consortium construccion construcciones construction constructions constructora
consultants consulting consultores consultoria contable contadores containers controladora cooperativa cooperative corn corp corporacion corporate corporation
corporativo council courier cranes credit credito creditos credits cuero cultura cultural culture currencies custodia custody customs dairy data debt
department deportes deportiva deportivo desarrolladora desarrollo desarrollos design despacho destileria deuda developer development developments diesel
digital direccion directorate dis discos diseno distillery distribuciones distribuidor distribuidora distribution distributor distributors diversiones divisas
division edificaciones edificadora editorial educacion education educational educativa ejecutivos electric electrica electricidad electricity electronica
electronics empacadora empaques empresa empresarial empresas energeticos energia energy engineering engineers engines enterprise enterprises entertainment
entretenimiento envases environmental equipment equipo equipos escuela especializada especializados espectaculos estate estudios eventos events exchange
executive export exportacion exportaciones exportadora exporter exports fabrica fabrika factoraje factoring factory farmaceutica farmaceutico farmacia
farmacias farmers farming fashion fashions ferreteria ferrocarril ferrocarriles fertilizantes fertilizers fianzas fideicomiso filial finance financial
financiera financiero financieros finanzas fishermen fishing flete fletes fondo fondos food foods footwear former foundation foundry freight fruits frutas
fuel fuels fund fundacion fundicion funds furniture fze games ganadera ganaderos ganado garments gas gasolinas gasolines generales gestion gimnasio glass
global gmbh gobierno goods government grains granos groceries group groups gruas grupo grupp gym hardware haulier hermanos herramientas hidrocarburos hijos
hnos holding holdings hortalizas hospital hotel hotelera hoteles hotels hydrocarbons import importacion importaciones importadora importer imports imprenta
independent independiente industria industrial industrias industries industry informatica infraestructura infrastructure ingenieria ingenieros inmobiliaria
inn insaat instalaciones installations institut institute instituto insurance integral integrales internacional international intl inversion inversiones
inversionistas inversora invest investigacion investigaciones investigations investment investments investor investors issledovatelskii jewelry jewels joint
joyas joyeria juegos juridica juridico kholding kitchen kombinat kompaniya laboratories laboratorio laboratorios laboratory lacteos laundry lavanderia lawyers
leasing leather leche legal legumbres licores limited limpieza line lines liquors llantas loan loans logistica logistics lumber machinery maderas maderera
maintenance maiz management mantenimiento manufacturas manufactures manufacturing maquila maquiladora maquinaria marina marine mariscos maritima maritime
maritimo market marketing markets materiales materials matriz mayoreo meats mecanica mechanics media medica medical medicina medicine medico medicos
mensajeria menudeo mercado mercados merchants metal metales metallurgical metals metalurgica militar military milk minas minera minerales minerals mineria
mines mining ministerio ministry moda modas mosaseh motores movement movimiento muebleria muebles multiple multiples music musica musical nacional national
nauchno naval naviera navieras navigation navy negocio negocios networks notario notary obras obreros office oficina oil operaciones operadora operations
operator organization packaging packing panaderia papel paper paqueteria parcels parent partido partners party patrimonial peasants personal personnel pesca
pescadores pesquera petrochemical petroleo petroleos petrolera petroleum petroquimica pharma pharmaceutical pharmacies pharmacy piel plant plasticos plastics
police policia posada poultry predpriyatie prestamo prestamos printing privada privado private procesadora processor produccion producciones producer
producers production productions productora productores productos products profesionales professional proizvodstvennoe projects promociones promoter
promotions promotora properties property proteccion protection proveedor proveedora proyectos public publica publicidad publicitaria publico publishing
purchases quimica quimicas quimicos radio raices railway railways ranchers real recicladora reciclaje records recursos recycler recycling redes relojes renta
rental rentals rentas repairs reparaciones representaciones representations research residuos resources restaurant restaurante restaurantes restaurants retail
ropa sale sales salon sanayi savings school science scientific scrap seafood secretaria secretariat security seeds seguridad seguros semillas service services
servicio servicios servis sharkat sherkat sherkate shipping shoe shoes shop shows siderurgica sistemas sistemy social sociedad society socios software
soluciones solutions sons specialized sports station steel steelworks stock storage store stores studies subsidiary sucesores sucursal sugar suministros
supermarket supermercado supplier supplies supply surveillance systems taller talleres taxis tech technical technologies technology tecnica tecnicos
tecnologia tecnologias tekhnologii telecom telecommunications telecomunicaciones television tenedora tequilera textil textile textiles ticaret tienda tiendas
tires tools tortilla tortilleria tourism tourist trabajadores trade trader traders trading training transport transportadora transportation transporte
transportes transportista transports travel treid trucking trucks trust tsentr turismo turistica turisticos universidad university vegetables venta ventas
verduras viajes vidrio vigilancia vinos warehouse warehouses waste watches weapons wholesale wines woods workers works workshop workshops world worldwide
zapateria zapatos zavod`;
