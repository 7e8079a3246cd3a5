import type { AccessFacts, Attendance, Locale } from '../../contract'

/** What calendars say beside an editor's own texts. */
interface Words {
  cancelled: string
  postponed: string
  /** @param times day and times at which it was to be */
  movedFrom: (times: string) => string
  /** @param venue the name of the one at which it was to be */
  insteadOf: (venue: string) => string
  attendance: Record<Attendance, string>
  stepFree: { yes: string; no: string }
  masks: Record<NonNullable<AccessFacts['masks']>, string>
  signLanguage: Record<NonNullable<AccessFacts['signLanguage']>, string>
  childcare: Record<NonNullable<AccessFacts['childcare']>, string>
}

export const calendarWords: Record<Locale, Words> = {
  en: {
    cancelled: 'Cancelled',
    postponed: 'Postponed',
    movedFrom: (times) => `Moved from ${times}.`,
    insteadOf: (venue) => `Other place, instead of ${venue}.`,
    attendance: { 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' },
    stepFree: { yes: 'Step-free', no: 'Not step-free' },
    masks: {
      required: 'Masks required',
      encouraged: 'Masks encouraged',
      optional: 'Masks optional',
    },
    signLanguage: {
      provided: 'Sign language',
      'on-request': 'Sign language on request',
      none: 'No sign language',
    },
    childcare: {
      provided: 'Childcare',
      'on-request': 'Childcare on request',
      none: 'No childcare',
    },
  },
  es: {
    cancelled: 'Cancelada',
    postponed: 'Aplazada',
    movedFrom: (times) => `Cambio de fecha; antes: ${times}.`,
    insteadOf: (venue) => `Otro lugar, en vez de ${venue}.`,
    attendance: {
      'in-person': 'En persona',
      online: 'En línea',
      hybrid: 'En persona y en línea',
    },
    stepFree: { yes: 'Sin escalones', no: 'Con escalones' },
    masks: {
      required: 'Mascarilla obligatoria',
      encouraged: 'Mascarilla recomendada',
      optional: 'Mascarilla opcional',
    },
    signLanguage: {
      provided: 'Lengua de señas',
      'on-request': 'Lengua de señas a petición',
      none: 'Sin lengua de señas',
    },
    childcare: {
      provided: 'Cuidado infantil',
      'on-request': 'Cuidado infantil a petición',
      none: 'Sin cuidado infantil',
    },
  },
}
