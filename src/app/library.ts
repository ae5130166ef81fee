// The program as a library: the same compose, the same screening, without the command line.
//
//   import { screen } from 'cotejo';
//   const answer = await screen('Cartel del Golfo', { as: 'us-bank' });
//
// A subject is a name, or an entity with a FollowTheMoney schema and properties. What cannot be read
// in it, an unknown profile or an unreadable data folder come back as a fault; nothing is thrown.

import { readEntity } from '../intake/entity.ts';
import { type Fault, fault } from '../model/fault.ts';
import { isoDay } from '../model/ids.ts';
import type { Party } from '../model/party.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { ScreenResult } from '../screen/result.ts';
import { compose } from './compose.ts';
import { subjectOfQuery } from './http/subject.ts';
import { systemIo } from './io.ts';
import { openScreening } from './screening.ts';
import { readSettings } from './settings.ts';

export interface Entity {
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export interface Question {
  /** Obligor profile, e.g. `mx-bank`; absent, no law is judged to bind and all are shown. */
  readonly as?: string;
  /** `YYYY-MM-DD`: the day asked about, from which clocks run. Absent: today. */
  readonly asOf?: string;
  /** Also what lies below the threshold, at some cost in time. */
  readonly nearMisses?: boolean;
}

export interface Answer {
  readonly result: ScreenResult;
  /** Properties and values of the subject that could not be used. */
  readonly faults: readonly Fault[];
}

/** Holds the data folder and the index open between questions. */
export interface Screener {
  screen(subject: string | Entity, question?: Question): Promise<Result<Answer, Fault>>;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Data folder; absent: `COTEJO_DATA`, `./cotejo-data`, or the platform's data folder. */
  readonly data?: string;
}

/** Opens nothing until the first question. With no list imported the curated register answers. */
export function openCotejo(options: OpenOptions = {}): Screener {
  // A library leaves signals to the program it is part of.
  const io = { ...systemIo(), onInterrupt: () => () => {} };
  const cotejo = compose(io, readSettings(io, { data: options.data }));
  return {
    async screen(subject, question = {}) {
      const asOf = question.asOf === undefined ? cotejo.today() : isoDay(question.asOf);
      if (asOf === undefined) {
        return err(fault('invalid', { file: 'asOf' }, question.asOf ?? '', 'a day, YYYY-MM-DD'));
      }
      const read = readSubject(subject);
      if (!read.ok) return read;
      const profile = question.as === undefined ? {} : { profile: question.as };
      const screening = await openScreening(cotejo, { asOf, ...profile });
      if (!screening.ok) return screening;
      const { party, faults } = read.value;
      const result = await screening.value.screen(party, question.nearMisses ?? false);
      return ok({ result, faults });
    },
    close: () => cotejo.close(),
  };
}

/** One question; opens and closes the data folder around it. */
export async function screen(
  subject: string | Entity,
  question: Question & OpenOptions = {},
): Promise<Result<Answer, Fault>> {
  const { data, ...asked } = question;
  const screener = openCotejo(data === undefined ? {} : { data });
  try {
    return await screener.screen(subject, asked);
  } finally {
    await screener.close();
  }
}

interface ReadSubject {
  readonly party: Party;
  readonly faults: readonly Fault[];
}

function readSubject(subject: string | Entity): Result<ReadSubject, Fault> {
  if (typeof subject === 'string') {
    if (subject.trim() === '') {
      return err(fault('missing', { file: 'subject' }, subject, 'a name'));
    }
    // As on the page and on the command line: a number by its form is compared as one.
    const asked = subjectOfQuery({ name: subject.trim(), lang: 'en' }, 'subject');
    return asked.ok ? ok({ party: asked.value.subject.party, faults: asked.value.faults }) : asked;
  }
  const read = readEntity({ id: 'subject', ...subject }, { file: 'subject' });
  return read.ok ? ok({ party: read.value.subject.party, faults: read.value.faults }) : read;
}
