// The laws behind a hit, each with what it is for this profile. They come from the tags of the
// official listing, from the acts of the register against the group, and from measures against an
// institution; the same act is told once. What is proposed, merely reported, ended or not yet begun
// stays visible and binds nobody.

import type { Bilingual } from '../model/designation.ts';
import type { GroupId, IsoDay } from '../model/ids.ts';
import { bounds, epochOfDay, type FuzzyDate, on } from '../model/partial-date.ts';
import { isMeasureBinding, type MeasureState, measureStateOn } from '../register/as-of.ts';
import type { MeasureEntry } from '../register/entries.ts';
import { type Regime, regimesOfGroup, regimesOfListing } from '../register/regimes.ts';
import { boundOf, citationsOf, compareAuthorities, effectsOf } from '../register/register.ts';
import { type Duty, dutiesFor, ifConfirmedOf, type RegimeSubject } from './duty.ts';
import type { Cluster, ScreenInput } from './input.ts';
import { type BindingAnswer, bindingOf } from './profile.ts';
import type { BoundRegime } from './result.ts';
import { sayDay } from './words.ts';

/** A regime of a listing, a group or a measure, before anybody asks whom it binds. */
interface Found {
  readonly regime: Omit<Regime, 'status' | 'binding'>;
  readonly status: MeasureState;
  readonly measure?: MeasureEntry['measure'];
}

export interface BoundLaws {
  /** In the order of badges: FTO, SDGT, US other, CA, UN, EU, UK, MX, other. */
  readonly regimes: readonly BoundRegime[];
  /** Of all regimes, each once. */
  readonly duties: readonly Duty[];
}

/** `elsewhere`: records that are hits of their own and carry the acts that name them. */
export function boundLaws(
  input: ScreenInput,
  cluster: Cluster,
  elsewhere: ReadonlySet<string>,
): BoundLaws {
  const { register, asOf } = input;
  const found: Found[] = [];
  for (const { listing, entry } of cluster) {
    if (listing !== undefined) found.push(...regimesOfListing(register, listing, asOf).map(plain));
    if (entry?.kind === 'measure') found.push(ofMeasure(input, entry));
  }
  const group = cluster[0].group;
  if (group !== undefined) found.push(...actsOf(input, { cluster, group, elsewhere }).map(plain));
  const duties = new Map<string, Duty>();
  const regimes = distinct(found)
    .sort((a, b) => compareAuthorities(register, a.regime.authority, b.regime.authority))
    .map((each) => {
      const owed = dutiesOf(input, each);
      for (const duty of owed) duties.set(duty.id, duty);
      return bound(input, cluster, { ...each, owed });
    });
  return { regimes, duties: [...duties.values()] };
}

/** Nothing is owed under what is not in force, or by a profile that it does not bind. */
function dutiesOf(input: ScreenInput, { regime, status }: Found): readonly Duty[] {
  if (!isMeasureBinding(status)) return [];
  return dutiesFor(input.tables, input.profile, subjectOf(regime), input.asOf);
}

/** What of a regime the profile and the table of duties are asked about. */
function subjectOf({ authority, effects, binds }: Found['regime']): RegimeSubject {
  return {
    code: authority.code,
    jurisdiction: authority.jurisdiction,
    binds: binds.map(({ id }) => id),
    effects: effects.map(({ id }) => id),
  };
}

/**
 * Acts against the group. Where a list keeps several records for it, an act that names another
 * record is left to that record if it is a hit too, or if nothing but this record was found.
 */
function actsOf(
  input: ScreenInput,
  at: {
    readonly cluster: Cluster;
    readonly group: GroupId;
    readonly elsewhere: ReadonlySet<string>;
  },
): readonly Regime[] {
  const { cluster, group, elsewhere } = at;
  const isCurated = cluster.some(({ entry }) => entry !== undefined);
  return regimesOfGroup(input.register, group, input.asOf).filter(({ designation }) => {
    const others = otherRecords(cluster, designation?.listings);
    if (others.length === 0) return true;
    return isCurated && !others.some((id) => elsewhere.has(id));
  });
}

/** Records that an act names in the lists of the cluster, if it names none of the cluster's own. */
function otherRecords(cluster: Cluster, named: readonly string[] = []): readonly string[] {
  const own = cluster.flatMap(({ listing }) => (listing === undefined ? [] : [listing]));
  if (own.some(({ id }) => named.includes(id))) return [];
  return named.filter((id) => own.some(({ source }) => id.startsWith(`${source}:`)));
}

// Whether a regime binds is asked again here, together with measures, whose states are more.
function plain(regime: Regime): Found {
  const { status, binding: _binding, ...rest } = regime;
  return { regime: rest, status };
}

/** A measure has effects and bound classes of its authority; it names an institution, no group. */
function ofMeasure(input: ScreenInput, { measure, authority }: MeasureEntry): Found {
  const { register, asOf } = input;
  const { signed, announced, effective, ended } = measure;
  return {
    regime: {
      authority,
      dates: {
        ...(signed === undefined ? {} : { signed }),
        ...(announced === undefined ? {} : { announced }),
        ...(effective === undefined ? {} : { effective }),
        ...(ended === undefined ? {} : { ended }),
      },
      effects: effectsOf(register, authority.effects),
      binds: boundOf(register, authority.binds),
      citation: authority.citation,
      confidence: measure.confidence,
      sources: citationsOf(register, measure.sources),
    },
    status: stateOn(measure, asOf),
    measure,
  };
}

/** A proposal of next year is no proposal today. */
function stateOn(measure: MeasureEntry['measure'], asOf: IsoDay): MeasureState {
  const state = measureStateOn(measure, asOf);
  if (isDated(state) || measure.announced === undefined) return state;
  const announced: FuzzyDate = on(measure.announced);
  return bounds(announced).first > epochOfDay(asOf) ? 'not-yet' : state;
}

/** A state that follows from dates; the two others follow from what kind of act it is. */
function isDated(state: MeasureState): boolean {
  return state !== 'proposed' && state !== 'reported';
}

/** The first of each act wins: listings come first and know the tag. */
function distinct(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ regime, measure }) => {
    const act = regime.designation?.id ?? measure?.id;
    const key = act ?? `${regime.authority.id} ${regime.program ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Everything as ids and plain values: the result is kept in receipts and compared byte by byte. */
function bound(
  input: ScreenInput,
  cluster: Cluster,
  found: Found & { readonly owed: readonly Duty[] },
): BoundRegime {
  const { regime, status, measure, owed } = found;
  const { authority, designation, program, dates, confidence } = regime;
  const inForce = isMeasureBinding(status);
  const subject = subjectOf(regime);
  const answer = inForce ? bindingOf(input.profile, subject) : notNow(input, status);
  const note = designation?.note ?? measure?.note;
  const others = otherRecords(cluster, designation?.listings);
  return {
    authority: authority.id,
    jurisdiction: subject.jurisdiction,
    family: authority.family,
    code: subject.code,
    citation: regime.citation,
    ...(program === undefined ? {} : { program }),
    ...(designation === undefined ? {} : { designation: designation.id }),
    ...(measure === undefined ? {} : { measure: measure.id }),
    ...(designation?.listedAs === undefined ? {} : { listedAs: designation.listedAs }),
    ...(others.length === 0 ? {} : { otherRecords: others }),
    ...(note === undefined ? {} : { note }),
    status,
    inForce,
    dates,
    effects: subject.effects,
    binds: subject.binds,
    confidence,
    sources: regime.sources.map(({ id }) => id),
    binding: answer.binding,
    reason: answer.reason,
    ...(answer.citation === undefined ? {} : { bindingCitation: answer.citation }),
    ...(answer.evidence === undefined ? {} : { bindingEvidence: answer.evidence }),
    ifConfirmed: ifConfirmedOf(owed),
    duties: owed.map(({ id }) => id),
  };
}

/** Without a profile even "binds nobody now" is not said of the user; the reason still is. */
function notNow(input: ScreenInput, status: MeasureState): BindingAnswer {
  const binding = input.profile.entityKind === 'none' ? 'none-stated' : 'no';
  return { binding, reason: reasonByStatus(status, input.asOf) };
}

// Why an act that is shown asks nothing of anybody; the wording never leaves open that it might.
function reasonByStatus(status: MeasureState, asOf: IsoDay): Bilingual {
  switch (status) {
    case 'proposed':
      return {
        en: 'Proposed, not in force: it binds nobody yet.',
        es: 'Propuesta, no vigente: aún no obliga a nadie.',
      };
    case 'reported':
      return {
        en: 'Reported only, the act was not read: whether it binds you is not known.',
        es: 'Solo reportado, no se leyó el acto: no se sabe si le obliga.',
      };
    case 'ended':
      return { en: 'Ended: it binds nobody now.', es: 'Terminó: ya no obliga a nadie.' };
    default:
      return {
        en: `Not in force on ${sayDay(asOf, 'en')}: it bound nobody that day.`,
        es: `No vigente el ${sayDay(asOf, 'es')}: ese día no obligaba a nadie.`,
      };
  }
}
