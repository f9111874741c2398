/** Parts of pages on which two page fixes meet: each says something of what the other looks for. */

const TEXT =
  'The council met on Tuesday evening to hear the engineers, and it listened for two hours.';

export const fragments: readonly string[] = [
  // The image of a background, and its twin for browsers without scripts.
  '<figure><div style="background-image:url(/pier.jpg)"><noscript><img src="/pier.jpg"></noscript></div></figure>',
  '<figure><div class="lazy" data-bg="/pier.jpg"></div><noscript>&lt;img src="/pier.jpg"&gt;</noscript></figure>',
  // A table with a caption whose image waits, or is an element of AMP's, or an emoji.
  '<table><tbody><tr><td><noscript><img src="/pier.jpg"></noscript></td></tr><tr><td class="caption">The pier</td></tr></tbody></table>',
  '<table><tbody><tr><td><amp-img src="/pier.jpg"></amp-img></td></tr><tr><td class="caption">The pier</td></tr></tbody></table>',
  '<table><tbody><tr><td><img alt="⚓" src="/anchor.svg"></td></tr><tr><td class="caption">The port</td></tr></tbody></table>',
  '<table><tbody><tr><td><figure style="background:url(/pier.jpg)"></figure></td></tr><tr><td class="caption">The pier</td></tr></tbody></table>',
  '<table><tbody><tr><td><div class="hero" style="background:url(/pier.jpg)"></div></td></tr><tr><td class="caption">The pier</td></tr></tbody></table>',
  // A hero with images of other kinds in it.
  '<figure><div style="background:url(/pier.jpg)"><amp-img src="/boat.jpg"></amp-img></div></figure>',
  '<div class="hero" style="background:url(/pier.jpg)"><p>Open again <img alt="🎉" src="/party.svg"></p></div>',
  '<figure style="background:url(/pier.jpg)"><svg viewBox="0 0 400 300"><text>1</text><text>2</text><text>3</text></svg></figure>',
  '<div class="hero" style="background:url(/pier.jpg)"><span class="katex"><math><annotation encoding="application/x-tex">a</annotation></math></span></div>',
  // An image and its line of credit, of which something else is made or taken first.
  '<p><button><img src="/pier.jpg"></button></p><p><em>The pier. Photo: A. Vane</em></p>',
  '<p><img src="/blank.gif"></p><p class="caption">The pier</p>',
  '<p><img data-src="/pier.jpg"></p><p class="caption">The pier</p>',
  '<div><picture><source srcset="/pier.webp 900w"><img src="/blank.gif"></picture><p class="caption">The pier</p></div>',
  '<div><img src="/pier.jpg"><p class="caption">The pier <span class="sr-only">opens a picture</span></p></div>',
  '<div><img src="/pier.jpg"><p class="caption">The pier <button>Share</button></p></div>',
  '<div><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe><img src="/pier.jpg"><p class="caption">The pier</p></div>',
  // Tables and lists that lay the page out.
  '<table role="presentation"><tbody><tr><td><img src="/pier.jpg"><p class="caption">The pier</p></td></tr></tbody></table>',
  `<ul><li><h1>The bridge</h1><p>${TEXT}</p><div><img src="/pier.jpg"><p class="caption">The pier</p></div></li></ul>`,
  '<table role="presentation"><tbody><tr><td><span class="visually-hidden">Opens a picture</span></td></tr></tbody></table>',
  `<table role="presentation"><tbody><tr><td><ul><li><h1>The bridge</h1><p>${TEXT}</p></li></ul></td></tr></tbody></table>`,
  `<ul><li><h1>The bridge</h1><table><tbody><tr><td><p>${TEXT}</p><p>${TEXT}</p><p>${TEXT}</p></td></tr></tbody></table></li></ul>`,
  `<table><tbody><tr><td><h2><button>Part one</button></h2><p>${TEXT}</p><p>${TEXT}</p><p>${TEXT}</p></td></tr></tbody></table>`,
  // Controls with other things in them.
  '<h2>History <button class="mw-editsection"><img src="/edit.png"></button><a class="headerlink" href="#h">¶</a></h2>',
  '<h2><a href="#h"><button>#</button></a>History</h2>',
  '<h3><a href="#h"><img src="/blank.gif"></a>History</h3>',
  '<p>Read on <span class="sr-only">, external<button>x</button></span></p>',
  '<p>Read on <span class="sr-only">a sentence that is longer than any <button>label</button> would be</span></p>',
  '<p>See <span class="sr-only"><img src="/blank.gif">picture</span></p>',
  '<p>See <span class="sr-only"><iframe src="https://ads.example/x"></iframe></span></p>',
  '<h2>Piers <span class="sr-only mw-editsection">edit</span></h2>',
  '<button><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe></button>',
  '<video src="https://a.example/v.mp4"><img data-src="/poster.jpg"><button>Play</button></video>',
  '<div class="highlight-source-js"><button>Copy</button><pre>1</pre></div>',
  '<div class="highlight-source-js"><input><pre><code>1</code></pre></div>',
  '<div class="highlight-source-js"><pre>1</pre><img src="/blank.gif"></div>',
  '<div class="highlight-source-js"><pre>1</pre><iframe src="https://ads.example/x"></iframe></div>',
  '<div class="highlight-source-js"><a class="headerlink" href="#h">#</a><pre>1</pre></div>',
  // Consent boxes, by name or by their button, with what the others look for.
  '<div id="onetrust-banner-sdk"><noscript><img src="/pier.jpg"></noscript><amp-img src="/a.jpg"></amp-img></div>',
  '<div><p>We and our partners store cookies on your device and read them again.</p><noscript>&lt;img src="/x.jpg"&gt;</noscript><button>Accept all</button></div>',
  '<div><p>We store <img alt="🍪" src="/cookie.svg"> cookies on your device and read them again and again.</p><button><img alt="👍" src="/up.svg"> OK</button></div>',
  '<noscript><div class="cookie-banner"><p>We use cookies.</p></div><img src="/pier.jpg"></noscript>',
  '<amp-img src="/blank.gif"></amp-img><noscript><img src="/pier.jpg"></noscript>',
  '<amp-img class="lazy"><noscript><img src="/pier.jpg" alt="🙂"></noscript></amp-img>',
  '<noscript><amp-img src="/pier.jpg" alt="🙂"></amp-img></noscript>',
  '<img class="lazy" alt="🙂" src="/blank.gif"><noscript><img alt="🙂" src="/face.svg"></noscript>',
  // Formulas and charts, in each other and in images.
  '<figure id="c"><svg viewBox="0 0 400 300"><title>Depth</title><text>1</text><text>2</text><text>3</text><foreignObject><math alttext="a"></math></foreignObject></svg></figure>',
  '<span class="MathJax"><svg viewBox="0 0 400 300"><text>1</text><text>2</text><text>3</text></svg></span><script type="math/tex">x_1</script>',
  '<mjx-container data-tex="x"><svg width="200" role="img"><path d=""></path></svg></mjx-container>',
  '<table><tbody><tr><td><svg viewBox="0 0 400 300"><text>1</text><text>2</text><text>3</text></svg><img src="/a.jpg"></td></tr><tr><td class="caption"><math alttext="a"></math></td></tr></tbody></table>',
  // Markup that is left empty.
  '<figure><div><style>p{}</style></div></figure>',
  '<ul><li><div><p>One</p></div></li><li><form><p>Two</p></form></li></ul>',
  '<p><a href="javascript:x()"></a></p><figure><a href="/a"><font></font></a></figure>',
  '<blockquote><a href="#"><span></span></a><a name="x" id="x"></a></blockquote>',
];
