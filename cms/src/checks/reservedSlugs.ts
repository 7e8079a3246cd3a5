import { spokenLanguages } from '../languages'
import { builtInPaths } from '../content/reading/pageTree'
import type { DraftedUid } from '../content/types'

/** The types that have an address, with the field that it is made from. */
export const sources = {
  'api::page.page': 'title',
  'api::meeting.meeting': 'title',
  'api::position.position': 'title',
  'api::topic.topic': 'name',
} as const satisfies Record<DraftedUid | 'api::topic.topic', string>

export type Addressed = keyof typeof sources

/** Addresses that the site itself answers at; what had one of them could not be seen. */
export const reserved: Partial<Record<Addressed, ReadonlySet<string>>> = {
  'api::page.page': new Set([
    ...Object.values(builtInPaths),
    ...spokenLanguages,
    'api',
    'assets',
    'healthz',
    'next',
    'preview',
    'privacy',
    'readyz',
    'uploads',
  ]),
  'api::meeting.meeting': new Set(['archive']),
}

/** Whether the site itself answers at the address that a slug would give. */
export function isReservedSlug(uid: string, slug: string): boolean {
  return isAddressed(uid) && reserved[uid]?.has(slug) === true
}

export function isAddressed(uid: string): uid is Addressed {
  return uid in sources
}
