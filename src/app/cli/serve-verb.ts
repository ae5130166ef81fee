// `serve`: the workbench and the HTTP interface on this machine, until Ctrl-C. What is wrong with
// the data is said before the port is opened.

import { fileURLToPath } from 'node:url';
import { fault } from '../../model/fault.ts';
import { readWebFiles } from '../http/pages.ts';
import { createHandlers } from '../http/routes.ts';
import { portDefault, startServer } from '../http/server.ts';
import { engineVersion } from '../package-version.ts';
import {
  type Command,
  type ExitCode,
  inputFault,
  languageOf,
  notice,
  optionValue,
  printFault,
  printLines,
} from './command.ts';

const portMax = 65_535;

/** Beside `src` in a checkout; inside `dist` in the package. */
const webFolder = fileURLToPath(new URL('../../../dist/web', import.meta.url));

export async function runServe(command: Command): Promise<ExitCode> {
  const { cotejo } = command;
  const port = portOf(optionValue(command, 'port'));
  if (port === undefined) {
    const place = { file: 'argument', column: '--port' };
    const found = optionValue(command, 'port') ?? '';
    return inputFault(command, fault('invalid', place, found, `a number from 0 to ${portMax}`));
  }
  // Whatever is wrong with the data is said now, not at the first question.
  const set = await cotejo.screeningSet(cotejo.today());
  if (!set.ok) return inputFault(command, set.error);
  const web = await readWebFiles(webFolder);
  if (!web.ok) await printFault(command, web.error);
  const host = optionValue(command, 'host');
  const version = engineVersion();
  const started = await startServer(
    {
      handlers: createHandlers(cotejo, version),
      version,
      web: web.ok ? web.value : undefined,
      ...(host === undefined ? {} : { host }),
      onInnerFault: (error) => void notice(command, String(error)),
    },
    port,
  );
  if (!started.ok) return inputFault(command, started.error);
  const text = {
    en: `Cotejo is at ${started.value.url} (stop with Ctrl-C)`,
    es: `Cotejo está en ${started.value.url} (se detiene con Ctrl-C)`,
  };
  await printLines(cotejo.io.stdout, [text[languageOf(command)]]);
  await interrupted(cotejo.interrupt);
  await started.value.close();
  return 0;
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return portDefault;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : undefined;
  return port !== undefined && port <= portMax ? port : undefined;
}

function interrupted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
}
