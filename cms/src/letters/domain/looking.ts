import { errors } from '@strapi/utils'
import { refuseFields } from '../../involve/entriesPage/refusing'
import { domainOf } from '../../involve/mails/addresses'
import { letterActions } from '../../labels/permissions'
import { wordsOf } from '../../languages'
import type { Asked } from '../../http/asked'
import type { DomainView } from './contract'
import { judgeDomain } from './judging'
import { domainInWords } from './inWords'
import { askNameServers } from '../../outside/mailRecords'
import type { Settings } from '../../settings'

/** The name of a key: labels of a domain (RFC 6376, 3.1). */
const selectorForm = /^[a-z\d]([a-z\d-]{0,61}[a-z\d])?(\.[a-z\d]([a-z\d-]{0,61}[a-z\d])?){0,3}$/i

/** Looks, when somebody asks for it, whether mail from the site's address arrives as far as its domain goes. */
export async function lookAtDomain(asked: Asked): Promise<DomainView> {
  asked.mayDoOrRefuse(letterActions.write)
  const language = asked.language()
  asked.params.refuseOthers()
  const words = wordsOf(language)
  const selector = selectorIn(asked.body('give selector: a text, or null'), words.mail.badSelector)
  const { mail } = asked.strapi.config.get<Settings>('settings')
  if (mail.smtpUrl === null) throw new errors.ApplicationError(words.letters.noMail)
  const domain = domainOf(mail.from)
  return domainInWords(domain, await judgeDomain(domain, selector, askNameServers()), language)
}

function selectorIn({ selector }: Record<string, unknown>, problem: string): string | null {
  if (typeof selector === 'string' && selectorForm.test(selector)) return selector
  if (selector !== null) refuseFields(new Map([['selector', problem]]))
  return null
}
