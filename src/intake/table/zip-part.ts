// One part of a ZIP package, inflated piece by piece. Sizes written in a package can lie, so what
// comes out is counted as it comes, and a part that grows beyond its limit or beyond any natural
// ratio is given up: a workbook of a few kilobytes must not fill the memory ("zip bomb").
// Format: PKWARE APPNOTE 6.3; Excel packages use "stored" and "deflate" only.

import { Unzip, UnzipInflate } from 'fflate';
import { type Fault, fault } from '../../model/fault.ts';
import { err, ok, type Result } from '../../model/result.ts';

/** Largest part: a full sheet of a million rows with twenty short cells is about this size. */
export const partSizeMax = 2 * 1024 * 1024 * 1024;

/** Sheets of repeated values reach 60; deflate itself ends at 1032. */
export const inflateRatioMax = 250;

/** The ratio is judged from here on only: a small part may well be blank. */
const ratioJudgedFrom = 16 * 1024 * 1024;

/** A workbook has some dozens; the directory of a hostile package may claim any number. */
export const partsMax = 10_000;

/** One slice inflates to at most 16 MiB, which bounds what is held before the limit is seen. */
const sliceLength = 16 * 1024;

export interface ZipPackage {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Names of all parts, in the order of the package. */
export function listParts(zip: ZipPackage): Result<readonly string[], Fault> {
  const names: string[] = [];
  const unzip = new Unzip((part) => {
    names.push(part.name);
  });
  const failure = pushAll(zip, unzip, () => names.length > partsMax);
  if (failure !== undefined) return err(failure);
  if (names.length <= partsMax) return ok(names);
  const place = { file: zip.file };
  return err(fault('limit', place, `${names.length} parts`, `at most ${partsMax} parts`));
}

/** The end record is 22 bytes and a comment of at most 65,535 (APPNOTE 6.3 §4.3.16). */
const endRecordSizeMax = 22 + 0xffff;

/** Whether the package ends as one does. False for a package that was cut. */
export function hasDirectory({ bytes }: ZipPackage): boolean {
  const from = Math.max(0, bytes.length - endRecordSizeMax);
  for (let at = bytes.length - 22; at >= from; at -= 1) {
    const isEnd = bytes[at] === 0x50 && bytes[at + 1] === 0x4b;
    if (isEnd && bytes[at + 2] === 5 && bytes[at + 3] === 6) return true;
  }
  return false;
}

/** Pieces of the part, inflated; nothing where the package has no such part. */
export function* readPart(
  zip: ZipPackage,
  name: string,
  sizeMax = partSizeMax,
): Generator<Result<Uint8Array, Fault>> {
  const place = { file: zip.file, element: name };
  let pieces: Uint8Array[] = [];
  let isDone = false;
  let wrong: Fault | undefined;
  let [packed, size] = [0, 0];
  const unzip = new Unzip((part) => {
    // Parts that nobody starts are passed over without being inflated.
    if (part.name !== name || isDone) return;
    part.ondata = (error, data, final) => {
      if (error) wrong ??= fault('malformed', place, error.message, 'deflated data');
      else pieces.push(data);
      isDone ||= final;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < zip.bytes.length && !isDone; from += sliceLength) {
    const slice = zip.bytes.subarray(from, from + sliceLength);
    wrong ??= pushSlice(zip, unzip, slice, from + sliceLength >= zip.bytes.length);
    // Only slices that gave something count as packed: what lies before the part is not its size.
    if (pieces.length > 0) packed += slice.length;
    for (const piece of pieces) size += piece.length;
    wrong ??= overLimit(place, { size, packed, sizeMax });
    if (wrong !== undefined) {
      yield err(wrong);
      return;
    }
    for (const piece of pieces) yield ok(piece);
    pieces = [];
  }
  if (size > 0 && !isDone) {
    yield err(fault('truncated', place, `${size} bytes`, 'the end of the part'));
  }
}

function overLimit(
  place: Fault['place'],
  sizes: { readonly size: number; readonly packed: number; readonly sizeMax: number },
): Fault | undefined {
  const { size, packed, sizeMax } = sizes;
  if (size > sizeMax) {
    return fault('limit', place, `more than ${sizeMax} bytes`, `at most ${sizeMax} bytes unpacked`);
  }
  if (size < ratioJudgedFrom || size <= packed * inflateRatioMax) return undefined;
  const found = `${size} bytes out of ${packed}`;
  return fault('limit', place, found, `at most ${inflateRatioMax} bytes out of each packed byte`);
}

function pushAll(zip: ZipPackage, unzip: Unzip, isEnough: () => boolean): Fault | undefined {
  for (let from = 0; from < zip.bytes.length && !isEnough(); from += sliceLength) {
    const slice = zip.bytes.subarray(from, from + sliceLength);
    const failure = pushSlice(zip, unzip, slice, from + sliceLength >= zip.bytes.length);
    if (failure !== undefined) return failure;
  }
  return undefined;
}

// The library throws on broken packages; this is the border where that becomes a fault.
function pushSlice(
  zip: ZipPackage,
  unzip: Unzip,
  slice: Uint8Array,
  final: boolean,
): Fault | undefined {
  try {
    unzip.push(slice, final);
    return undefined;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    // The library tells a cut package from a broken one in its words only.
    const kind = /eof|invalid zip data/i.test(found) ? 'truncated' : 'malformed';
    return fault(kind, { file: zip.file }, found, 'a whole ZIP package');
  }
}
