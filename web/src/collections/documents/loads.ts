import type { Paper, PaperSummary } from 'cms/contract'
import { NotFound } from '../../cms/failures'
import { boundPage, single } from '../../loading'
import { itemOrPage } from '../itemOrPage'
import type { CollectionLoads } from '../shownCollection'

export const loads: CollectionLoads<'documents'> = {
  async documents(cms, locale, { query }) {
    const [{ documentsWordsOf }, page, { data }] = await Promise.all([
      import('../../words/documents'),
      boundPage(cms, locale, 'documents'),
      cms.papers(locale),
      // What shows it is there when it is to be shown.
      import('./DocumentsBody.vue'),
    ])
    if (data.length === 0 && !page) throw new NotFound('The site has no documents')
    const kinds = [...new Set(data.map((paper) => paper.kind))].sort()
    const years = [...new Set(data.map(yearOf))].sort((one, other) => other - one)
    const kind = kinds.find((known) => known === single(query.kind)) ?? null
    const year = years.find((known) => String(known) === single(query.year)) ?? null
    const listed = data.filter(
      (paper) =>
        (kind === null || paper.kind === kind) && (year === null || yearOf(paper) === year),
    )
    const { title, lead } = documentsWordsOf(locale)
    const filter = { kind, year }
    return {
      kind: 'documents',
      data: { title, lead, ancestors: [], page, list: { data: listed }, filter, kinds, years },
    }
  },
  async paper(cms, locale, { params }) {
    const [slug, v, day] = [single(params.slug) ?? '', single(params.v), single(params.day)]
    if (Boolean(v) !== Boolean(day)) throw new NotFound('A version is named by its day')
    const asked = withStudy(day ? cms.paperVersion(locale, slug, day) : cms.paper(locale, slug))
    const below = day ? ['v', day] : []
    const place = { cms, locale, name: 'documents', slug, below } as const
    return itemOrPage('paper', asked, import('./PaperBody.vue'), place)
  },
}

/** A paper, once what shows its reading and its questions is there, if it has some. */
async function withStudy(asked: Promise<Paper>): Promise<Paper> {
  const paper = await asked
  if (paper.study) await import('./PaperStudy.vue')
  return paper
}

/** What is listed is of a day. */
function yearOf({ day }: PaperSummary): number {
  return Number(day?.slice(0, 4))
}
