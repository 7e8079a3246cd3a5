import * as v from 'valibot'
import { door, type Cms } from '../../src/cms/door'
import { CmsUnavailable, NotFound } from '../../src/cms/failures'
import { formRefusal, formToken } from './answers'
import type { Posted, Posting, Sources } from './posting'

/** What a visitor asks of the cms that is nobody else's. */
export type VisitorForms = Pick<Cms, 'formToken' | 'sendForm'>

/** For pages that everybody gets: they hold nothing that is one visitor's. */
export const nobodysForms: VisitorForms = {
  formToken: () => Promise.reject(new CmsUnavailable('a token is for one visitor only')),
  sendForm: () => Promise.reject(new CmsUnavailable('a form is sent by one visitor only')),
}

/** @param sources of the visitor, see `Posting.ask` */
export function formsOf(posting: Posting, sources: Sources): VisitorForms {
  return {
    async formToken(locale) {
      const posted = await posting.ask(door.formToken(locale), sources)
      if (posted.status !== 200) throw new CmsUnavailable(`no token: status ${posted.status}`)
      return parsed(formToken, posted)
    },
    async sendForm(locale, form, entry) {
      const address = door.sendForm(locale, form)
      const posted = await posting.ask(address, sources, JSON.stringify(entry))
      switch (posted.status) {
        case 202:
          return { kind: 'accepted' }
        case 400:
          return { kind: 'refused', ...parsed(formRefusal, posted).error.details }
        case 429:
          return { kind: 'busy', seconds: Number(posted.retryAfter ?? 60) }
        case 404:
          throw new NotFound(address)
        default:
          throw new CmsUnavailable(`a form was answered with status ${posted.status}`)
      }
    },
  }
}

function parsed<Value>(schema: v.GenericSchema<unknown, Value>, { body }: Posted): Value {
  try {
    return v.parse(schema, JSON.parse(body.toString()))
  } catch (error) {
    // Without what it says: that may be what somebody wrote.
    const name = error instanceof Error ? error.name : 'error'
    throw new CmsUnavailable(`a form was answered with something else (${name})`)
  }
}
