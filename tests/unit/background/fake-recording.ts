import { answerRecording } from '#background/answer-recording.ts'
import { DEFAULT_SETTINGS } from '#schema/default-settings.ts'
import type { Draft } from '#schema/draft.ts'
import type { Recording } from '#schema/recording.ts'
import type { act } from '../studio/sample-acts.ts'

/** A browser with one tab open; `wake` is the worker killed and woken again. */
export function createBrowser() {
  const disk = { recording: null as Recording | null, drafts: [] as Draft[], full: false, written: () => {} }
  const scripts = { on: false, loaded: [] as number[] }
  const allowed = new Set<string>()
  const guest = { here: false }
  const camera = { allowed: true, kept: new Set<string>() }
  let ids = 0
  const wake = () =>
    answerRecording({
      kept: {
        read: async () => structuredClone(disk.recording),
        write: async (next) => {
          disk.recording = structuredClone(next)
          disk.written()
        },
      },
      writeDraft: async (draft) => {
        if (disk.full) throw new DOMException('full', 'QuotaExceededError')
        disk.drafts.push(draft)
      },
      settings: { read: async () => DEFAULT_SETTINGS },
      catalog: { rulesFor: () => [] },
      practiceOrigin: () => null,
      isGuest: async () => guest.here,
      setRecorder: async (on) => {
        scripts.on = on
      },
      loadRecorder: async (tab) => void scripts.loaded.push(tab),
      shot: {
        isInFront: async () => true,
        hide: async () => [{ path: [], boxes: [], frames: [], width: 800, height: 600, secret: false }],
        reveal: async () => {},
        holds: async () => true,
        show: async () => {},
        capture: async () => (camera.allowed ? 'data:image/png;base64,' : null),
        shrink: async () => new Blob(['hình']),
      },
      disk: {
        shots: {
          write: async (_, shot) => void camera.kept.add(shot),
          forget: async (_, but) => {
            for (const it of camera.kept) if (!but.includes(it)) camera.kept.delete(it)
          },
        },
      },
      mayRead: async (host) => allowed.has(host),
      openerOf: async (tab) => (tab === 8 ? 7 : null),
      addressOf: async () => 'https://dichvucong.mau.gov.vn/',
      openPage: async () => 9,
      notify: () => {},
      now: () => '2026-11-22T08:00:00.000Z',
      newId: () => `ab${ids++}`,
    })
  return { disk, scripts, allowed, guest, camera, wake }
}

export const begin = { type: 'start-recording', tab: 7 } as const
export const arrive = { type: 'record-arrive' as const, frames: [] as string[] }
export const done = (button: 'undo' | 'done' | 'pause' | 'resume' | 'shots') =>
  ({ type: 'record-press', button }) as const
export const told = (it: ReturnType<typeof act>) => ({ type: 'record-act', act: it }) as const
export const still = { type: 'record-still' } as const
