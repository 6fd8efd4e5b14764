import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const ROOT = join(import.meta.dirname, '../..')

/** Apart from the unit tests: these need what is installed in `tests/lrs`, and start a record store. */
export default defineConfig({
  test: {
    root: ROOT,
    include: ['tests/records/**/*.test.ts'],
    environment: 'node',
    reporters: ['default'],
    setupFiles: [join(ROOT, 'tests/lrs/node_modules/fake-indexeddb/auto/index.mjs')],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // One store is one process on two cores.
    fileParallelism: false,
  },
})
