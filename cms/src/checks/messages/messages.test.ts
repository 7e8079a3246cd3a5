import { describe, expect, it } from 'vitest'
import { problem, type Problem, type ProblemKind } from '../../calendar/problems/problem'
import { documentForms } from '../../labels/documents'
import { componentForms } from '../../labels/components'
import {
  labelsInSpanish,
  spanishChoices,
  spanishComponents,
  spanishDocuments,
} from '../../labels/spanish'
import { messages } from '.'
import type { ValueFacts, ValueProblem } from '../valueProblem'
import {
  fieldName,
  placesInWords,
  sentenceOf,
  sentenceOfValue,
  wholeFieldName,
  type Messages,
} from './messages'

const field = 'FIELD'

/** Every message but those of the calendar, said of made-up things. */
function all(told: Messages): Record<string, string> {
  return {
    slugTaken: told.slugTaken('a-slug', 'A title'),
    slugReserved: told.slugReserved('a-slug'),
    parentItself: told.parentItself(),
    parentBelow: told.parentBelow('A title'),
    deadLink: told.deadLink(field, '/gone'),
    unreadableLink: told.unreadableLink(field, 'gone'),
    emptyLink: told.emptyLink(field, 'Here'),
    emptyChoice: told.emptyChoice(field),
    pictureWithoutWords: told.pictureWithoutWords(field, 'a.jpg'),
    pictureInTextWithoutWords: told.pictureInTextWithoutWords(field, 'a.jpg'),
    placeMissing: told.placeMissing(),
    joinLinkPublic: told.joinLinkPublic(field),
    joinLinkOfOther: told.joinLinkOfOther(field, 'A title'),
    meetingMissing: told.meetingMissing(),
    homePageMissing: told.homePageMissing(),
    redirectFromElsewhere: told.redirectFromElsewhere('https://elsewhere.example'),
    redirectHidden: told.redirectHidden('/here'),
    redirectNowhere: told.redirectNowhere(),
    redirectItself: told.redirectItself(),
    redirectCircle: told.redirectCircle('/here'),
    homePageUnpublished: told.homePageUnpublished('A title'),
    draftLinked: told.draftLinked(field, 'A title'),
    accessUnknown: told.accessUnknown(),
    samePlace: told.samePlace('Monday', 'A title'),
    sameHour: told.sameHour('Monday', 'A title'),
    longTitle: told.longTitle(61, 60),
    translationMissing: told.translationMissing('Spanish'),
    defaultMissing: told.defaultMissing('English'),
    headingSkipped: told.headingSkipped(field, 4, 3),
  }
}

/** What is said of a document as a whole, before it is taken away. */
const kept = {
  linkedFrom: (told: Messages, places: string) => told.linkedFrom(places),
  linkedWhilePublic: (told: Messages, places: string) => told.linkedWhilePublic(places),
  chosenIn: (told: Messages, places: string) => told.chosenIn(places),
  chosenInEntries: (told: Messages) => told.chosenInEntries(2),
  singleKept: (told: Messages) => told.singleKept(),
  homePageNeeded: (told: Messages) => told.homePageNeeded(),
}

const thursday = '2026-01-08'
const friday = '2026-01-09'
const monday = '2026-01-12'

/** Every problem of the calendar, each at a field where it may stand and in all the ways to say it. */
const problems: { [Kind in ProblemKind]: Problem<Kind>[] } = {
  yearTooEarly: [
    problem(['firstDate'], 'yearTooEarly', thursday, 1970, false),
    problem(['recurrence', 'until'], 'yearTooEarly', thursday, 1970, true),
  ],
  yearTooLate: [
    problem(['newDate'], 'yearTooLate', thursday, 50, false),
    problem(['phases', 1, 'recurrence', 'until'], 'yearTooLate', thursday, 50, true),
  ],
  firstDateMissing: [problem(['firstDate'], 'firstDateMissing')],
  startMissing: [problem(['startTime'], 'startMissing')],
  endMissing: [problem(['endTime'], 'endMissing')],
  unreadableTime: [
    problem(['startTime'], 'unreadableTime', 'late', []),
    problem(['newStartTime'], 'unreadableTime', '7pm', ['19:00']),
    problem(['phases', 0, 'endTime'], 'unreadableTime', '7', ['07:00', '19:00']),
  ],
  timeOfWholeDay: [problem(['newEndTime'], 'timeOfWholeDay')],
  endBeforeStart: [problem(['endTime'], 'endBeforeStart', '19:00', '01:00')],
  endAtStart: [problem(['newDaysLater'], 'endAtStart', '19:00')],
  daysOfOldEnd: [
    problem(['daysLater'], 'daysOfOldEnd', '20:00', 1),
    problem(['newDaysLater'], 'daysOfOldEnd', '20:00', 2),
  ],
  unknownZone: [
    problem(['timeZone'], 'unknownZone', 'PST', []),
    problem(['timeZone'], 'unknownZone', 'Berlin', ['Europe/Berlin']),
  ],
  nthUnused: [
    problem(['recurrence', 'nth'], 'nthUnused', 'weekly'),
    problem(['recurrence', 'nth'], 'nthUnused', 'monthlyByDate'),
  ],
  nthMissing: [problem(['recurrence', 'nth'], 'nthMissing')],
  weekdaysUnused: [problem(['recurrence', 'frequency'], 'weekdaysUnused')],
  weekdayMissing: [problem(['recurrence', 'frequency'], 'weekdayMissing')],
  twoEnds: [problem(['recurrence', 'count'], 'twoEnds')],
  endBeforeBegin: [problem(['recurrence', 'until'], 'endBeforeBegin', thursday, friday)],
  notOfRule: [
    problem(['firstDate'], 'notOfRule', friday, [thursday]),
    problem(['phases', 0, 'from'], 'notOfRule', friday, [thursday, monday]),
  ],
  noDateEver: [problem(['recurrence', 'frequency'], 'noDateEver')],
  overlap: [problem(['daysLater'], 'overlap', thursday, friday)],
  phaseDateMissing: [problem(['phases', 0, 'from'], 'phaseDateMissing')],
  phaseBeforeFirst: [problem(['phases', 0, 'from'], 'phaseBeforeFirst', thursday)],
  phaseOutOfOrder: [problem(['phases', 1, 'from'], 'phaseOutOfOrder', thursday)],
  phaseChangesNothing: [problem(['phases', 0, 'from'], 'phaseChangesNothing', thursday)],
  phaseWithoutRule: [problem(['phases', 0, 'recurrence'], 'phaseWithoutRule')],
  phaseWithoutDate: [
    problem(['phases', 0, 'from'], 'phaseWithoutDate', thursday, null),
    problem(['phases', 0, 'from'], 'phaseWithoutDate', thursday, friday),
  ],
  changesLost: [
    problem(['recurrence'], 'changesLost', [thursday], 'rule'),
    problem(['firstDate'], 'changesLost', [thursday, friday], 'firstDate'),
    problem(['phases', 0, 'from'], 'changesLost', [thursday, friday, monday], 'phase'),
  ],
  changeUnfit: [
    problem(['allDay'], 'changeUnfit', thursday, true, problem(['newEndTime'], 'timeOfWholeDay')),
    problem(
      ['phases', 0, 'startTime'],
      'changeUnfit',
      thursday,
      false,
      problem(['newEndTime'], 'endBeforeStart', '20:30', '20:00'),
    ),
  ],
  meetingWithoutDates: [problem(['meeting'], 'meetingWithoutDates')],
  changedAlready: [
    problem(['originalDate'], 'changedAlready', thursday, 'cancelled', null),
    problem(['originalDate'], 'changedAlready', thursday, 'moved', null),
    problem(['originalDate'], 'changedAlready', thursday, 'moved', friday),
    problem(['originalDate'], 'changedAlready', thursday, 'otherVenue', null),
  ],
  movedHere: [problem(['originalDate'], 'movedHere', thursday)],
  notOfMeeting: [
    problem(['originalDate'], 'notOfMeeting', friday, [thursday]),
    problem(['originalDate'], 'notOfMeeting', friday, [thursday, monday]),
  ],
  onlyDate: [problem(['originalDate'], 'onlyDate', friday, thursday)],
  cancelledButMoved: [problem(['change'], 'cancelledButMoved')],
  cancelledButElsewhere: [problem(['change'], 'cancelledButElsewhere')],
  movedNowhere: [problem(['newDate'], 'movedNowhere')],
  movedToSameTime: [problem(['newDaysLater'], 'movedToSameTime')],
  movedOntoOther: [
    problem(['newDate'], 'movedOntoOther', friday, friday),
    problem(['newStartTime'], 'movedOntoOther', friday, thursday),
  ],
  movedIntoPast: [problem(['newDate'], 'movedIntoPast', thursday, friday)],
  elsewhereButMoved: [problem(['change'], 'elsewhereButMoved')],
  venueMissing: [problem(['newVenue'], 'venueMissing')],
  sameVenue: [problem(['newVenue'], 'sameVenue')],
}

const choices = ['weekly', 'yearly']

/** Everything that can be wrong with what stands in a field, in all the ways to say it. */
const values: { [Kind in keyof ValueFacts]: ValueFacts[Kind][] } = {
  empty: [[]],
  notChosen: [[choices]],
  unknownChoice: [['daily', choices]],
  tooLong: [[121, 120]],
  outOfRange: [
    ['31', 0, 30],
    ['-1', 0, null],
    ['99', null, 30],
  ],
  notWhole: [['1.5']],
  notNumber: [['many']],
  notYesOrNo: [[]],
  notText: [[]],
  notEmail: [['name']],
  notSlug: [['a/b']],
  unreadableDate: [['soon']],
  unreadableMoment: [['soon']],
  notUnique: [['old-page']],
  tooFew: [[1], [2]],
  tooMany: [[8, 7]],
  gone: [[]],
  unfit: [['text must be a `string` type']],
}

const remedies = {
  en: /\b(Add|Begin|Change|Choose|Correct|Delete|Empty|Fill|Give|Keep|Leave|Let|Make|Open|Publish|Put|Remove|Say|Set|Shorten|Write)\b/i,
  es: /(^|[^\p{L}])(Abre|Acórta|Añade|Cambia|Corrige|Corríge|Deja|Elige|Escr[ií]be|Haz|Pon|Publica|Qu[ií]ta|Vacía)/iu,
}

/** Of each form, each field with both its labels. */
const labels = Object.entries({ ...documentForms, ...componentForms }).flatMap(([uid, { rows }]) =>
  rows.flat().map(({ name, label }) => ({
    name,
    en: label,
    es: { ...spanishDocuments, ...spanishComponents }[uid]?.[name] ?? '',
  })),
)

describe.each(['en', 'es'] as const)('the messages in %s', (language) => {
  const told = messages[language]
  const ofCalendar = Object.values(problems)
    .flat()
    .map((one: Problem) => [one.kind, one.path, sentenceOf(one, told)] as const)

  it('are all here', () => {
    const functions = Object.entries(told).filter(([, value]) => typeof value === 'function')
    expect(Object.keys(all(told)).sort()).toEqual(
      functions
        .map(([name]) => name)
        .filter(
          (name) => !['andMore', 'ofDocument', 'placeOf', ...Object.keys(kept)].includes(name),
        )
        .sort(),
    )
  })

  it.each(Object.entries(all(told)))('%s names the field first, then what to do', (_, message) => {
    const [named = ''] = message.split(': ')
    // Two forms have a field of the name `from`.
    const ofRedirects = labels.filter(({ name }) => name === 'from').map((label) => label[language])
    expect([field, ...Object.values(told.fields), ...ofRedirects]).toContain(named)
    expectRemedy(message)
  })

  it.each(ofCalendar)('%s at %j names the field first, then what to do', (_, path, message) => {
    const named = wholeFieldName(path, told)
    expect(message.startsWith(`${named}: `)).toBe(true)
    const names = path.filter((step) => typeof step === 'string')
    for (const name of names) expect(named).toContain(told.fields[name] ?? `a label of ${name}`)
    expectRemedy(message)
  })

  const ofValues = Object.entries(values).flatMap(([kind, ways]) =>
    ways.map((facts) => {
      const problem = { kind, facts } as ValueProblem
      return [kind, sentenceOfValue(field, problem, told)] as const
    }),
  )

  it.each(ofValues)('%s names the field first, then what to do: %s', (_, message) => {
    expect(message.startsWith(`${field}: `)).toBe(true)
    expectRemedy(message)
  })

  /** Something is said of the field before the remedy comes. */
  function expectRemedy(message: string) {
    const sentences = message
      .split(': ')
      .slice(1)
      .join(': ')
      .split(/(?<=[.:;,?]) /)
    expect(sentences.length).toBeGreaterThan(1)
    expect(sentences.slice(1).join(' ')).toMatch(remedies[language])
    expect(message).toMatch(/\.$/)
    expect(message).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}/)
  }

  it('say what to do before something is taken away', () => {
    const places = placesInWords(['“Here” (Text)', '2', '3', '4', '5', '6', '7'], told)
    expect(places).toContain('“Here” (Text), 2, 3, 4, 5')
    expect(places).toMatch(/[^, ] \p{L}+ 2 \p{L}+$/u)
    expect(placesInWords(['1', '2', '3', '4', '5'], told)).toBe('1, 2, 3, 4, 5')
    for (const say of Object.values(kept)) {
      const [reason = '', ...remedy] = say(told, places).split(/(?<=[.]) /)
      expect(reason).not.toBe('')
      expect(remedy.join(' ')).toMatch(remedies[language])
    }
    for (const say of [kept.linkedFrom, kept.linkedWhilePublic, kept.chosenIn]) {
      expect(say(told, places)).toContain(places)
    }
    expect(told.chosenInEntries(1)).toMatch(/ 1 .* (that one|esa entrada)/)
    expect(told.chosenInEntries(2)).toMatch(/ 2 .* (those|esas entradas)/)
    expect(told.homePageNeeded()).toContain(told.fields['homePage'])
  })
})

it('have dates and the names of choices in their own language', () => {
  const said = (one: Problem) => [sentenceOf(one, messages.en), sentenceOf(one, messages.es)]
  expect(said(problems.changesLost[2] as Problem)).toEqual([
    'From a date on (1) › From this date on: there would be no date any more for the date changes of Thursday, January 8, 2026; Friday, January 9, 2026; and Monday, January 12, 2026. Let the new days begin later, with another date here. Or choose “cancelled” in those date changes first, so that nobody comes in vain, then publish this; you may delete them afterwards.',
    'Desde una fecha (1) › Desde esta fecha: ya no habría fechas para los cambios de fecha de estos días: el jueves 8 de enero de 2026, el viernes 9 de enero de 2026 y el lunes 12 de enero de 2026. Haz que los días nuevos empiecen más tarde, con otra fecha aquí. O elige antes «cancelada» en esos cambios de fecha, para que nadie venga en vano, y publica esto después; luego puedes borrarlos.',
  ])
  expect(said(problem(['originalDate'], 'changedAlready', thursday, 'moved', friday))).toEqual([
    'Date that changes: there is a change of Thursday, January 8, 2026 already (moved to Friday, January 9, 2026). Open that one instead.',
    'Fecha que cambia: ya hay un cambio de la fecha del jueves 8 de enero de 2026 (trasladada al viernes 9 de enero de 2026). Abre ese en lugar de este.',
  ])
  const unfit = problem(['newEndTime'], 'endBeforeStart', '20:30', '01:00')
  expect(said(problem(['startTime'], 'changeUnfit', thursday, false, unfit))).toEqual([
    'Starts at: this does not fit the date change of Thursday, January 8, 2026. New end: it would end at 01:00, before it starts at 20:30. If that is on the next day, write 1 under “Ends … days later”. Open it under “Date changes” first: give it both a new start and a new end.',
    'Empieza a las: esto no encaja con el cambio de fecha del jueves 8 de enero de 2026. Nuevo final: terminaría a la 01:00, antes de empezar a las 20:30. Si es al día siguiente, escribe 1 en «Termina … días después». Ábrelo antes en «Cambios de fecha»: escribe un nuevo comienzo y un nuevo final.',
  ])
})

describe('the messages call by the words of the admin', () => {
  it.each(Object.keys(messages.en.fields))('the field %s', (name) => {
    const { en, es } = messages
    const own = labels.filter((label) => label.name === name)
    // What stands in a label behind the name explains it.
    const isCalled = (label: string, called = '') =>
      /^(?: \(|: |$)/.test(label.slice(called.length))
    expect(
      own.filter(
        (label) =>
          label.en.startsWith(en.fields[name] ?? '?') &&
          label.es.startsWith(es.fields[name] ?? '?') &&
          isCalled(label.en, en.fields[name]) &&
          isCalled(label.es, es.fields[name]),
      ),
      `${en.fields[name]}, ${es.fields[name]}`,
    ).not.toEqual([])
  })

  it('the same fields in both languages', () => {
    expect(Object.keys(messages.es.fields)).toEqual(Object.keys(messages.en.fields))
  })

  it('each choice', () => {
    const inSpanish = Object.values(messages.en.choices).map((choice) => spanishChoices[choice])
    expect(Object.values(messages.es.choices)).toEqual(inSpanish)
  })

  it('types of documents', () => {
    const spanish = labelsInSpanish()
    for (const type of ['navigation', 'settings', 'dateChanges'] as const) {
      expect(messages.es[type]).toBe(spanish[messages.en[type]])
    }
  })
})

it('name the field at which a path begins, or all those on the way', () => {
  expect(fieldName(['sections', 2, 'image'], messages.en)).toBe('Sections')
  expect(fieldName(['sections', 2, 'image'], messages.es)).toBe('Secciones')
  const path = ['phases', 1, 'recurrence', 'until']
  expect(wholeFieldName(path, messages.en)).toBe('From a date on (2) › Repeats › Until')
  expect(wholeFieldName(path, messages.es)).toBe('Desde una fecha (2) › Se repite › Hasta')
})
