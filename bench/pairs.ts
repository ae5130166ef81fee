// `npm run bench:pairs -- FILE.csv [--errors]`: precision, recall and F1 of the default policy on
// labelled pairs, by schema, and what a score means: the share of true pairs by score. The file has
// the columns schema, name1, name2, is_match (others are ignored). Labels decide nothing here that a
// person has not decided; look at the errors before you believe a figure.

import { readFileSync } from 'node:fs';
import { DelimitedReader } from '../src/lists/delimited.ts';
import { compare } from '../src/match/compare.ts';
import { sayScore } from '../src/match/explain.ts';
import type { Explanation } from '../src/match/explanation.ts';
import { defaultPolicy } from '../src/match/policy.ts';
import { assert, assertDefined } from '../src/model/assert.ts';
import { emptyParty, type Party, type PartyKind, simpleName } from '../src/model/party.ts';
import { kindOfSchema } from '../src/model/schema.ts';

interface LabelledPair {
  readonly schema: string;
  readonly left: string;
  readonly right: string;
  readonly isMatch: boolean;
}

interface Judged extends LabelledPair {
  readonly explanation: Explanation;
}

/** Scores are counted in bands of five points. */
const bandWidth = 500;

const [path, ...options] = process.argv.slice(2);
assert(path !== undefined, 'usage: npm run bench:pairs -- FILE.csv [--errors]');
const judged = readPairs(path).map(judge);
const schemata = [...new Set(judged.map((pair) => pair.schema))];
console.log(
  `${judged.length} pairs, policy ${defaultPolicy.version}, threshold ${sayScore(defaultPolicy.threshold)}`,
);
printRates('all', judged);
for (const schema of schemata)
  printRates(
    schema,
    judged.filter((pair) => pair.schema === schema),
  );
printCurve(judged);
if (options.includes('--errors')) printErrors(judged);

function readPairs(file: string): readonly LabelledPair[] {
  const reader = new DelimitedReader({ file, delimiter: ',', lineBreaksInFields: 'allowed' });
  const items = [...reader.push(readFileSync(file, 'utf8')), ...reader.end()];
  const rows = items.flatMap((item) => {
    assert(item.kind === 'row', `a row of ${file} cannot be read: ${JSON.stringify(item)}`);
    return [item.fields];
  });
  const header = assertDefined(rows[0], `${file} is empty`);
  const column = (name: string): number => {
    const at = header.indexOf(name);
    assert(at >= 0, `${file} has no column ${name}`);
    return at;
  };
  const [schema, left, right, label] = ['schema', 'name1', 'name2', 'is_match'].map(column) as [
    number,
    number,
    number,
    number,
  ];
  return rows.slice(1).map((fields) => ({
    schema: fields[schema] ?? '',
    left: fields[left] ?? '',
    right: fields[right] ?? '',
    isMatch: fields[label] === 'true',
  }));
}

function judge(pair: LabelledPair): Judged {
  const kind: PartyKind = kindOfSchema(pair.schema) ?? 'unknown';
  const party = (name: string): Party => ({ ...emptyParty(kind), names: [simpleName(name)] });
  return { ...pair, explanation: compare(party(pair.left), party(pair.right), defaultPolicy) };
}

function printRates(title: string, pairs: readonly Judged[]): void {
  const count = (match: boolean, truth: boolean): number =>
    pairs.filter((pair) => pair.explanation.match === match && pair.isMatch === truth).length;
  const [tp, fp, tn, fn] = [
    count(true, true),
    count(true, false),
    count(false, false),
    count(false, true),
  ];
  const precision = tp / (tp + fp);
  const recall = tp / (tp + fn);
  const f1 = (2 * tp) / (2 * tp + fp + fn);
  console.log(
    `${title.padEnd(14)} F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${tp} true, ${fp} false, ${fn} missed, ${tn} kept out)`,
  );
}

/** How often a pair of about this score is a true one. */
function printCurve(pairs: readonly Judged[]): void {
  console.log('score        pairs  true');
  for (let from = 10_000; from >= 4000; from -= bandWidth) {
    const band = pairs.filter(
      ({ explanation: { score } }) => score >= from && score < from + bandWidth,
    );
    if (band.length === 0) continue;
    const share = band.filter((pair) => pair.isMatch).length / band.length;
    const label = from === 10_000 ? '100' : `${sayScore(from)}–${sayScore(from + bandWidth)}`;
    console.log(
      `${label.padEnd(12)} ${String(band.length).padStart(5)}  ${(100 * share).toFixed(0)} %`,
    );
  }
}

function printErrors(pairs: readonly Judged[]): void {
  for (const { schema, left, right, isMatch, explanation } of pairs) {
    if (explanation.match === isMatch) continue;
    console.log(
      `${isMatch ? 'missed' : 'false '} ${schema} ${sayScore(explanation.score)} ${left} | ${right}`,
    );
  }
}
