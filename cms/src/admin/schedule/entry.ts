import type { ScheduleView } from '../../schedule/contract'

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

/** What is planned in one language, as it is typed. */
export function typedOf({ plans }: ScheduleView, locale: string): Typed {
  const whenOf = (action: 'publish' | 'unpublish'): When => {
    const plan = plans.find((one) => one.action === action && one.language === locale)
    const [date = '', time = ''] = plan?.wallTime.split('T') ?? []
    return { date, time }
  }
  return { publish: whenOf('publish'), unpublish: whenOf('unpublish'), allLanguages: false }
}

/** Half a time goes to the cms as it is, which says what is missing. */
export function wallTimeOf({ date, time }: When): string | null {
  return date === '' && time === '' ? null : `${date}T${time}`
}
