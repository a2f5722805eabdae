import { count, monthRange } from "../../commands/coverage.ts";
import { healthLine } from "../../src/watch/health.ts";
import { coreVariables } from "../environment.ts";
import { platforms } from "../platforms.ts";
import type { Subcommand } from "./subcommand.ts";

/** What is configured, what is missing, what is indexed. Exit status 1 when something is wrong. */
export const doctor: Subcommand = {
  name: "doctor",
  usage: "doctor",
  summary: "what is configured, what is missing, what is indexed",
  wordless: true,
  run: async ({ terminal, variables, open }) => {
    const write = (line: string): void => {
      terminal.output.write(`${line}\n`);
    };
    let healthy = true;
    write(`Node ${process.versions.node}`);
    for (const { name, example } of coreVariables) {
      const value = variables[name];
      write(value ? `${name}: ${value}` : `${name}: not set, so ${example}`);
    }
    for (const platform of platforms) {
      const state = platform.describe(variables);
      healthy &&= state.problems.length === 0;
      write(`${platform.name}: ${state.summary}`);
      for (const problem of state.problems) write(`  ${problem}`);
    }
    const opened = await open({ seed: false, access: "read" });
    if (opened.kind === "failed") {
      write(`Store: ${opened.message}`);
      // Before the first start there is nothing, and nothing is wrong.
      return healthy && opened.reason === "missing" ? 0 : 1;
    }
    const { engine } = opened;
    const scope = engine.scope();
    const dated = monthRange(scope.from, scope.to);
    write(
      `Indexed: ${[count(scope.articles, "article"), count(scope.outlets, "outlet"), ...dated].join(", ")}`,
    );
    const health = await engine.store.archive.check();
    write(
      `Store: ${count(health.versions, "version")}, ${health.problems.length === 0 ? "sound" : "damaged"}`,
    );
    for (const problem of health.problems) write(`  ${problem}`);
    const feeds = await engine.watch.list();
    write(`Feeds: ${count(feeds.length, "feed")}`);
    for (const feed of feeds) write(`  ${feed.address}: ${healthLine(feed)}`);
    return healthy && health.problems.length === 0 ? 0 : 1;
  },
};
