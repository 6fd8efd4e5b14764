import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/packs/**/*.test.ts'],
    // Pure layers are tested without any browser; a test that needs a document says so in its first line.
    environment: 'node',
    reporters: ['default'],
    // Style sheets that published files carry, as text: without this they are empty in tests.
    css: { include: [/src\/publish\//] },
  },
})
