import type { Locale } from 'cms/contract'
import type { PreviewState } from './preview'
import { inLanguage } from './inLanguage'
import { localDateInWords } from './time/dates'
import { time } from './time/spans'
import { localDate, zoneName } from './time/wall-time'
import type { PreviewWords } from './words/previewBar/en'

const files = import.meta.glob<PreviewWords>('./words/previewBar/??.ts', {
  eager: true,
  import: 'words',
})

/** Markup that stands above a preview: it is no part of the app, which visitors bring. */
export function previewBar(state: PreviewState, locale: Locale): string {
  const { title } = inLanguage(files, locale)
  return `<aside class="preview" aria-label="${title}"><p class="wrap">${said(state, locale)}</p></aside>`
}

function said(state: PreviewState, locale: Locale): string {
  if (state.status !== 'version') return inLanguage(files, locale)[state.status]
  const { keptAt, timeZone } = state
  return inLanguage(files, locale).version(
    localDateInWords(localDate(keptAt, timeZone), locale),
    time(keptAt, timeZone, locale),
    zoneName(keptAt, timeZone, locale),
  )
}
