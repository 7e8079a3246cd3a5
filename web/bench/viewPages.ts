import { viewAddresses } from '../e2e/views'

/**
 * One English page of each of some kinds of view.
 *
 * @param awayUrl where the site is asked for, as far away as the phone has it
 */
export async function pagesOfViews(
  siteUrl: string,
  awayUrl: string,
  kinds: readonly string[],
): Promise<{ view: string; url: string }[]> {
  const views = await viewAddresses(siteUrl)
  return kinds.map((kind) => {
    const found = views.find(({ locale, view }) => locale === 'en' && view === kind)
    if (!found) throw new Error(`there is no view called ${kind}`)
    return { view: kind, url: awayUrl + found.path }
  })
}
