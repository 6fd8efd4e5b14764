import type { Chunk, Film } from './to-webm.ts'

/** One picture, from `at` to `until`, ms. Players may begin at a key picture. */
export interface Picture {
  at: number
  until: number
  key: boolean
}

/** Best first: VP9 keeps still letters sharp at half the size; VP8 for browsers that code no other. */
const CODECS = [
  ['V_VP9', 'vp09.00.31.08'],
  ['V_VP8', 'vp8'],
] as const
/** Pictures a second and bits a second, roughly: an encoder that expected thirty would give each next to nothing. */
const EXPECTED = { framerate: 2, bitrate: 500_000 }
/** Pictures that wait for the encoder at most: each is 3.7 MB. */
const WAITING = 6

/**
 * What is drawn on a canvas for each picture, coded by the browser's own encoder. `draw` may take its time. @throws where
 * the browser has no encoder, or it fails.
 */
export async function encodeFilm(
  canvas: OffscreenCanvas,
  pictures: readonly Picture[],
  draw: (n: number) => Promise<void>,
): Promise<Pick<Film, 'codec' | 'chunks'>> {
  const chunks: Chunk[] = []
  let fault: unknown = null
  const { codec, config } = await chooseCodec({ width: canvas.width, height: canvas.height, ...EXPECTED })
  const encoder = new VideoEncoder({
    output(chunk) {
      const bytes = new Uint8Array(chunk.byteLength)
      chunk.copyTo(bytes)
      chunks.push({ at: Math.round(chunk.timestamp / 1000), key: chunk.type === 'key', bytes })
    },
    error(error) {
      fault = error
    },
  })
  try {
    encoder.configure(config)
    for (const [n, { at, until, key }] of pictures.entries()) {
      await draw(n)
      const frame = new VideoFrame(canvas, { timestamp: at * 1000, duration: (until - at) * 1000 })
      encoder.encode(frame, { keyFrame: key })
      frame.close()
      while (encoder.encodeQueueSize > WAITING && !fault) await dequeued(encoder)
      if (fault) throw fault
    }
    await encoder.flush()
    if (fault) throw fault
    return { codec, chunks }
  } finally {
    if (encoder.state !== 'closed') encoder.close()
  }
}

async function chooseCodec(about: Omit<VideoEncoderConfig, 'codec'>) {
  if (!('VideoEncoder' in globalThis)) throw new Error('this browser has no video encoder')
  for (const [codec, name] of CODECS) {
    const config: VideoEncoderConfig = { ...about, codec: name, latencyMode: 'quality' }
    const answer = await VideoEncoder.isConfigSupported(config).catch(() => null)
    if (answer?.supported) return { codec, config }
  }
  throw new Error('this browser codes neither VP9 nor VP8')
}

function dequeued(encoder: VideoEncoder): Promise<void> {
  return new Promise((done) => {
    encoder.addEventListener('dequeue', () => done(), { once: true })
  })
}
