/** The files of `src` as a parser sees them: what they import, and their text without comments. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { walk } from 'estree-walker';
import { parseSync } from 'vite';

export const ROOT = path.resolve(import.meta.dirname, '../src');

export type Import = {
  /** As it is written, without the bundler's suffix: `./a.ts`, `preact/hooks`. */
  readonly from: string;
  /** The bundler's suffix: `?iife`. */
  readonly suffix: string;
  /** Only types are taken: nothing is left of it at run time. */
  readonly isType: boolean;
  /** What is taken, by its name there; `*` where that may be anything. */
  readonly names: readonly string[];
};

export type SourceFile = {
  /** Below `src`, with `/`. */
  readonly name: string;
  readonly text: string;
  /** Without comments, which may name what code may not. */
  readonly code: string;
  /** Lines without `examples`, which only tests load. */
  readonly length: number;
  readonly imports: readonly Import[];
  /** The values that it exports, by name. */
  readonly exports: readonly string[];
  /** The patterns of each `import.meta.glob`. */
  readonly globs: readonly string[];
};

type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
};
type Span = { readonly start: number; readonly end: number };

const cut = (text: string, spans: readonly Span[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

const linesIn = (text: string): number => text.split('\n').length - 1;

const toImport = (written: string, isType: boolean, names: readonly string[]): Import => {
  const [from = '', suffix] = written.split('?');
  return { from, suffix: suffix === undefined ? '' : `?${suffix}`, isType, names };
};

const nodeAt = (node: Node, key: string): Node | undefined => node[key] as Node | undefined;
const nodesAt = (node: Node, key: string): readonly Node[] => (node[key] as Node[] | null) ?? [];

const isNamed = (node: Node | undefined, name: string): boolean =>
  (nodeAt(node ?? ({} as Node), 'id')?.name as string | undefined) === name;

const nameAt = (node: Node, key: string): string => {
  const name = nodeAt(node, key)?.name ?? nodeAt(node, key)?.value;
  return typeof name === 'string' ? name : '*';
};

/** The values that a statement exports; what is destructured is not looked into. */
function exportsOf(statement: Node): readonly string[] {
  if (statement.type === 'ExportDefaultDeclaration') return ['default'];
  if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return [];
  const declared = nodeAt(statement, 'declaration');
  if (!declared)
    return nodesAt(statement, 'specifiers')
      .filter(({ exportKind }) => exportKind !== 'type')
      .map((specifier) => nameAt(specifier, 'exported'));
  if (declared.type === 'VariableDeclaration')
    return nodesAt(declared, 'declarations').map((declarator) => nameAt(declarator, 'id'));
  return /^(?:Function|Class)Declaration$/.test(declared.type) ? [nameAt(declared, 'id')] : [];
}

/** What a specifier takes, by its name there. */
const takenBy = (specifier: Node): string => {
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return nameAt(specifier, specifier.type === 'ExportSpecifier' ? 'local' : 'imported');
};

/** Whether a statement is `export const examples`. */
const isExamples = (statement: Node): boolean =>
  nodesAt(nodeAt(statement, 'declaration') ?? ({} as Node), 'declarations').some((declarator) =>
    isNamed(declarator, 'examples'),
  );

/** The import that a statement makes, where it makes one. */
const importOf = (node: Node): Import | undefined => {
  const written = nodeAt(node, 'source')?.value;
  if (typeof written !== 'string') return undefined;
  // `import()` and `export *` have none, and may take anything.
  const specifiers = node.specifiers === undefined ? undefined : nodesAt(node, 'specifiers');
  const names = specifiers?.map(takenBy) ?? ['*'];
  const isType =
    (node.importKind ?? node.exportKind) === 'type' ||
    (!!specifiers?.length &&
      specifiers.every((each) => (each.importKind ?? each.exportKind) === 'type'));
  return toImport(written, isType, names);
};

const isGlob = (node: Node): boolean => {
  const callee = nodeAt(node, 'callee');
  return (
    node.type === 'CallExpression' &&
    nodeAt(callee ?? node, 'property')?.name === 'glob' &&
    nodeAt(callee ?? node, 'object')?.type === 'MetaProperty'
  );
};

function parse(name: string, root = ROOT): SourceFile {
  const text = readFileSync(path.join(root, name), 'utf8');
  const { program, comments, errors } = parseSync(name, text);
  if (errors.length) throw new Error(`${name}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const globs: string[] = [];
  walk(program as never, {
    enter(raw) {
      const node = raw as unknown as Node;
      const made = importOf(node);
      if (made) imports.push(made);
      if (isGlob(node)) {
        const [first] = nodesAt(node, 'arguments');
        const each = first?.type === 'ArrayExpression' ? nodesAt(first, 'elements') : [first];
        globs.push(...each.map((pattern) => String(pattern?.value)));
      }
    },
  });
  const statements = program.body as unknown as readonly Node[];
  const examples = statements.filter(isExamples);
  return {
    name,
    text,
    code: cut(text, comments),
    length: linesIn(cut(text, examples)),
    imports,
    exports: statements.flatMap(exportsOf),
    globs,
  };
}

const filesBelow = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .sort();
const isSource = (name: string): boolean =>
  /(?<!\.d)\.tsx?$/.test(name) && !name.includes('node_modules');

const names = filesBelow(ROOT);

export const sourceFiles: readonly SourceFile[] = names.filter(isSource).map((name) => parse(name));

/** The files of `tests`, below it. */
export const testFiles = (): readonly SourceFile[] =>
  filesBelow(import.meta.dirname)
    .filter(isSource)
    .map((name) => parse(name, import.meta.dirname));

export const styleSheets: readonly { readonly name: string; readonly text: string }[] = names
  .filter((name) => name.endsWith('.css'))
  .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') }));

/** The file of `src` that a relative import leads to, below `src`. */
export const targetOf = (file: string, from: string): string =>
  path.posix.join(path.posix.dirname(file), from);

/** What a pattern of a glob leads to: its folder, below `src`. */
export const folderOf = (file: string, pattern: string): string =>
  path.posix.join(path.posix.dirname(file), pattern.replace(/^!/, '').replace(/[^/]*$/, ''));

/** `src` needs no more of globs than `*`. */
function toPattern(glob: string): RegExp {
  if (/\*\*|[{}()[\]?]/.test(glob)) throw new Error(`a glob that this test does not know: ${glob}`);
  return new RegExp(`^${glob.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
}

/** The files that the globs of a file lead to, below `src`. */
export function globbed({ name, globs }: SourceFile): readonly string[] {
  const at = (glob: string): RegExp => toPattern(path.posix.join(path.posix.dirname(name), glob));
  const isNot = (glob: string): boolean => glob.startsWith('!');
  const wanted = globs.filter((glob) => !isNot(glob)).map(at);
  const refused = globs.filter(isNot).map((glob) => at(glob.slice(1)));
  return sourceFiles
    .map((file) => file.name)
    .filter((file) => wanted.some((one) => one.test(file)))
    .filter((file) => !refused.some((one) => one.test(file)));
}
