import { afterAll, beforeAll, expect, it } from 'vitest';
import { compose } from '../../src/app/compose.ts';
import { readSettings } from '../../src/app/settings.ts';
import { aTerminal } from './captured-io.ts';
import { aWorkplace, sdnTable, type Workplace } from './small-lists.ts';

let work: Workplace;
beforeAll(async () => {
  work = await aWorkplace();
});
afterAll(() => work.dispose());

it('tells the day of publication as soon as somebody has stated it', async () => {
  const path = await work.put('sdn.csv', sdnTable());
  expect((await work.run(['lists', 'import', path])).code).toBe(0);
  const { io } = aTerminal({ workingFolder: work.folder });
  const server = compose(io, readSettings(io, { data: work.data }));
  const published = async () => {
    const set = await server.screeningSet(server.today());
    return set.ok ? set.value.editions.map((edition) => edition.published) : set.error;
  };
  expect(await published()).toEqual([undefined]);
  expect((await work.run(['lists', 'import', path, '--published', '2024-05-03'])).code).toBe(0);
  expect(await published()).toEqual(['2024-05-03']);
  await server.close();
});
