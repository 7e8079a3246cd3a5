import type { Core } from '@strapi/strapi'
import { letGoOfHeldDates } from './history/heldDates'
import { takeAlong } from './history/goingAlong'
import { keepHistory } from './history/keeping'
import { refuseUnknownPlaceholders } from './involve/mails/checkedTexts'
import { takePeopleAlong } from './involve/reminders/anotherDay'
import { tellDateNews } from './involve/reminders/dateNews'
import { keepBookkeeping } from './requests/data'
import { keepDocumentIds } from './requests/documentIds'
import { limitSearch } from './requests/searching'
import { refuseCalendarProblems } from './rules/calendarProblems'
import { countInCalendars } from './rules/calendarState'
import { limitContributors } from './rules/contributors'
import { fillDays } from './rules/days'
import { refuseLinkedDeletions } from './rules/deletions'
import { keepHomePage } from './rules/homePage'
import type { Consequence } from './rules/publicChange'
import { followPublicChanges } from './rules/publicChanges'
import { carryNames } from './rules/names'
import { chooseTranslatedPages, keepMenusAlike } from './rules/menus'
import { takeOwnDateAlong } from './rules/onlyDay'
import { keepPastClosedDates } from './rules/pastClosedDates'
import { refusePublicJoinLinks } from './rules/publicJoinLinks'
import { refuseUnfinished } from './rules/publishChecks'
import { redirectMoved, redirectRenamed } from './rules/redirects'
import { countChange } from './rules/revision'
import { keepSingleRelations } from './rules/singleRelations'
import { keepSingleTypes } from './rules/singleTypes'
import { relateToPublished } from './rules/waitingRelations'
import { fillSlugs } from './rules/slugs'
import { mendTypedLinks } from './rules/typedLinks'
import { leadByAddress } from './rules/translatedLinks'
import { keepFactsOfMeetings } from './rules/translations'
import { tellUnfitFields } from './rules/unfitFields'
import { refuseUselessRedirects } from './rules/writtenRedirects'
import { refuseOverwriting } from './saving/openedVersions'
import { followSchedule } from './schedule/following'
import { keepPlanned } from './schedule/reviewed'
import { noteSettings } from './securityLog/settings'
import { endLinksOfDeleted } from './tickets/rounds'

/** What follows from a change of what the public sees, in the order in which it happens. */
const consequences: Consequence[] = [
  keepSingleRelations,
  relateToPublished,
  leadByAddress,
  redirectMoved,
  redirectRenamed,
  takeOwnDateAlong,
  keepPastClosedDates,
  countInCalendars,
  countChange,
  tellDateNews,
  takePeopleAlong,
]

/**
 * What a document goes through when it is read or written, from the outermost step to the innermost:
 * each may look before and after all those below it, and refuse.
 */
const steps: ((strapi: Core.Strapi) => void)[] = [
  // What is asked for can be asked for.
  keepDocumentIds,
  keepBookkeeping,
  limitSearch,

  // From here on a change happens as a whole or not at all, and one after the other.
  (strapi) => followPublicChanges(strapi, consequences),

  // What the calendar could not show is refused.
  refuseCalendarProblems,

  // Who may change what, and over what.
  refuseOverwriting,
  limitContributors,

  // What was left out is filled in, before it is looked at.
  fillSlugs,
  fillDays,
  mendTypedLinks,

  // What would mislead visitors, or leave the site without something, is refused.
  refuseUnfinished,
  refusePublicJoinLinks,
  tellUnfitFields,
  keepSingleTypes,
  keepHomePage,
  refuseLinkedDeletions,
  refuseUselessRedirects,
  refuseUnknownPlaceholders,

  // What goes along with a document.
  keepFactsOfMeetings,
  carryNames,
  keepMenusAlike,
  chooseTranslatedPages,
  endLinksOfDeleted,
  takeAlong,
  letGoOfHeldDates,
  keepHistory,
  noteSettings,
  followSchedule,
  keepPlanned,
]

export function followDocuments(strapi: Core.Strapi): void {
  for (const follow of steps) follow(strapi)
}
