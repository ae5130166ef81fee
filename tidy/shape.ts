// The rules about the shape of a file: how it begins, how long it and its functions are, what it
// exports, and how much prose stands beside the code. The limits are those of style guide and
// ARCHITECTURE.md; they are generous, and a file that meets one wants splitting by meaning.

import { type Finding, find, lineOf, type SourceFile, walk } from './source.ts';

export const limits = {
  fileLinesMax: 600,
  functionLinesMax: 70,
  headerLinesMin: 2,
  folderFilesMax: 16,
  commentShareMin: 0.12,
} as const;

/** Tables of data in TypeScript's clothes: no limit on their length, and not counted as code. */
export function isDataTable(path: string): boolean {
  return /^src\/[^/]+\/data\//.test(path);
}

/** The comment a file begins with: one block, or lines that follow each other. */
function headerLines(file: SourceFile): number {
  const shebangEnd = file.text.startsWith('#!') ? file.text.indexOf('\n') + 1 : 0;
  let end = shebangEnd;
  let lines = 0;
  for (const comment of file.comments) {
    if (comment.start < shebangEnd) continue;
    const between = file.text.slice(end, comment.start);
    if (!/^\r?\n?$/.test(between)) break;
    lines += lineOf(file.text, comment.end) - lineOf(file.text, comment.start) + 1;
    end = comment.end;
  }
  return lines;
}

export function checkHeader(file: SourceFile): readonly Finding[] {
  if (headerLines(file) >= limits.headerLinesMin) return [];
  const wanted = `begins with a header comment of ${limits.headerLinesMin} lines or more`;
  return [{ path: file.path, line: 1, message: `a file ${wanted}: what it is, why so, source` }];
}

const functionKinds: ReadonlySet<string> = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
]);

export function checkLengths(file: SourceFile): readonly Finding[] {
  if (isDataTable(file.path)) return [];
  const findings: Finding[] = [];
  if (file.lineCount > limits.fileLinesMax) {
    const message = `${file.lineCount} lines, ${limits.fileLinesMax} at most`;
    findings.push({ path: file.path, line: limits.fileLinesMax, message });
  }
  walk(file.program, (node) => {
    if (!functionKinds.has(node.type)) return true;
    const lines = lineOf(file.text, node.end) - lineOf(file.text, node.start) + 1;
    if (lines > limits.functionLinesMax) {
      const message = `a function of ${lines} lines, ${limits.functionLinesMax} at most`;
      findings.push(find(file, node, message));
    }
    return true;
  });
  return findings;
}

/** No `any`, and no default export but where a tool or a router asks for one. */
export function checkWords(file: SourceFile): readonly Finding[] {
  const mayExportDefault =
    file.path.startsWith('src/web/pages/') || /(^|\/)[a-z]+\.config\.ts$/.test(file.path);
  const findings: Finding[] = [];
  walk(file.program, (node) => {
    if (node.type === 'TSAnyKeyword') findings.push(find(file, node, '`any`: say what it is'));
    if (node.type === 'ExportDefaultDeclaration' && !mayExportDefault) {
      findings.push(find(file, node, 'a default export: everybody would name it anew'));
    }
    return true;
  });
  return findings;
}

/** Folders of src with more files than one can keep in mind. */
export function checkFolders(paths: readonly string[]): readonly Finding[] {
  const countByFolder = new Map<string, number>();
  for (const path of paths) {
    if (isDataTable(path)) continue;
    const folder = path.slice(0, path.lastIndexOf('/'));
    countByFolder.set(folder, (countByFolder.get(folder) ?? 0) + 1);
  }
  return [...countByFolder]
    .filter(([, count]) => count > limits.folderFilesMax)
    .map(([path, count]) => {
      const message = `${count} files, ${limits.folderFilesMax} at most: split it by meaning`;
      return { path, line: 0, message };
    });
}

/** Whole lines of comment and lines of code; empty lines count as neither. */
export function countLines(file: SourceFile): { readonly comment: number; readonly code: number } {
  // Comments are blanked out: a line with nothing left but white space was all comment.
  let rest = file.text;
  for (const { start, end } of file.comments) {
    const blank = file.text.slice(start, end).replace(/[^\n]/g, ' ');
    rest = rest.slice(0, start) + blank + rest.slice(end);
  }
  const before = file.text.split('\n');
  const after = rest.split('\n');
  const code = after.filter((line) => line.trim() !== '').length;
  const comment = before.filter((line, i) => line.trim() !== '' && after[i]?.trim() === '').length;
  return { comment, code };
}

export function commentShare(files: readonly SourceFile[]): number {
  const counts = files.filter((file) => !isDataTable(file.path)).map(countLines);
  const comment = counts.reduce((sum, count) => sum + count.comment, 0);
  const code = counts.reduce((sum, count) => sum + count.code, 0);
  return comment + code === 0 ? 0 : comment / (comment + code);
}
