import type { PlannedAction, PlanView, ScheduleView } from '../../schedule/contract'

/** What stands in the form. */
export interface Typed {
  publish: When
  unpublish: When
  allLanguages: boolean
}

export interface When {
  date: string
  time: string
}

type Planned = Pick<ScheduleView, 'plans' | 'languages' | 'mayChangeAll'>

/** What is planned in one language, as it is typed; what is planned for all alike is changed for all. */
export function typedOf({ plans, languages, mayChangeAll }: Planned, locale: string): Typed {
  const timeOf = (action: PlannedAction, language: string) =>
    plans.find((one) => one.action === action && one.language === language)?.wallTime
  const whenOf = (action: PlannedAction): When => {
    const [date = '', time = ''] = timeOf(action, locale)?.split('T') ?? []
    return { date, time }
  }
  const isAlike = (language: string) =>
    timeOf('publish', language) === timeOf('publish', locale) &&
    timeOf('unpublish', language) === timeOf('unpublish', locale)
  return {
    publish: whenOf('publish'),
    unpublish: whenOf('unpublish'),
    allLanguages: mayChangeAll && plans.length > 0 && languages.every(isAlike),
  }
}

/** What whoever has the form can take away at once: all, or what is planned in their language. */
export function takenAtOnce(
  { plans, mayChangeAll }: Pick<Planned, 'plans' | 'mayChangeAll'>,
  locale: string,
): PlanView[] {
  return plans.filter(({ language }) => mayChangeAll || language === locale)
}

/** Half a time goes to the cms as it is, which says what is missing. */
export function wallTimeOf({ date, time }: When): string | null {
  return date === '' && time === '' ? null : `${date}T${time}`
}
