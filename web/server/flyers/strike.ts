import type { Block, SetLine } from './sheet'

/** The stroke through a line that does not hold any more. */
export function strikeOf({ x, y, size, width }: SetLine): Omit<Block, 'ink'> {
  const height = Math.max(1, size * 0.07)
  return { x: x - size * 0.03, y: y - size * 0.33 - height / 2, width: width + size * 0.06, height }
}
