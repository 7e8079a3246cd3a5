import { describeList } from '../description'
import type { ShownPage } from '../shownPage'

/** A list whose words come with it, and that of one of its years. */
export function describeTitled(name: string) {
  return ({
    page,
    title,
    lead,
    list: { meta },
  }: {
    page: ShownPage | null
    title: string
    lead: string | null
    list: { data: object[]; meta?: { year: number | null } }
  }) => describeList(page, { title, lead }, meta?.year ? `${name}/${meta.year}` : name)
}
