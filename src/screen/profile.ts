// Who is asking. A hit means something else to a bank in Monterrey than to one in Houston, so every
// answer names the obligor profile it was given for: facts about the user, and for each class of
// obliged parties whether the user belongs to it. Four kinds of "for you" are kept apart; the
// strongest that a regime's classes give is the answer. Data: data/profiles.json, each row with its
// clause and how well it is known. Not legal advice.

import type { Bilingual, BoundClass, Jurisdiction } from '../model/designation.ts';
import { type Fault, fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';
import { present, type RecordReader } from '../register/record.ts';
import { type Evidence, evidences, readTable } from './evidence.ts';

/**
 * `binds`: the law addresses you. `reaches`: it does not, but it can hit you (secondary sanctions,
 * extraterritorial crimes, national law). `us-link`: only where a transaction has a US nexus.
 */
export type ProfileBinding = 'binds' | 'reaches' | 'us-link';

/** What a regime is for this user; `none-stated` where no profile was given. */
export type Binding = ProfileBinding | 'no' | 'none-stated';

/** `none` is the one profile without an answer; a profile bound by nothing is another thing. */
export type EntityKind = (typeof entityKinds)[number];

/** "This user belongs to this class", with its ground and how well it is known. */
export interface BindingRule {
  readonly bound: BoundClass;
  /** Only regimes of this jurisdiction, for classes such as `local` that many States share. */
  readonly jurisdiction?: Jurisdiction;
  readonly binding: ProfileBinding;
  readonly reason: Bilingual;
  readonly citation: string;
  readonly evidence: Evidence;
}

export interface Profile {
  readonly id: string;
  /** Version of the table it came from; kept with every result. */
  readonly version: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly entityKind: EntityKind;
  readonly bindings: readonly BindingRule[];
}

export interface Profiles {
  readonly version: string;
  readonly profiles: readonly Profile[];
}

/** What of a regime decides whom it binds. */
export interface BindingSubject {
  readonly code: string;
  readonly jurisdiction: Jurisdiction;
  readonly binds: readonly BoundClass[];
}

/** The ground is absent where nothing binds: a law's silence has no clause. */
export interface BindingAnswer {
  readonly binding: Binding;
  readonly reason: Bilingual;
  readonly citation?: string;
  readonly evidence?: Evidence;
}

const bindings = ['binds', 'reaches', 'us-link'] as const;

/** Position in the order of weight; lower is stronger. */
export function rankOfBinding(binding: Binding): number {
  return ['binds', 'reaches', 'us-link', 'none-stated', 'no'].indexOf(binding);
}

/** Rules of the profile that speak of a regime's classes, strongest first, then table order. */
export function rulesFor(profile: Profile, subject: BindingSubject): readonly BindingRule[] {
  return profile.bindings
    .filter(
      (rule) =>
        subject.binds.includes(rule.bound) &&
        (rule.jurisdiction === undefined || rule.jurisdiction === subject.jurisdiction),
    )
    .sort((a, b) => rankOfBinding(a.binding) - rankOfBinding(b.binding));
}

/** Whether a regime in force binds the profile; states of time and proposal are judged elsewhere. */
export function bindingOf(profile: Profile, subject: BindingSubject): BindingAnswer {
  if (profile.entityKind === 'none') return { binding: 'none-stated', reason: noProfile };
  const strongest = rulesFor(profile, subject)[0];
  if (strongest !== undefined) {
    const { binding, reason, citation, evidence } = strongest;
    return { binding, reason, citation, evidence };
  }
  if (subject.binds.length === 0) return { binding: 'no', reason: bindsNobody };
  return {
    binding: 'no',
    reason: {
      en: `${subject.code} addresses others than the profile “${profile.title.en}”.`,
      es: `${subject.code} se dirige a otros, no al perfil «${profile.title.es}».`,
    },
  };
}

const noProfile: Bilingual = {
  en: 'No profile is set, so whom this binds is not judged.',
  es: 'No hay perfil, así que no se juzga a quién obliga.',
};

const bindsNobody: Bilingual = {
  en: 'No duty of private parties was read in it.',
  es: 'No se leyó en ella un deber de particulares.',
};

export function parseProfiles(
  json: unknown,
  file = 'profiles.json',
): Result<Profiles, readonly Fault[]> {
  return readTable({ file, json, rows: 'profiles' }, readProfile, (version, profiles) => ({
    version,
    profiles: profiles.map((profile) => ({ ...profile, version })),
  }));
}

/** A name that nobody defined is a fault that lists the known ones, never a silent default. */
export function profileOf(profiles: Profiles, id: string): Result<Profile, Fault> {
  const found = profiles.profiles.find((each) => each.id === id);
  if (found !== undefined) return ok(found);
  const known = profiles.profiles.map((each) => each.id).join(', ');
  return err(fault('unknown', { file: 'argument', element: '--as' }, id, `one of ${known}`));
}

function readProfile(reader: RecordReader): Omit<Profile, 'version'> {
  return {
    id: reader.text('id'),
    title: reader.bilingual('title'),
    description: reader.bilingual('description'),
    jurisdictions: reader.texts('jurisdictions'),
    entityKind: reader.oneOf('entityKind', entityKinds),
    bindings: reader.objects('bindings').map(readBinding),
  };
}

const entityKinds = ['bank', 'person', 'remitter', 'obliged-subject', 'firm', 'none'] as const;

// The reason is a whole sentence in both languages: it is shown as it stands, never put together.
function readBinding(reader: RecordReader): BindingRule {
  const rule: BindingRule = {
    bound: reader.text('bound'),
    ...present({ jurisdiction: reader.textIfAny('jurisdiction') }),
    binding: reader.oneOf('binding', bindings),
    reason: reader.bilingual('reason'),
    citation: reader.text('citation'),
    evidence: reader.oneOf('evidence', evidences),
  };
  reader.done();
  return rule;
}
