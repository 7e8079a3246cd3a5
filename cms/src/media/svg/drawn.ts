import { UnfitSvg } from './problem'
import { namedByRules, type Rule } from './styleSheet'
import type { Part } from './parts'
import { namedIn } from './values'

/** So many elements are drawn at most, those among them that are drawn again elsewhere. */
const mostDrawn = 20_000

/**
 * Counts what a browser would draw: few elements that show each other again and again are many.
 *
 * @throws UnfitSvg where it is too much, or something shows itself
 */
export function countDrawn(root: Part, rules: readonly Rule[]): void {
  const byId = new Map<string, Part>()
  const collect = (part: Part) => {
    const id = part.attributes.get('id')
    if (id !== undefined && !byId.has(id)) byId.set(id, part)
    part.children.forEach((child) => typeof child !== 'string' && collect(child))
  }
  collect(root)

  const counted = new Map<Part, number>()
  const open = new Set<Part>()
  const count = (part: Part): number => {
    const known = counted.get(part)
    if (known !== undefined) return known
    if (open.has(part)) throw new UnfitSvg({ kind: 'tooMuch', limit: 'parts' })
    open.add(part)
    const below = part.children.filter((child) => typeof child !== 'string')
    const shown = [...namedBy(part), ...namedByRules(rules, part)]
      .map((id) => byId.get(id))
      .filter((other) => other !== undefined)
    let sum = 1
    for (const other of [...below, ...shown]) {
      sum += count(other)
      if (sum > mostDrawn) throw new UnfitSvg({ kind: 'tooMuch', limit: 'parts' })
    }
    open.delete(part)
    counted.set(part, sum)
    return sum
  }
  count(root)
}

function namedBy({ attributes }: Part): string[] {
  return [...attributes].flatMap(([name, value]) =>
    name === 'href' ? [value.slice(1)] : namedIn(value),
  )
}
