import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{shared,server,client}/test/**/*.test.{ts,tsx}", ".ci/*.test.mjs"],
    // A forgotten focus would silently leave every other test out.
    allowOnly: false,
    // Properties play whole games, on machines that do other things besides.
    testTimeout: 30_000,
    sequence: { hooks: "stack" },
  },
});
