// What a request asks to be screened, as a subject. Both forms go through the reader of entities, so
// that a name in an address, a posted entity and a row of a file are read alike. A text that is an
// identifier by its form (an RFC, a CURP, an IMO number, a wallet) is compared as one and not as a
// name; the box on the page takes either.

import type { Entity, SearchQuery } from '../../api/screening.ts';
import { readEntity } from '../../intake/entity.ts';
import type { SubjectReading } from '../../intake/subject.ts';
import type { Fault } from '../../model/fault.ts';
import type { Identifier } from '../../model/party.ts';
import { ok, type Result } from '../../model/result.ts';
import { recognise } from '../../names/identifiers.ts';

/** `file` is what the place of a fault names: where the question stood. */
export function subjectOfQuery(query: SearchQuery, file = 'query'): Result<SubjectReading, Fault> {
  const name = query.name === '' ? undefined : query.name;
  const typed = name === undefined ? undefined : recognise(name);
  const numbers = [query.id, typed === undefined ? undefined : name].filter(
    (value) => value !== undefined,
  );
  const entity = {
    schema: query.schema ?? 'LegalEntity',
    properties: {
      ...(name === undefined || typed !== undefined ? {} : { name: [name] }),
      ...(numbers.length === 0 ? {} : { idNumber: numbers }),
      ...(query.birthDate === undefined ? {} : { birthDate: [query.birthDate] }),
      ...(query.country === undefined ? {} : { country: [query.country] }),
    },
  };
  const reading = readEntity(entity, { file });
  if (!reading.ok) return reading;
  const { subject, faults } = reading.value;
  const identifiers = numbers.map(
    (value): Identifier => recognise(value) ?? { scheme: 'other', value },
  );
  // Asking by number alone is a question in good order here; only in a file is it a gap.
  const isGap = ({ kind, place }: Fault) => kind === 'missing' && place.element === 'name';
  return ok({
    subject: { ...subject, party: { ...subject.party, identifiers } },
    faults: faults.filter((each) => !isGap(each)),
  });
}

export function subjectOfEntity(entity: Entity): Result<SubjectReading, Fault> {
  const properties = Object.fromEntries(
    Object.entries(entity.properties).map(([name, values]) => [
      name,
      typeof values === 'string' ? [values] : values,
    ]),
  );
  return readEntity({ ...entity, properties }, { file: 'body' });
}
