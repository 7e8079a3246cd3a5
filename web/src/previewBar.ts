import type { Locale } from 'cms/contract'
import type { PreviewState } from './preview'
import { localDateInWords } from './time/dates'
import { time } from './time/spans'
import { localDate, zoneName } from './time/wall-time'

interface Texts {
  title: string
  draft: string
  published: string
  version: (date: string, time: string, zone: string) => string
}

const texts: Record<Locale, Texts> = {
  en: {
    title: 'Preview',
    draft: 'Draft – not published',
    published: 'Published – this is what visitors see',
    version: (date, time, zone) => `Version of ${date}, ${time} (${zone}) – from the history`,
  },
  es: {
    title: 'Vista previa',
    draft: 'Borrador – sin publicar',
    published: 'Publicado – así lo ven las visitas',
    version: (date, time, zone) => `Versión del ${date}, ${time} (${zone}) – del historial`,
  },
}

/** Markup that stands above a preview: it is no part of the app, which visitors bring. */
export function previewBar(state: PreviewState, locale: Locale): string {
  const { title } = texts[locale]
  return `<aside class="preview" aria-label="${title}"><p class="wrap">${said(state, locale)}</p></aside>`
}

function said(state: PreviewState, locale: Locale): string {
  if (state.status !== 'version') return texts[locale][state.status]
  const { keptAt, timeZone } = state
  return texts[locale].version(
    localDateInWords(localDate(keptAt, timeZone), locale),
    time(keptAt, timeZone, locale),
    zoneName(keptAt, timeZone, locale),
  )
}
