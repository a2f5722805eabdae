import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Tests are told the truth about the runtime they use; node:sqlite still announces itself as experimental.
    execArgv: ["--disable-warning=ExperimentalWarning"],
  },
});
