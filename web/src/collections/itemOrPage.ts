import type { Locale } from 'cms/contract'
import type { Cms } from '../cms/door'
import { NotFound } from '../cms/failures'
import type { OptionalName } from '../collections'
import { itemAt, pageAt } from '../loading'
import type { ShownPage } from '../shownPage'

/**
 * What stands in a list that most sites have none of, once what shows it is there. A site may have a
 * page at the address of that list, and others below it.
 *
 * @param place of what was asked for; `below`: the rest of its address
 */
export async function itemOrPage<Kind extends string, Item extends { slug: string }>(
  kind: Kind,
  asked: Promise<Item>,
  body: Promise<unknown>,
  place: { cms: Cms; locale: Locale; name: OptionalName; slug: string; below?: readonly string[] },
): Promise<{ kind: Kind; data: Item } | { kind: 'page'; data: ShownPage }> {
  const { cms, locale, name, slug, below = [] } = place
  try {
    const [data] = await Promise.all([itemAt(asked, { locale, name, slug }), body])
    return { kind, data }
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    return { kind: 'page', data: await pageAt(cms, locale, [name, slug, ...below].join('/')) }
  }
}
