/** What a picture is made of, in order, in pixels. The same list is written as SVG and painted as PNG. */
export type Mark =
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; fill: string; line?: string }
  | { kind: 'disc'; x: number; y: number; radius: number; fill: string }
  /** One line of text on its baseline. */
  | { kind: 'text'; x: number; y: number; text: string; size: number; bold: boolean; fill: string }
  /** A path of its own units, scaled. */
  | { kind: 'path'; x: number; y: number; scale: number; path: string; fill: string }

export interface Picture {
  width: number
  height: number
  marks: Mark[]
  title: string
  /** All that the picture says, for those who do not see it. */
  words: string
}
