import type { Locale } from 'cms/contract'
import type { Previewed } from './preview'

const texts: Record<Locale, Record<'title' | Previewed['status'], string>> = {
  en: {
    title: 'Preview',
    draft: 'Draft – not published',
    published: 'Published – this is what visitors see',
  },
  es: {
    title: 'Vista previa',
    draft: 'Borrador – sin publicar',
    published: 'Publicado – así lo ven las visitas',
  },
}

/** Markup that stands above a preview: it is no part of the app, which visitors bring. */
export function previewBar(status: Previewed['status'], locale: Locale): string {
  const text = texts[locale]
  return `<aside class="preview" aria-label="${text.title}"><p class="wrap">${text[status]}</p></aside>`
}
