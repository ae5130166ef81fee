// The result of a customer file as CSV: a row for each possible match, a row for each subject that
// is clear, a row for each line that could not be read. After our columns come the user's own, so
// that nothing has to be joined by hand. Column names are the same in both languages: programs
// read them.

import { sayPlace } from '../../../api/fault-words.ts';
import type { SubjectRow } from '../../../intake/subject.ts';
import type { Fault } from '../../../model/fault.ts';
import type { Language } from '../../../model/language.ts';
import type { ScreenHit, ScreenResult } from '../../../screen/result.ts';
import { foundAndExpected } from '../words.ts';
import { csvLine } from './csv.ts';

export const resultColumns: readonly string[] = [
  'line',
  'id',
  'subject',
  'outcome',
  'listing',
  'caption',
  'kind',
  'score',
  'match',
  'compared',
  'of',
  'reason',
  'matched_name',
  'listed_name',
  'regimes',
  'if_confirmed',
  'due',
  'fault',
];

/** The user's columns are marked, so that a column `id` of theirs is not taken for ours. */
export function headerLine(header: readonly string[]): string {
  return csvLine([...resultColumns, ...header.map((name) => `in:${name}`)]);
}

export function subjectLines(
  row: Extract<SubjectRow, { kind: 'subject' }>,
  result: ScreenResult,
  language: Language,
): string {
  const { line, subject, cells, faults } = row;
  const start = [String(line), subject.id, result.subject, result.outcome];
  const fault = faults.map((each) => faultCell(each, language)).join(' | ');
  const shown = [...result.hits, ...result.notInForce, ...result.supporting];
  const unresolved = result.unresolved.map(({ ref, score }) => unresolvedCells(ref, score));
  const found = [...shown.map(hitCells), ...unresolved];
  const rows = found.length === 0 ? [new Array<string>(13).fill('')] : found;
  return rows.map((hit) => csvLine([...start, ...hit, fault, ...cells])).join('');
}

export function faultLine(row: Extract<SubjectRow, { kind: 'fault' }>, language: Language): string {
  const blank = new Array<string>(13).fill('');
  const start = [String(row.line), row.id ?? '', '', 'fault'];
  return csvLine([...start, ...blank, faultCell(row.fault, language), ...row.cells]);
}

function hitCells(hit: ScreenHit): readonly string[] {
  const dues = hit.duties.flatMap((duty) => duty.due ?? []);
  return [
    hit.listing,
    hit.caption,
    hit.kind,
    shownScore(hit.score),
    String(hit.match),
    String(hit.coverage.compared),
    String(hit.coverage.of),
    hit.reason,
    hit.explanation.name?.left ?? '',
    hit.explanation.name?.right ?? '',
    hit.regimes
      .filter((regime) => regime.inForce)
      .map((regime) => regime.code)
      .join('; '),
    hit.ifConfirmed,
    dues.sort()[0] ?? '',
  ];
}

/** 0 to 100, as everywhere a person reads it: a spreadsheet is read by persons. Nothing is rounded. */
function shownScore(score: number): string {
  return String(score / 100);
}

/** A match whose entry cannot be looked up is still a match. */
function unresolvedCells(ref: string, score: number): readonly string[] {
  return [ref, '', '', shownScore(score), 'true', ...new Array<string>(8).fill('')];
}

/** Short, because the cell stands beside the whole row; the kind of the fault goes without saying. */
function faultCell(fault: Fault, language: Language): string {
  return `${sayPlace(fault.place, language)}${foundAndExpected(fault, language)}`;
}
