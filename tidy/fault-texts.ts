// Which texts the program can put into a fault, read from the source: each literal or template that
// reaches `fault(kind, place, found, expected)`, directly, through a constant, a branch, a function
// of the same file or a helper's parameter. What a template fills in becomes `{1}`, `{2}` …, as in
// the catalogue (src/api/fault-words). An expression that cannot be followed is told, not skipped.

import { type Finding, isNode, lineOf, type SourceFile, type SyntaxNode, walk } from './source.ts';

export interface FaultText {
  /** Both with `{1}` … where the program fills something in; a user's own value is `{1}` alone. */
  readonly found: string;
  readonly expected: string;
  readonly path: string;
  readonly line: number;
}

export interface FaultTexts {
  readonly texts: readonly FaultText[];
  /** What is expected, where no rule here follows the expression. */
  readonly unfollowed: readonly Finding[];
}

/** Where a maker of faults takes a text from: an argument of its call, or texts of its own. */
type Slot = { readonly argument: number } | { readonly texts: readonly string[] };

/** A function whose arguments end up in a fault, wherever it is called. */
interface Maker {
  readonly name: string;
  readonly found: Slot;
  readonly expected: Slot;
  /** Absent for what any file may call. */
  readonly path?: string;
}

interface Parameter {
  readonly of: string;
  readonly index: number;
}

interface Binding {
  readonly name: string;
  /** Where the name holds. */
  readonly scope: SyntaxNode;
  readonly value?: SyntaxNode;
  readonly parameter?: Parameter;
  /** Set for `{ expected }` taken from an object: the text was read where the object was made. */
  readonly isTaken?: boolean;
}

interface Scope {
  readonly file: SourceFile;
  readonly bindings: readonly Binding[];
  readonly functions: ReadonlyMap<string, SyntaxNode>;
}

/** Of one expression: its texts, what could not be followed, and the parameters it stands for. */
interface Resolved {
  readonly texts: readonly string[];
  readonly unfollowed: readonly SyntaxNode[];
  readonly parameters: readonly Parameter[];
}

/** Deeper than any text is built; a circle of constants ends here. */
const depthMax = 12;
/** What stands for a filled-in part until the parts are numbered. */
const gap = '\u0000';
const fields: ReadonlySet<string> = new Set(['found', 'expected']);

export function faultTexts(files: readonly SourceFile[]): FaultTexts {
  const makers: Maker[] = [{ name: 'fault', found: { argument: 2 }, expected: { argument: 3 } }];
  const texts: FaultText[] = [];
  const unfollowed: Finding[] = [];

  const take = (scope: Scope, at: SyntaxNode, [found, expected]: readonly [Resolved, Resolved]) => {
    const place = { path: scope.file.path, line: lineOf(scope.file.text, at.start) };
    for (const node of expected.unfollowed)
      unfollowed.push({ ...place, message: scope.file.text.slice(node.start, node.end) });
    // What is found and not a text of ours is the user's value: a gap and nothing else.
    const seen = found.texts.length === 0 ? [gap] : found.texts;
    for (const [one, other] of expected.texts.flatMap((e) => seen.map((f) => [f, e] as const)))
      texts.push({ ...place, found: numbered(one), expected: numbered(other) });
    const [inner] = [...expected.parameters, ...found.parameters];
    if (inner === undefined) return;
    const maker = makerOf(inner.of, scope.file.path, found, expected);
    if (!makers.some((one) => JSON.stringify(one) === JSON.stringify(maker))) makers.push(maker);
  };

  const scopes = files.map(scopeOf);
  for (const scope of scopes) {
    for (const { at, found, expected } of objectsMade(scope)) take(scope, at, [found, expected]);
  }
  // The list grows while it is walked: a helper's helper is found through the helper.
  for (const maker of makers) {
    for (const scope of scopes) {
      if (maker.path !== undefined && maker.path !== scope.file.path) continue;
      for (const { at, found, expected } of callsOf(scope, maker))
        take(scope, at, [found, expected]);
    }
  }
  return { texts, unfollowed };
}

function makerOf(name: string, path: string, found: Resolved, expected: Resolved): Maker {
  const slot = ({ texts, parameters }: Resolved): Slot => {
    const own = parameters.find(({ of }) => of === name);
    return own === undefined ? { texts } : { argument: own.index };
  };
  return { name, path, found: slot(found), expected: slot(expected) };
}

interface Made {
  readonly at: SyntaxNode;
  readonly found: Resolved;
  readonly expected: Resolved;
}

/**
 * Objects with an `expected`: faults built by hand, and what helpers are told. In `api`, a schema's
 * `message` too: the server passes it on as what was expected.
 */
function objectsMade(scope: Scope): readonly Made[] {
  const made: Made[] = [];
  walk(scope.file.program, (node) => {
    const properties = node.type === 'ObjectExpression' ? nodes(node.properties) : [];
    const valueAt = (key: string): SyntaxNode | undefined =>
      nodeAt(
        properties.find((one) => nameOf(one.key) === key),
        'value',
      );
    const isSchema = scope.file.path.startsWith('src/api/');
    const expected = valueAt('expected') ?? (isSchema ? valueAt('message') : undefined);
    const found = valueAt('found');
    if (expected !== undefined) {
      made.push({
        at: node,
        found: found === undefined ? known([]) : resolve(scope, found, depthMax),
        expected: resolve(scope, expected, depthMax),
      });
    }
    return true;
  });
  return made;
}

function callsOf(scope: Scope, maker: Maker): readonly Made[] {
  const made: Made[] = [];
  walk(scope.file.program, (node) => {
    if (node.type !== 'CallExpression' || calleeName(node) !== maker.name) return true;
    const fill = (slot: Slot): Resolved => {
      if ('texts' in slot) return known(slot.texts);
      const argument = nodes(node.arguments)[slot.argument];
      return argument === undefined ? known([]) : resolve(scope, argument, depthMax);
    };
    made.push({ at: node, found: fill(maker.found), expected: fill(maker.expected) });
    return true;
  });
  return made;
}

function resolve(scope: Scope, node: SyntaxNode, depth: number): Resolved {
  const inner = (one: SyntaxNode): Resolved => resolve(scope, one, depth - 1);
  if (depth === 0) return unknown(node);
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? known([node.value]) : known([gap]);
    case 'TemplateLiteral':
      return resolveTemplate(scope, node, depth);
    case 'BinaryExpression': {
      // Sentences are put together; anything else is a sum, and fills one part.
      const sides = nodes([node.left, node.right]).map(inner);
      const isSentence = sides.some(({ texts }) => texts.some((text) => text !== gap));
      const texts = crossed(sides.map((side) => side.texts));
      return isSentence && node.operator === '+' ? { ...union(sides), texts } : known([gap]);
    }
    case 'ConditionalExpression':
      return union(nodes([node.consequent, node.alternate]).map(inner));
    case 'LogicalExpression':
      return union(nodes([node.left, node.right]).map(inner));
    case 'TSAsExpression':
    case 'ParenthesizedExpression':
      return union(nodes([node.expression]).map(inner));
    case 'Identifier':
      return resolveName(scope, node, depth);
    case 'CallExpression': {
      const called = scope.functions.get(calleeName(node) ?? '');
      return called === undefined ? unknown(node) : union(returned(called).map(inner));
    }
    case 'MemberExpression':
      return resolveMember(scope, node, depth);
    default:
      return unknown(node);
  }
}

function resolveTemplate(scope: Scope, node: SyntaxNode, depth: number): Resolved {
  const quasis = nodes(node.quasis).map((quasi) =>
    String(Reflect.get(Object(quasi.value), 'cooked')),
  );
  const filled = nodes(node.expressions).map((part) => {
    const inner = resolve(scope, part, depth - 1);
    // A value of the user or a number is a gap; a sentence of ours is said out.
    return inner.texts.length === 0 || inner.unfollowed.length > 0 || inner.parameters.length > 0
      ? [gap]
      : inner.texts;
  });
  const parts = quasis.flatMap((quasi, at) => [[quasi], ...filled.slice(at, at + 1)]);
  return known(crossed(parts));
}

function resolveName(scope: Scope, node: SyntaxNode, depth: number): Resolved {
  const name = nameOf(node);
  const near = scope.bindings
    .filter((one) => one.name === name && holds(one.scope, node))
    .sort((a, b) => a.scope.end - a.scope.start - (b.scope.end - b.scope.start))[0];
  if (near?.isTaken === true) return known([]);
  if (near?.value !== undefined) return resolve(scope, near.value, depth - 1);
  if (near?.parameter !== undefined) return { ...known([]), parameters: [near.parameter] };
  return unknown(node);
}

/** `excess.expected` was said where the object was made; `wordByKind[kind]` may be any of its words. */
function resolveMember(scope: Scope, node: SyntaxNode, depth: number): Resolved {
  if (node.computed !== true) {
    const property = nameOf(node.property);
    return fields.has(property ?? '') ? known([]) : unknown(node);
  }
  const table = isNode(node.object) ? bindingValue(scope, node.object) : undefined;
  if (table?.type !== 'ObjectExpression') return unknown(node);
  const values = nodes(table.properties).flatMap((one) => nodes([one.value]));
  return union(values.map((value) => resolve(scope, value, depth - 1)));
}

function bindingValue(scope: Scope, node: SyntaxNode): SyntaxNode | undefined {
  return scope.bindings.find((one) => one.name === nameOf(node) && holds(one.scope, node))?.value;
}

function scopeOf(file: SourceFile): Scope {
  const bindings: Binding[] = [];
  const functions = new Map<string, SyntaxNode>();
  const visit = (node: SyntaxNode, scope: SyntaxNode, name: string | undefined): void => {
    const isFunction = /Function/.test(node.type) && !node.type.startsWith('TS');
    const inside = isFunction || /^(Program|BlockStatement)$/.test(node.type) ? node : scope;
    const own = nameOf(node.id) ?? nameOf(node.key) ?? name;
    if (isFunction) {
      if (own !== undefined) functions.set(own, node);
      nodes(node.params).forEach((parameter, index) => {
        const to = { scope: node, parameter: { of: own ?? '', index } };
        bindings.push(...boundBy(parameter, to));
      });
    }
    if (node.type === 'VariableDeclarator') {
      const value = isNode(node.init) ? { value: node.init } : {};
      bindings.push(...boundBy(node.id, { scope: inside, ...value }));
    }
    const passesName = ['VariableDeclarator', 'MethodDefinition', 'Property'].includes(node.type);
    for (const child of nodes(Object.values(node).flat()))
      visit(child, inside, passesName ? own : undefined);
  };
  visit(file.program, file.program, undefined);
  return { file, bindings, functions };
}

function boundBy(pattern: unknown, to: Omit<Binding, 'name'>): readonly Binding[] {
  if (!isNode(pattern)) return [];
  const name = nameOf(pattern);
  if (name !== undefined) return [{ ...to, name }];
  if (pattern.type === 'AssignmentPattern') return boundBy(pattern.left, to);
  if (pattern.type !== 'ObjectPattern') return [];
  return nodes(pattern.properties).flatMap((property) => {
    const key = nameOf(property.key);
    const local = nameOf(property.value);
    if (local === undefined) return [];
    return [{ name: local, scope: to.scope, isTaken: fields.has(key ?? '') }];
  });
}

/** What a function of the file may answer; functions inside it answer to others. */
function returned(called: SyntaxNode): readonly SyntaxNode[] {
  const body = nodeAt(called, 'body');
  if (body === undefined) return [];
  if (body.type !== 'BlockStatement') return [body];
  const found: SyntaxNode[] = [];
  walk(body, (node) => {
    if (node.type === 'ReturnStatement') found.push(...nodes([node.argument]));
    return !/Function/.test(node.type);
  });
  return found;
}

function holds(scope: SyntaxNode, node: SyntaxNode): boolean {
  return scope.start <= node.start && node.end <= scope.end;
}

function nodes(value: unknown): readonly SyntaxNode[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function nodeAt(node: SyntaxNode | undefined, key: string): SyntaxNode | undefined {
  const value = node?.[key];
  return isNode(value) ? value : undefined;
}

function nameOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  const isName = value.type === 'Identifier' || value.type === 'PrivateIdentifier';
  return isName && typeof value.name === 'string' ? value.name : undefined;
}

/** `fault(…)` and `this.refuse(…)` alike. */
function calleeName(call: SyntaxNode): string | undefined {
  const callee = nodeAt(call, 'callee');
  return callee?.type === 'MemberExpression' ? nameOf(callee.property) : nameOf(callee);
}

function known(texts: readonly string[]): Resolved {
  return { texts, unfollowed: [], parameters: [] };
}

function unknown(node: SyntaxNode): Resolved {
  return { texts: [], unfollowed: [node], parameters: [] };
}

function union(parts: readonly Resolved[]): Resolved {
  return {
    texts: parts.flatMap((part) => part.texts),
    unfollowed: parts.flatMap((part) => part.unfollowed),
    parameters: parts.flatMap((part) => part.parameters),
  };
}

/** Each way to put one of each together, in order. */
function crossed(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)),
    [''],
  );
}

function numbered(text: string): string {
  let count = 0;
  return text.replaceAll(gap, () => `{${++count}}`);
}
