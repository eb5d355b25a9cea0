// Two kinds of tests: unit and invariant tests on the code, and site tests on the built pages in a real Chromium.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/unit/**/*.test.ts',
            'tests/invariants/**/*.test.ts',
            'tests/golden/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // A browser on a busy computer may take longer than the second that is the default.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
