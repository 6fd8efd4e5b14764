import type { Takes } from '#schema/tour.ts'

/** What is known of a file without opening it. `bytes` as the browser gives it; `mime` may be empty. */
export interface FileFacts {
  name: string
  mime: string
  bytes: number
}

export type FileFault = 'empty' | 'too-large' | 'other-format' | 'no-format' | 'disguised'

/** MIME types of the formats portals name. A format that is not here is judged by its extension alone. */
const MIMES: Record<string, readonly string[]> = {
  pdf: ['application/pdf'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
}

const MEGABYTE = 1024 * 1024

/**
 * What speaks against a file, by its name, type and size alone; empty where nothing does. `disguised`: the system knows
 * it as something else than its name says, as when somebody has only changed the ending.
 */
export function checkFile({ name, mime, bytes }: FileFacts, { formats, megabytes }: Takes): FileFault[] {
  const format = formatOf(name)
  const faults: FileFault[] = []
  if (bytes === 0) faults.push('empty')
  if (megabytes !== undefined && bytes > megabytes * MEGABYTE) faults.push('too-large')
  if (format === null) faults.push('no-format')
  else if (formats && !formats.includes(format)) faults.push('other-format')
  else if (mime && MIMES[format] && !MIMES[format].includes(mime)) faults.push('disguised')
  return faults
}

/** Extension in lower case; null where the name has none. */
export function formatOf(name: string): string | null {
  return /[^.]\.([^.\s]+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? null
}

/** A size as people say it: `5,2 MB` in Vietnamese, `5.2 MB` in English. Small files in KB, never 0. */
export function sayBytes(bytes: number, language: string): string {
  const [size, unit] = bytes >= MEGABYTE / 10 ? [bytes / MEGABYTE, 'MB'] : [Math.ceil(bytes / 1024), 'KB']
  return `${size.toLocaleString(language, { maximumFractionDigits: 1 })} ${unit}`
}
