import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../../src/failure.js";
import { placeOf } from "../../../src/read/document.js";
import { readPage } from "../../../src/read/html/page.js";
import { expectInPlace, misplaced, visible } from "../faithful.js";

const blocksOf = (source: string) => readPage(source, "a.html").blocks;
const kinds = (source: string) => blocksOf(source).map(({ kind, text }) => [kind, text]);
const texts = (source: string) => blocksOf(source).map(({ text }) => text);

describe("blocks of a page", () => {
  test.each([
    ["headings", "<h1>One</h1><h6>two</h6>", "heading One|heading two"],
    ["a heading by its role", "<div role=heading aria-level=2>One</div>", "heading One"],
    ["paragraphs that are not closed", "<p>one<p>two", "paragraph one|paragraph two"],
    ["text beside a paragraph", "one<p>two</p>three", "paragraph one|paragraph two|paragraph three"],
    [
      "a list",
      "<ol><li>one<li><p>two</p><ul><li>three</ul>four</ol>",
      "item one|item two|item three|item four",
    ],
    ["definitions", "<dl><dt>one<dd>two</dl>", "item one|item two"],
    ["a quotation", "<blockquote>one<p>two</blockquote>", "quote one|quote two"],
    ["a table", "<table><caption>one<tr><th>two<td><p>three</table>", "caption one|cell two|cell three"],
    ["a picture", "<figure><img alt=no><figcaption>one</figcaption></figure>", "caption one"],
    ["a heading in a cell", "<table><td><h2>one</h2>two</table>", "heading one|cell two"],
    ["a note", "<aside role=doc-footnote><p>one</aside>", "footnote one"],
    [
      "notes at the end",
      "<section role=doc-endnotes><h2>one</h2><ol><li>two</ol>",
      "heading one|footnote two",
    ],
    ["a note of LibreOffice", '<div id="sdfootnote12"><p>one</div>', "footnote one"],
    ["a note of Word", "<div style='mso-element:footnote' id=ftn1><p>one</div>", "footnote one"],
    ["a rule", "one<hr>two", "paragraph one|paragraph two"],
    ["blocks within a link", "<a href=b><div>one</div><div>two</div></a>", "paragraph one|paragraph two"],
    ["an unknown element", "<p>one<st1:place>two</st1:place> <x-y>three</x-y>", "paragraph onetwo three"],
  ])("%s", (_, source, expected) => {
    expect(
      kinds(source)
        .map((block) => block.join(" "))
        .join("|"),
    ).toBe(expected);
  });

  test("stand in the order of the page, where browsers move them, too", () => {
    expect(texts("<table>one<tr><td>two</table>")).toEqual(["one", "two"]);
    expect(texts("<b>one<p>two</b>three")).toEqual(["one", "twothree"]);
  });
});

describe("line breaks", () => {
  test.each([
    ["one goes on", "one<br>two", ["one two"]],
    ["one in Chinese goes on", "一，<br/>\n二", ["一，二"]],
    ["two part paragraphs", "one<br><br>two", ["one", "two"]],
    ["two with white space between part paragraphs", "one<br />\n&nbsp; <br />two", ["one", "two"]],
    [
      "one before an indent parts paragraphs",
      "　　一<br>　　二<br>&nbsp;&nbsp;三<br>&#x3000;四",
      ["一", "二", "三", "四"],
    ],
    ["one before a single space does not", "one<br>&nbsp;two", ["one two"]],
    ["those at the end are nothing", "<p>one<br><br></p><p>two", ["one", "two"]],
    ["they keep the kind", "<li>one<br><br>two", ["one", "two"]],
  ])("%s", (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });
});

describe("text of a page", () => {
  test.each([
    [
      "white space collapses",
      "<p>  one \t two\n\n  three<b> four </b> five  </p>",
      "one two three four five",
    ],
    ["lines join as their language does", "<p>一，\n<b>二</b>\n三", "一，二三"],
    ["spaces that are kept are kept", "<p>a&nbsp; b", "a\u00a0 b"],
    ["inline elements do not part words", "<p>o<b>n</b>e<span>s</span>", "ones"],
    ["references", "<p>&lt;a&gt; &amp;amp; &#20013;&#x6587; &hellip; &#150;", "<a> &amp; 中文 … –"],
    [
      "references without a semicolon",
      "<p>&ampx &notit; &notin; &nosuch; & AT&T",
      "&x ¬it; ∉ &nosuch; & AT&T",
    ],
    ["references to white space", "<p>a&#32;&#10;b&Tab;c", "a b c"],
    ["soft hyphens", "<p>inter&shy;na\u00adtional", "international"],
    ["ruby", "<p><ruby>漢<rp>(<rt>hàn<rp>)</ruby><ruby><rb>字</rb><rt>zì</rt></ruby>", "漢字"],
    ["comments", "<p>a<!-- b -->c<![CDATA[ d ]]>", "ac"],
    ["inline code", "<p>run <code>a b</code>", "run a b"],
    ["links, deletions, marks", "<p><a href=b>a</a><del>b</del><mark>c</mark><sub>2</sub>", "abc2"],
    ["formulas", "<p>is <math><mi>x</mi><annotation>\\x</annotation></math>", "is x"],
    ["what is to be found in the page", "<div hidden=until-found>a</div>", "a"],
    ["details", "<details><summary>a</summary></details>", "a"],
    ["no body", "a", "a"],
  ])("%s", (_, source, text) => {
    expect(texts(source)).toEqual([text]);
  });

  test.each([
    ["a title", "<title>no</title>"],
    ["a script", "<script>if (a < b) '<p>no'</script>"],
    ["a style", "<style>no{}</style>"],
    ["a template", "<template><p>no</template>"],
    ["what is for browsers without scripts", "<noscript><p>no</noscript><body><noscript><p>no</noscript>"],
    ["navigation", "<nav><a>no</a></nav><div role=navigation>no</div><search>no</search>"],
    ["a site's header", "<header><b>no</b></header><div role=banner>no</div>"],
    ["a site's footer", "<footer>no</footer><div role='contentinfo'>no</div>"],
    ["an aside", "<aside>no</aside><div role=complementary>no</div>"],
    ["hidden elements", "<p hidden>no<p aria-hidden=true>no<span hidden=''>no</span>"],
    ["invisible elements", "<p style='color:red; display : none'>no<p STYLE='visibility:hidden'>no"],
    ["a closed dialog", "<dialog>no</dialog>"],
    ["code", "<pre><code>no</code></pre><xmp>no</xmp>"],
    ["controls", "<button>no</button><select><option>no</select><textarea>no</textarea>"],
    [
      "drawings and players",
      "<svg><text>no</text></svg><video>no</video><iframe>no</iframe><object>no</object>",
    ],
    ["a heading's link to itself", "<h2><a href='#a'>¶</a></h2>"],
    ["the bullet of an item, by Word", "<p><span style='mso-list:Ignore'>·<i>&nbsp; </i></span>"],
    ["texts beside pictures", "<img alt=no title=no>"],
    ["the number of a printed page", "<span epub:type=pagebreak>12</span><i role=doc-pagebreak>12</i>"],
  ])("%s is left out", (_, source) => {
    expect(texts(`${source}<p>yes`)).toEqual(["yes"]);
  });

  test.each([
    ["raised", "<p>yes<sup><a href='#n1'>1</a></sup>"],
    ["raised within the link", "<p>yes<a class=sdfootnoteanc href='#sdfootnote1sym'><sup>1</sup></a>"],
    ["in brackets", "<p>yes<sup id=c><a href='#cite'><span>[</span>12<span>]</span></a></sup>"],
    [
      "in brackets outside of the link",
      "<p>yes<sup>[<a href='notes.html#1'>一</a>]</sup>".replace("一", "*"),
    ],
    ["by its role", "<p>yes<a role=doc-noteref href='#n'>note</a>"],
    ["by its type", "<p>yes<a epub:type=noteref href='#n'>1</a>"],
    ["of Word", "<p>yes<a style='mso-footnote-id:ftn1' href='#_ftn1'>[1]</a>"],
    ["in the note", "<aside role=doc-footnote><a href='#r'>1</a> yes <a href='#r'>↩︎</a></aside>"],
  ])("a note's mark is left out: %s", (_, source) => {
    expect(texts(source)).toEqual(["yes"]);
  });

  test("what looks like a note's mark and is none is kept", () => {
    const source =
      "<p>10<sup>3</sup> see <a href='#c1'>1</a>, <sup><a href=b>2</a></sup>, <a href='#d'>↑</a>";
    expect(texts(source)).toEqual(["103 see 1, 2, ↑"]);
  });
});

describe("preformatted text", () => {
  test("is read as plain text, with blank lines, items and headings", () => {
    const source =
      "<pre class=western>\n\n<font>A title &amp; more</font>\n\n  <b>one</b> and so on and on and on and on and on and on\n\n" +
      "- two<br>- three</pre>four";
    expect(kinds(source)).toEqual([
      ["heading", "A title & more"],
      ["paragraph", "one and so on and on and on and on and on and on"],
      ["item", "- two"],
      ["item", "- three"],
      ["paragraph", "four"],
    ]);
    expect(misplaced(source, blocksOf(source), (got) => got === "&")).toEqual([]);
  });

  test("is of the kind that is told around it", () => {
    expect(kinds("<table><td><pre>one\n\ntwo</pre></table>")).toEqual([
      ["cell", "one"],
      ["cell", "two"],
    ]);
  });

  test.each([
    ["<pre><code>no</code></pre>"],
    ["<pre class=language-js>no</pre>"],
    ["<div class=highlight><div><pre>no</pre></div></div>"],
    ["<pre>a <span class=k>no</span></pre>"],
  ])("is code in %s", (source) => {
    expect(texts(`${source}<p>yes`)).toEqual(["yes"]);
  });
});

describe("main text", () => {
  test.each([
    ["is in the one main", "<p>no<main><p>yes<aside>yes</aside></main><p>no"],
    ["is in what has the role", "<p>no<div role=main>yes</div>"],
    ["is in the one article with most of the text", "<p>no<article><header>yes</header>yes yes</article>no"],
    ["is not in one of two articles", "<article>yes</article><article>yes</article>"],
    ["is not in an article with little of it", "<p>yes, yes, yes<article>yes</article>"],
    ["is not in an empty main", "<main></main>yes"],
    ["is not in a hidden main", "<main hidden>no</main><main>yes</main>no"],
    ["has headers and footers in sections", "<section><header>yes</header>yes<footer>yes</footer></section>"],
    ["has the only title", "<header><a>yes</a><h1>yes</h1><nav>no</nav></header><p>yes<footer>no</footer>"],
    ["has the only title though outside of main", "no<header><h1>yes</h1></header>no<main>yes</main>"],
    ["has not one of two titles outside of main", "<header><h1>no</h1></header><main><h1>yes</h1></main>"],
    ["has not what comes after as a title", "<main>yes</main><h1>no</h1>"],
  ])("%s", (_, source) => {
    const text = texts(source).join();
    expect(text).toContain("yes");
    expect(text).not.toContain("no");
    expect(text.match(/yes/g)).toHaveLength(source.match(/yes/g)!.length);
  });

  test("is all of a chapter", () => {
    const source = "<body><header>one</header><main/><p>two</p><aside>three</aside><nav>no</nav></body>";
    expect(readPage(source, "a", true).blocks.map(({ text }) => text)).toEqual(["one", "two", "three"]);
  });
});

describe("XHTML", () => {
  const xhtml = (body: string) =>
    `<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">${body}</html>`;

  test.each([
    ["an empty script and title", "<head><title/><script src='a'/><style/></head><body>yes</body>", ["yes"]],
    ["empty anchors", "<body><p>中<a id='p1'/>文<i/>字</p><p>二</p></body>", ["中文字", "二"]],
    ["empty blocks", "<body>one<div/>two<p class='a>b'\n/>three</body>", ["one", "two", "three"]],
    ["empty elements of HTML", "<body>one<br/>two<hr />three</body>", ["one two", "three"]],
    ["an empty hidden element", "<body><span hidden='hidden'/>yes</body>", ["yes"]],
    ["CDATA", "<body><p>a <![CDATA[<b> & &amp;\nc]]> d</p></body>", ["a <b> & &amp; c d"]],
    ["CDATA without an end", "<p>a <![CDATA[b <i>c</i> &amp;</p><p><![CDATA[😀 ", ["a b c &", "😀"]],
    [
      "CDATA without an end in a script",
      "<p>a</p><script>//<![CDATA[\nx < y</script><p>b<br/>c</p>",
      ["a", "b c"],
    ],
    ["a quotation mark astray", '<body><p class="a" ">one "two" <br/>three</p></body>', ['one "two" three']],
    ["slashes in text", "<body>a /> b <i>c/</i></body>", ["a /> b c/"]],
  ])("%s", (_, body, expected) => {
    expect(texts(xhtml(body))).toEqual(expected);
    expect(misplaced(xhtml(body), blocksOf(xhtml(body)))).toEqual([]);
  });

  test("without a DTD's inner part", () => {
    const doctype = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "a.dtd" [ <!ATTLIST a b CDATA "c"> ]>';
    expect(texts(xhtml("<body>yes</body>").replace("\n", doctype))).toEqual(["yes"]);
  });

  test("refuses entities", () => {
    const source = xhtml("<body>&a;</body>").replace(
      "\n",
      '\n<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
    );
    expect(() => blocksOf(source)).toThrow(InputFailure);
    expect(() => blocksOf(source)).toThrow("a.html: a DOCTYPE that declares entities");
  });

  test("is told from HTML, where a slash is nothing", () => {
    expect(texts("<!doctype html><p hidden/>no<p>yes")).toEqual(["yes"]);
  });
});

describe("pages made to do harm", () => {
  test.each([
    ["deep elements", "<div>".repeat(100_000), "nested too deeply"],
    [
      "deep inline elements",
      Array.from({ length: 2000 }, (_, id) => `<b id=${id}>`).join(""),
      "nested too deeply",
    ],
    ["a page without end", " ".repeat(12_000_001), "more characters than a page would have"],
    [
      "elements that multiply",
      `<p>${Array.from({ length: 900 }, (_, id) => `<b id=${id}>`).join("")}</p>${"<p>a</p>".repeat(2000)}`,
      "more elements than a page would have",
    ],
  ])("%s are refused", (_, source, message) => {
    expect(() => blocksOf(source)).toThrow(message);
  });

  test.each([
    ["DTDs that never end", `<?xml version="1.0"?>${"<!DOCTYPE [".repeat(50_000)}`],
    ["tags that never end", `<?xml version="1.0"?><a ${' = "'.repeat(50_000)}`],
    ["white space", `<p>${" \n".repeat(500_000)}`],
    ["CDATA that never ends", `<?xml version="1.0"?>${"<![CDATA[".repeat(50_000)}`],
    ["comments that never end", `<?xml version="1.0"?>${"<!--".repeat(50_000)}`],
    ["notes' marks within each other", `${"<sup>".repeat(900)}${"<i></i>".repeat(10_000)}`],
  ])("%s take no time", (_, source) => {
    expect(texts(source)).toEqual([]);
  });
});

describe("places in a page", () => {
  test.each([
    ["after tags", "<p>a <b>b</b> c", "c", 1, 15],
    ["after references", "<p>&amp;&lt; &#x20;c", "c", 1, 20],
    ["a reference", "<p>a\n &hellip;", "…", 2, 2],
    ["after CR LF", "<p>a\r\n\r\n  c", "c", 3, 3],
    ["after CR", "<p>a\rb\rc", "c", 3, 1],
    ["after astral characters", "<p>😀<b>😀</b>c", "c", 1, 13],
    ["after white space that collapsed", "<p>a \t  c", "c", 1, 9],
    ["after a comment", "<p>a<!--\n-->c", "c", 2, 4],
    ["after a line break", "<p>a<br>c", "c", 1, 9],
  ])("%s", (_, source, needle, line, column) => {
    const block = blocksOf(source).find(({ text }) => text.includes(needle))!;
    expect(placeOf(block, block.text.indexOf(needle))).toEqual({ line, column });
  });

  const tags =
    "<p> </p> <div> </div> <b> </b> <i> </i> <a> </a> <br> <hr> <li> <ul> </ul> <table> </table> <tr> <td> <sup> </sup> <h2> </h2> <span/> <pre> </pre> <!-- --> <script> </script> <main> <title>".split(
      " ",
    );
  const words = "a 中 。 word 😀 &amp; &lt &nbsp; &#20013; &hellip; &shy; &notit; & < > ]]> \ud800".split(
    " ",
  );
  const spaces = [" ", " ", "\t", "\n", "\r\n", "\r", "\n\n", "　　"];

  test.each(["", '<?xml version="1.0"?>'])(
    "every character stands where it is said to, after «%s»",
    (start) => {
      expectInPlace([...tags, ...words, ...spaces, "<![CDATA["], blocksOf, {
        start,
        decoded: (got) => "&\t\f".includes(got),
        numRuns: 500,
      });
    },
  );
});

describe("random pages", () => {
  interface Made {
    readonly html: string;
    readonly text: string;
  }
  const INLINE = ["b", "i", "a", "span", "sup", "q", "ruby"];
  const BLOCK = ["div", "section", "ul", "blockquote", "figure", "article", "dl", "center", "pre"];
  const LEAF = ["p", "h2", "li", "figcaption", "dd"];
  const LEFT = [
    "script",
    "style",
    "nav",
    "pre class=code",
    "button",
    'p hidden=""',
    'div style="display:none"',
    "template",
  ];

  const joined = (made: readonly Made[]): Made => ({
    html: made.map(({ html }) => html).join(""),
    text: made.map(({ text }) => text).join(""),
  });
  const wrapped = (tag: string, { html, text }: Made): Made => ({
    html: `<${tag}>${html}</${tag.split(" ")[0]}>`,
    text,
  });
  const word = fc
    .tuple(
      fc.stringMatching(/^[a-z中文。，]{1,6}$/u),
      fc.constantFrom(" ", "\n", "", "<!-- x -->", "<br>", "&nbsp;"),
    )
    .map(([text, after]): Made => ({ html: text + after, text }));
  const { block } = fc.letrec<{ phrase: Made; block: Made }>((tie) => ({
    phrase: fc.oneof(
      { maxDepth: 4 },
      word,
      fc.tuple(fc.constantFrom(...INLINE), fc.array(tie("phrase"), { maxLength: 3 })).map(([tag, inside]) => {
        return wrapped(tag, joined(inside));
      }),
    ),
    block: fc.oneof(
      { maxDepth: 4 },
      fc.tuple(fc.constantFrom(...LEAF), fc.array(tie("phrase"), { maxLength: 4 })).map(([tag, inside]) => {
        return wrapped(tag, joined(inside));
      }),
      word
        .map(({ html }) => html)
        .chain((html) => fc.constantFrom(...LEFT).map((tag) => ({ ...wrapped(tag, { html, text: "" }) }))),
      tie("phrase"),
      fc.tuple(fc.constantFrom(...BLOCK), fc.array(tie("block"), { maxLength: 4 })).map(([tag, inside]) => {
        return wrapped(tag, joined(inside));
      }),
    ),
  }));

  test("lose no visible text, show none that is hidden, keep its order", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const { html, text } = joined(blocks);
        // Not within an article alone, which would be the main text.
        const read = blocksOf(`<!doctype html><main>${html}</main>`);
        expect(visible(read.map((each) => each.text).join(""))).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
