import { mediaUrl } from '../../cms/media'
import { joined, nameOfReading, plainText, searchedItem } from '../../searchedText'
import { textThing } from '../../things'
import { localDateInWords } from '../../time/dates'
import { documentsWordsOf } from '../../words/documents'
import type { ServedCollection } from '../servedCollection'
import { paper, paperList } from './answers'

export const documents: ServedCollection<'documents'> = {
  list: paperList,
  item: paper,
  own: documentsWordsOf,
  /** @see https://schema.org/DigitalDocument */
  thing(paper, frame) {
    const { lead, version } = paper
    const text = { ...paper, body: version?.body ?? [], image: null }
    return {
      '@type': 'DigitalDocument',
      ...textThing(text, { lead, day: version?.day ?? null }, frame),
      ...(version && { version: version.day }),
      ...(version?.file && {
        encoding: {
          '@type': 'MediaObject',
          contentUrl: new URL(mediaUrl(version.file.url), frame.siteUrl).href,
          encodingFormat: version.file.mime,
          // Without a unit it is in bytes: https://schema.org/contentSize
          contentSize: String(version.file.size),
        },
      }),
    }
  },
  /** "Minutes · May 14, 2036" */
  kicker({ kind, version, day }, locale) {
    const own = version?.day ?? day
    const { kinds } = documentsWordsOf(locale)
    return [kinds[kind], ...(own ? [localDateInWords(own, locale)] : [])].join(' · ')
  },
  searched(paper) {
    const searched = searchedItem({ ...paper, body: paper.version?.body ?? [] }, paper.lead)
    const decisions = (paper.version?.decisions ?? []).map(({ words }) => words)
    const { readings = [], questions = [] } = paper.study ?? {}
    const studied = [...readings.map(nameOfReading), plainText(questions)]
    return { ...searched, text: joined([searched.text, ...decisions, ...studied]) }
  },
}
