// A screening on the terminal: the sentence first, then each possible match with its reasons, its
// laws and what they would ask; weak aliases apart; near misses in a line each. The words of score
// and comparison come from `match`, those of laws and duties from the register and the tables.

import {
  sayCoverage,
  sayFieldLine,
  sayRule,
  sayScore,
  sayToken,
  sayWouldSettle,
} from '../../match/explain.ts';
import type { PartyKind } from '../../model/party.ts';
import type { Duty } from '../../screen/duty.ts';
import { sayEvidence } from '../../screen/evidence.ts';
import type { BoundRegime, HitFlag, ScreenHit, ScreenResult } from '../../screen/result.ts';
import { standsOn } from '../../store/store.ts';
import type { ScreeningSet } from '../compose.ts';
import type { Language } from '../settings.ts';
import { type Command, languageOf } from './command.ts';
import { dateText, daysBetween, dayText } from './dates.ts';
import { screenHeadings as headings, outcomeSentence, statusOfRegime } from './screen-phrases.ts';
import { createPaint, indented, indentedKeeping, type Paint } from './text.ts';

/** Near misses beyond these are counted. */
const nearMissesShown = 5;

interface View {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
}

export function resultLines(
  command: Command,
  set: ScreeningSet,
  result: ScreenResult,
): readonly string[] {
  const { settings, io } = command.cotejo;
  const language = languageOf(command);
  const view: View = { language, columns: io.stdout.columns, paint: createPaint(settings.colour) };
  const words = headings[language];
  return [
    ...indented(view.paint.bold(outcomeSentence(result, language)), 0, view.columns),
    ...indented(scopeText(set, result, language), 0, view.columns),
    ...result.hits.flatMap((hit) => ['', ...hitLines(hit, view)]),
    ...result.unresolved.flatMap(({ ref, score }) => [
      '',
      ...indented(`${words.unresolved}: ${ref} (${sayScore(score)})`, 0, view.columns, 2),
    ]),
    ...group(words.notInForce, result.notInForce, view),
    ...group(words.supporting, result.supporting, view),
    ...nearMissLines(result.nearMisses, view),
    '',
  ];
}

/** With what it was compared: a clear answer is only as good as the lists behind it. */
function scopeText(set: ScreeningSet, result: ScreenResult, language: Language): string {
  const words = headings[language];
  const lists = set.editions.map((edition) => {
    const day = standsOn(edition);
    const age = daysBetween(day, result.asOf);
    return `${edition.source} (${dayText(day, language)}, ${words.days(age)})`;
  });
  const compared = [words.register, ...lists].join(', ');
  const day = dayText(result.asOf, language);
  return `${words.asOf} ${day}; ${words.profile}: ${result.profile.title[language]}. ${words.comparedWith}: ${compared}.`;
}

function group(title: string, hits: readonly ScreenHit[], view: View): readonly string[] {
  if (hits.length === 0) return [];
  return [
    '',
    ...indented(view.paint.bold(title), 0, view.columns),
    ...hits.flatMap((hit) => hitLines(hit, view)),
  ];
}

function hitLines(hit: ScreenHit, view: View): readonly string[] {
  const { language, columns, paint } = view;
  const words = headings[language];
  const title = `${paint.bold(hit.caption)} (${words.kinds[hit.kind]}, ${hit.listing})`;
  const score = `${words.score} ${sayScore(hit.score)}. ${sayCoverage(hit.explanation, language)}`;
  return [
    ...indented(title, 0, columns, 2),
    ...indented(score, 2, columns),
    ...explanationLines(hit, view),
    ...regimeLines(hit.regimes, view),
    ...dutyLines(hit.duties, view),
    ...hit.flags.flatMap((flag) => indented(flagText(flag, language), 2, columns, 2)),
    ...hit.hazards
      .filter((hazard) => hazard.onName)
      .flatMap((hazard) => indented(`${words.beware}: ${hazard.text[language]}`, 2, columns, 2)),
    ...hit.notListedBy.flatMap((absence) => indented(absence.statement[language], 2, columns, 2)),
    ...sayWouldSettle(hit.explanation, language).flatMap((line) => indented(line, 2, columns, 2)),
  ];
}

function explanationLines({ explanation }: ScreenHit, view: View): readonly string[] {
  const { language, columns } = view;
  const { name } = explanation;
  const fields = explanation.fields
    .filter((field) => field.field !== 'name' && field.verdict !== 'missing')
    .map((field) => sayFieldLine(field, language));
  const nameLines =
    name === undefined
      ? []
      : [
          `“${name.left}” / “${name.right}”: ${sayScore(name.score)}`,
          ...name.tokens.map((token) => `  ${sayToken(token, language)}`),
          ...name.rules.map((rule) => `  ${sayRule(rule.rule, language)}`),
        ];
  return [...nameLines, ...fields].flatMap((line) => indentedKeeping(`  ${line}`, columns));
}

function regimeLines(regimes: readonly BoundRegime[], view: View): readonly string[] {
  const { language, columns, paint } = view;
  return regimes.flatMap((regime) => {
    const status = statusOfRegime(regime.status, language);
    const dates = regimeDates(regime, language);
    const head = `${paint.bold(regime.code)}: ${status}${dates === '' ? '' : `, ${dates}`}.`;
    return indented(`${head} ${regime.reason[language]}`, 2, columns, 2);
  });
}

function regimeDates({ dates }: BoundRegime, language: Language): string {
  const words = headings[language].steps;
  return (['signed', 'announced', 'effective', 'ended'] as const)
    .flatMap((step) => {
      const date = dates[step];
      return date === undefined ? [] : [`${words[step]} ${dateText(date, language)}`];
    })
    .join(', ');
}

function dutyLines(duties: readonly Duty[], view: View): readonly string[] {
  if (duties.length === 0) return [];
  const { language, columns, paint } = view;
  return [
    ...indented(paint.warn(headings[language].duties), 2, columns, 2),
    ...duties.flatMap((duty) => indented(dutyText(duty, language), 4, columns, 2)),
  ];
}

function dutyText(duty: Duty, language: Language): string {
  const due =
    duty.due === undefined ? '' : ` ${headings[language].due} ${dayText(duty.due, language)}.`;
  const ground = `${duty.citation.clause}; ${sayEvidence(duty.evidence)[language]}`;
  return `${duty.title[language]}.${due} ${duty.text[language]} (${ground})`;
}

function flagText(flag: HitFlag, language: Language): string {
  const words = headings[language];
  const path = flag.path.map((hop) => `${words.relations[hop.kind][hop.direction]} ${hop.reached}`);
  const listed = flag.listedBy.join(', ');
  return `${words.flag}: ${path.join('; ')} (${words.listedBy} ${listed}). ${words.flagMeans}`;
}

function nearMissLines(hits: readonly ScreenHit[], view: View): readonly string[] {
  if (hits.length === 0) return [];
  const { language, columns, paint } = view;
  const words = headings[language];
  const rest = hits.length - nearMissesShown;
  return [
    '',
    ...indented(paint.dim(words.nearMisses), 0, columns),
    ...hits.slice(0, nearMissesShown).flatMap((hit) => {
      const matched = hit.explanation.name?.right ?? '';
      const as = matched === '' || matched === hit.caption ? '' : ` “${matched}”`;
      return indented(
        `${sayScore(hit.score)}  ${hit.caption}${as} (${hit.listing})`,
        2,
        columns,
        6,
      );
    }),
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
  ];
}

export function kindText(kind: PartyKind, language: Language): string {
  return headings[language].kinds[kind];
}
