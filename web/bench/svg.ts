/** Drawing of charts as SVG, readable on light and dark pages and by those who only hear them. */

export const width = 760

/** Colours of series: dark ones on paper, light ones on black, told apart by marks as well. */
export const colours = ['red', 'blue', 'green', 'ochre', 'violet', 'grey'] as const
export type Colour = (typeof colours)[number]

const style = `
    svg { font: 14px/1.3 system-ui, sans-serif; }
    .paper { fill: #fffdf8; }
    text { fill: #191512; }
    .soft { fill: #5b5047; }
    .line { stroke: #191512; }
    .grid { stroke: #ddd5c7; }
    .red { fill: #c8161d; stroke: #c8161d; }
    .blue { fill: #1b4db0; stroke: #1b4db0; }
    .green { fill: #17692f; stroke: #17692f; }
    .ochre { fill: #b87400; stroke: #b87400; }
    .violet { fill: #6630a6; stroke: #6630a6; }
    .grey { fill: #766a5f; stroke: #766a5f; }
    .end { text-anchor: end; }
    .middle { text-anchor: middle; }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #171411; }
      text { fill: #f5eee2; }
      .soft { fill: #bbb0a3; }
      .line { stroke: #f5eee2; }
      .grid { stroke: #3b342d; }
      .red { fill: #ff6a5a; stroke: #ff6a5a; }
      .blue { fill: #84b4ff; stroke: #84b4ff; }
      .green { fill: #5fd080; stroke: #5fd080; }
      .ochre { fill: #f4ba3d; stroke: #f4ba3d; }
      .violet { fill: #c2a0ff; stroke: #c2a0ff; }
      .grey { fill: #a89c90; stroke: #a89c90; }
    }
    path.open { fill: none; stroke-width: 2.5; }`

/** A whole picture. `title` is what it is, `description` what it says. */
export function picture(
  { title, description, height }: { title: string; description: string; height: number },
  parts: string[],
): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">`,
    `  <title id="title">${escape(title)}</title>`,
    `  <desc id="description">${escape(description)}</desc>`,
    `  <style>${style}`,
    '  </style>',
    `  <rect class="paper" width="${width}" height="${height}"/>`,
    ...parts.map((part) => `  ${part}`),
    '</svg>',
    '',
  ].join('\n')
}

export interface Place {
  x: number
  y: number
}

export function text({ x, y }: Place, words: string, classes = ''): string {
  return `<text x="${at(x)}" y="${at(y)}"${classes && ` class="${classes}"`}>${escape(words)}</text>`
}

export function line(from: Place, to: Place, classes: string, strokeWidth = 1): string {
  return `<line x1="${at(from.x)}" y1="${at(from.y)}" x2="${at(to.x)}" y2="${at(to.y)}" class="${classes}" stroke-width="${strokeWidth}"/>`
}

export function box({ x, y }: Place, size: { width: number; height: number }, colour: Colour) {
  return `<rect x="${at(x)}" y="${at(y)}" width="${at(size.width)}" height="${at(size.height)}" class="${colour}" stroke="none"/>`
}

export function path(places: Place[], colour: Colour): string {
  const steps = places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${at(x)} ${at(y)}`)
  return `<path d="${steps.join(' ')}" class="${colour} open"/>`
}

/** Each series has a mark of its own, so that it is known without its colour. */
export function mark({ x, y }: Place, colour: Colour): string {
  const shapes: Record<Colour, string> = {
    red: `M${at(x - 5)} ${at(y)} a5 5 0 1 0 10 0 a5 5 0 1 0 -10 0`,
    blue: `M${at(x - 4.5)} ${at(y - 4.5)} h9 v9 h-9 z`,
    green: `M${at(x)} ${at(y - 6)} l6 10.5 h-12 z`,
    ochre: `M${at(x)} ${at(y - 6)} l6 6 l-6 6 l-6 -6 z`,
    violet: `M${at(x)} ${at(y + 6)} l6 -10.5 h-12 z`,
    grey: `M${at(x - 5)} ${at(y - 5)} l10 10 m0 -10 l-10 10`,
  }
  return `<path d="${shapes[colour]}" class="${colour}" stroke-width="2"/>`
}

/** What the marks stand for, in a row. */
export function legend({ x, y }: Place, entries: [Colour, string][]): string[] {
  let left = x
  return entries.flatMap(([colour, words]) => {
    const parts = [mark({ x: left + 6, y: y - 5 }, colour), text({ x: left + 18, y }, words)]
    left += 42 + words.length * 7.2
    return parts
  })
}

export type Scale = (value: number) => number

/** Equal ways for equal differences. */
export function linear(domain: [number, number], range: [number, number]): Scale {
  const [from, to] = domain
  return (value) => range[0] + ((value - from) / (to - from)) * (range[1] - range[0])
}

/** Equal ways for equal ratios. */
export function logarithmic(domain: [number, number], range: [number, number]): Scale {
  const inner = linear([Math.log10(domain[0]), Math.log10(domain[1])], range)
  return (value) => inner(Math.log10(value))
}

/** The powers of ten that hold all values between them. */
export function decadesAround(values: number[]): [number, number] {
  return [
    10 ** Math.floor(Math.log10(Math.min(...values))),
    10 ** Math.ceil(Math.log10(Math.max(...values))),
  ]
}

/** `lowest`, ten times as much, and so on until `highest`. */
export function decades([lowest, highest]: [number, number]): number[] {
  const count = Math.round(Math.log10(highest / lowest))
  return Array.from({ length: count + 1 }, (_, index) => lowest * 10 ** index)
}

/** A round number at or above a value, and the even steps to it. */
export function steps(highest: number): { end: number; ticks: number[] } {
  const size = 10 ** Math.floor(Math.log10(highest))
  const step =
    [0.2, 0.5, 1, 2].map((part) => part * size).find((part) => highest / part <= 6) ?? size
  const count = Math.ceil(highest / step)
  return { end: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) }
}

/** Room for two decimals is enough for a pixel. */
const at = (value: number) => String(Math.round(value * 100) / 100)

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
