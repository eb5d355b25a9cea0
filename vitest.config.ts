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
          // Several run a build or a batch in a process of their own, on computers slower than yours.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/global-setup.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
          // A busy computer may take long to start a desk or a preview.
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
