// Parquet files as tables, one row group at a time. Parquet knows its types, so dates come out as
// days without doubt and whole numbers without loss. Snappy is in the library, gzip in ours; other
// codecs are refused by name. Format: Apache Parquet 2.11, "LogicalTypes" (read 2026-11-21).

import { gunzipSync } from 'fflate';
import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { parquetReadObjects } from 'hyparquet/src/read.js';
import { type Fault, fault } from '../../model/fault.ts';
import { dayOfEpoch } from '../../model/partial-date.ts';
import { err, ok, type Result } from '../../model/result.ts';
import { collectBytes, type HandedFile } from './file.ts';
import type { RowItem, RowSource } from './row-source.ts';
import { plainNumber } from './xlsx-style.ts';

/** A row group is decoded whole; writers make them of 100,000 to 1,000,000 rows. */
export const rowGroupSizeMax = 1024 * 1024 * 1024;
// Both far above what writers make; a footer can claim anything.
export const rowGroupsMax = 100_000;
export const parquetColumnsMax = 1024;

/** Rows handed on at a time. */
const batchLength = 4096;

const codecs: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP']);

const millisPerDay = 86_400_000n;

// Every kind of moment becomes its day, in UTC as Parquet keeps it.
const parsers = {
  dateFromDays: (days: number) => dayOrNone(BigInt(days)),
  timestampFromMilliseconds: (millis: bigint) => dayOrNone(floorDivide(millis, millisPerDay)),
  timestampFromMicroseconds: (micros: bigint) =>
    dayOrNone(floorDivide(micros, millisPerDay * 1000n)),
  timestampFromNanoseconds: (nanos: bigint) =>
    dayOrNone(floorDivide(nanos, millisPerDay * 1_000_000n)),
};

type Metadata = ReturnType<typeof parquetMetadata>;

/**
 * Opens a Parquet file held whole in memory. Lines are row numbers counted from 1. Limits and codecs
 * are judged before the first row; a group that cannot be read is a fault and ends the table.
 */
export async function openParquet(file: HandedFile): Promise<Result<RowSource, Fault>> {
  const bytes = await collectBytes(file);
  if (!bytes.ok) return bytes;
  const metadata = readMetadata(file.name, bytes.value);
  if (!metadata.ok) return metadata;
  const header = columnNames(metadata.value);
  const refusal = refuseLimits(file.name, metadata.value, header);
  if (refusal !== undefined) return err(refusal);
  return ok({
    format: 'parquet',
    detail: {},
    statedHeader: header,
    faults: [],
    async *batches() {
      let start = 0;
      for (const group of metadata.value.row_groups) {
        const end = start + Number(group.num_rows);
        const rows = await readGroup(file.name, bytes.value, metadata.value, { start, end });
        if (!rows.ok) {
          yield [{ kind: 'fault', fault: rows.error }];
          return;
        }
        // A group is decoded whole but handed on in batches, so that progress moves and Ctrl-C is heard.
        for (let from = 0; from < rows.value.length; from += batchLength) {
          const batch = rows.value.slice(from, from + batchLength);
          const line = start + from + 1;
          yield batch.map((row, index) => rowItem(file.name, line + index, row, header));
        }
        start = end;
      }
    },
  });
}

function readMetadata(file: string, bytes: Uint8Array): Result<Metadata, Fault> {
  try {
    return ok(parquetMetadata(bytes, { parsers, geoparquet: false }));
  } catch (error) {
    return err(libraryFault(file, error, 'a whole Parquet file'));
  }
}

async function readGroup(
  file: string,
  bytes: Uint8Array,
  metadata: Metadata,
  range: { readonly start: number; readonly end: number },
): Promise<Result<readonly Readonly<Record<string, unknown>>[], Fault>> {
  // The library asks for ranges of a file that may be far away; ours is in memory.
  const buffer = {
    byteLength: bytes.length,
    slice: (from: number, to?: number) => bytes.slice(from, to).buffer as ArrayBuffer,
  };
  try {
    const rows = await parquetReadObjects({
      file: buffer,
      metadata,
      rowStart: range.start,
      rowEnd: range.end,
      parsers,
      geoparquet: false,
      compressors: { GZIP: (input, length) => gunzipSync(input, { out: new Uint8Array(length) }) },
    });
    return ok(rows);
  } catch (error) {
    return err(libraryFault(file, error, `rows ${range.start + 1} to ${range.end}`));
  }
}

// The library says only by throwing that a file is broken; this is the border of it.
function libraryFault(file: string, error: unknown, expected: string): Fault {
  const found = error instanceof Error ? error.message : String(error);
  return fault('malformed', { file }, found, expected);
}

/** Top-level columns in the order of the schema, which lists them depth first. */
function columnNames(metadata: Metadata): readonly string[] {
  const [root, ...elements] = metadata.schema;
  const names: string[] = [];
  let index = 0;
  for (let child = 0; child < (root?.num_children ?? 0); child += 1) {
    const element = elements[index];
    if (element === undefined) break;
    names.push(element.name);
    // Skip what lies below a nested column: its elements follow depth first.
    let below = 1;
    while (below > 0 && index < elements.length) {
      below += (elements[index]?.num_children ?? 0) - 1;
      index += 1;
    }
  }
  return names;
}

// Sizes and codecs are stated in the footer, so they are judged before anything is unpacked.
function refuseLimits(
  file: string,
  metadata: Metadata,
  header: readonly string[],
): Fault | undefined {
  const limit = (found: string, expected: string) => fault('limit', { file }, found, expected);
  if (header.length > parquetColumnsMax) {
    return limit(`${header.length} columns`, `at most ${parquetColumnsMax} columns`);
  }
  if (metadata.row_groups.length > rowGroupsMax) {
    return limit(`${metadata.row_groups.length} row groups`, `at most ${rowGroupsMax}`);
  }
  for (const group of metadata.row_groups) {
    if (group.total_byte_size > BigInt(rowGroupSizeMax)) {
      const expected = `at most ${rowGroupSizeMax} bytes in a row group`;
      return limit(`${group.total_byte_size} bytes`, expected);
    }
    for (const column of group.columns) {
      // The library would end in the middle of the file with an error of its own; this says it before.
      const codec = column.meta_data?.codec ?? 'unknown';
      if (codecs.has(codec)) continue;
      const expected = `one of the codecs ${[...codecs].join(', ')}`;
      return fault('unknown', { file }, `codec ${codec}`, expected);
    }
  }
  return undefined;
}

function rowItem(
  file: string,
  line: number,
  row: Readonly<Record<string, unknown>>,
  header: readonly string[],
): RowItem {
  const faults: Fault[] = [];
  const cells = header.map((name) => {
    const cell = cellOf(row[name]);
    if (cell !== undefined) return cell;
    const expected = 'text, a number, a date or a list of them';
    faults.push(
      fault('invalid', { file, line, column: name }, 'a nested or binary value', expected),
    );
    return '';
  });
  return { kind: 'row', line, cells, faults };
}

/** Undefined for what has no text: structures, bytes, lists of lists. */
function cellOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  // A double that is no number (NaN, infinity) has no text that would mean anything.
  if (typeof value === 'number') return Number.isFinite(value) ? plainNumber(value) : undefined;
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return undefined;
  const cells = value.map((item) => (Array.isArray(item) ? undefined : cellOf(item)));
  return cells.includes(undefined) ? undefined : cells.join('; ');
}

/** Days that fall outside the years 1000 to 9999 are no birth dates; they stay visible as numbers. */
function dayOrNone(days: bigint): string {
  // 1000-01-01 and 9999-12-31 as days since 1970, the years that `partialDate` accepts.
  return days >= -354_285n && days <= 2_932_896n ? dayOfEpoch(Number(days)) : String(days);
}

// Division of bigints cuts towards zero, which would move every moment before 1970 by a day.
function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}
