// Where everything is kept, in which language we speak, whether in colour. The only place that
// looks at the environment. Every setting is in docs/cli.md; none of them changes an answer, only
// how and where it is shown.

import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Language } from '../model/language.ts';
import type { Io } from './io.ts';

export interface Settings {
  /** Absolute path of the data folder. It need not exist. */
  readonly dataFolder: string;
  readonly language: Language;
  /** Colours on standard output. */
  readonly colour: boolean;
}

export interface SettingOptions {
  readonly data?: string | undefined;
  readonly language?: Language | undefined;
}

export const localFolderName = 'cotejo-data';

export function readSettings(io: Io, options: SettingOptions = {}): Settings {
  const folder = options.data ?? nonEmpty(io.env.COTEJO_DATA) ?? defaultFolder(io);
  return {
    dataFolder: isAbsolute(folder) ? folder : join(io.workingFolder, folder),
    language: options.language ?? languageOfEnvironment(io.env),
    colour: io.stdout.isTerminal && nonEmpty(io.env.NO_COLOR) === undefined,
  };
}

/** The order of POSIX (Base Definitions 8.2): LC_ALL, then the category, then LANG. */
export function languageOfEnvironment(env: Io['env']): Language {
  const locale = nonEmpty(env.LC_ALL) ?? nonEmpty(env.LC_MESSAGES) ?? nonEmpty(env.LANG) ?? '';
  return /^es(?![a-z])/i.test(locale) ? 'es' : 'en';
}

/** A folder beside the work where one has been made; otherwise where the platform keeps data. */
function defaultFolder(io: Io): string {
  const local = join(io.workingFolder, localFolderName);
  if (existsSync(local)) return local;
  switch (io.platform) {
    case 'darwin':
      return join(io.homeFolder, 'Library', 'Application Support', 'cotejo');
    case 'win32':
      return join(nonEmpty(io.env.LOCALAPPDATA) ?? io.homeFolder, 'cotejo');
    default:
      return join(
        nonEmpty(io.env.XDG_DATA_HOME) ?? join(io.homeFolder, '.local', 'share'),
        'cotejo',
      );
  }
}

/** An empty variable counts as unset, as in no-color.org and the XDG base directories. */
function nonEmpty(value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : value;
}
