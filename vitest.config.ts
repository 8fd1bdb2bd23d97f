import { defineConfig } from 'vitest/config';

/** `unit` is fast and needs nothing; `site` builds the site once and reads it with a real browser. */
export default defineConfig({
  test: {
    reporters: ['default', './test/counts-reporter.ts'],
    // Long enough for any machine: a limit is for what hangs, not for what is slow.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    // Two even on two cores: a build waits for its disk, and a reader for the browser.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/build-once.ts',
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
