import { join } from "node:path";
import { renderReply as renderForTerminal } from "../../adapters/console/render.ts";
import { plainStyle } from "../../adapters/console/style.ts";
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
import { againstSchema } from "../support/fake-discord/openapi.ts";
import { hasButton as hasDiscordButton, readDiscord } from "../support/fake-discord/read-message.ts";
import { validateMessage as validateDiscord } from "../support/fake-discord/validate-message.ts";
import { validateBlocks, validateMessage } from "../support/fake-slack/validate-blocks.ts";
import { documentsOf, openTestDesk } from "../support/test-desk.ts";
import { describeMessages } from "./message-contract.ts";
import { describeRenderer } from "./renderer-contract.ts";
import { hasButton as hasSlackButton } from "./slack/harness.ts";
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

const QUIET = { unfurl_links: false, unfurl_media: false };
const inSlack = {
  opens: "/otr article",
  pagesOf: (reply: Reply, audience: Audience) =>
    pagesFor(audience, reply).map(({ text, blocks }) => ({
      text: readBlocks(blocks),
      problems:
        audience.kind === "modal"
          ? validateBlocks(blocks, "modal")
          : validateMessage({ text, blocks, ...QUIET }),
      canBeShared: hasSlackButton(blocks, "Share in channel"),
    })),
};
describeMessages<Audience>(
  {
    ...inSlack,
    name: "Slack blocks",
    shares: true,
    audiences: [{ kind: "private" }, { kind: "public", by: null }, { kind: "public", by: "U0SHARER" }],
    pageShown: (reply, wanted) => renderForSlack(reply, { kind: "private" }, wanted).page,
  },
  answers,
);
describeMessages<Audience>(
  {
    ...inSlack,
    name: "a Slack modal",
    shares: false,
    audiences: [{ kind: "modal" }],
    pageShown: (reply, wanted) => renderForSlack(reply, { kind: "modal" }, wanted).page,
  },
  answers,
);

const ALONE: DiscordAudience = { kind: "private", back: null };
for (const style of ["components", "embeds"] as const) {
  /** Every page of an answer in Discord. */
  const pages = (reply: Reply, audience: DiscordAudience) => {
    const { pages: all } = renderForDiscord(reply, audience, style);
    return Array.from({ length: all }, (_, page) => renderForDiscord(reply, audience, style, page).message);
  };
  describeRenderer(
    `Discord ${style}`,
    (reply) =>
      pages(reply, ALONE).map((message) => ({ text: readDiscord(message), sent: JSON.stringify(message) })),
    answers,
  );
  describeMessages<DiscordAudience>(
    {
      name: `Discord ${style}`,
      shares: true,
      opens: "/article",
      audiences: [ALONE, { kind: "public", by: null }, { kind: "public", by: "500000000000000003" }],
      pagesOf: (reply, audience) =>
        pages(reply, audience).map((message) => ({
          text: readDiscord(message),
          problems: [...validateDiscord(message), ...againstSchema("callback", { type: 4, data: message })],
          canBeShared: hasDiscordButton(message, "Share in channel"),
        })),
      pageShown: (reply, wanted) => renderForDiscord(reply, ALONE, style, wanted).page,
    },
    answers,
  );
}
