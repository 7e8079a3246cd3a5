import { h, type FunctionalComponent } from 'vue'
import type { Locale } from 'cms/contract'
import { useLocale } from '../words/locale'
import { foreign } from './language'
import { titleParts } from './title-parts'

/** A title, whose lines break between its parts first: "Film Night: / Salt of the Earth". */
const PageTitle: FunctionalComponent<{
  title: string
  language: Locale
  /** Left out: it is the heading of the page. A paragraph names the page above a heading of its own. */
  tag?: 'h1' | 'h2' | 'p'
}> = ({ title, language, tag = 'h1' }) => {
  const parts = titleParts(title)
  const sizes = [...(title.length > 48 ? ['long'] : []), ...(/\S{21}/.test(title) ? ['wordy'] : [])]
  return h(
    tag,
    {
      ...(sizes.length > 0 && { class: sizes }),
      tabindex: tag === 'h1' ? -1 : null,
      lang: foreign(language, useLocale().value),
    },
    parts.length < 2
      ? title
      : parts.flatMap((part, index) => [...(index > 0 ? [' '] : []), h('span', part)]),
  )
}
PageTitle.props = ['title', 'language', 'tag']

export default PageTitle
