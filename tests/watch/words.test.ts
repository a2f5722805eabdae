import { describe, expect, test } from "vitest";
import { healthLine } from "../../src/watch/health.ts";
import { willBeUpdated } from "../../src/watch/will-be-updated.ts";
import { sampleFeed } from "../store/sample-feed.ts";

describe("a report that says it is not finished", () => {
  const announcements = [
    "The road is closed.\n\nThis story will be updated.",
    "This is a developing story. The road is closed.",
    "Check back for updates.",
    "We’ll update this article when the council has voted.",
    `${"word ".repeat(2_000)}More details to come.`,
    "THIS STORY IS BEING UPDATED",
  ];
  test.each(announcements)("%#: is noticed", (text) => {
    expect(willBeUpdated(text)).toBe(true);
  });

  const others = [
    "The school's computers will be updated next year.",
    "This story was updated on Monday.",
    "The developing countries asked for more.",
    "He will update the council on the story.",
    `${"word ".repeat(2_000)}This story will be updated.${" word".repeat(2_000)}`,
  ];
  test.each(others)("%#: other words are not taken for it", (text) => {
    expect(willBeUpdated(text)).toBe(false);
  });
});

describe("the health of a feed in a line", () => {
  const trouble = { since: "2024-03-04T12:00:30.000Z", count: 5, reason: "The server answered 503." };
  const lines = [
    { feed: {}, line: "not read yet" },
    { feed: { succeededAt: "2024-03-04T12:00:00.000Z" }, line: "well, last read 2024-03-04 12:00 UTC" },
    { feed: { standing: "paused" as const }, line: "paused; not read yet" },
    { feed: { trouble }, line: "failing since 2024-03-04 12:00 UTC, 5 times: The server answered 503." },
    {
      feed: { trouble: { ...trouble, count: 1 } },
      line: "failing since 2024-03-04 12:00 UTC, once: The server answered 503.",
    },
    { feed: { standing: "gone" as const, trouble }, line: "not asked any more: The server answered 503." },
  ];
  test.each(lines)("$line", ({ feed, line }) => {
    expect(healthLine(sampleFeed("https://a.example/feed", feed))).toBe(line);
  });
});
