// A source file as the rules of the house see it: its text, its syntax tree, its comments and what
// it imports. The parser is the one Vite brings (oxc); TypeScript 7 offers no stable one. A file
// that does not parse throws, because no rule could say anything true about it.

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';

/** ESTree, loosely: the rules look at a handful of kinds and walk through all others. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from the repository's root for a relative specifier. */
  readonly target?: string;
  /** Erased before running: `import type`, `export type`. */
  readonly isTypeOnly: boolean;
  readonly line: number;
}

export interface SourceFile {
  /** From the repository's root, with slashes: `src/lists/sdn.ts`. */
  readonly path: string;
  readonly text: string;
  readonly lineCount: number;
  readonly program: SyntaxNode;
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
}

/** What a rule has to say about a place. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string'
  );
}

export function childNodes(node: SyntaxNode): readonly SyntaxNode[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** Calls `visit` for each node from the top; where it returns false, what is below is left out. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode) => boolean): void {
  if (!visit(node)) return;
  for (const child of childNodes(node)) walk(child, visit);
}

/** Counted from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

export function find(file: SourceFile, node: { readonly start: number }, message: string): Finding {
  return { path: file.path, line: lineOf(file.text, node.start), message };
}

function importOf(path: string, text: string, node: SyntaxNode): Import | undefined {
  const source =
    node.type === 'TSImportType' && isNode(node.argument) ? node.argument : node.source;
  if (!isNode(source)) return undefined;
  const written = source.value ?? (isNode(source.literal) ? source.literal.value : 0);
  if (typeof written !== 'string') return undefined;
  const kind = node.importKind ?? node.exportKind;
  const isRelative = written.startsWith('./') || written.startsWith('../');
  const target = isRelative ? posix.join(posix.dirname(path), written) : undefined;
  return {
    specifier: written,
    ...(target === undefined ? {} : { target }),
    isTypeOnly: kind === 'type' || node.type === 'TSImportType',
    line: lineOf(text, node.start),
  };
}

const importKinds: ReadonlySet<string> = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

export function parseSource(path: string, text: string): SourceFile {
  const parsed = parseSync(path, text);
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  const program: unknown = parsed.program;
  if (!isNode(program)) throw new Error(`${path}: the parser gave no tree`);
  const imports: Import[] = [];
  walk(program, (node) => {
    const found = importKinds.has(node.type) ? importOf(path, text, node) : undefined;
    if (found !== undefined) imports.push(found);
    return true;
  });
  const comments = parsed.comments.map(({ start, end, value }) => ({ start, end, text: value }));
  const lineCount = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, text, lineCount, program, comments, imports };
}

export function readSource(root: string, path: string): SourceFile {
  return parseSource(path, readFileSync(join(root, path), 'utf8'));
}
