/** Builds the extension for one browser: `vite build --mode chromium|firefox`. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import { type MinifyOptions, minify } from 'terser';
import { defineConfig, type Plugin, parseAst, runnerImport } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };
import type { Messages } from './src/locales/index.ts';

type Target = 'chromium' | 'firefox';

/** The package is some 2 kB smaller than by the faster minifier. */
const MINIFIED: MinifyOptions = { ecma: 2020, compress: { passes: 2 } };

/** Nothing in the script that reads a page calls `new` on a function without `this`. */
const MINIFIED_READER: MinifyOptions = {
  ecma: 2020,
  compress: {
    passes: 3,
    unsafe: true,
    unsafe_arrows: true,
    unsafe_methods: true,
    pure_getters: true,
    reduce_funcs: false,
  },
};

/**
 * What the popup needs to have the page read, before it loads what shows the article; every other page
 * and the background side load it too.
 */
export const LOADED_BY_ALL = [
  'src/platform/browser.ts',
  'src/platform/clipboard.ts',
  'src/platform/fetch-bytes.ts',
  'src/platform/save-as-download.ts',
  'src/platform/tabs.ts',
  'src/platform/time-limit.ts',
  'src/platform/wire.ts',
  'src/core/base64.ts',
  'src/core/fault.ts',
  'src/core/registry.ts',
  'src/core/dates/clock.ts',
  'src/core/dates/format-date.ts',
  'src/core/text/once.ts',
  'src/core/profiles/profile.ts',
  'src/core/urls/parse-url.ts',
];

/** Matches the ids of these modules, on any system. */
const idsOf = (...paths: readonly string[]): RegExp =>
  new RegExp(
    paths
      .map((file) => file.replaceAll('.', String.raw`\.`).replaceAll('/', String.raw`[\\/]`))
      .join('|'),
  );

/**
 * Each file costs a click some milliseconds, whatever its size: what is smaller than this, unminified
 * and in bytes, joins the file of those that share it most nearly.
 */
const SMALL_CHUNK = 30_000;

/** They do nothing when they are loaded: what asks for a notation's limits alone need not hold them. */
const LIBRARIES = /node_modules.(?:js-yaml|smol-toml)./;

/** The one manifest, with what Firefox wants different. */
function manifestFor(target: Target): ManifestV3Export {
  const common = { ...manifest, version: pkg.version };
  if (target === 'chromium') return common as ManifestV3Export;
  const { minimum_chrome_version: _, action, background, permissions, ...rest } = common;
  return {
    ...rest,
    // In Chromium the user puts it there.
    action: { ...action, default_area: 'navbar' },
    background: { scripts: [background.service_worker], type: 'module' },
    permissions: permissions.filter((permission) => permission !== 'offscreen'),
    browser_specific_settings: {
      gecko: {
        id: 'presscut@presscut.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/** What the browser itself shows (name, description, commands), from the interface languages. */
function browserMessages(): Plugin {
  return {
    name: 'presscut:browser-messages',
    apply: 'build',
    async generateBundle() {
      const folder = path.resolve(import.meta.dirname, 'src/locales');
      for (const file of readdirSync(folder).sort()) {
        if (file === 'index.ts' || !file.endsWith('.ts')) continue;
        const { module } = await runnerImport<{ default: Messages }>(path.join(folder, file));
        const messages = Object.fromEntries(
          Object.entries(module.default.manifest).map(([key, message]) => [key, { message }]),
        );
        const locale = path.basename(file, '.ts');
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${locale}/messages.json`,
          source: `${JSON.stringify(messages, null, 2)}\n`,
        });
      }
    },
  };
}

/**
 * crxjs makes every injected script web-accessible, which would let any page see that Presscut is
 * installed, and leaves a second copy of it that nothing loads. `scripting.executeScript` needs neither.
 */
function nothingWebAccessible(): Plugin {
  return {
    name: 'presscut:nothing-web-accessible',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle['manifest.json'];
        if (asset?.type !== 'asset') return this.error('manifest.json is not in the bundle');
        const built = JSON.parse(String(asset.source));
        delete built.web_accessible_resources;
        asset.source = `${JSON.stringify(built, null, 2)}\n`;
        const isUsed = ({ fileName }: { fileName: string }): boolean => {
          const base = fileName.split('/').at(-1) ?? fileName;
          return Object.values(bundle).some((file) => {
            const text = file.type === 'chunk' ? file.code : String(file.source);
            return file.fileName !== fileName && text.includes(base);
          });
        };
        // What only an unused file imports is unused itself.
        for (let before = 0; before !== Object.keys(bundle).length; ) {
          before = Object.keys(bundle).length;
          for (const file of Object.values(bundle))
            if (file.type === 'chunk' && !isUsed(file)) delete bundle[file.fileName];
        }
      },
    },
  };
}

/**
 * A script in which every function outside of functions stands in parentheses: engines take that for
 * a call that follows, and compile the function with the script. One that is run once, and nearly
 * all of it, is done sooner than when each of its functions is parsed first and compiled later.
 */
function compiledAtOnce(code: string): string {
  const text = new MagicString(code);
  let depth = 0;
  walk(parseAst(code) as Parameters<typeof walk>[0], {
    enter(node, parent) {
      if (!/Function/.test(node.type)) return;
      depth += 1;
      const { start, end } = node as unknown as { start: number; end: number };
      const isValue =
        node.type !== 'FunctionDeclaration' &&
        parent?.type !== 'MethodDefinition' &&
        !(parent?.type === 'Property' && (parent.method || parent.kind !== 'init'));
      if (isValue && depth === 2 && code[start - 1] !== '(')
        text.appendLeft(start, '(').prependRight(end, ')');
    },
    leave(node) {
      if (/Function/.test(node.type)) depth -= 1;
    },
  });
  return text.toString();
}

/** What Readability is never asked for here (`core/body/readability.ts`): each is a method, or a pattern. */
const UNUSED = new Set([
  '_getJSONLD',
  'jsonLdArticleTypes',
  '_getArticleMetadata',
  '_unescapeHtmlEntities',
  'HTML_ESCAPE_MAP',
  '_isUrl',
  '_fixRelativeUris',
  '_cleanStyles',
  'PRESENTATIONAL_ATTRIBUTES',
  'DEPRECATED_SIZE_ATTRIBUTE_ELEMS',
  '_cleanClasses',
  '_findNode',
  'extraneous',
  'replaceFonts',
  'nextLink',
  'prevLink',
]);

/**
 * A script without what Readability does in vain: its log, for which it would serialise the whole
 * article even with logging off, and what it is told not to do.
 */
function withoutUnused(code: string): string {
  const text = new MagicString(code);
  walk(parseAst(code) as Parameters<typeof walk>[0], {
    enter(node, parent) {
      const { start, end } = node as unknown as { start: number; end: number };
      const isUnused =
        node.type === 'Property' && node.key.type === 'Identifier' && UNUSED.has(node.key.name);
      // What stands in for a method is an arrow function.
      if (isUnused && node.value.type !== 'ArrowFunctionExpression') {
        text.overwrite(start, end, `${(node.key as { name: string }).name}:0`);
        this.skip();
      }
      // What its log would be made with.
      if (node.type === 'MemberExpression' && code.slice(start, end) === 'this._debug') {
        const isRead = parent?.type !== 'AssignmentExpression' || parent.left !== node;
        if (isRead) text.overwrite(start, end, '0');
      }
      if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return;
      const { object, property } = node.callee;
      if (
        object.type !== 'ThisExpression' ||
        property.type !== 'Identifier' ||
        property.name !== 'log'
      )
        return;
      text.overwrite(start, end, '0');
      this.skip();
    },
  });
  return text.toString();
}

type AnyNode = Parameters<typeof walk>[0];

const HARMLESS = new Set(['Literal', 'TemplateElement', 'Identifier', 'SpreadElement']);

/**
 * A script without what its examples were made of: a bundler drops them, and keeps the calls in them
 * that write their HTML, because it does not see that these do nothing else.
 */
function withoutDiscarded(code: string): string {
  const text = new MagicString(code);
  const writers = new Set<string>();
  let depth = 0;
  /** Text put together from texts. */
  const isText = (node: AnyNode): boolean => {
    if (HARMLESS.has(node.type)) return true;
    if (node.type === 'TemplateLiteral') return node.expressions.every(isText);
    if (node.type === 'ArrayExpression') return node.elements.every((one) => one && isText(one));
    if (node.type === 'BinaryExpression') return isText(node.left) && isText(node.right);
    if (node.type === 'ArrowFunctionExpression') return isText(node.body);
    if (node.type !== 'CallExpression' || !node.arguments.every(isText)) return false;
    const { callee, arguments: given } = node;
    const isWriter = (one: AnyNode | undefined): boolean =>
      one?.type === 'ArrowFunctionExpression' ||
      (one?.type === 'Identifier' && writers.has(one.name));
    if (callee.type !== 'MemberExpression') return isWriter(callee);
    if (callee.property.type !== 'Identifier' || !isText(callee.object)) return false;
    const { name } = callee.property;
    return /^(?:flatM|m)ap$/.test(name) ? isWriter(given[0]) : /^(?:join|repeat)$/.test(name);
  };
  walk(parseAst(code) as Parameters<typeof walk>[0], {
    enter(node) {
      if (/Function/.test(node.type)) depth += 1;
      // Further in, a name may mean something else.
      if (depth > 1) return;
      if (
        node.type === 'VariableDeclarator' &&
        node.id.type === 'Identifier' &&
        node.init?.type === 'ArrowFunctionExpression' &&
        node.init.body.type === 'TemplateLiteral' &&
        isText(node.init)
      )
        writers.add(node.id.name);
      if (node.type !== 'SequenceExpression') return;
      for (const one of node.expressions.slice(0, -1)) {
        const { start, end } = one as unknown as { start: number; end: number };
        const isAlone = code[end] === ',' && /[(,]/.test(code[start - 1] ?? '');
        if (one.type === 'CallExpression' && isAlone && isText(one)) text.remove(start, end + 1);
      }
    },
    leave(node) {
      if (/Function/.test(node.type)) depth -= 1;
    },
  });
  return text.toString();
}

/** The script that reads a page, as it is sent there. */
export async function finishReader(code: string): Promise<string> {
  const { code: small = '' } = await minify(withoutDiscarded(withoutUnused(code)), MINIFIED_READER);
  return compiledAtOnce(small);
}

/** The script that reads a page: every page runs it once. */
function readsAtOnce(): Plugin {
  return {
    name: 'presscut:reads-at-once',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const script = bundle['src/content/capture.js'];
        if (script?.type === 'chunk') script.code = await finishReader(script.code);
        else if (script) script.source = await finishReader(String(script.source));
        else this.error('the script that reads pages is not in the bundle');
        // It, too, makes nothing with `new` but what can be made so.
        const pages = bundle['src/content/pages.js'];
        if (pages?.type === 'asset')
          pages.source = (await minify(String(pages.source), MINIFIED_READER)).code ?? pages.source;
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chromium';
  return {
    define: { __TARGET__: JSON.stringify(target) },
    plugins: [
      crx({ manifest: manifestFor(target), browser: target === 'firefox' ? 'firefox' : 'chrome' }),
      browserMessages(),
      nothingWebAccessible(),
      readsAtOnce(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2022',
      sourcemap: false,
      minify: 'terser',
      terserOptions: MINIFIED,
      // A page fetches its scripts side by side; what imports later may be a worker, which has no document.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
      },
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => !LIBRARIES.test(id) },
        output: {
          // A browser caches nothing of an extension: a hash would only take room, twice in a zip. So
          // would the names of all that share a chunk, which follow a `~`.
          chunkFileNames: ({ name }) => `assets/${name.split('~', 1)[0]}.js`,
          codeSplitting: {
            groups: [
              {
                name: 'base',
                test: idsOf('preload-helper', 'webextension-polyfill', ...LOADED_BY_ALL),
              },
              {
                name: 'shared',
                // A style sheet in it would have every page load its scripts at once.
                test: (id) => !/\.(?:css|html)$/.test(id),
                minShareCount: 2,
                entriesAware: true,
                entriesAwareMergeThreshold: SMALL_CHUNK,
              },
            ],
          },
        },
        input: {
          library: 'src/library/index.html',
          handover: 'src/handover/index.html',
          preview: 'src/preview/index.html',
          batch: 'src/batch/index.html',
          ...(target === 'chromium' ? { offscreen: 'src/offscreen/index.html' } : {}),
        },
      },
    },
  };
});
