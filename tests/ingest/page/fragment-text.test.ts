import { expect, test } from "vitest";
import { fragmentText } from "../../../src/ingest/page/fragment-text.ts";

test.each([
  ["<p>One</p><p>Two</p>", "One\n\nTwo"],
  ["One", "One"],
  ["", ""],
  // Breaks: one is a space, two part paragraphs.
  ["One<br>two", "One two"],
  ["One<br><br>Two", "One\n\nTwo"],
  ["One<br> \n <br/>Two", "One\n\nTwo"],
  // White space folds, also where markup is written on many lines.
  ["<p>\n  One\n  two\t</p>", "One two"],
  ["<p>One&nbsp;two</p>", "One two"],
  // Blocks inside blocks, lists, quotations and tables are paragraphs of their own.
  ["<div>One<div>Two<p>Three</p></div>Four</div>", "One\n\nTwo\n\nThree\n\nFour"],
  ["<ul><li>One<li>Two</ul>", "One\n\nTwo"],
  ["<blockquote>One</blockquote>Two", "One\n\nTwo"],
  ["<table><tr><td>One<td>Two<tr><td>Three</table>", "One\n\nTwo\n\nThree"],
  // Words run together as they stand.
  ["<b>O</b>ne, <i>two</i>", "One, two"],
  // Entities are characters, and escaped markup is words.
  ["Rock &amp; Roll &#8217;n&rsquo; &lt;b&gt;", "Rock & Roll ’n’ <b>"],
  // Not words of the report.
  ["<p>One</p><script>alert(1)</script><style>p{}</style><!-- no -->", "One"],
  ["<figure><img alt='x'><figcaption>Caption</figcaption></figure>One", "One"],
  ["<form>Search<button>Go</button></form>One", "One"],
  // Broken markup is mended as browsers do.
  ["<p>One<p>Two</div></b>", "One\n\nTwo"],
])("%j gives %j", (html, text) => {
  expect(fragmentText(html)).toBe(text);
});

test("markup that nests a hundred thousand deep is read all the same", () => {
  expect(fragmentText(`${"<i>".repeat(100_000)}deep`)).toContain("deep");
});
