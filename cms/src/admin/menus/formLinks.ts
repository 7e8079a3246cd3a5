import { isRecord } from '../../records'
import type { LaidOutField } from '../strapi/laidOut'

/** By which our field is known to Strapi. */
export const destinationType = 'branchline-destination'

/** The uid of links. */
export const linkComponent = 'shared.link'

/** Stands in the form of a link in the place of the ways to say where it leads. */
export interface DestinationField extends LaidOutField {
  type: typeof destinationType
  rows: LaidOutField[][]
}

export interface Layout {
  /** Of the components that the form may hold, by uid. */
  components: Record<string, { layout: LaidOutField[][] }>
}

/** A form in which a link shows the one way in which it says where it leads. */
export function withDestinations<Form extends Layout>(form: Form): Form {
  const link = form.components[linkComponent]
  if (!link) return form
  const isWords = (row: LaidOutField[]) => row.some(({ name }) => name === 'label')
  const rows = link.layout.filter((row) => !isWords(row))
  const [first] = rows.flat()
  if (!first) return form
  const field: DestinationField = { ...first, type: destinationType, size: 12, rows }
  const layout = [...link.layout.filter(isWords), [field]]
  return { ...form, components: { ...form.components, [linkComponent]: { ...link, layout } } }
}

/** A link of a document as it is saved, wherever in it that stands. */
export function savedLink(saved: unknown, id: unknown): Record<string, unknown> | undefined {
  if (Array.isArray(saved)) {
    for (const one of saved) {
      const found = savedLink(one, id)
      if (found) return found
    }
    return undefined
  }
  if (!isRecord(saved)) return undefined
  const isLink = 'builtIn' in saved && 'url' in saved
  if (isLink && id !== undefined && saved['id'] === id) return saved
  return savedLink(Object.values(saved).filter(isNested), id)
}

const isNested = (value: unknown) => typeof value === 'object' && value !== null
