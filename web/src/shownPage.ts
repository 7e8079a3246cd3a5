import type { GetInvolved, Page, Section } from 'cms/contract'

/** A section with all that it shows: what the form to stay in touch asks is told apart from it. */
export type ShownSection =
  | Exclude<Section, { type: 'sign-up' }>
  | (Extract<Section, { type: 'sign-up' }> & { getInvolved: GetInvolved })

export interface ShownPage extends Omit<Page, 'sections'> {
  sections: ShownSection[]
}
