import { join } from "node:path";
import { expect, it } from "vitest";
import { renderReply as renderForTerminal } from "../../adapters/console/render.ts";
import { plainStyle } from "../../adapters/console/style.ts";
import type { Style } from "../../adapters/discord/config.ts";
import {
  type Audience as DiscordAudience,
  renderReply as renderForDiscord,
} from "../../adapters/discord/render/render-reply.ts";
import {
  type Audience,
  type Rendered,
  renderReply as renderForSlack,
} from "../../adapters/slack/render/render-reply.ts";
import { registry } from "../../commands/registry.ts";
import type { Reply } from "../../commands/reply.ts";
import { readDiscord } from "../support/fake-discord/read-message.ts";
import { validateMessage as validateDiscord } from "../support/fake-discord/validate-message.ts";
import { validateBlocks, validateMessage } from "../support/fake-slack/validate-blocks.ts";
import { documentsOf, openTestDesk } from "../support/test-desk.ts";
import { describeRenderer } from "./renderer-contract.ts";
import { readBlocks, unmarked } from "./slack/read-blocks.ts";

/** What the bot itself answers to every example it gives, over the starter corpus. */
const { ask } = await openTestDesk(await documentsOf(join(import.meta.dirname, "../../seeds")));
const answers: readonly Reply[] = await Promise.all(
  registry
    .filter((command) => !command.admin)
    .flatMap((command) => command.examples.map((line) => ask(line))),
);

/** Every page of an answer in Slack. */
function pagesFor(audience: Audience, reply: Reply): readonly Rendered[] {
  const { pages } = renderForSlack(reply, audience);
  return Array.from({ length: pages }, (_, page) => renderForSlack(reply, audience, page));
}

const blocksFor = (audience: Audience) => (reply: Reply) =>
  pagesFor(audience, reply).map(({ blocks }) => ({ text: readBlocks(blocks), sent: JSON.stringify(blocks) }));

describeRenderer(
  "terminal",
  (reply) => {
    const text = renderForTerminal(reply, plainStyle(100));
    return [{ text, sent: text }];
  },
  answers,
);
describeRenderer("Slack message", blocksFor({ kind: "private" }), answers);
describeRenderer("Slack modal", blocksFor({ kind: "modal" }), answers);
describeRenderer(
  "Slack plain text",
  (reply) => pagesFor({ kind: "private" }, reply).map(({ text }) => ({ text: unmarked(text), sent: text })),
  answers,
);

/** Every page of an answer in Discord. */
function discordPages(reply: Reply, style: Style, audience: DiscordAudience) {
  const { pages } = renderForDiscord(reply, audience, style);
  return Array.from({ length: pages }, (_, page) => renderForDiscord(reply, audience, style, page).message);
}

const ALONE: DiscordAudience = { kind: "private", back: null };
for (const style of ["components", "embeds"] as const) {
  describeRenderer(
    `Discord ${style}`,
    (reply) =>
      discordPages(reply, style, ALONE).map((message) => ({
        text: readDiscord(message),
        sent: JSON.stringify(message),
      })),
    answers,
  );
}

it.each(answers.map((reply) => [reply.line, reply] as const))("%s is what Discord takes", (_, reply) => {
  for (const style of ["components", "embeds"] as const) {
    for (const audience of [ALONE, { kind: "public", by: "500000000000000001" } as const]) {
      for (const message of discordPages(reply, style, audience))
        expect(validateDiscord(message)).toEqual([]);
    }
  }
});

it.each(answers.map((reply) => [reply.line, reply] as const))("%s is what Slack takes", (_, reply) => {
  for (const { text, blocks } of pagesFor({ kind: "private" }, reply)) {
    expect(validateMessage({ text, blocks, unfurl_links: false, unfurl_media: false })).toEqual([]);
  }
  for (const { blocks } of pagesFor({ kind: "modal" }, reply))
    expect(validateBlocks(blocks, "modal")).toEqual([]);
});
