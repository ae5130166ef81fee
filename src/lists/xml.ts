// XML as a stream of records: each element at a record path becomes a small tree, everything above
// is only walked through. Names are local names, because publishers change namespaces and prefixes.
// Hostile or broken files end in a fault: entity declarations are refused before anything is read,
// depth, text and record size are limited, and a file that ends too early says where.

import { SaxesParser } from 'saxes';
import { type Fault, type FaultKind, fault, type Place } from '../model/fault.ts';
import { decodeFile, hasUndecodable, isMislabelled, mendUtf8 } from './decode.ts';
import { type ListFile, shortName } from './format.ts';
import { FaultTally } from './tallies.ts';

export const elementDepthMax = 32;
/** Longest text of one element; the narratives of the UN reach some thousand characters. */
export const textLengthMax = 256 * 1024;
/** Elements of one record; OFAC's largest has some hundreds. */
export const recordElementsMax = 20_000;
/** Text that the parser may hold back before it has to give an element. */
const heldBackMax = 4 * 1024 * 1024;
/** Longest name of an element or entity that is taken for one. */
const markupLengthMax = 90;
/** As a group, so that splitting keeps it. */
const bareMarkup =
  /(&(?!(?:[A-Za-z_][\w.-]{0,30}|#\d{1,7}|#x[\da-fA-F]{1,6});)|<(?!\/?[A-Za-z_][\w.:-]{0,80}[\s/>]|[!?]))/;

export interface XmlNode {
  readonly name: string;
  readonly line: number;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

export type XmlItem =
  | {
      readonly kind: 'root';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly kind: 'record'; readonly path: string; readonly node: XmlNode }
  | { readonly kind: 'fault'; readonly fault: Fault };

export interface XmlShape {
  readonly root: string;
  /** Paths below the root, e.g. `INDIVIDUALS/INDIVIDUAL`. */
  readonly records: readonly string[];
  /** Every path that may occur, below the root as well; see `pathsOf`. */
  readonly elements: readonly string[];
}

/**
 * Paths from an outline of names: `a { b c { d } }` gives `a`, `a/b`, `a/c` and `a/c/d`. An outline
 * draws the format as its files have it; a list of paths would hide it.
 */
export function pathsOf(outline: string): readonly string[] {
  const paths: string[] = [];
  const parents: string[] = [];
  for (const word of outline.trim().split(/\s+/)) {
    const last = paths.at(-1);
    if (word === '}') parents.pop();
    else if (word !== '{') paths.push([...parents, word].join('/'));
    else if (last !== undefined) parents.push(last.slice(last.lastIndexOf('/') + 1));
  }
  return paths;
}

/** Trimmed text of the first child of that name, empty where there is none. */
export function childText(node: XmlNode, name: string): string {
  return childOf(node, name)?.text ?? '';
}

export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter((child) => child.name === name);
}

/** The whole record as one text, wherever it stands in the file: two equal ones are copies. */
export function contentOf(node: XmlNode): string {
  return `<${node.name}>${node.text}${node.children.map(contentOf).join('')}`;
}

/** Items in the order of the file; unknown elements are told once each, with their count, at the end. */
export async function* readXml(file: ListFile, shape: XmlShape): AsyncGenerator<XmlItem> {
  const isGuessed = isMislabelled(file.head, 'utf-8');
  const walker = new XmlWalker(shortName(file.name), shape, isGuessed);
  if (isGuessed) {
    const expected = 'UTF-8 as stated; the file is read as Windows-1252';
    const place = { file: shortName(file.name), line: 1 };
    yield { kind: 'fault', fault: fault('encoding', place, 'bytes that are no UTF-8', expected) };
  }
  for await (const chunk of decodeFile(file, 'utf-8')) {
    if (!chunk.ok) {
      yield* walker.take();
      yield { kind: 'fault', fault: chunk.error };
      return;
    }
    walker.write(chunk.value);
    yield* walker.take();
    if (walker.isStopped) break;
  }
  walker.end();
  yield* walker.take();
}

/** The name of the root element that a text begins with, without its prefix. */
export function rootNameOf(text: string): string | undefined {
  const body = text.replace(
    /^\uFEFF?\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\])?[^>]*>\s*)*/,
    '',
  );
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(body)?.[1];
}

/** An element whose end has not come yet. */
interface OpenNode {
  readonly name: string;
  readonly line: number;
  text: string;
  readonly children: XmlNode[];
  /** False beyond `recordElementsMax`; its parents, which began before, are kept. */
  readonly isKept: boolean;
}

interface Unknown {
  readonly line: number;
  readonly example: string;
  count: number;
}

/** Holds the state between two chunks: the path of open elements and the record being built. */
class XmlWalker {
  isStopped = false;
  private readonly file: string;
  private readonly shape: XmlShape;
  /** The encoding is our guess: single texts may be UTF-8 all the same. */
  private readonly isGuessed: boolean;
  private readonly known: ReadonlySet<string>;
  private readonly parser = new SaxesParser({ xmlns: false, position: true });
  private readonly path: string[] = [];
  /** Open elements of the record in hand, outermost first; empty outside of records. */
  private open: OpenNode[] = [];
  private elements = 0;
  private heldBack = 0;
  private carried = '';
  private sawRoot = false;
  private items: XmlItem[] = [];
  private readonly unknown = new Map<string, Unknown>();
  private readonly spoilt = new FaultTally();

  constructor(file: string, shape: XmlShape, isGuessed: boolean) {
    this.file = file;
    this.shape = shape;
    this.isGuessed = isGuessed;
    this.known = new Set([...shape.records, ...shape.elements]);
    this.parser.on('error', (error) => this.onError(error.message));
    this.parser.on('doctype', (text) => this.onDoctype(text));
    this.parser.on('opentag', ({ name, attributes }) => this.onOpen(name, attributes));
    this.parser.on('closetag', () => this.onClose());
    this.parser.on('text', (text) => this.onText(text));
    this.parser.on('cdata', (text) => this.onText(text));
  }

  write(text: string): void {
    if (this.isStopped) return;
    const all = this.carried + text;
    // An entity or tag may be cut in two by the end of the chunk: a last & or < waits for more.
    const entity = all.lastIndexOf('&');
    const tag = all.lastIndexOf('<');
    const isEntityOpen = entity >= all.length - markupLengthMax && !all.includes(';', entity);
    const isTagOpen = tag >= all.length - markupLengthMax && !/[\s>]/.test(all.slice(tag));
    const end = Math.min(
      isEntityOpen && entity >= 0 ? entity : all.length,
      isTagOpen && tag >= 0 ? tag : all.length,
    );
    this.carried = all.slice(end);
    this.feed(all.slice(0, end));
  }

  // A bare & or < would make the parser take what follows for an entity or a tag; it is said and
  // read as the letter it is. Copies whose letters were cut to one byte are full of them. (In a
  // comment or CDATA section, which official lists do not have, that fault would be one too many.)
  private feed(text: string): void {
    for (const piece of text.split(bareMarkup)) {
      if (this.isStopped) return;
      this.heldBack += piece.length;
      if (piece !== '&' && piece !== '<') {
        this.parser.write(piece);
        continue;
      }
      this.report('malformed', piece, `an escaped ${piece}; it is read as that letter`);
      this.parser.write(piece === '&' ? '&amp;' : '&lt;');
    }
    if (this.heldBack > heldBackMax && !this.isStopped) {
      this.stop('limit', `${heldBackMax} characters`, 'markup within that many characters');
    }
  }

  end(): void {
    if (!this.isStopped) this.feed(this.carried);
    if (!this.isStopped && this.path.length > 0) {
      const expected = `the end of <${this.path.at(-1)}>; the record that was open is left out`;
      this.stop('truncated', 'end of file', expected);
    } else if (!this.isStopped && !this.sawRoot) {
      this.stop('missing', 'end of file', `a root element <${this.shape.root}>`);
    }
    for (const [path, { line, example, count }] of this.unknown) {
      const place = { file: this.file, line, element: `${this.shape.root}/${path}` };
      const found = `${count} of ${path}${example === '' ? '' : `, the first: ${example}`}`;
      this.items.push({
        kind: 'fault',
        fault: fault('unknown', place, found, 'only elements that the reader knows'),
      });
    }
    this.unknown.clear();
    this.pushFaults(this.spoilt.rest());
  }

  take(): readonly XmlItem[] {
    const taken = this.items;
    this.items = [];
    return taken;
  }

  private onDoctype(text: string): void {
    if (!text.includes('[') && !text.includes('<!')) return;
    const expected = 'no entity declarations: official lists have none, and they can be a trap';
    this.stop('malformed', text.trim(), `${expected}; nothing was read`);
  }

  // An undefined entity or a forbidden character spoils one text, crossed tags all that follows.
  private onError(message: string): void {
    if (this.isStopped) return;
    if (/undefined entity|disallowed character\.$|]]>/i.test(message) && this.open.length > 0) {
      this.report('malformed', message, 'well-formed XML; the text is kept as it is');
    } else this.stop('malformed', message, 'well-formed XML; reading stopped here');
  }

  // Above the records only the path is kept; inside one, a node is begun for each element.
  private onOpen(qualified: string, attributes: Readonly<Record<string, string>>): void {
    if (this.isStopped) return;
    this.heldBack = 0;
    const name = localName(qualified);
    if (this.path.length >= elementDepthMax) {
      this.stop('limit', name, `at most ${elementDepthMax} elements inside each other`);
      return;
    }
    const isRoot = this.path.length === 0;
    this.path.push(name);
    if (isRoot) {
      this.onRoot(name, attributes);
      return;
    }
    const path = this.path.slice(1).join('/');
    this.noteAttributes(path, attributes);
    const isRecord = this.open.length === 0 && this.shape.records.includes(path);
    if (!isRecord && this.open.length === 0) {
      if (!this.known.has(path)) this.noteUnknown(path, '');
      return;
    }
    this.elements = isRecord ? 1 : this.elements + 1;
    const isKept = this.elements <= recordElementsMax;
    if (this.elements === recordElementsMax + 1) {
      const expected = `at most ${recordElementsMax} elements in a record; the rest is left out`;
      this.report('limit', path, expected);
    }
    this.open.push({ name, line: this.parser.line, text: '', children: [], isKept });
  }

  private onRoot(name: string, attributes: Readonly<Record<string, string>>): void {
    this.sawRoot = true;
    if (name !== this.shape.root) {
      this.stop('unrecognised', `<${name}>`, `a root element <${this.shape.root}>`);
      return;
    }
    const byName = Object.entries(attributes).map(([key, value]): [string, string] => [
      localName(key),
      value,
    ]);
    this.items.push({ kind: 'root', name, attributes: new Map(byName) });
  }

  // A finished element goes to its parent; a finished record goes out and is forgotten.
  private onClose(): void {
    if (this.isStopped) return;
    this.heldBack = 0;
    const path = this.path.slice(1).join('/');
    this.path.pop();
    const node = this.open.pop();
    if (node === undefined) return;
    const closed = {
      name: node.name,
      line: node.line,
      children: node.children,
      text: this.isGuessed ? mendUtf8(node.text.trim()) : node.text.trim(),
    };
    const parent = this.open.at(-1);
    if (parent === undefined) {
      this.items.push({ kind: 'record', path, node: closed });
      return;
    }
    if (!this.known.has(path)) this.noteUnknown(path, closed.text);
    if (node.isKept) parent.children.push(closed);
  }

  // Text comes in several pieces where comments or entities part it.
  private onText(text: string): void {
    if (this.isStopped) return;
    this.heldBack = 0;
    const node = this.open.at(-1);
    if (node === undefined) return;
    if (hasUndecodable(text))
      this.report('encoding', text.trim(), 'bytes that the encoding of the file allows');
    if (node.text.length + text.length > textLengthMax) {
      this.report(
        'limit',
        text,
        `at most ${textLengthMax} characters in an element; the rest is left out`,
      );
    }
    node.text = (node.text + text).slice(0, textLengthMax);
  }

  // These formats keep no data in attributes (but the root's); one that does is news.
  private noteAttributes(path: string, attributes: Readonly<Record<string, string>>): void {
    for (const key in attributes) {
      if (!/^xml(?:ns)?(?::|$)|^xsi:/.test(key))
        this.noteUnknown(`${path}/@${key}`, attributes[key] ?? '');
    }
  }

  private noteUnknown(path: string, example: string): void {
    const known = this.unknown.get(path);
    if (known !== undefined) known.count += 1;
    else this.unknown.set(path, { line: this.parser.line, example, count: 1 });
  }

  /** Faults of one text are many where a whole copy is spoilt: the first hundred are told. */
  private report(kind: FaultKind, found: string, expected: string): void {
    this.pushFaults(this.spoilt.add(kind, fault(kind, this.placeNow(), found, expected)));
  }

  private placeNow(): Place {
    const element = this.path.length === 0 ? {} : { element: this.path.join('/') };
    return { file: this.file, line: this.parser.line, ...element, ...recordIdOf(this.open[0]) };
  }

  private pushFaults(faults: readonly Fault[]): void {
    for (const one of faults) this.items.push({ kind: 'fault', fault: one });
  }

  /** Says why and reads no further; what was complete until then has been given out. */
  private stop(kind: FaultKind, found: string, expected: string): void {
    this.pushFaults([fault(kind, this.placeNow(), found, expected)]);
    this.isStopped = true;
  }
}

// By then the record is unfinished; its first short child is the id in every format we read.
function recordIdOf(record: OpenNode | undefined): { readonly record?: string } {
  const first = record?.children[0]?.text ?? '';
  return /^[\w.-]{1,20}$/.test(first) ? { record: first } : {};
}

/** Publishers and programs change prefixes (`x:row`); the rest of the name is the standard's. */
export function localName(qualified: string): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}
