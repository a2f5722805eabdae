import { describe, expect, test } from "vitest";
import { extractPage } from "../../../src/ingest/page/extract-page.ts";

const ONE =
  "The harbour board voted on Tuesday to close the old swing bridge for repairs that will take most of the winter, and nobody in the hall was surprised.";
const TWO =
  "Members heard from fishermen who feared for their season, and from the engineers who had found the cracks in May and had said so in writing.";
const THREE =
  "The work will cost 4.2 million crowns, the board’s treasurer said, and the ferry will run twice an hour until the bridge opens again in April.";
const REPORT = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`;

/** A page of a site: its head, what stands in the article, and what stands around it. */
function page({ head = "", article = REPORT, after = "" }): string {
  return `<html><head><title>Bridge closes</title>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><h1>Bridge closes</h1>${article}</main>${after}</body></html>`;
}

const textOf = (html: string): string => extractPage({ url: "https://herald.example/bridge", html }).text;

test("the report is its paragraphs, blank lines between them, and nothing around it", () => {
  expect(textOf(page({}))).toBe([ONE, TWO, THREE].join("\n\n"));
});

const LONG_ITEM =
  "Boats longer than twenty metres go round by the outer mole until the bridge is open again.";
const TEMPLATE = `<script type="text/template">${REPORT}</script>`;

describe("what belongs to the report is kept", () => {
  test.each([
    [
      "a standfirst named by its class",
      `<h2 class="story__standfirst">Engineers found cracks in May, and boats go the long way.</h2><div class="story">${REPORT}</div>`,
      "",
      "Engineers found cracks",
    ],
    [
      "a standfirst that the page's description repeats",
      `<p class="x1">Engineers found cracks in May, and boats will go the long way round.</p><div class="entry-content">${REPORT}</div>`,
      '<meta property="og:description" content="Engineers found cracks in May, and boats will go the long way round.">',
      "Engineers found cracks",
    ],
    [
      "a list that tells something",
      `<article>${REPORT}<ul><li>${LONG_ITEM}</li><li>${LONG_ITEM}</li></ul></article>`,
      "",
      "outer mole",
    ],
    [
      "a report in a container named for its page's window",
      `<div class="article modal-enabled"><div class="entry-content"><p>${ONE}</p><p>${TWO}</p></div></div>`,
      "",
      "fishermen",
    ],
    ["a report that the page keeps in a template", `<div class="post">${TEMPLATE}</div>`, "", "fishermen"],
    [
      "paragraphs made of two line breaks",
      `<div class="entry-content">${ONE}<br><br>${TWO}<br><br>${THREE}</div>`,
      "",
      "fishermen",
    ],
    [
      "a page that is all one form",
      `<form action="/bridge.aspx"><div id="story">${ONE}<br><br>${TWO}<br><br>${THREE}<br><br>${ONE.replace("Tuesday", "Monday")}<br><br>${TWO.replace("May", "June")}</div></form>`,
      "",
      "fishermen",
    ],
    [
      "a heading whose words are an anchor",
      `<article>${REPORT}<h2 id="w"><a href="#w">Winter work</a></h2>${REPORT}</article>`,
      "",
      "Winter work",
    ],
    [
      "a sentence that is one long link",
      `<article>${REPORT}<p><a href="/full">${TWO.replace("Members", "Fishers")}</a></p></article>`,
      "",
      "Fishers heard",
    ],
  ])("%s", (_, article, head, kept) => {
    const text = textOf(page({ head, article }));
    expect(text).toContain(kept);
    expect(text).toContain(TWO);
  });
});

describe("what is not the report is left out", () => {
  test.each([
    [
      "a list of links to other stories",
      '<ul><li><a href="/1">Board hears of cracks again</a></li><li><a href="/2">The bridge in old pictures</a></li></ul>',
      "old pictures",
    ],
    [
      "a lone link to another story",
      '<p><a href="/2">Read: The bridge in old pictures</a></p>',
      "old pictures",
    ],
    [
      "a table of links",
      '<table><tr><td><a href="/1">Harbour</a></td><td><a href="/2">Weather desk</a></td></tr></table>',
      "Weather desk",
    ],
    ["an aside", "<aside><p>The bridge was built in 1911 by the Lind yard.</p></aside>", "Lind yard"],
    [
      "a caption",
      '<figure><img src="b.jpg"><figcaption>The bridge at dawn in May.</figcaption></figure>',
      "at dawn",
    ],
    [
      "a caption that only its class names",
      '<div class="wp-caption-text">The bridge at dawn in May.</div>',
      "at dawn",
    ],
    [
      "a newsletter box",
      '<div class="newsletter-signup"><p>The tides in your inbox every morning.</p></div>',
      "inbox",
    ],
    ["share buttons", '<div class="social-share"><span>Share on the harbour network</span></div>', "network"],
    [
      "readers' comments",
      '<div id="comments"><p>Lind is a fool and the board is worse, as anybody who has read the report of the engineers knows too well.</p></div>',
      "fool",
    ],
    ["a hidden block", "<p hidden>The old version of this page.</p>", "old version"],
  ])("%s", (_, markup, gone) => {
    const text = textOf(page({ article: `<article>${REPORT}${markup}${REPORT}</article>` }));
    expect(text).toContain(TWO);
    expect(text).not.toContain(gone);
  });

  test("comments stay out however long they are, and where there is nothing else but them", () => {
    const comments = `<div class="comment-list">${"<p>I told them in May, and nobody listened to me then, so why should anybody listen to me now that it is too late?</p>".repeat(30)}</div>`;
    expect(textOf(page({ after: comments }))).not.toContain("nobody listened");
  });
});

describe("the choice of the report", () => {
  test("the body that the page states in JSON-LD is taken when the markup holds a fraction of it", () => {
    const stated = JSON.stringify({ "@type": "NewsArticle", articleBody: [ONE, TWO, THREE].join("\n\n") });
    const head = `<script type="application/ld+json">${stated}</script>`;
    expect(textOf(page({ head, article: "<p>Loading the report of the day.</p>" }))).toBe(
      [ONE, TWO, THREE].join("\n\n"),
    );
  });

  test("a page without any report gives the words it has", () => {
    expect(textOf("<p>Nothing here.")).toBe("Nothing here.");
    expect(textOf("")).toBe("");
  });
});
