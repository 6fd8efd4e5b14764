/** So many files, and so many bytes of them, are on their way from the disk at once: it waits for nobody, and memory stays flat. */
const MOST_FILES = 8
const MOST_BYTES = 16_000_000

/** The files in order with their text, the next ones being read meanwhile. null: too big (`most`, in bytes), or cannot be read. */
export async function* readAhead(
  files: readonly File[],
  most: number,
): AsyncGenerator<{ file: File; text: string | null }> {
  const coming: { file: File; text: Promise<string | null> }[] = []
  let [next, bytes] = [0, 0]
  while (next < files.length || coming.length > 0) {
    for (let file = files[next]; file && hasRoom(coming.length, bytes, file.size); file = files[next]) {
      coming.push({ file, text: file.size > most ? Promise.resolve(null) : file.text().catch(() => null) })
      bytes += file.size
      next += 1
    }
    const first = coming.shift()
    if (!first) return
    yield { file: first.file, text: await first.text }
    bytes -= first.file.size
  }
}

function hasRoom(count: number, bytes: number, size: number): boolean {
  return count === 0 || (count < MOST_FILES && bytes + size <= MOST_BYTES)
}
