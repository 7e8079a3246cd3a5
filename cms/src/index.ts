import type { Core } from '@strapi/strapi'
import { openEditing } from './editing/routes'
import { keepHistory } from './history/keeping'
import { openHistory } from './history/routes'
import { refuseResets } from './mail/refuseResets'
import { keepUnsentMail } from './mail/unsent'
import { refuseCalendarProblems } from './rules/calendarProblems'
import { ensureCalendarState } from './rules/calendarState'
import { limitContributors } from './rules/contributors'
import { refuseLinkedDeletions } from './rules/deletions'
import { followPublicChanges } from './rules/publicChanges'
import { refuseUnfinished } from './rules/publishChecks'
import { followMedia, startNewEpoch } from './rules/revision'
import { fillSlugs } from './rules/slugs'
import { keepFactsOfMeetings } from './rules/translations'
import { refuseOverwriting, tellVersions } from './saving/openedVersions'
import { followSchedule } from './schedule/following'
import { openSchedule } from './schedule/routes'
import { startScheduler, stopScheduler } from './schedule/scheduler'
import { ensureAdministrator } from './setup/administrator'
import { removeUnaskedTokens } from './setup/apiTokens'
import { loadExampleIfEmpty } from './setup/example'
import { ensureLabels } from './setup/labels'
import { ensureLanguages } from './setup/languages'
import { giveBackMemory } from './setup/memory'
import { untilQuiet } from './setup/quiet'
import { openReadiness } from './setup/readiness'
import { refuseOrGoOn } from './setup/refusal'
import { bootOneByOne } from './setup/replicas'
import { ensureRoles } from './setup/roles'

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    followPublicChanges(strapi)
    refuseCalendarProblems(strapi)
    refuseOverwriting(strapi)
    tellVersions(strapi)
    refuseResets(strapi)
    limitContributors(strapi)
    followMedia(strapi)
    fillSlugs(strapi)
    refuseUnfinished(strapi)
    refuseLinkedDeletions(strapi)
    keepFactsOfMeetings(strapi)
    keepHistory(strapi)
    openHistory(strapi)
    followSchedule(strapi)
    openSchedule(strapi)
    openEditing(strapi)
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    keepUnsentMail(strapi)
    await refuseOrGoOn(strapi, () =>
      bootOneByOne(strapi, async () => {
        await ensureAdministrator(strapi)
        await removeUnaskedTokens(strapi)
        await ensureLanguages(strapi)
        await ensureRoles(strapi)
        await ensureLabels(strapi)
        await loadExampleIfEmpty(strapi)
        await ensureCalendarState(strapi)
        // After all that boot writes: no answer from before may be taken for one of this boot.
        await startNewEpoch(strapi)
      }),
    )
    openReadiness(strapi)
    startScheduler(strapi)
    giveBackMemory()
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await stopScheduler(strapi)
    await untilQuiet(strapi)
  },
}
