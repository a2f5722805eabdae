import { COMMENTS_HEADINGS } from "../clean/furniture-phrases.ts";
import { READER_WORDS } from "./aside-names.ts";
import { namesOf, type PageElement, wordsIn } from "./element-names.ts";
import { isLonger, saysMore } from "./inside.ts";
import { holds, type PageHeart } from "./page-heart.ts";
import type { PageDocument } from "./parse-page.ts";
import type { Prose } from "./prose.ts";

/** An element with more than this share of the page's words is the page itself, unless it is a list of comments. */
const MOST_OF_THE_PAGE = 0.6;
/** So many parts that are named for readers make a list of comments. */
const FEWEST_COMMENTS = 3;
const LONGEST_HEADING = 60;
/** Names that may hold one of the words: most do not, and need no taking apart. */
const READERS = new RegExp([...READER_WORDS].join("|"), "iu");
/** "Discussion" and "What do you think?" head sections of reports and interviews, too. */
const SAYS_COMMENTS = /\d|com+ent|kommentar|repl|respon|reacti/iu;
const HEADING = "h2,h3,h4,h5,h6,p,div,legend,summary,li";
/** What stands at the end of a comment, or at its beginning where blogs print who said it when. */
const COMMENT_END =
  /\b(?:reply|report (?:comment|abuse)|flag(?: as \w+)?|antworten|répondre|responder|rispondi)\W*$/iu;
const COMMENT_START = /^.{1,60}?\b(?:says|said|wrote)\s?(?:\.{3}|…|:)\W{0,3}.{0,40}\d/iu;

/**
 * Takes out what a page's readers say: by the names of its elements, by a heading ("3 comments"), whatever
 * follows it in the same part of the page, and by lists whose items end in "Reply". Changes the document.
 */
export function removeReaders(document: PageDocument, heart: PageHeart, prose: Prose): void {
  const { body } = document;
  if (body === null) return;
  removeNamed(body, heart);
  removeBelowHeadings(body, heart, prose);
  for (const list of body.querySelectorAll("ol,ul,dl,div,section")) {
    if (isConversation(list) && !holds(list, heart)) list.remove();
  }
}

function removeNamed(body: PageElement, heart: PageHeart): void {
  const named = [...body.querySelectorAll("[class],[id]")].filter(
    (element) =>
      READERS.test(`${element.getAttribute("class") ?? ""} ${element.id ?? ""}`) &&
      namesOf(element).some((word) => READER_WORDS.has(word)),
  );
  const whole = body.textContent?.length ?? 0;
  for (const element of named) {
    if (holds(element, heart)) continue;
    const large = (element.textContent?.length ?? 0) > MOST_OF_THE_PAGE * whole;
    const inside = large ? named.filter((other) => other !== element && element.contains(other)).length : 0;
    if (!large || inside >= FEWEST_COMMENTS) element.remove();
  }
}

/**
 * A line that is a link within the page only leads to the comments. A heading above any long paragraph stays, for
 * what follows it may be the report or the comments: the cleaning of the text tells.
 */
function removeBelowHeadings(body: PageElement, heart: PageHeart, prose: Prose): void {
  for (const line of body.querySelectorAll(HEADING)) {
    const words = isLonger(line, 4 * LONGEST_HEADING) ? "" : wordsIn(line);
    if (words === "" || words.length > LONGEST_HEADING) continue;
    if (!SAYS_COMMENTS.test(words) || !COMMENTS_HEADINGS.some((pattern) => pattern.test(words))) continue;
    const heading = outermost(line, words);
    if (holds(heading, heart)) continue;
    if (/^(?:P|DIV|LI)$/u.test(line.nodeName) && line.querySelector('a[href*="#"]') !== null) {
      heading.remove();
    } else if (prose.above(line)) {
      for (let next = heading.nextSibling; next !== null; next = heading.nextSibling) next.remove();
      heading.remove();
    }
  }
}

/** The outermost element with the same words. */
function outermost(line: PageElement, words: string): PageElement {
  const letters = words.replaceAll(" ", "").length;
  let element = line;
  for (let around = line.parentElement; around !== null; around = around.parentElement) {
    if (saysMore(around, letters) || wordsIn(around) !== words) break;
    element = around;
  }
  return element;
}

function isConversation(list: PageElement): boolean {
  const items = [...list.children].filter((item) => item.nodeName !== "P");
  if (items.length < FEWEST_COMMENTS) return false;
  const comments = items.filter((item) => {
    const words = (item.textContent ?? "").trim();
    return (
      COMMENT_END.test(words.slice(-40)) || COMMENT_START.test(words.slice(0, 200).replace(/\s+/gu, " "))
    );
  });
  return comments.length * 3 >= items.length * 2;
}
