import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/packs/**/*.test.ts'],
    // Pure layers are tested without any browser; a test that needs a document says so in its first line.
    environment: 'node',
    reporters: ['default'],
  },
})
