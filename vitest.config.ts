import { defineConfig } from "vitest/config";

/** Where `.ci/run` wants the counts of the run, besides what a person reads. */
const counts = process.env.MINH_BACH_COUNTS;

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 240_000,
    reporters: counts ? ["default", "json"] : ["default"],
    ...(counts && { outputFile: { json: counts } }),
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
        },
      },
      {
        // Only these need a site to look at and a Chromium: both are made once before they start.
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/setup/browser.ts"],
        },
      },
    ],
  },
});
