// The index file: a JSON head that names the sections, then the sections as raw little-endian typed
// arrays, each aligned to 8 bytes, so that opening is wrapping views around the bytes and nothing
// is parsed. A checksum over everything behind the first 16 bytes finds any changed byte.
//
//   0   8 bytes  magic "COTEJOIX"
//   8   uint32   checksum of all that follows offset 16 (zero-padded to 4 bytes)
//   12  uint32   length of the head in bytes
//   16  head     JSON, blank-padded to a multiple of 8
//   …   sections in the order of the head

import { assertDefined } from '../model/assert.ts';
import { type Fault, fault } from '../model/fault.ts';
import { err, ok, type Result } from '../model/result.ts';

export type Section = Uint8Array | Uint16Array | Uint32Array;

interface SectionHead {
  readonly name: string;
  readonly width: 1 | 2 | 4;
  readonly offset: number;
  readonly length: number;
}

/** What the head says beside the sections. */
export interface IndexMeta {
  readonly format: number;
  readonly policy: string;
  readonly entries: number;
  readonly names: number;
}

interface Head extends IndexMeta {
  readonly sections: readonly SectionHead[];
}

const magic = 'COTEJOIX';
const headStart = 16;
/** No index has a longer head; a larger number is a damaged file. */
const headLengthMax = 1_000_000;

/** Sections keep their order; a section may be empty. */
export function writeLayout(meta: IndexMeta, sections: ReadonlyMap<string, Section>): Uint8Array {
  const heads: SectionHead[] = [];
  let offset = 0;
  for (const [name, data] of sections) {
    const width = data.BYTES_PER_ELEMENT as 1 | 2 | 4;
    heads.push({ name, width, offset, length: data.length });
    offset += align(data.byteLength);
  }
  const head = new TextEncoder().encode(JSON.stringify({ ...meta, sections: heads }));
  const bodyStart = headStart + align(head.length);
  const bytes = new Uint8Array(bodyStart + offset);
  bytes.set(new TextEncoder().encode(magic), 0);
  bytes.fill(0x20, headStart, bodyStart);
  bytes.set(head, headStart);
  heads.forEach((section) => {
    const data = assertDefined(sections.get(section.name), 'a section vanished');
    bytes.set(
      new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
      bodyStart + section.offset,
    );
  });
  const view = new DataView(bytes.buffer);
  view.setUint32(12, bodyStart - headStart, true);
  view.setUint32(8, checksum(bytes), true);
  return bytes;
}

/** Views into the file's bytes; asking for a section that is not there is a broken invariant. */
export interface Layout {
  readonly meta: IndexMeta;
  u8(name: string): Uint8Array;
  u16(name: string): Uint16Array;
  u32(name: string): Uint32Array;
}

/** `bytes` must begin at an 8-byte boundary of its buffer, as `readFile` and new arrays do. */
export function readLayout(bytes: Uint8Array, file: string): Result<Layout, Fault> {
  const damaged = (found: string): Result<Layout, Fault> =>
    err(fault('malformed', { file }, found, 'an index file as this version of cotejo writes it'));
  if (bytes.length < headStart || new TextDecoder().decode(bytes.slice(0, 8)) !== magic) {
    return damaged(`${bytes.length} bytes without the mark ${magic}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headLength = view.getUint32(12, true);
  if (headLength > headLengthMax || headStart + headLength > bytes.length) {
    return damaged('a head that reaches beyond the file');
  }
  if (view.getUint32(8, true) !== checksum(bytes)) return damaged('another checksum');
  const head = JSON.parse(
    new TextDecoder().decode(bytes.slice(headStart, headStart + headLength)),
  ) as Head;
  const bodyStart = bytes.byteOffset + headStart + headLength;
  const find = (name: string, width: number): SectionHead => {
    const section = head.sections.find((one) => one.name === name && one.width === width);
    return assertDefined(section, `the index has no section ${name} of width ${width}`);
  };
  return ok({
    meta: head,
    u8: (name) => {
      const section = find(name, 1);
      return new Uint8Array(bytes.buffer, bodyStart + section.offset, section.length);
    },
    u16: (name) => {
      const section = find(name, 2);
      return new Uint16Array(bytes.buffer, bodyStart + section.offset, section.length);
    },
    u32: (name) => {
      const section = find(name, 4);
      return new Uint32Array(bytes.buffer, bodyStart + section.offset, section.length);
    },
  });
}

function align(length: number): number {
  return (length + 7) & ~7;
}

/** FNV-1a over 32-bit words with a rotation; not cryptographic, for damage and not for malice. */
function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const aligned = (bytes.byteOffset + headStart) % 4 === 0;
  const count = (bytes.byteLength - headStart) >> 2;
  const words = aligned
    ? new Uint32Array(bytes.buffer, bytes.byteOffset + headStart, count)
    : Uint32Array.from({ length: count }, (_, i) => view.getUint32(headStart + 4 * i, true));
  let sum = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) {
    sum = Math.imul(sum ^ (words[i] as number), 0x01000193);
    sum = (sum << 5) | (sum >>> 27);
  }
  return sum >>> 0;
}

/** 32-bit FNV-1a of a string, for lookup tables; equal strings always agree, others mostly differ. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
