// The built workbench, held in memory and served by exact path. The folder is read once, at the
// start; a request is a look-up in a map and never touches the disk, so there is no path to escape
// by. Whatever is not a file and not under /api is a page of the workbench, which finds its own way.

import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, posix, relative, sep } from 'node:path';
import { type Fault, fault } from '../../model/fault.ts';
import { err, ok, type Result } from '../../model/result.ts';

/** Files and bytes of a built workbench; beyond them the folder is not one that we built. */
export const webFilesMax = 200;
export const webBytesMax = 20 * 1024 * 1024;

export interface WebFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** The name carries a hash of the content: a browser may keep it for good. */
  readonly immutable: boolean;
}

export interface WebFiles {
  /** By path from the root, e.g. `/assets/index-Bq3x.js`. */
  readonly files: ReadonlyMap<string, WebFile>;
  /** The page, with `noncePlaceholder` where a nonce goes. */
  readonly page: string;
}

export const noncePlaceholder = '%STYLE_NONCE%';

const typeByExtension: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.woff2', 'font/woff2'],
]);

/** A fault where the folder is absent or not a built workbench. */
export async function readWebFiles(folder: string): Promise<Result<WebFiles, Fault>> {
  const refuse = (found: string, expected: string) =>
    err(fault('missing', { file: 'dist/web' }, found, expected));
  const paths = await filesUnder(folder);
  if (paths === undefined) {
    return refuse('no such folder', 'the built workbench; `npm run build` makes it');
  }
  if (paths.length > webFilesMax) return refuse(`${paths.length} files`, `at most ${webFilesMax}`);
  const files = new Map<string, WebFile>();
  let page: string | undefined;
  let total = 0;
  for (const path of paths) {
    total += (await stat(path)).size;
    if (total > webBytesMax) return refuse(`${total} bytes`, `at most ${webBytesMax}`);
    const bytes = await readFile(path);
    const address = posix.join('/', relative(folder, path).split(sep).join('/'));
    if (address === '/index.html') {
      page = bytes.toString('utf8');
      continue;
    }
    const type = typeByExtension.get(extname(path));
    if (type === undefined) return refuse(address, 'only file types that the server can name');
    files.set(address, { type, bytes, immutable: address.startsWith('/assets/') });
  }
  return page === undefined
    ? refuse('no index.html', 'the built workbench; `npm run build` makes it')
    : ok({ files, page });
}

async function filesUnder(folder: string): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return undefined;
  }
}
