/** Reads the language of a code block from the names and attributes of the elements around it. */

/** Names that stand alone among an element's classes, or on the label above a block. */
const KNOWN = new Set(
  `abap actionscript ada apache applescript arduino asm assembly awk bash basic bat batch brainfuck c c# c++ clike clojure
  cmake cmd cobol coffeescript console cpp crystal cs csharp css csv cuda cypher d dart delphi diff docker dockerfile dos
  elixir elisp elm erlang fish fortran fsharp f# gherkin glsl go golang graphql groovy haml handlebars haskell hcl html
  http ini java javascript jinja jinja2 js json json5 jsonc jsx julia kotlin latex less lisp lua makefile markdown markup
  matlab md mermaid mysql nginx nim nix objc objective-c objectivec ocaml octave pascal perl pgsql php plsql postgresql
  powershell prisma prolog properties proto protobuf ps1 puppet purescript py pycon python python2 python3 r racket rb
  razor reason rest rs rst ruby rust sass scala scheme scss sh shell shellsession shell-session smalltalk solidity sql
  svelte swift systemverilog tcl terraform tex toml ts tsql tsx turtle twig typescript v vb vba vbnet verilog vhdl vim
  vue wasm xml xquery yaml yml zig zsh`.split(/\s+/),
);
const NO_LANGUAGE =
  /^(?:none|undefined|null|auto|default|nohighlight|no-highlight|plain|unknown|raw)$/;

const ATTRIBUTES = ['data-lang', 'data-language', 'data-code-language', 'data-enlighter-language'];
const PREFIXED =
  /(?:^|[\s;])(?:highlight-source|highlight-text|language|lang|brush|src|code|highlight)[-:]\s*([a-z][\w+#.-]{0,30})/gi;
/** Classes behind which a highlighter puts the bare name. */
const HIGHLIGHTER =
  /(?:^|\s)(?:hljs|highlight|highlighter|sourcecode|syntaxhighlighter|prettyprint|shiki|prism|code|src|codehilite|listing)(?:\s|$)/i;

/** Whether a word names a language. */
export const isLanguage = (word: string): boolean => KNOWN.has(word.trim().toLowerCase());

const accept = (name: string | null | undefined): string | undefined => {
  const found = name?.trim().toLowerCase() ?? '';
  if (/^ipython\d?$/.test(found)) return 'python';
  return /^[a-z][\w+#.-]{0,30}$/.test(found) && !NO_LANGUAGE.test(found) ? found : undefined;
};

const fromClass = (names: string): string | undefined => {
  for (const [whole, found = ''] of names.matchAll(PREFIXED)) {
    // `code-box` and `highlight-wrapper` name a part, `language-x` whatever language there is.
    const isSure = /(?:language|lang|brush|-source|-text)[-:]/i.test(whole);
    const name = accept(found);
    if (name && (isSure || isLanguage(name))) return name;
  }
  if (!HIGHLIGHTER.test(names)) return undefined;
  return names
    .split(/\s+/)
    .map(accept)
    .find((name) => name && isLanguage(name) && name !== 'code');
};

/** The language that one element names, in lower case. */
export const languageIn = (element: Element): string | undefined => {
  for (const name of ATTRIBUTES) {
    const found = accept(element.getAttribute(name));
    if (found) return found;
  }
  const names = element.getAttribute('class')?.trim() ?? '';
  if (element.matches('pre > code') && isLanguage(names)) return accept(names);
  const params = element.getAttribute('data-syntaxhighlighter-params') ?? '';
  return fromClass(`${names} ${params}`);
};
