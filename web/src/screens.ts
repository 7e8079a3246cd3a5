import type { GetInvolved, Meeting, MeetingDate, Site, Topic } from 'cms/contract'
import type { Component } from 'vue'
import {
  optionalKinds,
  type ComingDate,
  type ItemScreen,
  type ListScreen,
  type OptionalKind,
} from './collections'
import type { SentData, ShownForm } from './forms'
import type { ArchiveData, MeetingsData } from './meetingsData'
import type { MonthData } from './month'
import { rareKinds, type RareKind } from './rareKinds'
import type { AsKept, ShownPage } from './shownPage'
import type { OfflineNotice } from './offlineNotice'
import type { PrivacyNotice } from './privacyNotice'
import type { SearchResults } from './search'
import ErrorView from './views/ErrorView.vue'
import PageView from './views/PageView.vue'

export interface GetInvolvedData {
  /** What an editor wrote to stand above the forms. */
  page: ShownPage | null
  getInvolved: GetInvolved
}

export interface SearchData {
  title: string
  lead: string
  /** How much, in words; the title where nothing was asked for. */
  found: string
  /** Null: nothing was asked for. */
  results: SearchResults | null
  /** The topics that have upcoming dates, where nothing is found. */
  topics: Topic[]
}

/** What can be shown, with all that it needs: plain data, the same on the server and in a browser. */
export type Screen =
  | { kind: 'home'; data: ShownPage }
  | { kind: 'page'; data: ShownPage }
  | { kind: 'meetings'; data: MeetingsData }
  | { kind: 'meeting'; data: Meeting & AsKept }
  | { kind: 'date'; data: MeetingDate }
  | { kind: 'archive'; data: ArchiveData }
  | { kind: 'month'; data: MonthData }
  | ListScreen
  | ItemScreen
  | { kind: 'getInvolved'; data: GetInvolvedData }
  | { kind: 'form'; data: ShownForm }
  | { kind: 'sent'; data: SentData }
  | { kind: 'privacy'; data: PrivacyNotice }
  | { kind: 'search'; data: SearchData }
  | { kind: 'notFound'; coming?: ComingDate }
  | { kind: 'error' }
  | { kind: 'offline'; data: OfflineNotice }

/** A component that takes (at least) these props. */
type View<Props> = () => Promise<{ default: Component & (new () => { $props: Props }) }>

type PropsOf<Kind extends Screen['kind']> =
  Extract<Screen, { kind: Kind }> extends { data: infer Data } ? { site: Site; data: Data } : object

/** Views that are one chunk, which calls each after its kind. */
function ofChunk<Kind extends string>(
  kinds: readonly Kind[],
  load: () => Promise<Record<Kind, Component>>,
): object {
  return Object.fromEntries(
    kinds.map((kind) => [kind, () => load().then((views) => ({ default: views[kind] }))]),
  )
}

type SharedViews = { [Kind in OptionalKind | RareKind]: View<PropsOf<Kind>> }

/**
 * Each kind of screen's component. Pages are where most visits begin, and errors are shown when
 * nothing more can be fetched: those come with the app, the others as chunks of their own.
 */
export const views: { [Kind in Screen['kind']]: View<PropsOf<Kind>> } = {
  home: () => Promise.resolve({ default: PageView }),
  page: () => Promise.resolve({ default: PageView }),
  meetings: () => import('./views/MeetingsView.vue'),
  meeting: () => import('./views/MeetingView.vue'),
  date: () => import('./views/DateView.vue'),
  archive: () => import('./views/ArchiveView.vue'),
  positions: () => import('./collections/positions/PositionsView.vue'),
  position: () => import('./collections/positions/PositionView.vue'),
  ...(ofChunk(optionalKinds, () => import('./collections/optionalViews')) as SharedViews),
  ...(ofChunk(rareKinds, () => import('./views/rareViews')) as SharedViews),
  getInvolved: () => import('./views/GetInvolvedView.vue'),
  form: () => import('./views/FormView.vue'),
  sent: () => import('./views/SentView.vue'),
  error: () => Promise.resolve({ default: ErrorView }),
}
