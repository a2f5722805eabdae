import { describe, expect, test } from "vitest";
import type { RawDocument } from "../../../src/ingest/raw-document.ts";
import { decodeText } from "../../../src/ingest/readers/decode-text.ts";
import { markdownWords } from "../../../src/ingest/readers/markdown-words.ts";
import { readFile } from "../../../src/ingest/readers/read-file.ts";
import type { FileFacts } from "../../../src/ingest/readers/reading.ts";
import { readSourcesList } from "../../../src/ingest/readers/sources-list.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a file of this name and content holds: documents, and "line: why" of what cannot be read. */
function read(name: string, content: string | Uint8Array, facts: FileFacts = {}) {
  const file = { name, bytes: typeof content === "string" ? bytes(content) : content, facts };
  const documents: RawDocument[] = [];
  const problems: string[] = [];
  for (const reading of readFile(file)) {
    if (reading.kind === "document") documents.push(reading.document);
    else problems.push(`${reading.line ?? "file"}: ${reading.why}`);
  }
  return { documents, problems };
}

describe("the encoding of a file", () => {
  const cafe = "Café “zu”";
  const utf16 = Buffer.from(`\uFEFF${cafe}`, "utf16le");
  const windows = Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x7a, 0x75, 0x94]);
  test.each<[string, Uint8Array, string | null]>([
    ["UTF-8", bytes(cafe), null],
    ["UTF-8 with a mark", bytes(`\uFEFF${cafe}`), null],
    ["a mark against what is declared", bytes(`\uFEFF${cafe}`), "windows-1252"],
    ["UTF-16, low byte first", utf16, null],
    ["UTF-16, high byte first", Buffer.from(utf16).swap16(), null],
    ["windows-1252, declared", windows, "windows-1252"],
    ["windows-1252, as Latin-1", windows, "iso-8859-1"],
    ["windows-1252, not declared: it is no UTF-8", windows, null],
    ["UTF-8, declared as something unheard of", bytes(cafe), "klingon-8"],
    ["windows-1252, declared as UTF-8 by mistake", windows, "utf-8"],
    ["NUL characters in it", bytes("Ca\0fé \0“zu”\0"), null],
  ])("%s", (_, content, declared) => {
    expect(decodeText(content, declared)).toBe(cafe);
  });

  test("another alphabet, declared", () => {
    expect(decodeText(Uint8Array.from([0xcd, 0xee, 0xe2]), "windows-1251")).toBe("Нов");
  });
});

describe("a file that holds something else than its name says", () => {
  const packed = Uint8Array.from({ length: 4096 }, (_, at) => (at * 167 + (at >> 5) * 91) % 256);
  test.each(["a.txt", "a.md", "a.jsonl"])("%s is told as a problem", (name) => {
    expect(read(name, packed).problems).toEqual(["file: it holds no text, whatever its name says"]);
  });

  test.each<[string, Uint8Array]>([
    ["UTF-16 with a mark", Buffer.from("\uFEFFThe board voted.", "utf16le")],
    ["windows-1252", Uint8Array.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x7a, 0x75, 0x94])],
    ["another alphabet", bytes("Совет проголосовал. 理事会は投票した。")],
    ["a long text with a stray NUL and a form feed", bytes(`${"The board voted. ".repeat(9)}\0\f`)],
  ])("%s is text", (_, content) => {
    expect(read("a.txt", content).documents).toHaveLength(1);
  });
});

describe("plain text", () => {
  test("is the whole text, to the character", () => {
    const text = "  One\r\n\r\n\tTwo… 3 %\n";
    expect(read("a.txt", text).documents).toMatchObject([{ text, kind: "report", source: "a.txt" }]);
  });

  test("takes its facts from the folder’s list", () => {
    const facts = { outlet: "Herald", headline: "Bridge", published: "2026-11-03" };
    expect(read("a.txt", "One", facts).documents).toMatchObject([facts]);
  });

  test.each(["", " \n\t"])("%j is a problem: it is empty", (text) => {
    expect(read("a.txt", text)).toEqual({ documents: [], problems: ["file: it is empty"] });
  });
});

describe("Markdown", () => {
  const front =
    "outlet: Herald\nheadline: 'Bridge: closed'\npublished: 2026-11-03\nurl: https://h.example/b\nkind: digest";

  test("states its facts in front matter; the rest is the text", () => {
    expect(read("a.md", `---\n${front}\n---\n\nThe board voted.\n`).documents).toMatchObject([
      {
        text: "The board voted.",
        kind: "digest",
        outlet: "Herald",
        headline: "Bridge: closed",
        published: "2026-11-03",
        url: "https://h.example/b",
      },
    ]);
  });

  test("front matter with a byte-order mark and Windows line ends is front matter", () => {
    const written = `\uFEFF---\r\noutlet: Herald\r\n---\r\nThe board voted.`;
    expect(read("a.md", written).documents).toMatchObject([{ outlet: "Herald", text: "The board voted." }]);
  });

  test("without front matter it is a report, and its first heading the headline", () => {
    expect(read("a.md", "# *Bridge* closes #\n\nThe board voted.").documents).toMatchObject([
      { headline: "Bridge closes", kind: "report", outlet: null },
    ]);
  });

  test("the folder’s list wins over front matter", () => {
    expect(read("a.md", `---\n${front}\n---\nText.`, { outlet: "Times" }).documents[0]?.outlet).toBe("Times");
  });

  test.each([
    ["outlet: [", "its front matter is not YAML"],
    ["- one\n- two", "its front matter: the whole"],
    ["kind: poem", "its front matter: kind"],
    ["outlet: [a, b]", "its front matter: outlet"],
  ])("front matter “%s” is told as a problem", (yaml, why) => {
    const { documents, problems } = read("a.md", `---\n${yaml}\n---\nText.`);
    expect(documents).toEqual([]);
    expect(problems[0]).toContain(why);
  });

  test("an address of another kind and a date that is none are unknown, not errors", () => {
    const { documents } = read("a.md", "---\nurl: javascript:alert(1)\npublished: soon\n---\nText.");
    expect(documents).toMatchObject([{ url: null, published: null }]);
  });

  test("front matter alone is a problem", () => {
    expect(read("a.md", `---\n${front}\n---\n`).problems).toEqual([
      "file: there is no text below its front matter",
    ]);
  });

  test.each([
    // What is no mark stays to the character.
    ["“Close it,” Lind said — twice.\n\nIt cost $4.2m.", "“Close it,” Lind said — twice.\n\nIt cost $4.2m."],
    ["1986. A great year", "1986. A great year"],
    ["5 * 3 * 2 and snake_case_name", "5 * 3 * 2 and snake_case_name"],
    ["*Prices without tax", "*Prices without tax"],
    ["#1 on the list", "#1 on the list"],
    ["-5 degrees, [sic] and [1]", "-5 degrees, [sic] and [1]"],
    ["the <b> in AT&amp;T", "the <b> in AT&amp;T"],
    // Marks go.
    ["> “Close it,” said *Vera Lind*.", "“Close it,” said Vera Lind."],
    ["> > “Close it.”\n> “Now.”", "“Close it.”\n“Now.”"],
    ["## Winter work ##", "Winter work"],
    ["- one\n* two\n+ three", "one\ntwo\nthree"],
    ["the [old bridge](https://a.example/b 'x) y')", "the [old bridge](https://a.example/b 'x) y')"],
    ['the [old bridge](https://a.example/b "Title") and [quay](q)', "the old bridge and quay"],
    ["![Dawn](dawn.jpg)The bridge", "The bridge"],
    ["**Very *old* bridge** and __quay__", "Very old bridge and quay"],
    ["_Herald_ and (_Times_)", "Herald and (Times)"],
  ])("%j reads %j", (written, words) => {
    expect(markdownWords(written)).toBe(words);
  });

  test.each(["[", "![", "*a ", "_a ", "> ", "#", "[a](", "**"])(
    "a megabyte of “%s” is read at once",
    (part) => {
      const started = performance.now();
      markdownWords(part.repeat(1_000_000 / part.length));
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});

describe("rows, one JSON object a line", () => {
  test("every good row is a document; a bad one is told by its line and the others are read", () => {
    const lines = [
      '{"id":1,"title":"Bridge","text":"One","date":"2026-11-03","url":"https://h.example/1","outlet":"Herald"}',
      "",
      "{broken",
      '{"title":"No text"}',
      '{"text":"   "}',
      "[]",
      '{"text":"Two\\u0000","date":"soon","url":"ftp://h.example"}',
    ];
    expect(read("a.jsonl", lines.join("\r\n"))).toEqual({
      documents: [
        expect.objectContaining({
          text: "One",
          headline: "Bridge",
          outlet: "Herald",
          published: "2026-11-03",
          url: "https://h.example/1",
          source: "a.jsonl:1",
        }),
        expect.objectContaining({ text: "Two", published: null, url: null, source: "a.jsonl:7" }),
      ],
      problems: [
        "3: not a JSON object",
        expect.stringMatching(/^4: text: /u),
        expect.stringMatching(/^5: text: its text is empty/u),
        expect.stringMatching(/^6: /u),
      ],
    });
  });
});

test("a file of another kind is told with the kinds that are read", () => {
  expect(read("a.pdf", "x").problems).toEqual([
    "file: files that are read end in .txt, .text, .md, .markdown, .jsonl, .ndjson, .html, .htm",
  ]);
});

test("the ending’s case does not matter", () => {
  expect(read("A.TXT", "One").documents).toHaveLength(1);
});

describe("a folder’s sources.json", () => {
  test("says by file name what its files are", () => {
    const json = JSON.stringify([{ file: "a.txt", outlet: "Herald", published: "2026-11-03", size: 3 }]);
    expect(readSourcesList(json)).toEqual(
      new Map([["a.txt", expect.objectContaining({ outlet: "Herald", published: "2026-11-03" })]]),
    );
  });

  test.each([
    ["{", "it is not JSON"],
    ['{"file":"a.txt"}', "expected a list"],
    ['[{"outlet":"Herald"}]', "0.file"],
    ['[{"file":""}]', "0.file"],
  ])("%j is told: %s", (json, why) => {
    expect(readSourcesList(json)).toContain(why);
  });
});
