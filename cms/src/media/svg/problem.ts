import type { SvgProblem } from '../words/words'

export class UnfitSvg extends Error {
  override name = 'UnfitSvg'

  constructor(readonly problem: SvgProblem) {
    super(`The SVG is not taken: ${problem.kind}`)
  }
}

/** What of a file is named to people: never more than a line of it. */
export function unfit(kind: 'acts' | 'outside' | 'unknown', part: string): UnfitSvg {
  const line = part.replace(/\s+/g, ' ').trim()
  return new UnfitSvg({ kind, part: line.length > 60 ? `${line.slice(0, 60)}…` : line })
}
