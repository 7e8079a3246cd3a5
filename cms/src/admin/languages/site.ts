import { speak } from '../../content/languages'
import { isSpoken } from '../../languages'

/** Reads which languages the site has from the page: the cms wrote them there. To be called first of all. */
export function learnSiteLanguages(): void {
  const { siteLanguages = '', defaultLanguage } = document.documentElement.dataset
  if (!isSpoken(defaultLanguage)) return
  speak({ site: siteLanguages.split(',').filter(isSpoken), begunIn: defaultLanguage, stored: [] })
}
