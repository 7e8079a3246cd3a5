import type { Locale, Site } from 'cms/contract'
import { byLocale } from './byLocale'
import { describeArchive, describeDate, describeMeeting, titleOfList } from './describeMeetings'
import { describeCollection } from './collections/shown'
import { describeList, underPage, withState, type Description } from './description'
import { firstText } from './firstWords'
import { formPath, introOf, sentPath } from './forms'
import { locales } from './languages'
import type { ShownForm } from './forms'
import type { Screen } from './screens'
import type { ShownPage } from './shownPage'
import { wordsOf } from './words'
import { formHeadingsOf } from './words/formHeadings'

/** Describes a screen in the language `locale`, read at `now`. */
export function describe(
  screen: Screen,
  site: Site | null,
  locale: Locale,
  now: Date,
): Description {
  const texts = wordsOf(locale)
  switch (screen.kind) {
    case 'home':
    case 'page': {
      const { title, shareImage, paths, translations } = screen.data
      return { title, text: textOfPage(screen.data), image: shareImage, paths, translations }
    }
    case 'meetings': {
      const { data } = screen
      const list = describeList(data.page, texts.meetings, 'meetings')
      return { ...list, title: titleOfList(data, { locale, now }) }
    }
    case 'meeting':
      return describeMeeting(screen.data, { site, locale, now })
    case 'date':
      return describeDate(screen.data, { site, locale, now })
    case 'archive':
      return describeArchive(screen.data, { site, locale, now })
    case 'month': {
      const { data } = screen
      const path = `meetings/month/${data.meta.month}`
      return unlisted(data.title, path)
    }
    case 'getInvolved': {
      const { page } = screen.data
      const own = formHeadingsOf(locale).getInvolved
      const text = page ? textOfPage(page) : own.lead
      return { ...underPage(page, own.title, 'get-involved'), text }
    }
    case 'form':
      return describeForm(screen.data, locale)
    case 'sent':
      return unlisted(formHeadingsOf(locale).formSent, sentPath(screen.data))
    case 'privacy': {
      const { title, lead } = screen.data
      return describeList(null, { title, lead }, 'privacy')
    }
    case 'search':
      return unlisted(screen.data.found, 'search')
    case 'notFound':
    case 'error':
      return nowhere(texts[screen.kind].title, site)
    case 'offline':
      return nowhere(screen.data.title, site)
    default:
      return describeCollection(screen, locale)
  }
}

/** What has no address to come back to. */
function nowhere(title: string, site: Site | null): Description {
  return { title, text: site?.tagline ?? null, image: null, paths: null, translations: [] }
}

function textOfPage({ description, lead, sections }: ShownPage): string | null {
  return description ?? lead ?? firstText(sections)
}

function describeForm(data: ShownForm, locale: Locale): Description {
  const { problems, trouble, subject } = data
  const { forms, formNotSent } = formHeadingsOf(locale)
  const isRefused = problems.length > 0 || trouble !== null
  const asked = forms[introOf(data)]
  const title = subject ? `${asked}: ${subject.title}` : asked
  return unlisted(withState(title, isRefused ? formNotSent : null), formPath(data))
}

/** A step on the way to something, which is the same in each language. */
function unlisted(title: string, path: string): Description {
  const paths = byLocale(() => path)
  return { title, text: null, image: null, paths, translations: [...locales], isUnlisted: true }
}
