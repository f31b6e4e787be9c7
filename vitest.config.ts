// The five groups of tests and what each may use: pure rules, store, http, live, browser.
import { defineConfig } from 'vitest/config';

const withPostgres = ['test/support/postgres.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      {
        test: {
          name: 'pure',
          include: [
            'workflows/**/*.test.ts',
            'test/pure/**/*.test.ts',
            'test/architecture.test.ts',
          ],
          pool: 'threads',
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'store',
          include: ['test/store/**/*.test.ts', 'test/support/postgres.test.ts'],
          globalSetup: withPostgres,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'http',
          include: ['test/http/**/*.test.ts'],
          globalSetup: [...withPostgres, 'test/browser/support/buildScreens.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'live',
          include: ['test/live/**/*.test.ts'],
          globalSetup: withPostgres,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts', 'test/support/chromium.test.ts'],
          globalSetup: ['test/browser/support/buildScreens.ts'],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
