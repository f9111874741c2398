/** Bodies that Markdown readers, template engines and generators could take for their own. */

/** What Obsidian, Quartz and Logseq give a meaning. */
const MARKUP_CHARACTERS =
  '%%comment%% ==mark== [[page]] ![[page#part|name]] #tag #标签 #👍 $math$ $$more$$ 5$ and 6$ [^1] ^[note] x -> y => z &lt;- w ((block)) {{query}} key:: value @@html: x@@ [1/2] ^name';

/** Articles' HTML by what is in it, each as a capture would hold it. */
export const hostileBodies: Readonly<Record<string, string>> = {
  'template code': `<p>Vue {{ 7 * 191 }}, Liquid {% assign x = 1 %} and {%- raw -%}, Hugo {{&lt; figure src="x" &gt;}} and {{% x %}}, EJS &lt;%= 7 * 191 %&gt;, kramdown {:.red} and {::comment}.</p>
    <h2>A heading with {{ 7 * 191 }}</h2><p>In code: <code>{{ 7 * 191 }}</code>, <code>{% raw %}</code>, <code>{{&lt; x &gt;}}</code>, <code>&lt;%= 7 * 191 %&gt;</code>.</p>
    <p><a href="https://a.test/?q={{x}}">A link {{ 7 * 191 }}</a> <img src="https://a.test/{{x}}.jpg" alt="A picture {{ 7 * 191 }}"></p>
    <pre><code class="language-liquid">{% endraw %}\n{% if x %}{{ 7 * 191 }}{% endif %}\n{{&lt; x &gt;}}</code></pre>
    <table><tr><th>{{ 7 * 191 }}</th><th>{% x %}</th></tr><tr><td>{{ a }}</td><td>{# b #}</td></tr></table>`,
  'shortcodes of Zola': `<p>{{ youtube(id="x") }}, {{/* f() */}}, {% f(a=1) %}, {% end %} and {%/* end */%}.</p>
    <h2>{{ f() }}</h2><p>In code: <code>{{ f() }}</code>, <code>{{f( a = "b", c=1.5, d=true )}}</code>, <code>{{ f(a=") }}") }}</code>, <code>{{ f(1,) | safe }}</code>, <code>{{ f(a=[1, 2]) }}</code>, <code>{{/* f() */}}</code>, <code>{{{ f() }}}</code>, <code>{{ f(a="*/}}") }}</code>, <code>{{ f(</code>, <code>{% f() %}</code>, <code>{%- f() -%}</code>, <code>{% end %}</code>, <code>{%/* f() */%}</code>, <code>{%/* end */%}</code>, <code>{{ 函(a=1) }}</code>.</p>
    <p><a href="https://a.test/{{f()}}?q={{f()}}">A link {{ f() }}</a> <img src="https://a.test/{{f()}}.jpg" alt="A picture {{ f() }}"></p>
    <pre><code class="language-html">{% quote(author="A") %}\n{{ f(\n  a=1,\n  b='2'\n) }}\n{% end %}</code></pre>
    <table><tr><th>{{ f() }}</th><th>{% end %}</th></tr><tr><td><code>{{ f() }}</code></td><td><code>{% f() %}</code></td></tr></table>`,
  'modules and components': `<p>export const x = 1</p><p>import x from 'y'</p><p>Braces {a} and {process.exit(1)} and {/* c */}, &lt;Foo/&gt; and &lt;Foo bar={1}&gt;text&lt;/Foo&gt;.</p>
    <p>import {a} from './a'; and so on</p><p>v-html="x" @click="y" :key="z" <b>{ bold }</b></p><h3>Heading {a} {#id}</h3><h3>Heading {.class}</h3><p>Ends in braces {.red}</p><p>Ends in braces {key=value}</p><ul><li>An item {.red}</li></ul>`,
  code: `<pre><code class="language-js">if (a &lt; b &amp;&amp; c) {\n\n  console.log(\`x \${y}\`); // [!code focus]\n  // highlight-next-line\n  return 1;\n}</code></pre>
    <pre>\`\`\`\nA fence inside\n\`\`\`\n~~~\nand another</pre><pre><code class="language-html">&lt;script&gt;alert(1)&lt;/script&gt;\n&lt;!-- more --&gt;\n{{ x }}</code></pre>
    <pre><code class="language-vue">&lt;template&gt;{{ msg }}&lt;/template&gt;</code></pre><pre><code class="language-zorg">unknown :: language\n\ttabs\tinside\n  two   spaces</code></pre><pre>no language, <b>bold</b> inside\nlast line\\</pre>
    <ul><li>An item<pre><code class="language-sh">npm start -- --open\n\n# comment</code></pre></li></ul><blockquote><pre><code>quoted code</code></pre></blockquote><p>Run <code>a | b</code>, <code>\`tick\`</code> and <code> spaced </code>.</p>`,
  tables: `<table><thead><tr><th>Name</th><th>Value</th></tr></thead><tbody><tr><td>a|b</td><td><code>x | y</code></td></tr><tr><td>line<br>break</td><td><b>bold</b></td></tr></tbody></table><p>Between.</p>
    <table><tr><td>No</td><td>head</td></tr><tr><td>1</td><td>2</td></tr></table><table><caption>Spans</caption><tr><th colspan="2">Both {{ x }}</th></tr><tr><td>1</td><td>2</td></tr></table><p>A line with a | pipe | in it</p><p>| a | b |</p>`,
  lists: `<ul><li>One<ul><li>Inner<ol start="3"><li>Three</li><li>Four</li></ol></li></ul></li><li><p>Two</p><p>With a second paragraph</p></li></ul><ol start="7"><li>Seven</li><li><p>Eight</p><blockquote><p>quoted</p></blockquote></li></ol>
    <p>Not a list:</p><p>1. one</p><p>- two</p><p>+ three</p><p>1986. A great year.</p><ul><li>[ ] not a task</li><li>[x] nor this</li></ul><p>* TOC</p><p>{:toc}</p><p>[[toc]]</p><p>[toc]</p>`,
  'HTML as text': `<p>Text &lt;script&gt;alert(1)&lt;/script&gt; and &lt;/div&gt; and &lt;style&gt; and &lt;!-- more --&gt; and &lt;details&gt; and &lt;br&gt;.</p><p>&amp;lt; is written &amp;amp;lt; and &amp;copy; and &amp;#60;, R&amp;D, a &lt; b &gt; c, &lt;3</p><p>&lt;!--more--&gt;</p><p>After it.</p><p>&lt;!-- truncate --&gt;</p><p>&lt;template v-slot&gt;</p>`,
  characters: `<p>*star* _under_ **two** __two__ ~tilde~ ~~two~~ \`tick\` [link](x) ![pic](y) [^1] [ref][1] \\back\\slash #tag ==mark== ++ins++ ^sup^ $math$ $$more$$ :smile: :tada: @name %%c%% ||spoiler|| :) ;-) 8-) :/ :D &lt;3 10:30:45 a:b https://x.test/</p>
    <p># Not a heading</p><p>&gt; Not a quote</p><p>===</p><p>---</p><p>***</p><p>::: warning</p><p>:::note</p><p>!!! note</p><p>[1]: https://a.test/</p><p>[^1]: note</p><p>*[HTML]: Hyper Text</p><p>Term</p><p>: Definition</p><p>a — b – c … “quoted” ‘single’ it’s 5′</p><p>snake_case_word and 2 * 3 * 4 and a_b_ and x*y*z</p>`,
  'signs of note programs':
    `<p>SIGNS</p><p>SIGNS</p><h2>SIGNS</h2><p>#tag</p><p>%%</p><p>TODO it</p><p>:x: y</p>
    <table><tr><th>SIGNS</th><th>b</th></tr><tr><td>SIGNS</td><td>%% #tag</td></tr></table><table><tr><td colspan="2">SIGNS</td></tr><tr><td>1</td><td>2</td></tr></table><ul><li>SIGNS</li><li>TODO [ ] a</li><li><p>SIGNS</p><p>SIGNS</p></li></ul><blockquote><p>[!note] SIGNS</p></blockquote><blockquote>[!tip]- x</blockquote>
    <figure><img src="https://a.test/f.jpg" alt="%%comment%% ==mark== #tag $math$ key:: value {{query}}"><figcaption>SIGNS</figcaption></figure><p><a href="https://a.test/">SIGNS</a> ^<a href="https://a.test/2">x</a> #<b>tag</b> <b>^name</b></p>
    <p><code>%%i ==x== [[ $# -gt 1 ]] ^name</code></p><pre>for %%i in (*) do echo %%i\n[[ $# -gt 1 ]] #tag ^name</pre>`.replaceAll(
      'SIGNS',
      () => MARKUP_CHARACTERS,
    ),
  typography: `<p>Straight "double" and 'single' quotes, it's -- two dashes --- three dashes, dots... (c) (r) (tm) +- 1/2 &lt;&lt;angles&gt;&gt; and --option.</p>`,
  links: `<p>See <a href="https://a.test/b_(c)?d=1&amp;e=2#f">the [note] (here)</a>, <a href="https://a.test/x_y_z">x_y_z</a>, <a href="mailto:a@b.test">a@b.test</a>, <a href="tel:+123">call</a>.</p><p><a href="https://a.test/?to=https%3A%2F%2Fb.test%2F%3Fc%3D1%26d%3D2&amp;e=f%2Bg">An address in an address</a> <img src="https://a.test/i?u=a%26b%23c" alt="An image server"></p><p>Bare https://a.test/_b_/c*d*e and www.a.test/_x_ and a@b.test.</p><p><a href="https://a.test/p"><img src="https://a.test/q.jpg" alt="Linked"></a></p><p><a href="https://a.test/1">One</a><a href="https://a.test/2">Two</a></p>`,
  'links in links': `<p>Look <a href="https://a.test/x">[read it](javascript:alert(1))</a> and <a href="https://a.test/y">![p](javascript:alert(2))</a> and <a href="https://a.test/z">a &lt;b&gt; [q](data:text/html,x)</a> and <a href="https://a.test/w"><b>[bold](javascript:alert(3))</b></a> and <a href="https://a.test/v">\\[x\\](javascript:alert(4)) [1]</a>.</p>
    <h2><a href="https://a.test/h">[head](javascript:alert(5))</a></h2><table><tr><th>a</th><th>b</th></tr><tr><td><a href="https://a.test/t">[cell](javascript:alert(6))</a></td><td>y</td></tr></table><p>Plain [text](javascript:alert(7)) too, and <s>gone <code>~~[x](javascript:alert(8))</code></s> <b>a <code>y \` x*[x](javascript:alert(9))</code></b>.</p>
    <p>A <a href="https://a.test/x2"><img src="https://a.test/x](javascript:alert(10))" alt="Two [happy] people"></a> b <a href="https://a.test/i"><img src="https://a.test/i?u=a%26b" alt="[x](javascript:alert(11))"></a></p><figure><a href="https://a.test/y2"><img src="https://a.test/f.jpg?](javascript:alert(12))" alt="fine"></a><figcaption>Cap</figcaption></figure>
    <p><a href="https://a.test&quot;onmouseover=&quot;alert(13)&quot;/">No such host</a>, <a href="https://a.test/(((b)">parentheses</a>, <a href="https://a.test/c)](x">and others</a>.</p><p>Bare http://t&quot;onmouseover=alert(15)// and www.t&quot;onmouseover=alert(16)// too.</p><ul><li><a href="https://a.test/o">[item](javascript:alert(14))</a></li></ul>`,
  'backslashes and pipes': `<p>x <img src="https://a.test/q.jpg" alt="back \\"> y <img src="https://a.test/r.jpg" alt="two \\\\"></p><figure><img src="https://a.test/p.jpg" alt="The quick brown \\"><figcaption>A caption \\</figcaption></figure><p><a href="https://a.test/">A link \\</a> and <b>bold \\</b> and <i>two \\\\</i> and \\<code>&lt;b&gt;code&lt;/b&gt;</code>.</p><h2>A heading \\</h2>
    <table><thead><tr><th>a</th><th>b \\</th></tr></thead><tbody><tr><td><code>x | &lt;script&gt;alert(1)&lt;/script&gt;</code></td><td>y \\</td></tr><tr><td><code>x \\| &lt;script&gt;alert(2)&lt;/script&gt;</code></td><td><code>\`| &lt;script&gt;alert(3)&lt;/script&gt;</code></td></tr><tr><td><code>&lt;code&gt;</code></td><td><code>&lt;/code&gt; | &lt;b&gt;</code></td></tr></tbody></table>
    <p><img src="https://a.test/i?u=a%26b" alt="c \\"><br><code>&lt;script&gt;alert(5)&lt;/script&gt;</code></p><p>Some \` and <code>a | &lt;script&gt;alert(4)&lt;/script&gt;</code> in a line.</p>`,
  'attributes in braces': `<p><b>click</b>{: onclick="alert(1)"}</p><p>The end {onclick="alert(2)"}</p><p>A picture <img src="https://a.test/p.jpg" alt='Its text {onclick="alert(3)"}'></p><p><code>x</code>{onclick="alert(4)"} <a href="https://a.test/">y</a>{=html}</p>`,
  pictures: `<figure><img src="https://a.test/f.jpg?w=770&amp;resize=770%2C574" alt='A "quoted" [alt] {x}'><figcaption>A caption: {{ x }} © Who</figcaption></figure><p>Between.</p><figure><img src="https://a.test/1.jpg" alt=""><img src="https://a.test/2.jpg" alt="Two"><figcaption>A gallery</figcaption><figcaption>Photos: Who</figcaption></figure><p>In a line <img src="https://a.test/i.png" alt="icon"> of text.</p>`,
  Chinese: `<p>他说<b>“好”</b>就走了。<em>（注）</em>一个<b>加粗</b>的词，English 和<b>中文，</b>混排。</p><p>　　缩进的段落。</p><p><ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>と<b>日本語</b>。</p><h2>小标题：一</h2><blockquote><p>引用——“话”</p></blockquote>`,
  'right to left': `<p dir="rtl">الجسر القديم يفتح من جديد، <b>بعد عشر سنوات</b>.</p><p dir="rtl">(قال) <a href="https://a.test/ع">رابط</a> 123.</p>`,
  'formulas and notes': `<p>H<sub>2</sub>O, m<sup>2</sup>, <mark>marked</mark>, <kbd>Ctrl</kbd>, <code class="language-math">x^2_{1} \\frac{a}{b}</code>.</p><dl><dt>Term</dt><dd>Meaning {{ x }}</dd></dl><details><summary>More</summary><p>Hidden text</p></details><p>Costs $5 and $6, \\(x\\) and \\[y\\].</p>`,
  breaks: `<p>Roses are red,<br>violets blue,<br># not a heading<br>- nor a list</p><p>One<br><br>Two</p><hr><p>&nbsp;</p><p>Non&nbsp;breaking and zero\u200Bwidth.</p>`,
  emphasis: `<p>a<b>b</b>c <i>d</i>e <b><i>both</i></b> <b>a <i>b</i> c</b> <s>gone</s> <b>x.</b>y <i>"q"</i>z <b>one</b><i>two</i></p><h2><b>Bold</b> heading #</h2><h3>With <code>code</code> and <a href="https://a.test/">link</a></h3>`,
  'nothing but a picture': `<figure><img src="https://a.test/only.jpg" alt="Only"></figure>`,
};
