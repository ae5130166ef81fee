import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineLengthMax, linesOf } from '../../../src/app/input/lines.ts';
import { readEntityLine } from '../../../src/intake/entity-lines.ts';

async function read(chunks: readonly Uint8Array[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe('lines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['\n\n', ['', '']],
    ['ñandú\n金\n', ['ñandú', '金']],
  ])('of %j', async (text, expected) => {
    expect(await read([Buffer.from(text)])).toEqual(expected);
  });

  it('do not hang on where the chunks were cut, not even within a letter', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 7 }),
        async (parts, size) => {
          const bytes = Buffer.from(parts.join('\n'));
          const chunks = [];
          for (let at = 0; at < bytes.length; at += size)
            chunks.push(bytes.subarray(at, at + size));
          const whole = bytes.toString();
          const expected = whole === '' ? [] : whole.replace(/\n$/, '').split('\n');
          expect(await read(chunks)).toEqual(expected);
        },
      ),
    );
  });

  it('come at once, not at the end', async () => {
    let sent = 0;
    async function* slowly() {
      for (const line of ['one\n', 'two\n']) {
        sent += 1;
        yield Buffer.from(line);
      }
    }
    const lines = linesOf(Readable.from(slowly(), { highWaterMark: 1 }));
    expect(await lines.next()).toEqual({ done: false, value: 'one' });
    expect(sent).toBeLessThanOrEqual(2);
  });

  it.each([
    ['many pieces', 10_000],
    ['one piece', 3_000_000],
  ])(
    'are cut just beyond the limit of JSON lines, in %s, and the next is whole',
    async (_, size) => {
      const piece = Buffer.alloc(size, 'x');
      const long = Array.from({ length: Math.ceil(3_000_000 / size) }, () => piece);
      const lines = await read([...long, Buffer.from('\nnext\n')]);
      expect(lines.map((line) => line.length)).toEqual([lineLengthMax, 4]);
      expect(readEntityLine(lines[0] ?? '', { file: 'stdin' })).toMatchObject({
        fault: { kind: 'limit' },
      });
    },
  );
});
