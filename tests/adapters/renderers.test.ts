import { renderReply as renderForTerminal } from "../../adapters/console/render.ts";
import { plainStyle } from "../../adapters/console/style.ts";
import { type Audience, renderReply as renderForSlack } from "../../adapters/slack/render/render-reply.ts";
import type { Reply } from "../../commands/reply.ts";
import { describeRenderer } from "./renderer-contract.ts";
import { readBlocks, unmarked } from "./slack/read-blocks.ts";

describeRenderer("terminal", (reply) => renderForTerminal(reply, plainStyle(100)));

/** Every page of an answer in Slack. */
function pagesFor(audience: Audience, reply: Reply) {
  const { pages } = renderForSlack(reply, audience);
  return Array.from({ length: pages }, (_, page) => renderForSlack(reply, audience, page));
}

describeRenderer("Slack message", (reply) =>
  pagesFor({ kind: "private" }, reply)
    .map(({ blocks }) => readBlocks(blocks))
    .join("\n"),
);
describeRenderer("Slack modal", (reply) =>
  pagesFor({ kind: "modal" }, reply)
    .map(({ blocks }) => readBlocks(blocks))
    .join("\n"),
);
describeRenderer("Slack plain text", (reply) =>
  pagesFor({ kind: "private" }, reply)
    .map(({ text }) => unmarked(text))
    .join("\n"),
);
