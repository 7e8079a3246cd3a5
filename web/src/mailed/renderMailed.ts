import { h } from 'vue'
import type { Locale, Site } from 'cms/contract'
import { addressOf } from '../addresses'
import { renderStill, type StillPage } from '../stillPage'
import { loadWords } from '../words'
import { pageOf, titleOfDate, type Mailed, type MailedTitle } from './mailed'
import formStyle from '../styles/forms.css?inline'
import ownStyle from './mailed.css?inline'
import MailedPage from './MailedPage.vue'
import { mailedWordsOf } from './words'

/** Where mailed links lead, as a path in the contract: the same in every language. */
export const mailedPath = 'get-involved/link'

export interface MailedRequest {
  locale: Locale
  site: Site
  mailed: Mailed
  now: Date
  /** The public origin of the site, without a trailing slash. */
  siteUrl: string
}

/**
 * Renders what a mailed link opens, within the frame of the site. The page has no script: it holds
 * what is nobody else's, and a form is all that it needs. Nothing in it names the link's token,
 * which stands in the address to which its forms are sent.
 */
export async function renderMailed(request: MailedRequest): Promise<StillPage> {
  const { locale, mailed } = request
  await loadWords(locale)
  const title = titleOf(pageOf(mailed), mailed, locale)
  const address = addressOf(locale, mailedPath)
  const style = formStyle + ownStyle
  return renderStill({ ...request, asOf: null, address, title, style }, () =>
    h(MailedPage, { site: request.site, mailed }),
  )
}

function titleOf(page: MailedTitle, { view }: Mailed, locale: Locale): string {
  const messages = mailedWordsOf(locale)
  const { confirm, unsubscribe, letters, myData, date, nothing } = messages
  switch (page) {
    case 'confirm':
      return confirm.title
    case 'confirmed':
      return confirm.done
    case 'confirmedBefore':
      return confirm.before
    case 'unsubscribe':
      return unsubscribe.title
    case 'unsubscribed':
      return unsubscribe.done
    case 'letters':
      return letters.title
    case 'lettersEnded':
      return letters.ended
    case 'lettersAsked':
      return letters.question
    case 'lettersBegun':
      return letters.begun
    case 'myData':
      return myData.title
    case 'deleted':
      return myData.done
    case 'date':
      return view?.kind === 'date' ? titleOfDate(view, messages) : date.title
    case 'nothing':
      return nothing.title
  }
}
