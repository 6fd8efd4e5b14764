import type { Outliner } from './outline.ts'
import type { Picture } from './picture.ts'

/** Paints a picture mark by mark; `after` each one the caller may pause. */
export async function paintPicture(
  on: OffscreenCanvasRenderingContext2D,
  { marks }: Picture,
  outliner: Outliner,
  after: (done: number) => Promise<void>,
): Promise<void> {
  const paths = new Map<string, Path2D>()
  const pathOf = (path: string) => {
    const known = paths.get(path) ?? new Path2D(path)
    paths.set(path, known)
    return known
  }
  for (const [at, mark] of marks.entries()) {
    on.save()
    on.fillStyle = mark.fill
    if (mark.kind === 'box') {
      on.beginPath()
      on.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius)
      on.fill()
      if (mark.line) {
        on.strokeStyle = mark.line
        on.lineWidth = 2
        on.stroke()
      }
    } else if (mark.kind === 'disc') {
      on.beginPath()
      on.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI)
      on.fill()
    } else {
      on.translate(mark.x, mark.y)
      if (mark.kind === 'path') {
        on.scale(mark.scale, mark.scale)
        on.fill(pathOf(mark.path))
      } else
        for (const { name, x } of outliner.glyphs(mark.text, mark.size, mark.bold)) {
          const { path, em } = outliner.outline(name)
          on.save()
          on.translate(x, 0)
          on.scale(mark.size / em, mark.size / em)
          on.fill(pathOf(path))
          on.restore()
        }
    }
    on.restore()
    await after(at + 1)
  }
}
