import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultFileLimits } from '../../../src/app/input/file-limits.ts';
import { type InputFile, openPath } from '../../../src/app/input/files.ts';
import type { Fault } from '../../../src/model/fault.ts';

const text = 'ent_num,name\r\n11440,"SINALOA CARTEL"\r\n';
const encoded = new TextEncoder().encode(text);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cotejo-files-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

async function opened(path: string, stdin: Readable = Readable.from([])) {
  const result = await openPath(path, { stdin });
  if (!result.ok) throw new Error(`${result.error.found}; expected ${result.error.expected}`);
  return result.value;
}

async function content(file: InputFile | undefined) {
  const parts: Uint8Array[] = [];
  const faults: Fault[] = [];
  let packed = 0;
  const chunks = file?.chunks((bytes) => {
    packed += bytes;
  });
  for await (const chunk of chunks ?? []) {
    if (chunk.ok) parts.push(chunk.value);
    else faults.push(chunk.error);
  }
  return { text: Buffer.concat(parts).toString(), faults, packed };
}

describe('opening what a user names', () => {
  it('reads a plain file, again and again', async () => {
    const path = await put('sdn.csv', text);
    const [file] = await opened(path);
    expect(file).toMatchObject({ name: path, packedBytes: text.length });
    expect(Buffer.from(file?.head ?? []).toString()).toBe(text);
    for (let round = 0; round < 2; round += 1) {
      expect(await content(file)).toEqual({ text, faults: [], packed: text.length });
    }
  });

  it('unpacks gzip by its first bytes, whatever its name', async () => {
    const packed = gzipSync(text);
    const [file] = await opened(await put('sdn.csv', packed));
    expect(await content(file)).toEqual({ text, faults: [], packed: packed.length });
  });

  it('holds at most 64 KiB of head', async () => {
    const long = 'x'.repeat(300_000);
    const [file] = await opened(await put('long.csv.gz', gzipSync(long)));
    expect(file?.head).toHaveLength(64 * 1024);
    expect((await content(file)).text).toBe(long);
  });

  it('opens the members of a zip, without their folders', async () => {
    const path = await put(
      'lists.zip',
      zipSync({
        'a/sdn.csv': encoded,
        'b.csv': [encoded, { level: 0 }],
        'empty/': new Uint8Array(),
      }),
    );
    const files = await opened(path);
    expect(files.map((file) => file.name)).toEqual([join(path, 'sdn.csv'), join(path, 'b.csv')]);
    for (const file of files) expect(await content(file)).toMatchObject({ text, faults: [] });
  });

  it('never lets a member name leave the archive', async () => {
    const files = await opened(await put('evil.zip', zipSync({ '../../etc/passwd': encoded })));
    expect(files.map((file) => file.name)).toEqual([join(folder, 'evil.zip', 'passwd')]);
    expect((await content(files[0])).text).toBe(text);
  });

  it('leaves a spreadsheet whole, which is a zip too', async () => {
    const bytes = zipSync({ '[Content_Types].xml': encoded, 'xl/workbook.xml': encoded });
    const files = await opened(await put('customers.xlsx', bytes));
    expect(files).toHaveLength(1);
    expect(files[0]?.head.subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  it('opens the files of a folder in order of name, linked ones too, not its folders nor its hidden files', async () => {
    await mkdir(join(folder, 'list', 'inner'), { recursive: true });
    await put('list/sdn.csv', text);
    await put('list/alt.csv.gz', gzipSync(text));
    await put('list/.DS_Store', 'x');
    await put('list/inner/old.csv', text);
    await symlink(join(folder, 'list', 'inner'), join(folder, 'list', 'latest'));
    await symlink(await put('elsewhere.csv', text), join(folder, 'list', 'add.csv'));
    const files = await opened(join(folder, 'list'));
    expect(files.map((file) => file.name)).toEqual([
      join(folder, 'list', 'add.csv'),
      join(folder, 'list', 'alt.csv.gz'),
      join(folder, 'list', 'sdn.csv'),
    ]);
  });

  it.each([
    ['as it is', Buffer.from(text)],
    ['compressed', gzipSync(text)],
    ['empty', Buffer.alloc(0)],
  ])('reads standard input: %s', async (name, bytes) => {
    const [file] = await opened('-', Readable.from(bytes.length === 0 ? [] : [bytes]));
    expect(file).toMatchObject({ name: 'stdin', packedBytes: undefined });
    expect(await content(file)).toMatchObject({ text: name === 'empty' ? '' : text, faults: [] });
  });

  it('hands on bytes whose slices are copies, as the readers of tables count on', async () => {
    const paths = [
      await put('a.csv', text),
      await put('a.csv.gz', gzipSync(text)),
      await put('a.zip', zipSync({ 'a.csv': encoded })),
    ];
    for (const path of paths) {
      const [file] = await opened(path);
      expect(Object.getPrototypeOf(file?.head)).toBe(Uint8Array.prototype);
      for await (const chunk of file?.chunks() ?? []) {
        expect(chunk.ok && Object.getPrototypeOf(chunk.value)).toBe(Uint8Array.prototype);
      }
    }
  });

  it.skipIf(process.platform === 'win32')('reads a named pipe to its end', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const long = text.repeat(10_000);
    const written = writeFile(path, long);
    const [file] = await opened(path);
    expect(file).toMatchObject({ name: path, packedBytes: undefined });
    expect(await content(file)).toMatchObject({ text: long, faults: [] });
    await written;
  });

  it('reads a long standard input to its end', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => Buffer.alloc(10_000, 97 + (index % 26)));
    const [file] = await opened('-', Readable.from(lines));
    expect((await content(file)).text).toHaveLength(500_000);
  });
});

describe('what cannot be opened is said', () => {
  const cases: readonly {
    readonly name: string;
    readonly make: () => Promise<string>;
    readonly fault: Partial<Fault>;
  }[] = [
    {
      name: 'a missing file',
      make: async () => join(folder, 'none.csv'),
      fault: { kind: 'missing', found: 'nothing there' },
    },
    {
      name: 'a file taken for a folder',
      make: async () => join(await put('a.csv', text), 'b'),
      fault: { kind: 'missing' },
    },
    {
      name: 'an empty folder',
      make: async () => folder,
      fault: { kind: 'missing', found: 'an empty folder' },
    },
    {
      name: 'an empty zip',
      make: async () => put('empty.zip', zipSync({})),
      fault: { kind: 'missing', found: 'an empty zip archive' },
    },
    {
      name: 'half a zip',
      make: async () => put('half.zip', zipSync({ 'a.csv': encoded }).subarray(0, 40)),
      fault: { kind: 'truncated' },
    },
    {
      name: 'a zip that states fewer members than it has',
      make: async () => {
        const zip = Buffer.from(zipSync({ 'a.csv': encoded, 'b.csv': encoded }));
        zip.writeUInt16LE(1, zip.length - 22 + 10);
        return put('fewer.zip', zip);
      },
      fault: { kind: 'malformed' },
    },
    {
      name: 'a link that leads nowhere',
      make: async () => {
        await mkdir(join(folder, 'links'));
        await symlink(join(folder, 'gone.csv'), join(folder, 'links', 'sdn.csv'));
        return join(folder, 'links');
      },
      fault: { kind: 'missing', place: { file: expect.stringContaining('sdn.csv') as string } },
    },
    {
      name: 'a zip without its directory',
      make: () => brokenZip((zip) => directoryByte(zip, 0, 0)),
      fault: { kind: 'malformed' },
    },
  ];
  it.each(cases)('$name', async ({ make, fault }) => {
    expect(await openPath(await make(), { stdin: Readable.from([]) })).toMatchObject({
      ok: false,
      error: fault,
    });
  });

  const contentCases: readonly {
    readonly name: string;
    readonly make: () => Promise<string>;
    readonly fault: Partial<Fault>;
  }[] = [
    {
      name: 'a truncated gzip',
      make: () => put('t.gz', gzipSync(text.repeat(50)).subarray(0, 60)),
      fault: { kind: 'truncated' },
    },
    {
      name: 'a gzip with a changed byte',
      make: () => put('c.gz', changed(gzipSync(text), 20)),
      fault: { kind: 'malformed' },
    },
    {
      name: 'a gzip bomb',
      make: () => put('bomb.gz', gzipSync(Buffer.alloc(64 * 1024 ** 2))),
      fault: { kind: 'limit' },
    },
    {
      name: 'a zip member whose content was changed',
      make: () => brokenZip((zip) => zip.fill(0x41, 36, 38)),
      fault: { kind: 'mismatch' },
    },
    {
      name: 'an encrypted member',
      make: () => brokenZip((zip) => directoryByte(zip, 8, 1)),
      fault: { kind: 'unknown', found: 'an encrypted member' },
    },
    {
      name: 'a member packed by another method',
      make: () => brokenZip((zip) => directoryByte(zip, 10, 12)),
      fault: { kind: 'unknown', found: 'method 12' },
    },
    {
      name: 'a member that is larger than stated',
      make: () => brokenZip((zip) => directoryByte(zip, 24, 3)),
      fault: { kind: 'mismatch' },
    },
    {
      name: 'a member whose place is not in the archive',
      make: () => brokenZip((zip) => directoryByte(zip, 43, 0x7f)),
      fault: { kind: 'malformed' },
    },
  ];
  it.each(contentCases)('$name', async ({ make, fault }) => {
    const [file] = await opened(await make());
    const read = await content(file);
    expect(read.faults).toMatchObject([fault]);
  });

  it('stops a zip bomb before unpacking it', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(40 * 1024 ** 2) });
    const result = await openPath(await put('bomb.zip', bomb), { stdin: Readable.from([]) });
    expect(result).toMatchObject({ ok: false, error: { kind: 'limit' } });
  });

  it('holds a folder and a file to their limits', async () => {
    const limits = { ...defaultFileLimits, filesMax: 1, unpackedBytesMax: 5 };
    await put('a.csv', text);
    const stdin = Readable.from([]);
    const file = await openPath(join(folder, 'a.csv'), { stdin, limits });
    expect((await content(file.ok ? file.value[0] : undefined)).faults).toMatchObject([
      { kind: 'limit', expected: 'at most 5 bytes (unpackedBytesMax)' },
    ]);
    await put('b.csv', text);
    expect(await openPath(folder, { stdin, limits })).toMatchObject({
      error: { kind: 'limit', found: '2 files' },
    });
  });

  it('asks for a zip as a file', async () => {
    const stdin = Readable.from([Buffer.from(zipSync({ 'a.csv': encoded }))]);
    expect(await openPath('-', { stdin })).toMatchObject({ ok: false, error: { kind: 'invalid' } });
  });
});

function changed(bytes: Buffer, index: number): Buffer {
  bytes[index] = (bytes[index] as number) ^ 0xff;
  return bytes;
}

/** A zip of one stored member with something wrong in it. */
async function brokenZip(damage: (zip: Buffer) => void): Promise<string> {
  const zip = Buffer.from(zipSync({ 'a.csv': [encoded, { level: 0 }] }));
  damage(zip);
  return put('broken.zip', zip);
}

/** Sets a byte of the only entry of the central directory. */
function directoryByte(zip: Buffer, offset: number, value: number): void {
  zip[zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2])) + offset] = value;
}
