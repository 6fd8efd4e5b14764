import type { Lesson, Shot } from './lesson.ts'

const TYPES: readonly Shot['type'][] = ['image/png', 'image/jpeg', 'image/webp']

interface ShotPorts {
  /** The picture of a step, by its id; null where there is none. */
  read(step: string): Promise<Blob | null>
  /** Pixels. */
  sizeOf(picture: Blob): Promise<Pick<Shot, 'width' | 'height'>>
}

/** The lesson with the pictures its author has kept of the steps. One that cannot be read is left out. */
export async function addShots(lesson: Lesson, { read, sizeOf }: ShotPorts): Promise<Lesson> {
  const shotOf = async (step: string): Promise<Shot | null> => {
    const picture = await read(step)
    const type = TYPES.find((it) => it === picture?.type)
    if (!picture || !type) return null
    return { bytes: new Uint8Array(await picture.arrayBuffer()), type, ...(await sizeOf(picture)) }
  }
  const steps = await Promise.all(
    lesson.steps.map(async (step) => {
      const shot = await shotOf(step.id).catch(() => null)
      return shot ? { ...step, shot } : step
    }),
  )
  return { ...lesson, steps }
}
