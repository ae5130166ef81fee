// A screening as the pages and clients get it: the data of `screen`, each hit with its badges, its
// duties and its sentences. An entry's own page comes through here too: it shows what a screening of
// that very entry would say, so that a page and a search can never disagree.

import type { Hit } from '../../api/screening.ts';
import type { Badge, WireDuty } from '../../api/shapes.ts';
import { sayField, sayGround } from '../../match/explain.ts';
import type { Language } from '../../model/language.ts';
import { formatPartial } from '../../model/partial-date.ts';
import {
  type Binding,
  type BoundRegime,
  type Duty,
  type NotListed,
  rankOfBinding,
  type ScreenHit,
  sayClock,
  sayDue,
  sayEvidence,
  sayFlag,
  sayFound,
  sayHitReason,
} from '../../screen/index.ts';
import {
  absenceCode,
  ifYourListNames,
  joined,
  noProfileSentence,
  nothingInForce,
  personDecides,
  reachWords,
} from './words.ts';

/** What a hit itself does not carry: where its page is and which countries the entry has. */
export interface HitExtras {
  readonly countries: readonly string[];
  readonly hasPage: boolean;
}

export function hitRow(hit: ScreenHit, extras: HitExtras, language: Language): Hit {
  const refs = [hit.listing, ...hit.merged.map((entry) => entry.ref)];
  return {
    ref: hit.listing,
    ...(extras.hasPage ? { page: pageOf(hit) } : {}),
    caption: hit.caption,
    kind: hit.kind,
    countries: [...extras.countries],
    listings: refs.filter((ref) => !ref.startsWith('register:')),
    score: hit.score,
    threshold: hit.explanation.threshold,
    match: hit.match,
    explanation: mutable(worded(hit, language)),
    badges: badgesOf(hit, language),
    reason: reasonOf(hit, language),
    forYou: forYou(hit.regimes, language),
    duties: dutiesOf(hit, language),
    policySays: [sayGround(hit.explanation, language), hit.match ? personDecides[language] : '']
      .filter((part) => part !== '')
      .join(' '),
    wouldSettle: asSentence(
      hit.explanation.wouldSettle.map((field) => sayField(field, language)).join(', '),
    ),
  };
}

/** The matcher carries who uses a name in English; the register has it in both languages. */
function worded(
  { explanation, nameUses }: ScreenHit,
  language: Language,
): ScreenHit['explanation'] {
  const { name } = explanation;
  const use = nameUses.find(({ usedBy }) => usedBy.en === name?.rightUsedBy);
  if (name === undefined || use === undefined) return explanation;
  return { ...explanation, name: { ...name, rightUsedBy: use.usedBy[language] } };
}

/** The wire has no readonly arrays; the value is the same, and nobody writes to it. */
function mutable(explanation: ScreenHit['explanation']): Hit['explanation'] {
  return explanation as Hit['explanation'];
}

function pageOf(hit: ScreenHit): NonNullable<Hit['page']> {
  return hit.group === undefined
    ? { kind: 'listing', id: hit.listing }
    : { kind: 'group', id: hit.group };
}

function asSentence(text: string): string {
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

type EntryOfScreen = Pick<ScreenHit, 'regimes' | 'duties' | 'notListedBy'>;

/** One badge for each regime as it stands on the day, then who does not list it and how we know. */
export function badgesOf(hit: EntryOfScreen, language: Language): Badge[] {
  const badges = new Map<string, Badge>();
  for (const regime of hit.regimes) {
    const badge = regimeBadge(regime);
    const key = `${badge.code} ${badge.state} ${badge.date ?? ''}`;
    if (!badges.has(key)) badges.set(key, badge);
  }
  return [...badges.values(), ...hit.notListedBy.map((absent) => absenceBadge(absent, language))];
}

function regimeBadge({ family, code, status, dates }: BoundRegime): Badge {
  const began = dates.effective ?? dates.announced ?? dates.signed;
  const shown = status === 'ended' ? (dates.ended ?? began) : began;
  return {
    family,
    code,
    state: status,
    ...(shown === undefined ? {} : { date: formatPartial(shown) }),
  };
}

function absenceBadge(absent: NotListed, language: Language): Badge {
  const { family, jurisdiction, reason, statement } = absent;
  const code = absenceCode(jurisdiction, language);
  return { family, code, state: reason, statement: statement[language] };
}

/** By which name it was found and who uses that name; how it stands where it is not listed; flags. */
function reasonOf(hit: ScreenHit, language: Language): string {
  return [
    sayFound(hit, language),
    hit.reason === 'listed' ? '' : asSentence(sayHitReason(hit.reason, language)),
    ...hit.flags.map((flag) => sayFlag(flag, language)),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const reachOrder = ['binds', 'reaches', 'us-link', 'no'] as const;

/** `Binds you: US FTO and US SDGT. With a US link: US TCO.` */
export function forYou(regimes: readonly BoundRegime[], language: Language): string {
  const inForce = regimes.filter((regime) => regime.inForce);
  if (inForce.length === 0) return nothingInForce[language];
  if (inForce.every((regime) => regime.binding === 'none-stated')) {
    return noProfileSentence[language];
  }
  return reachOrder
    .map((reach) => {
      const codes = inForce.filter((each) => each.binding === reach).map((each) => each.code);
      const distinct = [...new Set(codes)];
      return distinct.length === 0
        ? ''
        : `${reachWords[reach][language]}: ${joined(distinct, language)}.`;
    })
    .filter((part) => part !== '')
    .join(' ');
}

/**
 * Every duty once, with the codes of all laws that ask for it, the nearest law first. A regime that
 * touches the profile and asks nothing says why it touches; the private list says what it would ask.
 */
export function dutiesOf(hit: EntryOfScreen, language: Language): WireDuty[] {
  const inForce = hit.regimes.filter((regime) => regime.inForce);
  const owed = hit.duties.flatMap((duty) => {
    const asking = inForce.filter((regime) => regime.duties.includes(duty.id));
    const [first] = asking;
    const code = [...new Set(asking.map((regime) => regime.code))].join(' · ');
    return first === undefined ? [] : [dutyRow(duty, { family: first.family, code }, language)];
  });
  return [...owed, ...touching(inForce, language), ...ifListed(hit.notListedBy, language)].sort(
    (a, b) => rankOfBinding(a.reach) - rankOfBinding(b.reach),
  );
}

/** Laws without a duty in the table that still bind or reach the profile: each reason once. */
function touching(inForce: readonly BoundRegime[], language: Language): readonly WireDuty[] {
  const rows = inForce
    .filter(({ binding, duties }) => duties.length === 0 && isNear(binding))
    .map(({ family, code, binding, reason, bindingCitation }) => ({
      family,
      code,
      reach: binding,
      sentence: reason[language],
      ...(bindingCitation === undefined ? {} : { clause: bindingCitation }),
    }));
  return [...new Map(rows.map((row) => [`${row.reach} ${row.sentence}`, row])).values()];
}

function isNear(binding: Binding): boolean {
  return binding !== 'no' && binding !== 'none-stated';
}

/** Nothing is due yet: the clock would run from the day on which the user's own copy names it. */
function ifListed(absent: readonly NotListed[], language: Language): readonly WireDuty[] {
  return absent.flatMap(({ family, jurisdiction, dutiesIfListed }) =>
    dutiesIfListed.map((duty) => {
      const code = absenceCode(jurisdiction, language);
      const { due: _due, ...row } = dutyRow(duty, { family, code }, language);
      const sentence = `${ifYourListNames[language]} ${row.sentence}`;
      return { ...row, sentence, clock: asSentence(sayClock(duty.clock, language)) };
    }),
  );
}

function dutyRow(
  duty: Duty,
  regime: { readonly family: WireDuty['family']; readonly code: string },
  language: Language,
): WireDuty {
  return {
    ...regime,
    reach: duty.binding,
    title: duty.title[language],
    sentence: duty.text[language],
    clock: sayDue(duty, language),
    ...(duty.due === undefined ? {} : { due: duty.due }),
    clause: duty.citation.clause[language],
    evidence: sayEvidence(duty.evidence)[language],
  };
}
