// The rules about rooms: who may import whom, what a pure room may not touch, and that nothing goes
// round in a circle. The order is the walk of ARCHITECTURE.md; data flows along it, so an import
// against it means that the design is wrong, not that the rule is.

import { type Finding, find, isNode, type SourceFile, type SyntaxNode, walk } from './source.ts';

/** Left to right. */
export const rooms = [
  'model',
  'names',
  'lists',
  'register',
  'match',
  'intake',
  'read',
  'screen',
  'cases',
  'store',
  'api',
  'app',
  'web',
] as const;

export type Room = (typeof rooms)[number];

/** No disk, network, clock, chance or environment: what makes a replay exact. */
export const pureRooms: ReadonlySet<string> = new Set(rooms.slice(0, rooms.indexOf('store')));

/** The browser gets these and nothing else, so they hold no server code. */
const webImports: ReadonlySet<string> = new Set(['model', 'names', 'api', 'web']);

/** The contract may speak of every pure room's types, but runs with these only. */
const apiRuns: ReadonlySet<string> = new Set(['model', 'names', 'api']);

/** Packages a pure room may use; all others have none. */
const purePackages: Readonly<Record<string, readonly string[]>> = {
  lists: ['saxes'],
  intake: ['fflate', 'saxes', 'hyparquet'],
};

export function roomOf(path: string): Room | undefined {
  return rooms.find((room) => path.startsWith(`src/${room}/`));
}

/** Why `from` may not import `to`; undefined where it may. */
function refusal(from: Room, to: Room, isTypeOnly: boolean): string | undefined {
  if (from === 'web')
    return webImports.has(to) ? undefined : 'web imports model, names and api only';
  if (from === 'api' && !apiRuns.has(to) && !(isTypeOnly && pureRooms.has(to))) {
    return 'api runs in the browser too: model, names, and types of pure rooms';
  }
  return rooms.indexOf(to) <= rooms.indexOf(from) ? undefined : 'rooms import leftwards only';
}

/** Why the file may not import `target`. `src/index.ts` is in no room and may import any but the page. */
function borderCrossed(file: SourceFile, target: string, isTypeOnly: boolean): string | undefined {
  const from = roomOf(file.path);
  const to = roomOf(target);
  if (to !== undefined && from !== undefined) {
    const reason = refusal(from, to, isTypeOnly);
    return reason === undefined ? undefined : `${from} imports ${to}: ${reason}`;
  }
  if (to === 'web') return 'the library has no page';
  if (to !== undefined || target === 'package.json') return undefined;
  return target.startsWith('src/') ? `${target} is in no room` : `${target} is outside src`;
}

export function checkBorders(file: SourceFile): readonly Finding[] {
  if (!file.path.startsWith('src/')) return [];
  return file.imports.flatMap(({ target, isTypeOnly, line }) => {
    const message = target === undefined ? undefined : borderCrossed(file, target, isTypeOnly);
    return message === undefined ? [] : [{ path: file.path, line, message }];
  });
}

/** `@scope/name/part` and `name/part` without the part. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function checkPackages(file: SourceFile, room: Room): readonly Finding[] {
  return file.imports
    .filter(({ target, specifier }) => {
      const allowed = purePackages[room] ?? [];
      return target === undefined && !allowed.includes(packageOf(specifier));
    })
    .map(({ specifier, line }) => ({
      path: file.path,
      line,
      message: `${room} is pure and imports '${specifier}'`,
    }));
}

const impureNames: ReadonlySet<string> = new Set([
  'XMLHttpRequest',
  'WebSocket',
  'console',
  'crypto',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout',
]);

/** Expressions that only wear TypeScript's clothes; every other TS node is erased before running. */
const typedExpressions: ReadonlySet<string> = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSInstantiationExpression',
  'TSParameterProperty',
]);

function isErased(node: SyntaxNode): boolean {
  return node.type.startsWith('TS') && !typedExpressions.has(node.type);
}

function asNode(value: unknown): SyntaxNode | undefined {
  return isNode(value) ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  const node = asNode(value);
  return node?.type === 'Identifier' && typeof node.name === 'string' ? node.name : undefined;
}

/** Names in a pattern: `a`, `{ a, b: c }`, `[a, ...b]`, `a = 1`. */
function boundNames(pattern: unknown): readonly string[] {
  const node = asNode(pattern);
  if (node === undefined) return [];
  const own = nameOf(node);
  if (own !== undefined) return [own];
  if (node.type === 'AssignmentPattern') return boundNames(node.left);
  if (node.type === 'RestElement') return boundNames(node.argument);
  if (node.type === 'Property') return boundNames(node.value);
  const parts = node.properties ?? node.elements ?? [];
  return Array.isArray(parts) ? parts.flatMap(boundNames) : [];
}

/** What a file itself declares, wherever: a parameter `fetch` is handed in, hence pure. */
function declaredNames(program: SyntaxNode): ReadonlySet<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    const parameters = Array.isArray(node.params) ? node.params : [];
    const patterns = /^(VariableDeclarator|.*Function.*|Class.*|Import.*Specifier)$/.test(node.type)
      ? [node.id, node.local, ...parameters]
      : [];
    for (const name of patterns.flatMap(boundNames)) names.add(name);
    return !isErased(node);
  });
  return names;
}

/** What a node does that a pure room may not; undefined for all others. */
function impurity(node: SyntaxNode, declared: ReadonlySet<string>): string | undefined {
  const callee = nameOf(node.callee);
  const noArguments = Array.isArray(node.arguments) && node.arguments.length === 0;
  if (callee === 'Date' && node.type === 'NewExpression' && noArguments) return 'new Date()';
  if (callee === 'Date' && node.type === 'CallExpression') return 'Date()';
  if (node.type === 'MemberExpression') {
    const property = asNode(node.property);
    const key = nameOf(property) ?? property?.value;
    const member = `${nameOf(node.object)}.${String(key)}`;
    if (member === 'Date.now' || member === 'Math.random') return member;
  }
  const name = nameOf(node);
  return name !== undefined && impureNames.has(name) && !declared.has(name) ? name : undefined;
}

/** The parts of a node that are a value; `a.fetch` and `{ fetch: 1 }` name a property. */
function valueParts(node: SyntaxNode): readonly SyntaxNode[] {
  const isKeyed = [
    'MemberExpression',
    'Property',
    'MethodDefinition',
    'PropertyDefinition',
  ].includes(node.type);
  return Object.entries(node).flatMap(([key, value]) => {
    if (isKeyed && (key === 'property' || key === 'key') && node.computed !== true) return [];
    return (Array.isArray(value) ? value : [value])
      .map(asNode)
      .filter((part) => part !== undefined);
  });
}

export function checkPurity(file: SourceFile): readonly Finding[] {
  const room = roomOf(file.path);
  if (room === undefined || !pureRooms.has(room)) return [];
  const declared = declaredNames(file.program);
  const findings: Finding[] = [...checkPackages(file, room)];
  const visit = (node: SyntaxNode): void => {
    if (isErased(node)) return;
    const what = impurity(node, declared);
    if (what !== undefined) findings.push(find(file, node, `${room} is pure and uses ${what}`));
    for (const part of valueParts(node)) visit(part);
  };
  visit(file.program);
  return findings;
}

/** Groups of files that import each other in a circle at run time (Tarjan's components). */
export function importCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const targetsByPath = new Map(
    files.map((file) => [
      file.path,
      file.imports.filter((i) => !i.isTypeOnly).map((i) => i.target ?? ''),
    ]),
  );
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const cycles: (readonly string[])[] = [];

  const visit = (path: string): number => {
    let low = order.size;
    order.set(path, low);
    const own = low;
    stack.push(path);
    const targets = targetsByPath.get(path) ?? [];
    for (const target of targets) {
      if (!targetsByPath.has(target)) continue;
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (stack.includes(target))
        low = Math.min(low, lowest.get(target) ?? order.get(target)!);
    }
    lowest.set(path, low);
    if (low === own) {
      const group = stack.splice(stack.indexOf(path));
      if (group.length > 1 || targets.includes(path)) cycles.push(group.sort());
    }
    return low;
  };
  for (const path of targetsByPath.keys()) if (!order.has(path)) visit(path);
  return cycles;
}
