// What a column's heading says. Spreadsheets head the same fact in a hundred ways ("Ap. Paterno",
// "apellido_paterno", "Primer apellido"), in Spanish and English; the table below lists them folded:
// no accents, case or punctuation. It is plain data, to be read and added to. What headings cannot
// say, the values must: see `columns.ts`.

import { foldPhrase } from '../names/phrase.ts';

/**
 * What a column is read as: one fact of a party, an id, a part of a name or of an address.
 * `cotejo screen --columns` uses these words.
 */
export const roles = [
  'id',
  'kind',
  'name',
  'given',
  'middle',
  'surname',
  'paternal',
  'maternal',
  'company',
  'alias',
  'formerName',
  'birthDate',
  'foundingDate',
  'birthPlace',
  'nationality',
  'country',
  'gender',
  'rfc',
  'curp',
  'nss',
  'ssn',
  'passport',
  'nationalId',
  'taxId',
  'registration',
  'lei',
  'bic',
  'imo',
  'mmsi',
  'callSign',
  'tailNumber',
  'wallet',
  'address',
  'street',
  'neighbourhood',
  'city',
  'region',
  'postalCode',
  'email',
  'phone',
  'website',
] as const;

export type ColumnRole = (typeof roles)[number];

/** For what a user types after `--columns`. */
export function isRole(text: string): text is ColumnRole {
  return (roles as readonly string[]).includes(text);
}

/**
 * Headings by role, folded. `nombre` and `name` stand under `name`; beside a surname column they
 * mean the given names, which `columns.ts` decides.
 */
const headings: Readonly<Record<ColumnRole, string>> = {
  id: 'id,no,num,numero,folio,clave,codigo,code,key,ref,referencia,reference,record id,row id,id cliente,no cliente,num cliente,numero cliente,clave cliente,codigo cliente,id customer,customer id,customer no,customer number,customer key,client id,client no,client number,no cuenta,num cuenta,numero cuenta,cuenta,account,account id,account no,account number,id cuenta,id socio,no socio,id proveedor,no proveedor,supplier id,vendor id,no contrato,id persona,person id,party id,entity id,identificador,external id',
  kind: 'tipo,tipo persona,tipo cliente,persona fisica moral,fisica moral,pf pm,regimen,type,kind,schema,entity type,customer type,client type,party type,person type,record type,clase',
  name: 'nombre,nombres,name,names,nombre completo,nombre s,full name,fullname,complete name,nombre y apellidos,nombres y apellidos,apellidos y nombre,apellidos y nombres,nombre o razon social,nombre razon social,nombre denominacion o razon social,nombre denominacion,razon social o nombre,denominacion o razon social o nombre,cliente,nombre cliente,customer,customer name,client,client name,beneficiario,nombre beneficiario,beneficiary,beneficiary name,beneficiary owner,ordenante,nombre ordenante,titular,nombre titular,account holder,account name,holder,socio,nombre socio,proveedor,nombre proveedor,supplier,supplier name,vendor,vendor name,contraparte,counterparty,party,party name,persona,person,person name,entity,entity name,entidad,nombre entidad,sujeto,subject,legal name,nombre legal,primary name,caption,buque,nombre buque,vessel,vessel name,ship,ship name,contacto,nombre contacto,representante legal,accionista,shareholder',
  given:
    'primer nombre,nombre 1,nombre1,nombre pila,nombres pila,first name,firstname,first names,given name,given names,givenname,given,forename,forenames,fname,name first',
  middle:
    'segundo nombre,nombre 2,nombre2,otros nombres,middle name,middlename,middle names,middle,second name,secondname,mname,name middle',
  surname:
    'apellidos,apellido,last name,lastname,last names,surname,surnames,family name,familyname,lname,name last',
  paternal:
    'apellido paterno,apellido pat,ap paterno,ap pat,a paterno,paterno,primer apellido,apellido 1,apellido1,1er apellido,paternal surname,paternal last name,paternal name,first surname,first last name,last name 1',
  maternal:
    'apellido materno,apellido mat,ap materno,ap mat,a materno,materno,segundo apellido,apellido 2,apellido2,2do apellido,maternal surname,maternal last name,maternal name,mothers maiden name,second surname,second last name,last name 2',
  company:
    'razon social,denominacion,denominacion social,denominacion o razon social,razon o denominacion social,nombre empresa,empresa,compania,sociedad,company,company name,business,business name,corporate name,organization,organisation,organization name,organisation name,organizacion,nombre organizacion,firm,firma,institucion,corporation',
  alias:
    'alias,aliases,apodo,apodos,sobrenombre,aka,a k a,also known as,nickname,conocido como,tambien conocido como,otros alias,nombre comercial,trade name,trading name,dba,d b a,doing business as,marca',
  formerName:
    'nombre anterior,nombres anteriores,razon social anterior,denominacion anterior,former name,former names,previous name,previousname,fka,f k a,maiden name,nombre soltera',
  birthDate:
    'fecha nacimiento,fecha nac,fec nac,fec nacimiento,f nacimiento,f nac,fnac,fechanac,nacimiento,fecha nacim,date birth,birth date,birthdate,dob,d o b,birthday,born,birth,year birth,birth year,ano nacimiento,ano nac,fecha nacimiento o constitucion,fecha nacimiento constitucion,date birth or incorporation',
  foundingDate:
    'fecha constitucion,f constitucion,fec constitucion,constitucion,fecha fundacion,fecha creacion empresa,incorporation date,incorporationdate,date incorporation,founding date,date founded,founded,formation date,date formation,fecha inscripcion',
  birthPlace:
    'lugar nacimiento,lugar nac,lugar de nac,ciudad nacimiento,pais nacimiento,pais nac,estado nacimiento,entidad nacimiento,entidad federativa nacimiento,place birth,birth place,birthplace,birth city,birth country,country birth,city birth,pob',
  nationality:
    'nacionalidad,nacionalidades,nac,ciudadania,pais nacionalidad,nationality,nationalities,citizenship,citizenships,country citizenship,country nationality,pais ciudadania,pais constitucion,jurisdiction,jurisdiccion,country incorporation,bandera,flag,flag state,pais bandera',
  country:
    'pais,country,pais residencia,country residence,residencia,cod pais,country code,codigo pais,clave pais,domicilio pais,address country',
  gender: 'sexo,genero,sex,gender',
  rfc: 'rfc,r f c,registro federal contribuyentes,rfc con homoclave,rfc homoclave,clave rfc',
  curp: 'curp,c u r p,clave unica registro poblacion,clave curp',
  nss: 'nss,n s s,numero seguridad social,no seguridad social,imss,numero imss,no imss,seguro social,numero seguro social',
  ssn: 'ssn,social security,social security number,social security no',
  passport:
    'pasaporte,no pasaporte,num pasaporte,numero pasaporte,passport,passport no,passport number,passportnumber',
  nationalId:
    'ine,ife,clave elector,credencial elector,no identificacion,num identificacion,numero identificacion,identificacion,identificacion oficial,documento,no documento,numero documento,documento identidad,cedula,dni,id number,idnumber,national id,national id no,national id number,identification number,identity number,document number',
  taxId:
    'nif,cif,nit,ruc,rut,tin,ein,itin,tax id,taxid,tax no,tax number,taxnumber,tax identification number,id fiscal,identificador fiscal,numero fiscal,numero identificacion fiscal,registro fiscal',
  registration:
    'folio mercantil,folio mercantil electronico,fme,registro publico,numero registro,no registro,registration,registration no,registration number,registrationnumber,company number,company no,register number,matricula mercantil',
  lei: 'lei,lei code,leicode,codigo lei,identificador entidad juridica,legal entity identifier',
  bic: 'bic,swift,bic swift,swift bic,swiftbic,swift code,bic code,codigo swift,codigo bic',
  imo: 'imo,imo no,imo number,imonumber,numero imo,no imo',
  mmsi: 'mmsi,mmsi no,mmsi number',
  callSign: 'call sign,callsign,distintivo llamada,indicativo,senal llamada',
  tailNumber:
    'tail number,tail no,tailnumber,matricula aeronave,matricula avion,aircraft registration',
  wallet:
    'wallet,wallets,wallet address,crypto address,cryptoaddress,crypto wallet,cartera,cartera cripto,direccion cripto,direccion wallet,billetera,monedero,monedero electronico,blockchain address,public key,publickey,bitcoin address,btc address,eth address',
  address:
    'domicilio,direccion,domicilio completo,direccion completa,domicilio fiscal,address,full address,postal address,mailing address,residential address,home address,registered address,dom',
  street:
    'calle,calle y numero,calle numero,calle no,street,street address,address line,address line 1,address 1,address1,addr line1,address line1,domicilio calle',
  neighbourhood:
    'colonia,col,barrio,fraccionamiento,neighborhood,neighbourhood,address line 2,address 2,address2',
  city: 'ciudad,municipio,delegacion,alcaldia,localidad,poblacion,ciudad municipio,delegacion municipio,alcaldia municipio,city,town,addr city,address city,domicilio ciudad',
  region:
    'estado,entidad federativa,entidad fed,edo,provincia,departamento,state,province,region,state province,addr state,address state,domicilio estado',
  postalCode:
    'cp,c p,codigo postal,cod postal,postal code,postcode,zip,zip code,zipcode,addr postal code',
  email:
    'correo,correos,correo electronico,correo e,email,emails,e mail,mail,email address,e mail address',
  phone:
    'telefono,telefonos,tel,telefono 1,telefono 2,telefono celular,telefono movil,telefono casa,telefono oficina,celular,cel,movil,phone,phones,phone no,phone number,telephone,telephone no,mobile,mobile phone,cell,cell phone,cellphone,whatsapp',
  website: 'sitio web,pagina web,web,website,web site,url,portal,pagina internet',
};

// Words that carry no meaning of their own in a heading, in either language.
const smallWords = new Set('de del la las el los y s the of a'.split(' '));
// "Nombre del cliente", "RFC cliente": whose fact it is, which the file as a whole says already.
const ownerWords = new Set(
  'cliente clientes customer client titular persona person socio beneficiario proveedor contraparte'.split(
    ' ',
  ),
);

const roleByHeading: ReadonlyMap<string, ColumnRole> = new Map(
  roles.flatMap((role) =>
    headings[role].split(',').map((heading) => [withoutSmallWords(heading), role] as const),
  ),
);

/** Lower case, no accents, words parted by single blanks; `birthDate` is `birth date`. */
export function foldHeading(text: string): string {
  return foldPhrase(text.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

/** The role a heading names. Undefined for a heading that the table does not know. */
export function roleOfHeading(text: string): ColumnRole | undefined {
  if (text.length > headingLengthMax) return undefined;
  // "(dd/mm/aaaa)" and "[opcional]" are notes beside the heading.
  for (const variant of [text, text.replace(/[([{].*?([)\]}]|$)/g, ' ')]) {
    const plain = withoutSmallWords(foldHeading(variant)).replace(
      / (?:dd?|mm?)(?: ?[dmay]+)*$/,
      '',
    );
    // Tried from the exact to the loose: as written, without whose it is, and without blanks, for
    // systems that write `apellidopaterno`.
    const owned = plain
      .split(' ')
      .filter((word) => !ownerWords.has(word))
      .join(' ');
    const role =
      roleByHeading.get(plain) ??
      roleByHeading.get(owned) ??
      roleByHeading.get(plain.replace(/ /g, ''));
    if (role !== undefined) return role;
  }
  return undefined;
}

/** A longer text is no heading but prose or data. */
const headingLengthMax = 80;

export type DayOrder = 'day-first' | 'month-first';

/** `Fecha (dd/mm/aaaa)` and `DOB MM/DD/YYYY` state their own order. */
export function orderOfHeading(text: string): DayOrder | undefined {
  // `dd/mm/aaaa`, `DD-MM-YYYY`, `mm/dd/yy`: letters only, so that a date in a heading is no mask.
  const mask = /\b([dm])\1?[\s/.-]?([dm])\2?[\s/.-]?(?:a{2,4}|y{2,4})\b/i.exec(text);
  const [first, second] = [mask?.[1]?.toLowerCase(), mask?.[2]?.toLowerCase()];
  if (first === 'd' && second === 'm') return 'day-first';
  return first === 'm' && second === 'd' ? 'month-first' : undefined;
}

/** Rows looked at for the heading; reports put a title, a date and a blank line above it. */
export const titleRowsMax = 20;

/**
 * Index of the row that heads the table: the one with most known headings among the first
 * `titleRowsMax`. Undefined where no row has any. A word that comes again in its column ("Persona"
 * in a table without a header) is a value, and one known word among dates and numbers proves nothing:
 * taking a customer for the header would lose that customer.
 */
export function findHeaderRow(rows: readonly (readonly string[])[]): number | undefined {
  const first = rows.slice(0, titleRowsMax);
  let best: number | undefined;
  let bestCount = 0;
  first.forEach((cells, index) => {
    // Headings are unlike what stands below them; a customer's kind or city comes again and again.
    const isValue = (cell: string, column: number) =>
      first.some((other, line) => line !== index && other[column] === cell);
    const count = countHeadings(cells.map((cell, column) => (isValue(cell, column) ? '' : cell)));
    if (count === 1 && cells.length > 1 && holdsData(cells)) return;
    if (count > bestCount) [best, bestCount] = [index, count];
  });
  return best;
}

/** How many cells of a row are headings that the table knows. */
export function countHeadings(cells: readonly string[]): number {
  return cells.filter((cell) => roleOfHeading(cell) !== undefined).length;
}

/** Years, dates, numbers of four digits and addresses stand in rows, hardly ever in headings. */
export function holdsData(cells: readonly string[]): boolean {
  return cells.some((cell) => /\d{4}|\d[-/.]\d|@/.test(cell));
}

/** "Fecha de nacimiento" is `fecha nacimiento`; a heading of small words alone stays as it is. */
function withoutSmallWords(folded: string): string {
  const words = folded.split(' ');
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling.join(' ') : folded;
}
