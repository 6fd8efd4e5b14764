import type { TourEvent } from '#schema/event.ts'
import { createReader, createWriter } from './byte-stream.ts'
import { inOrder } from './timed-attempts.ts'

/*
 * The log in few bytes: every event with its own id, so that taking it in is the same as taking in the file. Ids are
 * random and cannot be made shorter than sixteen bytes; they stand apart from the rest, which can be compressed.
 */

/** Words every log has, by their place: of version 1 for ever, so that an older code can be read. New ones need a new version. */
const KNOWN = [
  ...['tour-started', 'tour-paused', 'tour-resumed', 'tour-left', 'tour-finished', 'tour-restarted', 'step-shown'],
  ...['step-ended', 'step-reopened', 'help-asked', 'target-missing', 'target-unsure', 'target-confirmed'],
  ...['target-refused', 'target-healed', 'resynced', 'wrong-turn', 'watch', 'practise', 'test', 'real', 'done'],
  ...['already', 'said', 'passed', 'skipped', 'not-needed', 'watched', 'dvcqg', 'khai-sinh', 'trich-luc'],
]
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** What the short form has a place for. An event with anything else goes along as JSON. */
const FIELDS = new Set('id attempt type at seq portal tour version mode step outcome passed score'.split(' '))

/** How an id is written. `Same`: the same input as the event before. */
const Id = { Uuid: 0, Text: 1, Same: 2 } as const
/** What an event has besides. `Jump`: not the next place in the attempt, or not the next number of the input. */
const Has = { Step: 4, Outcome: 8, Result: 16, Jump: 32 } as const

export interface PackedEvents {
  /** Structure and words. */
  body: Uint8Array
  /** Random ids. */
  ids: Uint8Array
}

/** `others`: what is no event of a tour, as JSON values. */
export function packEvents(events: readonly TourEvent[], others: readonly object[] = []): PackedEvents {
  const [body, ids] = [createWriter(), createWriter()]
  const words = new Map(KNOWN.map((it, at) => [it, at]))
  const word = (text: string) => {
    const known = words.get(text)
    body.count(known ?? words.size)
    if (known !== undefined) return
    words.set(text, words.size)
    body.text(text)
  }
  const id = (text: string) => {
    if (!UUID.test(text)) return body.text(text)
    const bytes = text.replaceAll('-', '').match(/../g) ?? []
    ids.raw(new Uint8Array(bytes.map((it) => Number.parseInt(it, 16))))
  }
  const isShort = (it: TourEvent) =>
    Object.keys(it).every((key) => FIELDS.has(key)) && new Date(it.at).toISOString() === it.at
  const runs = [...Map.groupBy(events.filter(isShort).toSorted(inOrder), keyOf).values()]
  body.count(runs.length)
  for (const run of runs) {
    const { attempt, portal, tour, version, mode } = run[0] as TourEvent
    body.byte(UUID.test(attempt) ? Id.Uuid : Id.Text)
    id(attempt)
    for (const it of [portal, tour, mode]) word(it)
    body.count(version)
    body.count(run.length)
    let before = { input: '', n: -1, seq: -1, time: 0 }
    for (const it of run) {
      const { input, n } = splitId(it.id)
      const kind = input === before.input ? Id.Same : UUID.test(input) ? Id.Uuid : Id.Text
      const nextN = kind === Id.Same ? before.n + 1 : 0
      const jump = it.seq !== before.seq + 1 || n !== nextN
      const result = it.passed !== undefined || it.score !== undefined
      const has = (it.step === undefined ? 0 : Has.Step) | (it.outcome === undefined ? 0 : Has.Outcome)
      body.byte(kind | has | (result ? Has.Result : 0) | (jump ? Has.Jump : 0))
      if (kind !== Id.Same) id(input)
      if (jump) {
        body.signed(n)
        body.count(it.seq)
      }
      word(it.type)
      body.signed(Date.parse(it.at) - before.time)
      if (it.step !== undefined) word(it.step)
      if (it.outcome !== undefined) word(it.outcome)
      if (result) body.text(JSON.stringify([it.passed ?? null, it.score ?? null]))
      before = { input, n, seq: it.seq, time: Date.parse(it.at) }
    }
  }
  const rest = [...events.filter((it) => !isShort(it)), ...others]
  body.count(rest.length)
  for (const it of rest) body.text(JSON.stringify(it))
  return { body: body.bytes(), ids: ids.bytes() }
}

/** Values as they were packed, still to be looked at: nothing is believed of them. @throws where they are cut or wrong. */
export function unpackEvents(packed: PackedEvents, most: number): unknown[] {
  const [body, ids] = [createReader(packed.body), createReader(packed.ids)]
  const words = [...KNOWN]
  const word = () => {
    const at = body.count()
    if (at > words.length) throw new RangeError('no such word')
    if (at === words.length) words.push(body.text())
    return words[at] as string
  }
  const id = (kind: number) => (kind === Id.Uuid ? toUuid(ids.raw(16)) : body.text())
  const all: unknown[] = []
  const room = (count: number) => {
    if (all.length + count > most) throw new RangeError('too many')
    return count
  }
  for (let runs = room(body.count()); runs > 0; runs--) {
    const attempt = id(body.byte())
    const [portal, tour, mode] = [word(), word(), word()]
    const [version, length] = [body.count(), room(body.count())]
    let before = { input: '', n: -1, seq: -1, time: 0 }
    for (let left = length; left > 0; left--) {
      const head = body.byte()
      const kind = head & 3
      const input = kind === Id.Same ? before.input : id(kind)
      const jump = (head & Has.Jump) !== 0
      const n = jump ? body.signed() : kind === Id.Same ? before.n + 1 : 0
      const seq = jump ? body.count() : before.seq + 1
      const type = word()
      const time = before.time + body.signed()
      const step = head & Has.Step ? { step: word() } : {}
      const outcome = head & Has.Outcome ? { outcome: word() } : {}
      const result = head & Has.Result ? toResult(JSON.parse(body.text())) : {}
      const at = new Date(time).toISOString()
      const own = { id: n < 0 ? input : `${input}.${n}`, attempt, type, at, seq, portal, tour, version, mode }
      all.push({ ...own, ...step, ...outcome, ...result })
      before = { input, n, seq, time }
    }
  }
  for (let rest = room(body.count()); rest > 0; rest--) all.push(JSON.parse(body.text()))
  if (body.left() + ids.left() > 0) throw new RangeError('too long')
  return all
}

function toResult([passed, score]: [boolean | null, number | null]) {
  return { ...(passed !== null && { passed }), ...(score !== null && { score }) }
}

function keyOf({ attempt, portal, tour, version, mode }: TourEvent): string {
  return JSON.stringify([attempt, portal, tour, version, mode])
}

/** `input.n`, as the tour machine makes them; -1 where an id has no number. */
function splitId(id: string): { input: string; n: number } {
  const [, input, n] = /^(.*)\.(0|[1-9]\d{0,5})$/.exec(id) ?? []
  return input === undefined ? { input: id, n: -1 } : { input, n: Number(n) }
}

function toUuid(bytes: Uint8Array): string {
  const hex = [...bytes].map((it) => it.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
