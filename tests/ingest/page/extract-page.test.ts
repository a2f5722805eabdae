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
    [
      "a label before a link to another story",
      '<p><b>Read also:</b> <a href="/2">The bridge in old pictures, and who took them</a></p>',
      "old pictures",
    ],
    [
      "a link to another story between line breaks",
      '<div>Boats wait.<br><br><b>More: <a href="/2">The bridge in old pictures</a></b><br><br>They wait long.</div>',
      "old pictures",
    ],
    [
      "a box of links with its title",
      '<div class="x7"><div>Also on the Herald</div><div><a href="/1">Board hears of cracks again</a></div><div><a href="/2">The bridge in old pictures</a></div></div>',
      "Also on the Herald",
    ],
    [
      "the box around a form that asks for an address",
      '<div class="x8"><h3>The Morning Tide</h3><p>All you need to know before the boats leave.</p><form><input type="email"></form><p>You agree to our <a href="/t">terms</a>.</p></div>',
      "boats leave",
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

describe("what readers say is left out", () => {
  const COMMENT =
    "I told them in May, and nobody listened to me then, so why should anybody listen to me now that it is too late?";
  const many = (item: string): string => item.repeat(12);

  test.each([
    [
      "by the name of its list, longer than the report",
      `<div id="comments">${many(`<div class="comment"><p>${COMMENT}</p></div>`)}</div>`,
    ],
    [
      "by a name in another language",
      `<section class="leserkommentare">${many(`<div class="kommentar">${COMMENT}</div>`)}</section>`,
    ],
    [
      "below a heading",
      `<h3>12 responses to “Bridge closes”</h3><ol class="x">${many(`<li><p>${COMMENT}</p></li>`)}</ol>`,
    ],
    [
      "below a heading in a bar of its own",
      `<div><div><h3>Comments (12)</h3></div>${many(`<div>${COMMENT}</div>`)}</div>`,
    ],
    [
      "by the way each ends",
      `<ul>${many(`<li><p>${COMMENT}</p><a href="#r">Like</a> <a href="#r">Reply</a></li>`)}</ul>`,
    ],
    [
      "by the way each begins",
      `<ul>${many(`<li>Bo says: November 3, 2026 at 9:15<p>${COMMENT}</p></li>`)}</ul>`,
    ],
  ])("%s", (_, after) => {
    const text = textOf(page({ article: `<div class="story">${REPORT}</div>`, after }));
    expect(text).toContain(TWO);
    expect(text).not.toContain("nobody listened");
  });

  test.each([
    ["a link to the comments above the report", `<p><a href="#c">12 comments</a></p>${REPORT}`],
    [
      "a link to the comments inside it",
      `<p>${ONE}</p><div><a href="#c">Comments</a></div><p>${TWO}</p><p>${THREE}</p>`,
    ],
    [
      "a container that says whether there are any",
      `<div class="post comments-open"><div class="entry-content">${REPORT}</div></div>`,
    ],
  ])("but not the report for %s", (_, article) => {
    expect(textOf(page({ article }))).toBe([ONE, TWO, THREE].join("\n\n"));
  });

  test("a heading below short paragraphs stays, so that what follows is known for comments", () => {
    const article = `<article>${"<p>The board votes on Tuesday.</p>".repeat(4)}<h2>2 Comments</h2><p>${COMMENT}</p></article>`;
    expect(textOf(page({ article }))).toContain("2 Comments");
  });

  test("a sentence keeps its word for them", () => {
    const article = `${REPORT}<p>Lind made the <a href="/c">comments</a> on Monday, when the hall was full.</p>`;
    expect(textOf(page({ article }))).toContain("Lind made the comments on Monday");
  });
});

describe("other stories on the page are left out", () => {
  const OTHER =
    "The ferry was late again on Sunday because of the fog, and riders at the pier said that they have had enough of it.";
  const row = (href: string): string =>
    `<div>${["a", "b", "c", "d"].map((id) => `<div class="item"><h3><a href="${href}${id}">Ferry late again</a></h3><p>${OTHER}</p></div>`).join("")}</div>`;

  test.each([
    ["a row of teasers", `<div class="story">${REPORT}</div>`, row("/ferry-")],
    [
      "the next article",
      `<article><h1>Bridge closes</h1>${REPORT}</article>`,
      `<article><h2><a href="/ferry">Ferry late again</a></h2>${`<p>${OTHER}</p>`.repeat(12)}</article>`,
    ],
  ])("%s", (_, article, after) => {
    const text = textOf(
      `<body><main>${article.includes("<h1>") ? "" : "<h1>Bridge closes</h1>"}${article}${after}</main>`,
    );
    expect(text).toContain(TWO);
    expect(text).not.toContain("ferry was late");
  });

  test.each([
    [
      "a round-up of pages elsewhere",
      `<div class="story">${REPORT}${row("https://ferry.example/")}</div>`,
      "ferry was late",
    ],
    [
      "the parts of a live report",
      [ONE, TWO, THREE]
        .map(
          (words) =>
            `<article><h2>Update</h2><time datetime="2026-11-03">9:15</time><p>${words}</p></article>`,
        )
        .join(""),
      "fishermen",
    ],
  ])("but not %s", (_, article, kept) => {
    expect(textOf(page({ article }))).toContain(kept);
  });

  test("but not the sections of a report that are articles", () => {
    const sections = `<article><h1>Bridge closes</h1>${REPORT}</article><article><h2>Winter work</h2>${`<p>${OTHER}</p>`.repeat(3)}</article>`;
    expect(textOf(`<body><main>${sections}</main>`)).toContain("ferry was late");
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

  test("the element marked as the report is taken when Readability drops a part of it for its name", () => {
    const part = ["first", "second", "third"].map(
      (which) =>
        `<p>A diver saw the ${which} crack in spring, when the ice went and the water stood low.</p>`,
    );
    const article = `<div class="entry-content"><div>${REPORT}</div><div class="widget">${part.join("")}</div></div>`;
    expect(textOf(page({ article }))).toContain("third crack");
  });

  test("a page without any report gives the words it has", () => {
    expect(textOf("<p>Nothing here.")).toBe("Nothing here.");
    expect(textOf("")).toBe("");
  });
});
