import type { Core } from '@strapi/strapi'
import type { Moment } from '../../content/mappers/occurrences'
import type { Published } from '../../content/reading/published'
import type { LinkAnswer, LinkRequest, LinkView } from '../../contract'
import type { LinkTarget } from '../linkTokens'

export type Act = NonNullable<LinkRequest['act']>

/** What a link is opened with. */
export interface Opening {
  strapi: Core.Strapi
  published: Published
  moment: Moment
}

/** What one kind of link shows, and what can be done with it. Null: what it opens is gone. */
export interface LinkKind<Target extends LinkTarget = LinkTarget> {
  /** The acts that it can be asked for. */
  acts: readonly Act['do'][]
  show: (opening: Opening, target: Target) => Promise<LinkView | null>
  act: (opening: Opening, target: Target, act: Act) => Promise<LinkAnswer | null>
}

export const done = (view: LinkView | null): LinkAnswer => ({ done: true, view, problems: [] })
