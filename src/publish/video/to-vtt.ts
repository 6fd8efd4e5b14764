import type { Cue } from './caption-cues.ts'

/** Captions as a WebVTT file (w3.org/TR/webvtt1). */
export function toVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(
    ({ from, to, lines }, at) => `${at + 1}\n${clock(from)} --> ${clock(to)}\n${lines.map(escapeCue).join('\n')}`,
  )
  return `${['WEBVTT', ...blocks].join('\n\n')}\n`
}

function clock(ms: number): string {
  const part = (divisor: number, of: number, width = 2) => String(Math.floor(ms / divisor) % of).padStart(width, '0')
  return `${part(3_600_000, 100)}:${part(60_000, 60)}:${part(1000, 60)}.${part(1, 1000, 3)}`
}

function escapeCue(line: string): string {
  return line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
