import type { Language } from '#schema/languages.ts'
import { concat, type Element, Fixed, Float, sizeOf, toPieces } from './ebml.ts'

/** One coded picture. `at`: ms from the start. */
export interface Chunk {
  at: number
  key: boolean
  bytes: Uint8Array
}

export interface Film {
  title: string
  language: Language
  codec: 'V_VP8' | 'V_VP9'
  width: number
  height: number
  /** ms. */
  duration: number
  /** In order of time; the first is a key picture. */
  chunks: readonly Chunk[]
}

const LANGUAGES: Record<Language, string> = { vi: 'vie', en: 'eng' }
const SEGMENT = 0x18538067
const CLUSTER = 0x1f43b675
const [SEEK_HEAD, INFO, TRACKS, CUES] = [0x114d9b74, 0x1549a966, 0x1654ae6b, 0x1c53bb6b] as const
/** A block says its time relative to its cluster in sixteen bits. */
const LONGEST_CLUSTER = 30_000

/**
 * A film without sound as a WebM file (webmproject.org/docs/container, RFC 9559), times in ms. Written here, as the one
 * library under a licence we take is no longer kept up, and a single track of pictures is little. What is needed to seek
 * stands in front; no date and no random id, so the same pictures give the same bytes.
 */
export function toWebm(film: Film): Uint8Array<ArrayBuffer> {
  const clusters = toClusters(film.chunks).map((chunks) => ({
    at: chunks[0]?.at ?? 0,
    pieces: toPieces([CLUSTER, [[0xe7, chunks[0]?.at ?? 0], ...chunks.map((it) => toBlock(it, chunks[0]?.at ?? 0))]]),
  }))
  const info = toPieces([
    INFO,
    [
      [0x2ad7b1, 1_000_000],
      [0x4489, new Float(film.duration)],
      [0x7ba9, film.title],
      [0x4d80, 'Dẫn Lối'],
      [0x5741, 'Dẫn Lối'],
    ],
  ])
  const tracks = toPieces([TRACKS, [[0xae, toTrack(film)]]])
  // Positions count from the segment's content on; all have eight bytes, so a first writing tells every length.
  const lengthOf = (make: (positions: number[]) => Uint8Array[]) => sizeOf(make(clusters.map(() => 0)))
  const seek = (positions: number[]) =>
    toPieces([
      SEEK_HEAD,
      [INFO, TRACKS, CUES].map(
        (id, at): Element => [
          0x4dbb,
          [
            [0x53ab, id],
            [0x53ac, new Fixed(positions[at] ?? 0)],
          ],
        ],
      ),
    ])
  const cues = (positions: number[]) =>
    toPieces([
      CUES,
      clusters.map(
        ({ at }, index): Element => [
          0xbb,
          [
            [0xb3, at],
            [
              0xb7,
              [
                [0xf7, 1],
                [0xf1, new Fixed(positions[index] ?? 0)],
              ],
            ],
          ],
        ],
      ),
    ])
  const infoAt = lengthOf(seek)
  const tracksAt = infoAt + sizeOf(info)
  const cuesAt = tracksAt + sizeOf(tracks)
  let next = cuesAt + lengthOf(cues)
  const positions = clusters.map(({ pieces }) => {
    const here = next
    next += sizeOf(pieces)
    return here
  })
  const content = concat([
    ...seek([infoAt, tracksAt, cuesAt]),
    ...info,
    ...tracks,
    ...cues(positions),
    ...clusters.flatMap((it) => it.pieces),
  ])
  return concat([...toPieces(HEADER), ...toPieces([SEGMENT, content])])
}

const HEADER: Element = [
  0x1a45dfa3,
  [
    [0x4286, 1],
    [0x42f7, 1],
    [0x42f2, 4],
    [0x42f3, 8],
    [0x4282, 'webm'],
    [0x4287, 2],
    [0x4285, 2],
  ],
]

function toTrack({ codec, language, width, height }: Film): Element[] {
  return [
    [0xd7, 1],
    [0x73c5, 1],
    [0x83, 1],
    [0x9c, 0],
    [0x86, codec],
    // Of what is written in the picture: by ISO 639-2 for older players, by BCP 47 for newer.
    [0x22b59c, LANGUAGES[language]],
    [0x22b59d, language],
    [
      0xe0,
      [
        [0xb0, width],
        [0xba, height],
      ],
    ],
  ]
}

/** A cluster begins with a key picture, where a player may begin. */
function toClusters(chunks: readonly Chunk[]): Chunk[][] {
  const clusters: Chunk[][] = []
  for (const chunk of chunks) {
    const now = clusters.at(-1)
    if (!now || chunk.key || chunk.at - (now[0]?.at ?? 0) > LONGEST_CLUSTER) clusters.push([chunk])
    else now.push(chunk)
  }
  return clusters
}

function toBlock({ at, key, bytes }: Chunk, clusterAt: number): Element {
  const head = new Uint8Array(4)
  const view = new DataView(head.buffer)
  view.setUint8(0, 0x81)
  view.setInt16(1, at - clusterAt)
  view.setUint8(3, key ? 0x80 : 0)
  return [0xa3, concat([head, bytes])]
}
