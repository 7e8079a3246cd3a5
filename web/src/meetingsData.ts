import type { Archive, GroupName, OccurrenceList, Topic } from 'cms/contract'
import type { MeetingsFilter } from './links'
import type { AsKept, ShownPage } from './shownPage'

/** What the list of coming dates shows. */
export interface MeetingsData extends AsKept {
  /** "Meetings: Labor, Childcare": with what it is narrowed to. */
  title: string
  /** What an editor wrote to stand above the list. */
  page: ShownPage | null
  list: OccurrenceList
  topics: Topic[]
  filter: MeetingsFilter
  /** The group to which it is narrowed; left out: to none that is known. */
  group?: GroupName
  /** True of a part of the list that is not its first. */
  isLater: boolean
  /** The years of the archive, latest first. */
  years: number[]
}

/** What a year of the archive shows. */
export interface ArchiveData extends Archive {
  /** True of a part of the year that is not its first. */
  isLater: boolean
}
