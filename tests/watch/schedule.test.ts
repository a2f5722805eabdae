import { describe, expect, test } from "vitest";
import { nextPoll, nextReread, nextRetry, retryDelay } from "../../src/watch/schedule.ts";

const now = new Date("2024-03-05T12:10:00Z");

describe("Retry-After in milliseconds:", () => {
  const cases = [
    { header: null, delay: 0 },
    { header: "120", delay: 120_000 },
    { header: " 5 ", delay: 5_000 },
    { header: "Tue, 05 Mar 2024 12:20:00 GMT", delay: 600_000 },
    { header: "Tue, 05 Mar 2024 11:00:00 GMT", delay: 0 },
    { header: "soon", delay: 0 },
    { header: "-5", delay: 0 },
    { header: "", delay: 0 },
  ];
  test.each(cases)("$header is $delay", ({ header, delay }) => {
    expect(retryDelay(header, now)).toBe(delay);
  });
});

describe("the next poll", () => {
  const cases = [
    { pattern: "*/30 * * * *", random: 0, next: "2024-03-05T12:30:00.000Z" },
    { pattern: "*/30 * * * *", random: 0.5, next: "2024-03-05T12:31:00.000Z" },
    { pattern: "0 6 * * *", random: 0, next: "2024-03-06T06:00:00.000Z" },
  ];
  test.each(cases)("of $pattern with chance $random is $next", ({ pattern, random, next }) => {
    expect(nextPoll(pattern, now, () => random)).toBe(next);
  });
});

describe("the next retry", () => {
  const cases = [
    { failures: 1, random: 0, retryAfter: null, minutes: 2.5 },
    { failures: 1, random: 1, retryAfter: null, minutes: 5 },
    { failures: 4, random: 1, retryAfter: null, minutes: 40 },
    { failures: 1_000, random: 1, retryAfter: null, minutes: 24 * 60 },
    { failures: 1, random: 0, retryAfter: "3600", minutes: 60 },
    { failures: 4, random: 1, retryAfter: "60", minutes: 40 },
    { failures: 1, random: 0, retryAfter: "99999999", minutes: 7 * 24 * 60 },
  ];
  test.each(cases)(
    "after $failures failures, Retry-After $retryAfter, chance $random: $minutes minutes",
    (row) => {
      const at = nextRetry(row.failures, row.retryAfter, now, () => row.random);
      expect((Date.parse(at) - now.getTime()) / 60_000).toBe(row.minutes);
    },
  );
});

describe("a page is read again", () => {
  const cases = [
    { pace: "item", hours: [6, 48] },
    { pace: "added", hours: [1, 24, 168] },
    { pace: "unfinished", hours: [1, 2, 4, 8, 24, 48] },
  ] as const;
  test.each(cases)("at the pace “$pace” after each of $hours hours, then no more", ({ pace, hours }) => {
    const waits = Array.from({ length: 20 }, (_, rereads) => nextReread(rereads, pace, now));
    const hoursOf = (at: string | null) =>
      at === null ? [] : [(Date.parse(at) - now.getTime()) / 3_600_000];
    expect(waits.flatMap(hoursOf)).toEqual(hours);
  });

  test.each([
    { retryAfter: null, hours: 1 },
    { retryAfter: "60", hours: 1 },
    { retryAfter: "7200", hours: 2 },
    { retryAfter: "99999999", hours: 7 * 24 },
  ])(
    "not before its server wants it: Retry-After $retryAfter gives $hours hours",
    ({ retryAfter, hours }) => {
      const at = Date.parse(nextReread(0, "added", now, retryAfter) ?? "");
      expect((at - now.getTime()) / 3_600_000).toBe(hours);
    },
  );
});
