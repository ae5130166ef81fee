// A screening on the terminal: the sentence first, then each possible match with its reasons, its
// laws and what they would ask; weak aliases apart; near misses in a line each. What is said comes
// from `match` and `screen`, word for word as on the pages; here it is only laid out.

import {
  sayCoverage,
  sayFieldLine,
  sayKind,
  sayRule,
  sayScore,
  sayToken,
  sayWouldSettle,
} from '../../../match/explain.ts';
import type { Language } from '../../../model/language.ts';
import type { ScreenHit, ScreenResult } from '../../../screen/result.ts';
import {
  sayDuty,
  sayFlag,
  sayFound,
  sayHeadline,
  sayIfConfirmed,
  sayListedBy,
  sayNotListed,
  sayRegimes,
} from '../../../screen/say.ts';
import { quoted, sayAction } from '../../../screen/words.ts';
import type { ScreeningSet } from '../../compose.ts';
import { type Command, languageOf } from '../command.ts';
import { createPaint, indented, indentedKeeping, type Paint } from '../text.ts';
import { screenHeadings as headings } from './screen-phrases.ts';
import { scopeTexts } from './screen-words.ts';

/** Near misses beyond these are counted. */
const nearMissesShown = 5;

/** Possible matches beyond these get a line each: a bank with twenty subsidiaries fills no screens. */
const hitsInFull = 5;

interface View {
  readonly language: Language;
  readonly columns: number;
  readonly paint: Paint;
  /** Duties said in full already, by id: each is said once, then named. */
  readonly saidDuties: Set<string>;
}

export function resultLines(
  command: Command,
  set: ScreeningSet,
  result: ScreenResult,
): readonly string[] {
  const { settings, io } = command.cotejo;
  const language = languageOf(command);
  const view: View = {
    language,
    columns: io.stdout.columns,
    paint: createPaint(settings.colour),
    saidDuties: new Set(),
  };
  const words = headings[language];
  const { asOf, profile } = result;
  return [
    ...painted(view.paint.bold, indented(subjectText(result, language), 0, view.columns)),
    ...scopeTexts({ set, asOf, profile: profile.title }, language).flatMap((text) =>
      indented(text, 0, view.columns),
    ),
    ...result.hits.slice(0, hitsInFull).flatMap((hit) => ['', ...hitLines(hit, view)]),
    ...furtherHitLines(result.hits.slice(hitsInFull), view),
    ...result.unresolved.flatMap(({ ref, score }) =>
      indented(`${words.unresolved}: ${ref} (${sayScore(score)})`, 0, view.columns, 2),
    ),
    ...group(words.notInForce, result.notInForce, view),
    ...supportingLines(result.supporting, view),
    ...nearMissLines(result.nearMisses, view),
    '',
  ];
}

function subjectText(result: ScreenResult, language: Language): string {
  const { subject } = result;
  const head = subject === '' ? '' : `${quoted(subject, language)}: `;
  return head + sayHeadline(result, language);
}

function group(title: string, hits: readonly ScreenHit[], view: View): readonly string[] {
  if (hits.length === 0) return [];
  return [
    '',
    ...painted(view.paint.bold, indented(title, 0, view.columns)),
    // What asks for no review brings no duties to the reader's mind either.
    ...hits.flatMap((hit) => hitLines({ ...hit, duties: [] }, view)),
  ];
}

function hitLines(hit: ScreenHit, view: View): readonly string[] {
  const { language, columns, paint } = view;
  const words = headings[language];
  const score = `${words.score} ${sayScore(hit.score)}. ${sayCoverage(hit.explanation, language)} ${sayFound(hit, language)}`;
  const paragraphs = [
    ...hit.flags.map((flag) => sayFlag(flag, language)),
    ...hit.hazards
      .filter((hazard) => hazard.onName)
      .map((hazard) => `${words.beware}: ${hazard.text[language]}`),
    ...hit.notListedBy.map((entry) => sayNotListed(entry, language)),
    ...hit.statements.map((text) => `${words.entrySays}: ${quoted(text, language)}`),
    ...sayWouldSettle(hit.explanation, language),
  ];
  return [
    ...painted(paint.bold, indented(titleText(hit, language), 0, columns, 2)),
    ...indented(score, 2, columns),
    ...explanationLines(hit, view),
    ...sayRegimes(hit.regimes, language).flatMap((text) => indented(text, 2, columns, 2)),
    ...dutyLines(hit, view),
    ...paragraphs.flatMap((text) => indented(text, 2, columns, 2)),
  ];
}

/** With the group's id where the entry bears another name, and for `cotejo designations`. */
function titleText({ caption, kind, listing, group }: ScreenHit, language: Language): string {
  const words = headings[language];
  const of =
    group === undefined || listing === `register:${group}` ? '' : `; ${words.group} ${group}`;
  return `${caption} (${sayKind(kind, language)}, ${listing}${of})`;
}

function furtherHitLines(hits: readonly ScreenHit[], view: View): readonly string[] {
  if (hits.length === 0) return [];
  const { language, columns, paint } = view;
  return [
    '',
    ...painted(paint.bold, indented(headings[language].further(hits.length), 0, columns)),
    ...hits.flatMap((hit) => {
      const ask = sayAction(hit.ifConfirmed, language);
      const text = `${sayScore(hit.score)} ${titleText(hit, language)}. ${sayListedBy(hit, language)} ${headings[language].confirmed}: ${ask}.`;
      return indented(text, 2, columns, 2);
    }),
  ];
}

/** Who, on what name, listed by whom: what alerts nobody is not worth a page. */
function supportingLines(hits: readonly ScreenHit[], view: View): readonly string[] {
  if (hits.length === 0) return [];
  const { language, columns, paint } = view;
  const words = headings[language];
  return [
    '',
    ...painted(paint.bold, indented(words.supporting, 0, columns)),
    ...hits.flatMap((hit) => [
      ...painted(paint.bold, indented(titleText(hit, language), 0, columns, 2)),
      ...[
        `${words.score} ${sayScore(hit.score)}. ${sayFound(hit, language)} ${sayListedBy(hit, language)}`,
        ...hit.hazards
          .filter((hazard) => hazard.onName)
          .map((hazard) => `${words.beware}: ${hazard.text[language]}`),
        ...sayWouldSettle(hit.explanation, language),
      ].flatMap((text) => indented(text, 2, columns, 2)),
    ]),
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
          `${quoted(name.left, language)} / ${quoted(name.right, language)}: ${sayScore(name.score)}`,
          ...name.tokens.map((token) => `  ${sayToken(token, language)}`),
          ...name.rules.map((rule) => `  ${sayRule(rule.rule, language)}`),
        ];
  return [...nameLines, ...fields].flatMap((line) => indentedKeeping(`  ${line}`, columns));
}

function dutyLines(hit: ScreenHit, view: View): readonly string[] {
  if (hit.duties.length === 0) return [];
  const { language, columns, paint, saidDuties } = view;
  const texts = hit.duties.map((duty) => {
    // The same duty counted from the same day; elsewhere its last day would differ.
    const key = `${duty.id} ${duty.due ?? ''}`;
    const isSaid = saidDuties.has(key);
    saidDuties.add(key);
    return isSaid
      ? `${duty.title[language]} (${headings[language].asAbove}).`
      : sayDuty(duty, language);
  });
  return [
    ...painted(paint.warn, indented(sayIfConfirmed(hit, language), 2, columns, 2)),
    ...texts.flatMap((text) => indented(text, 4, columns, 2)),
  ];
}

function nearMissLines(hits: readonly ScreenHit[], view: View): readonly string[] {
  if (hits.length === 0) return [];
  const { language, columns, paint } = view;
  const words = headings[language];
  const rest = hits.length - nearMissesShown;
  return [
    '',
    ...painted(paint.dim, indented(words.nearMisses, 0, columns)),
    ...hits.slice(0, nearMissesShown).flatMap((hit) => {
      const matched = hit.explanation.name?.right ?? '';
      const as = matched === '' || matched === hit.caption ? '' : ` ${quoted(matched, language)}`;
      return indented(`${sayScore(hit.score)} ${hit.caption}${as} (${hit.listing})`, 2, columns, 2);
    }),
    ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
  ];
}

/** Line by line, so that no sequence is left open over a line end. */
function painted(paint: (text: string) => string, lines: readonly string[]): readonly string[] {
  return lines.map(paint);
}
