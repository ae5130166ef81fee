import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOfEnvironment, readSettings } from '../../src/app/settings.ts';
import { aTerminal } from './captured-io.ts';

describe('language', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'es_MX.UTF-8' }, 'es'],
    [{ LANG: 'es' }, 'es'],
    [{ LANG: 'est_EE' }, 'en'],
    [{ LANG: 'es_MX.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'C', LC_MESSAGES: 'es_ES' }, 'es'],
    [{ LANG: 'es_MX', LC_ALL: '' }, 'es'],
  ])('of %j is %s', (env, expected) => {
    expect(languageOfEnvironment(env)).toBe(expected);
  });
});

describe('the data folder', () => {
  const home = { homeFolder: '/home/ana', workingFolder: '/nowhere' };
  it.each([
    ['the option', { options: { data: '/d' }, env: { COTEJO_DATA: '/e' } }, '/d'],
    ['an option relative to the work', { options: { data: 'd' } }, '/nowhere/d'],
    ['the environment', { env: { COTEJO_DATA: '/e' } }, '/e'],
    ['the platform: Linux', {}, '/home/ana/.local/share/cotejo'],
    ['the platform: Linux with XDG', { env: { XDG_DATA_HOME: '/x' } }, '/x/cotejo'],
    ['the platform: macOS', { platform: 'darwin' }, '/home/ana/Library/Application Support/cotejo'],
    ['the platform: Windows', { platform: 'win32', env: { LOCALAPPDATA: '/l' } }, '/l/cotejo'],
  ] as const)('comes from %s', (_name, given, expected) => {
    const { options = {}, ...rest } = given as { options?: { data: string } };
    expect(
      readSettings(aTerminal({ ...home, platform: 'linux', ...rest }).io, options).dataFolder,
    ).toBe(expected);
  });

  it('is the one beside the work where there is one', async () => {
    const workingFolder = await mkdtemp(join(tmpdir(), 'cotejo-settings-'));
    await mkdir(join(workingFolder, 'cotejo-data'));
    const { io } = aTerminal({ workingFolder });
    expect(readSettings(io).dataFolder).toBe(join(workingFolder, 'cotejo-data'));
    await rm(workingFolder, { recursive: true });
  });
});

describe('colour', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [false, {}, false],
  ])('terminal %s, environment %j: %s', (isTerminal, env, expected) => {
    expect(readSettings(aTerminal({ isTerminal, env }).io).colour).toBe(expected);
  });
});
