import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toJson } from '#learning/to-json.ts'
import type { TourEvent } from '#schema/event.ts'
import { GROUPS } from '#schema/groups.ts'

const TOURS = ['trich-luc', 'khai-sinh', 'khai-sinh', 'trich-luc']
const STEPS = 24

/**
 * Log files of so many invented learners, as the record page writes them: a few attempts each at the tours there are, in
 * January 2026, each with all its steps. Returns their bytes together.
 */
export async function makeLogs(folder: string, learners: number): Promise<number> {
  await mkdir(folder, { recursive: true })
  let bytes = 0
  for (let learner = 0; learner < learners; learner++) {
    const events = TOURS.slice(0, 1 + (learner % TOURS.length)).flatMap((tour, n) => attemptAt(tour, learner, n))
    const text = toJson(events, '2026-02-01T08:00:00.000Z', GROUPS[learner % (GROUPS.length + 1)] ?? null)
    bytes += Buffer.byteLength(text)
    await writeFile(join(folder, `nhat-ky-${learner}.json`), text)
  }
  return bytes
}

function attemptAt(tour: string, learner: number, n: number): TourEvent[] {
  const attempt = randomUUID()
  const start = Date.UTC(2026, 0, 1 + (learner % 28), 2, learner % 60)
  const mode = (['practise', 'test', 'real', 'practise'] as const)[n] ?? 'practise'
  const all: Omit<TourEvent, 'id' | 'seq' | 'at'>[] = []
  const about = { attempt, portal: 'dvcqg', tour, version: 1, mode }
  all.push({ ...about, type: 'tour-started' })
  for (let step = 0; step < STEPS; step++) {
    const at = { ...about, step: `buoc-${step}` }
    all.push({ ...at, type: 'step-shown' })
    if ((learner + step) % 40 === 0) all.push({ ...at, type: 'help-asked' })
    all.push({ ...at, type: 'step-ended', outcome: 'done' })
  }
  all.push({ ...about, type: 'tour-finished', ...(mode === 'test' && { passed: learner % 3 > 0, score: 0.9 }) })
  return all.map((it, seq) => ({
    ...it,
    id: `${attempt}-${seq}`,
    seq,
    at: new Date(start + 20_000 * seq).toISOString(),
  }))
}
