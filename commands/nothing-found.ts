import type { Found } from "../src/engine.ts";
import type { AskAction } from "./action.ts";
import { count, monthRange } from "./coverage.ts";
import type { Asked } from "./define-command.ts";
import { plainReply } from "./replies.ts";
import type { Reply, Section } from "./reply.ts";

/**
 * The answer when nothing was found: what was searched, which words no article holds, the nearest ones, and
 * what to try instead.
 */
export function nothingFound(found: Found, what: string, asked: Asked): Reply {
  const { scope, unmatched, nearest, nearestNames, understood } = found;
  const sections: Section[] = understood.notes.map((text) => ({ type: "note", weight: "warning", text }));
  const searched = [
    count(scope.articles, "article"),
    count(scope.outlets, "outlet"),
    ...monthRange(scope.from, scope.to),
  ].join(", ");
  sections.push({ type: "note", weight: "plain", text: `Searched: ${searched}.` });
  if (unmatched.length > 0) {
    const words = unmatched.slice(0, 8).map((word) => `“${word}”`);
    sections.push({ type: "note", weight: "plain", text: `No article has ${words.join(", ")}.` });
  }
  if (nearest.length > 0) {
    sections.push({
      type: "note",
      weight: "plain",
      text: `Nearest words: ${nearest.slice(0, 8).join(", ")}.`,
    });
  }
  if (nearestNames.length > 0) {
    const text = `Quoted here, with a name like that: ${nearestNames.join(", ")}.`;
    sections.push({ type: "note", weight: "plain", text });
  }
  sections.push({ type: "note", weight: "plain", text: `Try: ${advice(found).join("; ")}.` });
  const reply = plainReply("nothing", `Nothing found: ${what}`, asked.line, sections);
  return { ...reply, actions: [...widening(understood, asked), ...(scope.articles === 0 ? [] : [HERE])] };
}

const HERE: AskAction = { type: "ask", intent: "switch", label: "What is here", line: "/sources" };

function advice({ understood, unmatched, scope }: Found): readonly string[] {
  if (scope.articles === 0) return ["add articles first: /add, or `npm run -s otr -- import FOLDER`"];
  const tips: string[] = [];
  if (understood.outlet !== null || understood.since !== null || understood.until !== null) {
    tips.push("the question without its filters");
  }
  if (understood.speakers.some((speaker) => speaker.includes(" ")))
    tips.push("the surname alone after speaker:");
  const held = understood.words.filter((word) => !unmatched.includes(word));
  if (unmatched.length > 0 && held.length > 0)
    tips.push(`only ${held.map((word) => `“${word}”`).join(", ")}`);
  else if (understood.words.length > 1) tips.push("fewer words");
  tips.push("/sources for what is here");
  return tips;
}

function widening(understood: Found["understood"], asked: Asked): readonly AskAction[] {
  const filtered = understood.outlet !== null || understood.since !== null || understood.until !== null;
  if (!filtered) return [];
  const line = asked.lineWith({ outlet: null, since: null, until: null });
  return line === asked.line ? [] : [{ type: "ask", intent: "narrow", label: "Without filters", line }];
}
