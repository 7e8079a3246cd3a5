import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { endAccess } from './accounts/endings'
import { guardEntrance } from './accounts/entrance'
import { limitInvitations } from './accounts/invitations'
import { keepLastAdministrator } from './accounts/lastAdministrator'
import { takeAwayLeftTokens } from './accounts/leftTokens'
import { judgePasswords, reasonForOperator } from './accounts/passwords'
import { limitResets, startResetMails, stopResetMails } from './accounts/resets'
import { openOwnSessions } from './accounts/sessions'
import { keepSiteRoles } from './accounts/siteRoles'
import { startTelling, stopTelling, tellOfChanges } from './accounts/telling'
import { openLookLinks } from './tickets/lookLinks'
import { openPreviewLinks } from './tickets/rounds'
import { readDoorBodies } from './api/site/bodies'
import {
  certificateNotices,
  startCertificateWatch,
  stopCertificateWatch,
} from './certificates/watch'
import { followDocuments } from './documentSteps'
import { diskNotices } from './disks/notices'
import { startDiskWatch, stopDiskWatch } from './disks/watch'
import { sortByNextDate } from './editing/dateOrder'
import { openEditing } from './editing/routes'
import { endNotices, noteEnd, noteRun } from './ends/noting'
import { startFollowing, stopFollowing } from './following/follower'
import { followingNews, followingProblems } from './following/notices'
import { openFollowing } from './following/routes'
import { startTellingFigures, stopTellingFigures } from './figures/telling'
import { openHandingOver } from './handingOver/routes'
import { recentDeletions } from './history/recentDeletions'
import { openHistory } from './history/routes'
import { keepFilesBy } from './import/desk/keeping'
import { openDeskImports } from './import/desk/routes'
import { startBringingIn, stopBringingIn } from './import/desk/running'
import { ensureDeskImports } from './import/desk/table'
import { countPeopleTold } from './involve/reminders/waiting'
import { openEntries } from './involve/entriesPage/routes'
import { endLettersAgain } from './involve/endedLetters'
import { slowedNotices } from './involve/limits/notices'
import { givenUpNotices, waitingNotices } from './involve/outbox/notices'
import { ensureRateLimits } from './involve/limits/table'
import { startSender, stopSender } from './involve/outbox/sender'
import { registerEntryActions, registerLetterActions } from './labels/permissions'
import { hideLettersWhileOff } from './letters/menu'
import { openLetters } from './letters/routes'
import { startLetters, stopLetters } from './letters/loop'
import { startLookingForReturns, stopLookingForReturns } from './letters/returns/loop'
import { returnsNotices } from './letters/returns/notices'
import { writeLetters } from './letters/writing'
import { startReminding, stopReminding } from './involve/reminders/looking'
import { leavesTraces, startErasing, stopErasing } from './involve/retention/erasing'
import { startHousekeeping, stopHousekeeping } from './involve/retention/housekeeping'
import { sealingOf } from './involve/sealing'
import { filesOf } from './files/opening'
import { followWithFiles } from './media/stored'
import { openAlternativeTexts } from './mediaLibrary/alternativeTexts'
import { guardMediaLibrary } from './mediaLibrary/guarding'
import { refuseResets } from './mail/refuseResets'
import { keepUnsentMail } from './mail/unsent'
import { administratorNotices } from './notices/administrators'
import { backupNotices, trialNotices } from './notices/backups'
import { graveNotices, unmailedGraveNotices } from './notices/grave'
import { absenceNotices, countFromNow, returnNotices } from './notices/logIns'
import { startMailingProblems, stopMailingProblems } from './notices/mailing'
import { forAdministrators } from './notices/tellers'
import { ensureCalendarState } from './rules/calendarState'
import { followMedia, startNewEpoch } from './rules/revision'
import { keepSecurityLog } from './securityLog/keeping'
import { openSecondFactor } from './secondFactor/routes'
import { ensureSecondFactors } from './secondFactor/rows'
import { sealFactorsAnew } from './secondFactor/factors'
import { openSecurityLog } from './securityLog/routes'
import { ensureSecurityLog } from './securityLog/table'
import { keepAbilities } from './strapi/abilities'
import { tellTypes } from './strapi/contentManager'
import { holdLongLines } from './strapi/longLines'
import { readSessionKeyOnce } from './strapi/sessions'
import { tellVersions } from './saving/openedVersions'
import { failedPlans, planNotices } from './schedule/notices'
import { openSchedule } from './schedule/routes'
import { startScheduler, stopScheduler } from './schedule/scheduler'
import { guardContentManager } from './requests/contentManager'
import { guardLanguageSettings, guardMediaRequests, guardUserList } from './requests/otherRoutes'
import { ensureAdministrator, mendAddresses } from './setup/administrator'
import { removeUnaskedTokens } from './setup/apiTokens'
import { forgetPrivate } from './history/private'
import { ensureCarriedTables } from './setup/carriedTables'
import { mendDocumentIds } from './setup/documentIds'
import { loadExampleIfEmpty } from './example/loadedWhenEmpty'
import { ensureFiles } from './setup/files'
import { ensureLabels } from './setup/formLabels'
import { ensureLanguages } from './setup/languages'
import { giveBackMemory } from './setup/memory'
import { tellWhatIsOpen } from './setup/openFolders'
import { untilQuiet } from './setup/quiet'
import { openReadiness } from './setup/readiness'
import { refuseOrGoOn } from './setup/refusal'
import { endTurn, takeTurn } from './setup/replicas'
import { ensureRoles } from './setup/roles'
import { believeCountedProxies } from './setup/visitorAddresses'
import { tellOfAgedZones, zoneNotices } from './setup/zoneData'
import { cutSlowRequests, slowLimits } from './slowRequests'
import { watchWrites } from './storage/writes'
import { outdatedTranslations } from './translations/outdated'
import { openTranslations } from './translations/routes'
import { openWithdrawals } from './withdrawals/routes'
import { ensureUnfinished } from './withdrawals/unfinished'
import { finishWithdrawals, withdrawAgain } from './withdrawals/withdrawing'

/** What needs a hand of whoever runs the site, the most urgent first. */
const problems = [
  diskNotices,
  endNotices,
  certificateNotices,
  waitingNotices,
  givenUpNotices,
  returnsNotices,
  backupNotices,
  followingProblems,
  absenceNotices,
]

/** What they should see to while all goes well: said on Home alone. */
const advice = [returnNotices, administratorNotices, trialNotices, zoneNotices]

export default {
  async register({ strapi }: { strapi: Core.Strapi }) {
    await takeTurn(strapi)
    holdLongLines(strapi)
    watchWrites(strapi)
    readSessionKeyOnce(strapi)
    believeCountedProxies(strapi)
    await registerEntryActions(strapi)
    await registerLetterActions(strapi)
    tellTypes(strapi)
    guardContentManager(strapi)
    sortByNextDate(strapi)
    guardMediaRequests(strapi)
    guardUserList(strapi)
    guardLanguageSettings(strapi)
    followDocuments(strapi)
    tellVersions(strapi)
    refuseResets(strapi)
    hideLettersWhileOff(strapi)
    followMedia(strapi)
    guardMediaLibrary(strapi)
    openAlternativeTexts(strapi)
    openHistory(strapi)
    openWithdrawals(strapi)
    openPreviewLinks(strapi)
    openLookLinks(strapi)
    openSchedule(strapi)
    openEditing(strapi, {
      tellers: [
        ...[unmailedGraveNotices, ...problems].map(forAdministrators),
        planNotices,
        slowedNotices,
        followingNews,
        ...advice.map(forAdministrators),
      ],
      outdatedOf: outdatedTranslations,
      deletionsOf: recentDeletions,
      countPeople: countPeopleTold,
    })
    openTranslations(strapi)
    openFollowing(strapi)
    openHandingOver(strapi)
    openEntries(strapi)
    openLetters(strapi)
    writeLetters(strapi)
    openSecurityLog(strapi)
    const sealing = sealingOf(strapi)
    keepFilesBy(strapi, {
      seal: (value, purpose) => sealing.seal(value, purpose),
      open: (sealed, purpose) => sealing.open(sealed, purpose),
      leavesTraces: () => leavesTraces(strapi),
    })
    openDeskImports(strapi)
    readDoorBodies(strapi)
    endAccess(strapi)
    keepSecurityLog(strapi)
    tellOfChanges(strapi)
    guardEntrance(strapi)
    limitInvitations(strapi)
    limitResets(strapi)
    judgePasswords(strapi)
    openOwnSessions(strapi)
    keepSiteRoles(strapi)
    keepLastAdministrator(strapi)
    openSecondFactor(strapi)
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    keepAbilities(strapi)
    tellWhatIsOpen(strapi)
    tellOfAgedZones(strapi, Temporal.Now.instant())
    keepUnsentMail(strapi)
    followWithFiles(strapi, await filesOf(strapi))
    await refuseOrGoOn(strapi, async () => {
      await ensureSecurityLog(strapi)
      await ensureSecondFactors(strapi)
      await ensureDeskImports(strapi)
      await ensureCarriedTables(strapi)
      await ensureUnfinished(strapi)
      await sealFactorsAnew(strapi)
      await ensureAdministrator(strapi, (password, email) =>
        reasonForOperator(strapi, password, email),
      )
      await mendAddresses(strapi)
      await ensureFiles(strapi)
      await takeAwayLeftTokens(strapi)
      await removeUnaskedTokens(strapi)
      await ensureLanguages(strapi)
      await ensureRoles(strapi)
      await ensureLabels(strapi)
      await mendDocumentIds(strapi)
      await forgetPrivate(strapi)
      await loadExampleIfEmpty(strapi)
      await withdrawAgain(strapi)
      await finishWithdrawals(strapi)
      await endLettersAgain(strapi)
      await ensureCalendarState(strapi)
      await ensureRateLimits(strapi)
      await countFromNow(strapi)
      // After all that boot writes: no answer from before may be taken for one of this boot.
      await startNewEpoch(strapi)
      await startTellingFigures(strapi, problems)
    })
    await endTurn(strapi)
    openReadiness(strapi)
    cutSlowRequests(strapi.server.httpServer, slowLimits)
    await startBringingIn(strapi)
    startScheduler(strapi)
    startFollowing(strapi)
    startSender(strapi)
    startResetMails(strapi)
    startTelling(strapi)
    startReminding(strapi)
    startLetters(strapi)
    startLookingForReturns(strapi)
    startErasing(strapi)
    startHousekeeping(strapi)
    startDiskWatch(strapi)
    startCertificateWatch(strapi)
    await startMailingProblems(strapi, [graveNotices, failedPlans, ...problems])
    noteRun(strapi)
    giveBackMemory()
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await endTurn(strapi)
    await stopTellingFigures(strapi)
    await stopBringingIn(strapi)
    await stopScheduler(strapi)
    await stopFollowing(strapi)
    await stopReminding(strapi)
    await stopLetters(strapi)
    await stopLookingForReturns(strapi)
    await stopSender(strapi)
    await stopResetMails(strapi)
    await stopTelling(strapi)
    await stopHousekeeping(strapi)
    await stopErasing(strapi)
    await stopDiskWatch(strapi)
    await stopCertificateWatch(strapi)
    await stopMailingProblems(strapi)
    await untilQuiet(strapi)
    await noteEnd(strapi)
  },
}
