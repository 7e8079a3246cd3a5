import { errors } from '@strapi/utils'
import type { Core } from '@strapi/strapi'
import { Temporal } from 'temporal-polyfill'
import { defaultLanguage } from '../content/languages'
import { wordsOf } from '../languages'
import type { Problem } from '../checks/problem'
import { isHomePage } from '../rules/homePage'
import { waitForTurn } from '../strapi/turns'
import type { Locale } from '../contract'
import type { PlannedAction, ScheduleEntry } from './contract'
import { readSiteZone } from '../content/reading/zones'
import { addPlan, changePlan, findPlans, removePlans, type Plan, type Target } from './plans'
import { scheduleProblems } from './problems'

export interface Planner {
  /** Their number in Strapi. */
  user: number
  /** In which they read. */
  language: Locale
}

const fields = { publish: 'publishAt', unpublish: 'unpublishAt' } as const

/**
 * Puts an entry in the place of what was planned for a document in these languages. What is as it was
 * stays as it is, failed or not; what is still to come is done in the name of whoever saved it last.
 *
 * @throws ValidationError with a message at each field
 */
export async function planDocument(
  strapi: Core.Strapi,
  target: Target,
  entry: Pick<ScheduleEntry, 'publishAt' | 'unpublishAt'> & { languages: Locale[] },
  { user, language: reader }: Planner,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await waitForTurn(strapi, trx, 'changing content')
    const timeZone = await readSiteZone(strapi)
    const plans = await findPlans(strapi, target)
    const known = (language: Locale, action: PlannedAction) =>
      plans.filter((plan) => plan.language === language && plan.action === action)
    const isSame = (plan: Plan, wallTime: string | null) =>
      plan.wallTime === wallTime && plan.timeZone === timeZone
    refuse(
      scheduleProblems(entry, {
        timeZone,
        now: Temporal.Now.instant(),
        language: reader,
        isKept: (field, wallTime) =>
          entry.languages.every((language) =>
            known(language, actionOf(field)).some((plan) => isSame(plan, wallTime)),
          ),
      }),
    )
    refuse(await homePageProblems(strapi, target, entry, reader))
    for (const language of entry.languages) {
      for (const action of ['publish', 'unpublish'] as const) {
        const wallTime = entry[fields[action]]
        const before = known(language, action)
        const same = before.find((plan) => isSame(plan, wallTime))
        if (same?.state === 'planned') await changePlan(strapi, same.id, { user })
        if (same) continue
        await removePlans(strapi, before)
        if (wallTime === null) continue
        await addPlan(strapi, { ...target, language, action, wallTime, timeZone, user })
      }
    }
  })
}

/** Known when it is planned already, unlike the links that lead there at its time. */
async function homePageProblems(
  strapi: Core.Strapi,
  { document }: Target,
  { unpublishAt, languages }: Pick<ScheduleEntry, 'unpublishAt'> & { languages: Locale[] },
  reader: Locale,
): Promise<Problem[]> {
  if (unpublishAt === null || !languages.includes(defaultLanguage)) return []
  if (!(await isHomePage(strapi, document))) return []
  return [{ path: ['unpublishAt'], message: wordsOf(reader).checks.homePageNeeded() }]
}

function actionOf(field: 'publishAt' | 'unpublishAt'): PlannedAction {
  return field === 'publishAt' ? 'publish' : 'unpublish'
}

/** In the shape in which the admin's own forms are told. */
function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return
  const message = problems.map((problem) => problem.message).join(' ')
  const details = problems.map(({ path, message }) => ({ path, message, name: 'ValidationError' }))
  throw new errors.ValidationError(message, { errors: details })
}
