// Imports official list files: open, recognise, keep the bytes, read, save. An edition is kept whole
// or not at all. What is read is what was kept: the bytes go into the data folder first and the
// reader reads them from there, so the edition can be read again by the same words at any time.
// A list that is empty, or ends too early, is refused and the last good edition stays in use.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ListFile, ListInput, ListItem } from '../../lists/format.ts';
import { type PlannedEdition, planEditions } from '../../lists/formats.ts';
import { assertDefined } from '../../model/assert.ts';
import { compareText } from '../../model/compare-text.ts';
import { type Fault, fault, placeText } from '../../model/fault.ts';
import {
  editionId,
  type Instant,
  type IsoDay,
  isoDay,
  type Sha256,
  type SourceId,
  sha256,
} from '../../model/ids.ts';
import type { Edition, EditionFile } from '../../model/listing.ts';
import { err, ok, type Result } from '../../model/result.ts';
import type { Blob, BlobStore } from '../../store/blobs.ts';
import type { DataFolder } from '../../store/open-store.ts';
import type { EditionHeader } from '../../store/store.ts';
import type { InputFile } from '../input/files.ts';
import { throwIfInterrupted } from '../io.ts';
import { isProcessAlive } from './process-alive.ts';

export interface ImportOptions {
  /** What the user says the files are, whatever they seem to be. */
  readonly source?: SourceId;
  /** What the user says, for files that do not say it themselves. */
  readonly published?: IsoDay;
  readonly now: () => Instant;
  /** Milliseconds, for the duration. */
  readonly elapsed: () => number;
  /** Refuses an edition for any fault at all. */
  readonly strict?: boolean;
  readonly interrupt: AbortSignal;
  /** Compressed bytes read so far, and all there are where that is known. */
  readonly onProgress?: (done: number, total: number | undefined) => void;
}

/** Free-text remarks: how many items, how many of them typed; the rest is kept as text. */
export interface RemarkCounts {
  readonly items: number;
  readonly typed: number;
  readonly text: number;
}

export type ImportOutcome =
  | {
      readonly kind: 'imported' | 'already-here';
      readonly edition: Edition;
      readonly remarks?: RemarkCounts;
      readonly seconds: number;
    }
  | {
      readonly kind: 'refused';
      readonly source: SourceId;
      readonly files: readonly string[];
      readonly fault: Fault;
      readonly seconds: number;
    };

export interface ImportReport {
  readonly outcomes: readonly ImportOutcome[];
  /** Files that belong to no edition, and why. */
  readonly faults: readonly Fault[];
}

export async function importFiles(
  files: readonly InputFile[],
  folder: DataFolder,
  options: ImportOptions,
): Promise<ImportReport> {
  await folder.blobs.sweep(isProcessAlive);
  const inputByFile = new Map(files.map((file) => [listFileOf(file), file]));
  const { source } = options;
  const plan = planEditions([...inputByFile.keys()], source === undefined ? {} : { source });
  const reading = progressOver(inputByFile, options);
  const outcomes: ImportOutcome[] = [];
  for (const edition of plan.editions) {
    const startedAt = options.elapsed();
    const outcome = await importEdition(edition, { folder, options, reading });
    const seconds = Math.round(options.elapsed() - startedAt) / 1000;
    outcomes.push({ ...outcome, seconds });
  }
  return { outcomes, faults: plan.faults };
}

interface Work {
  readonly folder: DataFolder;
  readonly options: ImportOptions;
  readonly reading: Reading;
}

/** Opens a planned file again, with its progress told. */
type Reading = (file: ListFile) => ReturnType<InputFile['chunks']>;

type Timeless<T> = T extends unknown ? Omit<T, 'seconds'> : never;

async function importEdition(plan: PlannedEdition, work: Work): Promise<Timeless<ImportOutcome>> {
  const { source } = plan;
  const names = plan.files.map(({ file }) => file.name);
  const refused = (reason: Fault): Timeless<ImportOutcome> => ({
    kind: 'refused',
    source,
    files: names,
    fault: reason,
  });
  const { blobs, store } = work.folder;
  const kept = await keepFiles(plan.files, blobs, work.reading);
  if (!kept.ok) return refused(kept.error);
  const hash = await hashOfEdition(kept.value, blobs);
  if (!hash.ok) return refused(hash.error);
  const id = editionId(source, hash.value);
  const known = await store.edition(id);
  if (known !== undefined) {
    return { kind: 'already-here', edition: await dated(known, work) };
  }
  try {
    const saved = await saveEdition(plan, kept.value, { ...work, hash: hash.value });
    if (saved.ok) return { kind: 'imported', ...saved.value };
    // Another process may have saved the same bytes while we waited for our turn.
    const twin = await store.edition(id);
    return twin === undefined ? refused(saved.error) : { kind: 'already-here', edition: twin };
  } finally {
    if ((await store.edition(id)) === undefined) await removeFiles(kept.value, blobs);
  }
}

/** Whoever forgot the day at the first import says it at the second. */
async function dated(edition: Edition, { folder, options }: Work): Promise<Edition> {
  return edition.published === undefined && options.published !== undefined
    ? folder.store.statePublished(edition.id, options.published)
    : edition;
}

interface KeptFile {
  readonly file: ListInput['files'][number];
  readonly blob: Blob;
}

async function keepFiles(
  files: PlannedEdition['files'],
  blobs: BlobStore,
  reading: Reading,
): Promise<Result<readonly KeptFile[], Fault>> {
  const kept: KeptFile[] = [];
  for (const file of files) {
    const blob = await blobs.put(reading(file.file));
    if (!blob.ok) {
      await removeFiles(kept, blobs);
      return blob;
    }
    kept.push({ file, blob: blob.value });
  }
  return ok(kept);
}

/** A refusal leaves no trace; but bytes that an earlier edition has as well are not ours alone. */
async function removeFiles(kept: readonly KeptFile[], blobs: BlobStore): Promise<void> {
  for (const { blob } of kept) if (blob.isNew) await blobs.remove(blob.sha256);
}

/** Over the bytes of all files in order of name; of a single file, its own hash. */
async function hashOfEdition(
  kept: readonly KeptFile[],
  blobs: BlobStore,
): Promise<Result<Sha256, Fault>> {
  const [only] = kept;
  if (only !== undefined && kept.length === 1) return ok(only.blob.sha256);
  const hash = createHash('sha256');
  for (const { blob, file } of byName(kept)) {
    for await (const chunk of blobs.read(blob.sha256, file.file.name)) {
      if (!chunk.ok) return chunk;
      hash.update(chunk.value);
    }
  }
  return ok(sha256(hash.digest('hex')));
}

function byName(kept: readonly KeptFile[]): readonly KeptFile[] {
  const key = ({ file, blob }: KeptFile) => `${basename(file.file.name)} ${blob.sha256}`;
  return [...kept].sort((left, right) => compareText(key(left), key(right)));
}

async function saveEdition(
  plan: PlannedEdition,
  kept: readonly KeptFile[],
  { folder, options, hash }: Work & { readonly hash: Sha256 },
): Promise<Result<{ readonly edition: Edition; readonly remarks?: RemarkCounts }, Fault>> {
  const input: ListInput = {
    source: plan.source,
    files: kept.map(({ file, blob }) => ({
      role: file.role,
      file: { ...file.file, chunks: () => folder.blobs.read(blob.sha256, file.file.name) },
    })),
  };
  let stated: IsoDay | undefined;
  let remarks: RemarkCounts | undefined;
  const id = editionId(plan.source, hash);
  const saved = await folder.store.saveEdition(async (writer, counts) => {
    if ((await folder.store.edition(id)) !== undefined) {
      return err(fault('duplicate', { file: id }, id, 'an edition that is not there yet'));
    }
    for await (const item of plan.format.read(input)) {
      throwIfInterrupted(options.interrupt);
      const stop = stopReason(item, plan.format.id, options.strict ?? false);
      if (stop !== undefined) return err(stop);
      if (item.kind === 'listing') await writer.listing(item.listing);
      else if (item.kind === 'fault') await writer.fault(item.fault);
      else if (item.kind === 'header') stated ??= item.published;
      else remarks = remarkCounts(item);
    }
    const names = kept.map(({ file }) => file.file.name);
    if (counts().entries === 0) {
      return err(fault('missing', { file: names.join(', ') }, '0 entries', 'at least one entry'));
    }
    return ok({
      ...headerOf(plan, kept, options),
      ...publishedOf(names, stated, options.published),
      id,
      sha256: hash,
    });
  });
  if (!saved.ok) return saved;
  return ok({ edition: saved.value, ...(remarks === undefined ? {} : { remarks }) });
}

/**
 * Half a list is worse than yesterday's: whoever is in the missing half would be cleared. Refused is
 * a file that ends too early, or of which the reader says that it stopped; a record or value that is
 * cut (it has a record in its place) is a fault like others.
 */
function stopReason(item: ListItem, format: string, strict: boolean): Fault | undefined {
  if (item.kind !== 'fault') return undefined;
  const { kind, place, expected } = item.fault;
  const isXml = format.endsWith('-xml');
  const endsEarly = kind === 'truncated' && (isXml || place.record === undefined);
  const hasStopped = isXml && /reading stopped here|nothing was read/.test(expected);
  return strict || endsEarly || hasStopped ? item.fault : undefined;
}

function remarkCounts(item: Extract<ListItem, { kind: 'remarks' }>): RemarkCounts {
  return { items: item.items, typed: item.typed, text: item.items - item.typed };
}

function headerOf(
  plan: PlannedEdition,
  kept: readonly KeptFile[],
  options: ImportOptions,
): Pick<EditionHeader, 'source' | 'format' | 'recordedAt' | 'files'> {
  return {
    source: plan.source,
    format: plan.format.id,
    recordedAt: options.now(),
    files: byName(kept).map(
      ({ file, blob }): EditionFile => ({
        name: basename(file.file.name),
        sha256: blob.sha256,
        bytes: blob.bytes,
      }),
    ),
  };
}

/** The file's own word stands; then the user's; then a day in a file's name. */
export function publishedOf(
  names: readonly string[],
  stated: IsoDay | undefined,
  user: IsoDay | undefined,
): Pick<EditionHeader, 'published' | 'publishedFrom'> {
  if (stated !== undefined) return { published: stated, publishedFrom: 'content' };
  if (user !== undefined) return { published: user, publishedFrom: 'user' };
  const days = new Set(names.flatMap((name) => dayInName(basename(name)) ?? []));
  const [day] = days;
  // Two different days in the names of one edition settle nothing.
  return day === undefined || days.size > 1 ? {} : { published: day, publishedFrom: 'file-name' };
}

/** `sdn_2024-05-03.csv.gz`, `20240503-sdn.csv`: the one day that the name holds. */
export function dayInName(name: string): IsoDay | undefined {
  const found = [...name.matchAll(/(?<!\d)((?:19|20)\d{2})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g)];
  const [only] = found;
  return only === undefined || found.length > 1
    ? undefined
    : isoDay(`${only[1]}-${only[3]}-${only[4]}`);
}

function listFileOf(file: InputFile): ListFile {
  return { name: file.name, head: file.head, chunks: () => file.chunks() };
}

function progressOver(
  inputByFile: ReadonlyMap<ListFile, InputFile>,
  options: ImportOptions,
): Reading {
  const sizes = [...inputByFile.values()].map((file) => file.packedBytes);
  const total = sizes.includes(undefined)
    ? undefined
    : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
  let done = 0;
  return (planned) => {
    const file = assertDefined(inputByFile.get(planned), `${planned.name} was not opened`);
    return file.chunks((bytes) => {
      done += bytes;
      options.onProgress?.(done, total);
    });
  };
}

/** The first faults and how many there are of each kind, for a reader; all are in the store. */
export interface FaultSummary {
  readonly first: readonly Fault[];
  readonly countByKind: ReadonlyMap<Fault['kind'], number>;
  readonly total: number;
}

/** On a terminal; more would drown the summary, and `lists faults` shows all of them. */
export const faultsShownMax = 5;

export async function summariseFaults(faults: AsyncIterable<Fault>): Promise<FaultSummary> {
  const first: Fault[] = [];
  const countByKind = new Map<Fault['kind'], number>();
  let total = 0;
  for await (const each of faults) {
    if (first.length < faultsShownMax) first.push(each);
    countByKind.set(each.kind, (countByKind.get(each.kind) ?? 0) + 1);
    total += 1;
  }
  return { first, countByKind, total };
}

/** Shape of a fault in `lists import --json`: contracts of the command line. */
export function faultJson(each: Fault): Readonly<Record<string, string>> {
  return {
    place: placeText(each.place),
    kind: each.kind,
    found: each.found,
    expected: each.expected,
  };
}
