/** A link of a menu, and where it leads: the same for the same place, however a language names it. */
export interface MenuLink {
  label: string
  target: string
}

/**
 * A menu of another language after the default one was changed: what was added there, taken away, led
 * elsewhere or put in another order is so here. What this language has of its own stays, behind what
 * it stood behind, and every link keeps its words.
 *
 * @param make gives an added link in this language; null: it would lead nowhere there, so that it is left
 *   out, and one that led elsewhere before leads there still
 * @param most links that the menu may have: what was added beyond is left out, nothing else
 */
export function mergedMenu<Link extends MenuLink>(
  { before, after, own }: { before: readonly Link[]; after: readonly Link[]; own: readonly Link[] },
  make: (link: Link) => Link | null,
  most: number,
): Link[] {
  const counterparts = paired(before, own, (one, other) => one.target === other.target)
  const former = pairedByEither(after, before)
  const left = new Set(own.filter((link) => ![...counterparts.values()].includes(link)))

  const added = new Set<Link>()
  const merged = after.flatMap((link) => {
    const was = former.get(link)
    if (was) {
      const translated = counterparts.get(was)
      if (!translated) return []
      const moved = was.target === link.target ? null : make(link)
      return [moved ? { ...moved, label: translated.label || moved.label } : translated]
    }
    const same = [...left].find(({ target }) => target === link.target)
    if (same) {
      left.delete(same)
      return [same]
    }
    const made = make(link)
    if (!made) return []
    added.add(made)
    return [made]
  })

  for (const link of left) {
    const above = own
      .slice(0, own.indexOf(link))
      .filter((one) => merged.includes(one))
      .at(-1)
    merged.splice(above ? merged.indexOf(above) + 1 : 0, 0, link)
  }
  return withinBounds(merged, added, most)
}

/** Each of the first with one of the others, none twice. */
function paired<Link>(
  links: readonly Link[],
  others: readonly Link[],
  isPair: (link: Link, other: Link) => boolean,
): Map<Link, Link> {
  const left = [...others]
  const pairs = new Map<Link, Link>()
  for (const link of links) {
    const at = left.findIndex((other) => isPair(link, other))
    const [other] = at === -1 ? [] : left.splice(at, 1)
    if (other !== undefined) pairs.set(link, other)
  }
  return pairs
}

/** A link is the one that led there before, or else the one with the same words; none are the same as no others. */
function pairedByEither<Link extends MenuLink>(
  after: readonly Link[],
  before: readonly Link[],
): Map<Link, Link> {
  const byTarget = paired(after, before, (one, other) => one.target === other.target)
  const taken = new Set(byTarget.values())
  const byLabel = paired(
    after.filter((link) => !byTarget.has(link)),
    before.filter((link) => !taken.has(link)),
    (one, other) => one.label !== '' && one.label === other.label,
  )
  return new Map([...byTarget, ...byLabel])
}

function withinBounds<Link>(links: Link[], added: ReadonlySet<Link>, most: number): Link[] {
  let surplus = links.length - most
  // The last first: what was added near the top matters most.
  return [...links]
    .reverse()
    .filter((link) => !(added.has(link) && surplus-- > 0))
    .reverse()
}
