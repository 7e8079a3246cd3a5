import type { Locale, Paper, PositionDecision } from 'cms/contract'
import type { RouteLocationRaw } from 'vue-router'
import { itemLink, routeName } from '../../links'

/** Where a version of a paper is read: the newest at the address of the paper itself. */
export function versionLink(
  locale: Locale,
  { slug, day: newest }: Pick<Paper, 'slug' | 'day'>,
  day: string,
): RouteLocationRaw {
  if (day === newest) return itemLink(locale, 'paper', slug)
  return citedLink(locale, slug, day)
}

/** Where a version of a paper can be cited: it is read there when it is the newest no more, too. */
function citedLink(locale: Locale, slug: string, day: string) {
  return { name: routeName(locale, 'paper'), params: { slug, v: 'v', day } }
}

/** Where a decision can be cited. */
export function decisionLink(
  locale: Locale,
  { paper, day, number }: Pick<PositionDecision, 'paper' | 'day' | 'number'>,
): RouteLocationRaw {
  return { ...citedLink(locale, paper.slug, day), hash: `#${decisionAnchor(number)}` }
}

/** The name of a decision on the page of its version. */
export function decisionAnchor(number: number): string {
  return `decision-${number}`
}
