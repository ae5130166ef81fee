// docs/duties.md shows the shipped tables; this renders them again and compares.

import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Evidence, sayAction, sayClock } from '../../src/screen/index.ts';
import { calendars, duties, profiles, register } from './tables.ts';

const path = new URL('../../docs/duties.md', import.meta.url);
const begin = '<!-- tables: begin -->';
const end = '<!-- tables: end -->';

/** As the page explains above its tables. */
const letters: Readonly<Record<Evidence, string>> = {
  'official-text': 'P',
  secondary: 'S',
  'general-knowledge': 'K',
};

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function profilesTable(): string {
  const used = new Set(
    profiles.profiles.flatMap(({ bindings }) => bindings.map(({ bound }) => bound)),
  );
  const bounds = [...register.boundClassesById.keys()].filter((id) => used.has(id));
  return table(
    ['profile', 'who', ...bounds.map((id) => `\`${id}\``)],
    profiles.profiles.map(({ id, description, bindings }) => [
      `\`${id}\``,
      description.en,
      ...bounds.map((bound) => {
        const rule = bindings.find((each) => each.bound === bound);
        return rule === undefined ? '' : `${rule.binding} ${letters[rule.evidence]}`;
      }),
    ]),
  );
}

function classesTable(): string {
  return table(
    ['class', 'who'],
    [...register.boundClassesById.values()].map(({ id, text }) => [`\`${id}\``, text.en]),
  );
}

function dutiesTable(): string {
  return table(
    ['duty', 'of', 'if it', 'what', 'clock', 'clause', 'known'],
    duties.duties.map((duty) => [
      duty.title.en,
      duty.bound.map((bound) => `\`${bound}\``).join(', '),
      duty.when,
      sayAction(duty.action, 'en'),
      sayClock(duty.clock, 'en') + (duty.runsFor === 'person' ? ' (the person’s clock)' : ''),
      duty.citation.clause.en,
      `${letters[duty.evidence]}, ${duty.confidence}`,
    ]),
  );
}

function calendarsTable(): string {
  return table(
    ['calendar', 'basis', 'known', 'note'],
    calendars.calendars.map((calendar) => [
      `\`${calendar.id}\` ${calendar.title.en}`,
      calendar.basis,
      `${letters[calendar.evidence]}, ${calendar.confidence}`,
      calendar.note?.en ?? '',
    ]),
  );
}

test('docs/duties.md shows the tables as they are', () => {
  const page = readFileSync(path, 'utf8');
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  expect(from).toBeGreaterThan(0);
  expect(to).toBeGreaterThan(from);
  const tables = [
    ['## Profiles', profilesTable()],
    ['## Classes of obliged parties', classesTable()],
    ['## Duties', dutiesTable()],
    ['## Calendars', calendarsTable()],
  ].flat();
  const made = `${begin}\n\n${tables.join('\n\n')}\n\n`;
  const whole = page.slice(0, from) + made + page.slice(to);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, whole);
  expect(readFileSync(path, 'utf8')).toBe(whole);
});
