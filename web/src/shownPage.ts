import type { GetInvolved, Page, Section } from 'cms/contract'

/** What a phone shows as it has kept it. */
export interface AsKept {
  /** That all dates which it has kept of it are over; left out: they are not, or none was told. */
  over?: { title: string; hint: string }
}

/** A section with all that it shows: what the form to stay in touch asks is told apart from it. */
export type ShownSection =
  | Exclude<Section, { type: 'sign-up' | 'hero' | 'upcoming-meetings' }>
  | (Extract<Section, { type: 'sign-up' }> & { getInvolved: GetInvolved })
  | (Extract<Section, { type: 'hero' | 'upcoming-meetings' }> & AsKept)

export interface ShownPage extends Omit<Page, 'sections'> {
  sections: ShownSection[]
}
