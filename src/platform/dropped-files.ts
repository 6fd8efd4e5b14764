/** What file managers leave in folders: no file of anybody's. */
const LEFTOVERS = /^(\..*|desktop\.ini|thumbs\.db)$/i

/** Files of a drop, those in dropped folders included. Called while the drop is being answered: afterwards it is empty. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((it) => it.webkitGetAsEntry())
  const loose = [...transfer.files]
  if (entries.every((it) => it === null)) return loose
  const files: File[] = []
  for (const entry of entries) if (entry) await collect(entry, files)
  return files
}

/** What was chosen, without what file managers leave in a folder. */
export function ownFiles(files: Iterable<File>): File[] {
  return [...files].filter((it) => !LEFTOVERS.test(it.name))
}

async function collect(entry: FileSystemEntry, into: File[]): Promise<void> {
  if (LEFTOVERS.test(entry.name)) return
  if (entry.isFile) {
    const file = await new Promise<File | null>((ok) => (entry as FileSystemFileEntry).file(ok, () => ok(null)))
    if (file) into.push(file)
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // It gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((ok) => reader.readEntries(ok, () => ok([])))
    if (some.length === 0) return
    for (const it of some) await collect(it, into)
  }
}
