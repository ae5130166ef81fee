import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openCotejo, screen } from '../../src/index.ts';
import { aWorkplace, sdnTable } from './small-lists.ts';

const data = mkdtempSync(join(tmpdir(), 'cotejo-library-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('screen', () => {
  it('answers from the curated register where no list is imported', async () => {
    const answer = await screen('CJNG', { data, as: 'us-bank', asOf: '2026-11-21' });
    if (!answer.ok) throw new Error(answer.error.expected);
    const [hit] = answer.value.result.hits;
    expect(answer.value.result.outcome).toBe('review');
    expect(hit).toMatchObject({ group: 'cjng', match: true, score: 10_000 });
  });

  it('reads a text as the page and the command line do', async () => {
    const work = await aWorkplace();
    await work.run(['lists', 'import', await work.put('sdn_2024-05-03.csv', sdnTable())]);
    for (const text of ['RFC GULD541225AB1', ' Joaquín  Guzmán Loera ']) {
      const answer = await screen(text, { data: work.data, asOf: '2026-11-21' });
      const { out } = await work.run(['screen', text, '--json']);
      if (!answer.ok) throw new Error(answer.error.expected);
      const { hits, subject } = JSON.parse(out) as { hits: object[]; subject: string };
      expect(answer.value.result.subject).toBe(subject);
      expect(answer.value.result.hits.map((hit) => hit.score)).toEqual(
        hits.map((hit) => (hit as { score: number }).score),
      );
    }
    expect(await screen('x'.repeat(5_000), { data })).toMatchObject({
      ok: false,
      error: { place: { file: 'subject' } },
    });
    await work.dispose();
  });

  it('takes entities, and tells what it could not use', async () => {
    const entity = { schema: 'Person', properties: { name: ['Nobody At All'], shoeSize: ['44'] } };
    const answer = await screen(entity, { data });
    if (!answer.ok) throw new Error(answer.error.expected);
    expect(answer.value.result.outcome).toBe('pass');
    expect(answer.value.faults).toMatchObject([{ kind: 'unknown' }]);
  });

  it.each([
    ['an unknown profile', 'CJNG', { as: 'my-bank' }],
    ['a day that does not exist', 'CJNG', { asOf: '2025-02-30' }],
    ['no name', ' ', {}],
  ])('returns a fault for %s', async (_, subject, question) => {
    expect((await screen(subject, { data, ...question })).ok).toBe(false);
  });

  it('keeps open between questions', async () => {
    const cotejo = openCotejo({ data });
    for (const name of ['Los Zetas', 'Cartel del Golfo']) {
      const answer = await cotejo.screen(name);
      expect(answer.ok && answer.value.result.outcome).toBe('review');
    }
    await cotejo.close();
  });
});
