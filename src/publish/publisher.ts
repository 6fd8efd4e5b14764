import type { Lesson } from './lesson.ts'

/** Be Vietnam Pro in the parts and weights that ship: a text needs both parts of its weight. */
export interface FontPart {
  part: 'latin' | 'vietnamese'
  weight: 400 | 700
  /** `woff2` is what browsers read, `woff` what the outline reader does. */
  kind: 'woff2' | 'woff'
}

/** What a publisher may ask of the machine. There is no way to the network among it. */
export interface PublishPorts {
  /** Aborted by a press on Cancel. */
  signal: AbortSignal
  onProgress(done: number, total: number): void
  /** Lets the page breathe, so that progress is seen and Cancel is heard. */
  pause(): Promise<void>
  font(part: FontPart): Promise<Uint8Array<ArrayBuffer>>
  /** Only in a browser. */
  canvas(width: number, height: number): OffscreenCanvas
}

export interface PublishedFile {
  name: string
  /** Media type. */
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

/** A lesson as one file of one format. The same lesson gives the same bytes, unless its docstring says why not. */
export interface Publisher {
  id: string
  /** Without the dot. */
  extension: string
  /** Media type. */
  type: string
  /** Rejects with the signal's reason when cancelled. */
  publish(lesson: Lesson, ports: PublishPorts): Promise<PublishedFile>
}

/** So far it has come: throws when cancelled meanwhile. */
export async function advance(
  { signal, onProgress, pause }: Pick<PublishPorts, 'signal' | 'onProgress' | 'pause'>,
  done: number,
  total: number,
): Promise<void> {
  signal.throwIfAborted()
  onProgress(done, total)
  await pause()
  signal.throwIfAborted()
}

/** The file of a publisher, under a name that sorts by tour: `dan-loi-khai-sinh-vi.html`. */
export function toFile(
  { id, extension, type }: Pick<Publisher, 'id' | 'extension' | 'type'>,
  lesson: Pick<Lesson, 'id' | 'language'>,
  content: Uint8Array<ArrayBuffer> | string,
): PublishedFile {
  const [pack = '', tour = ''] = lesson.id.split('/')
  // Of a recorded tour the pack has the name that tells it apart.
  const name = tour === 'bai' ? pack : tour
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name: `dan-loi-${name}-${lesson.language}-${id}.${extension}`, type, bytes }
}
