import wrapAnsi from "wrap-ansi";
import type { Reply } from "../../commands/reply.ts";
import { plainText } from "./plain-text.ts";
import { renderSection } from "./render-section.ts";
import { renderSources } from "./render-sources.ts";
import type { Style } from "./style.ts";

/** The whole answer as terminal text, wrapped to the style's width, without a closing newline. */
export function renderReply(reply: Reply, style: Style): string {
  const title = plainText(reply.title);
  const parts = [
    reply.tone === "problem" || reply.tone === "nothing" ? style.warning(title) : style.title(title),
    ...reply.sections.map((section) => renderSection(section, reply.sources, style)),
    renderSources(reply.sources, style),
    reply.coverage === null ? "" : style.quiet(plainText(reply.coverage)),
    renderActions(reply, style),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Follow-ups as lines that can be typed or copied. */
function renderActions(reply: Reply, style: Style): string {
  return reply.actions
    .map((action) =>
      action.type === "ask"
        ? style.quiet(`${action.label}: ${plainText(action.line)}`)
        : `${style.quiet(`${action.label}:`)} ${style.link(action.url, action.url)}`,
    )
    .map((line) => wrapAnsi(line, style.width, { hard: false }))
    .join("\n");
}
