import { defineConfig } from 'vitest/config';

/** `unit` is fast and needs nothing; `site` builds the site once and reads it with a real browser. */
export default defineConfig({
  test: {
    reporters: ['default', './test/counts-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
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
          // Builds share the project's folder of caches.
          fileParallelism: false,
        },
      },
    ],
  },
});
