// A few entries in OFAC's own table layout, with public facts of real records, and what a test of
// the command line needs around them: a folder of its own, and one call.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/app/main.ts';
import { aTerminal, type CapturedOptions } from './captured-io.ts';

const none = '-0- ';

interface SdnRow {
  readonly uid: number;
  readonly name: string;
  readonly type?: 'individual' | 'vessel' | 'aircraft';
  readonly programs: string;
  readonly remarks?: string;
}

const sinaloa: SdnRow = {
  uid: 11440,
  name: 'SINALOA CARTEL',
  programs: 'SDNTK] [FTO] [SDGT] [ILLICIT-DRUGS-EO14059',
  remarks: "a.k.a. 'MEXICAN FEDERATION'; a.k.a. 'GUADALAJARA CARTEL'.",
};
const guzman: SdnRow = {
  uid: 6861,
  name: 'GUZMAN LOERA, Joaquin',
  type: 'individual',
  programs: 'SDNTK',
  remarks: 'DOB 25 Dec 1954; POB La Tuna, Badiraguato, Sinaloa, Mexico; nationality Mexico.',
};
const zambada: SdnRow = {
  uid: 7226,
  name: 'ZAMBADA GARCIA, Ismael',
  type: 'individual',
  programs: 'SDNTK] [ILLICIT-DRUGS-EO14059',
  remarks: 'DOB 01 Jan 1948; POB Sinaloa, Mexico.',
};

/** `sdn.csv` as OFAC publishes it: no header, CRLF, Ctrl-Z at the end. */
export function sdnTable(rows: readonly SdnRow[] = [sinaloa, guzman, zambada]): string {
  const lines = rows.map(({ uid, name, type, programs, remarks }) =>
    [
      uid,
      `"${name}"`,
      type === undefined ? none : `"${type}"`,
      `"${programs}"`,
      ...new Array<string>(7).fill(none),
      remarks === undefined ? none : `"${remarks}"`,
    ].join(','),
  );
  return `${lines.join('\r\n')}\r\n\u001a`;
}

export const altTable = `11440,5021,"aka","CARTEL DE SINALOA",${none}\r\n\u001a`;
export const addTable = `11440,1,${none},${none},"Mexico",${none}\r\n6861,2,${none},${none},"Mexico",${none}\r\n7226,3,${none},${none},"Mexico",${none}\r\n\u001a`;
export const commentsTable = `11440,"${none}"\r\n\u001a`;

export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface Workplace {
  readonly folder: string;
  readonly data: string;
  put(name: string, content: string | Uint8Array): Promise<string>;
  run(args: readonly string[], options?: CapturedOptions): Promise<Run>;
  dispose(): Promise<void>;
}

/** A folder of its own with a data folder in it that does not exist yet. */
export async function aWorkplace(): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'cotejo-cli-'));
  const data = join(folder, 'data');
  return {
    folder,
    data,
    async put(name, content) {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
    async run(args, options = {}) {
      const terminal = aTerminal({ workingFolder: folder, env: { COTEJO_DATA: data }, ...options });
      const code = await main(args, terminal.io);
      return { code, out: terminal.out(), err: terminal.err() };
    },
    dispose: () => rm(folder, { recursive: true }),
  };
}
