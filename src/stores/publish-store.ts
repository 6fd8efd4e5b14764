import { createStore, type StoreApi } from 'zustand/vanilla'
import { breathe } from '#platform/breathe.ts'
import type { Lesson } from '#publish/lesson.ts'
import type { PublishedFile, Publisher, PublishPorts } from '#publish/publisher.ts'
import { FORMATS, type FormatId, loadPublisher } from '#publish/publishers.ts'

export interface PublishState {
  phase: 'idle' | 'working' | 'saved' | 'cancelled' | 'failed'
  format: FormatId | null
  done: number
  total: number
  /** Name and bytes of the last file that was made. */
  file: { name: string; bytes: number } | null
}

export interface PublishDesk {
  state: StoreApi<PublishState>
  /**
   * Makes one file and hands it to the person. One at a time: while one is being made, or its lesson is still being read,
   * nothing happens.
   */
  publish(lesson: Lesson | Promise<Lesson>, format: FormatId): Promise<void>
  cancel(): void
}

interface DeskPorts extends Pick<PublishPorts, 'font' | 'canvas'>, Partial<Pick<PublishPorts, 'pause'>> {
  save(file: PublishedFile): void
  load?(format: FormatId): Promise<Publisher>
}

const IDLE: PublishState = { phase: 'idle', format: null, done: 0, total: 0, file: null }

/** Where files are made: how far the one is that is being made, and what came of it. */
export function createPublishDesk({ save, load = loadPublisher, pause = breathe, ...machine }: DeskPorts): PublishDesk {
  const state = createStore<PublishState>(() => IDLE)
  let stop = new AbortController()

  return {
    state,
    async publish(asked, format) {
      if (state.getState().phase === 'working') return
      stop = new AbortController()
      const { signal } = stop
      state.setState({ ...IDLE, phase: 'working', format })
      try {
        const [lesson, publisher] = await Promise.all([asked, load(format)])
        signal.throwIfAborted()
        const onProgress = (done: number, total: number) => !signal.aborted && state.setState({ done, total })
        const file = await publisher.publish(lesson, { ...machine, pause, signal, onProgress })
        signal.throwIfAborted()
        save(file)
        state.setState({ phase: 'saved', file: { name: file.name, bytes: file.bytes.length } })
      } catch {
        state.setState({ phase: signal.aborted ? 'cancelled' : 'failed' })
      }
    },
    cancel: () => stop.abort(),
  }
}

export type { Lesson }
export { FORMATS, type FormatId }
