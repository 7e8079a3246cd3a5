import { describe, expect, it } from 'vitest'
import { problem, type Problem, type ProblemKind } from '../calendar/problems/problem'
import type { Locale } from '../contract'
import { documentForms } from '../labels/documents'
import { componentForms } from '../labels/components'
import { wholeLabel } from '../labels/fieldLabels'
import { choiceInWords, nameInWords } from '../labels/names'
import { spokenLanguages, wordsOf } from '../languages'
import {
  fieldName,
  placesInWords,
  sentenceOf,
  sentenceOfValue,
  wholeFieldName,
} from './words/sentences'
import type { ValueFacts, ValueProblem } from './words/values'
import type { CheckWords } from './words/words'

const en = wordsOf('en').checks
const es = wordsOf('es').checks

const field = 'FIELD'

/** Every message but those of the calendar, said of made-up things. */
function all(told: CheckWords): Record<string, string> {
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
    pictureInOtherWords: told.pictureInOtherWords(field, 'a.jpg', {
      written: 'Spanish',
      readOut: 'English',
    }),
    versionMissing: told.versionMissing(field),
    versionEmpty: told.versionEmpty(field),
    versionDayTaken: told.versionDayTaken(field, '2026-01-08'),
    decisionNumberTaken: told.decisionNumberTaken(field, 3),
    nothingToRead: told.nothingToRead(told.fields['body'] ?? ''),
    placeMissing: told.placeMissing(),
    consentMissing: told.consentMissing(),
    consentAhead: told.consentAhead('2026-01-08'),
    endsBefore: told.endsBefore(field, field),
    neverSent: told.neverSent(),
    joinLinkPublic: told.joinLinkPublic(field),
    joinLinkOfOther: told.joinLinkOfOther(field, 'A title'),
    meetingMissing: told.meetingMissing(),
    noteTwice: told.noteTwice('English'),
    specialMeetingMissing: told.specialMeetingMissing(),
    specialMeetingUnpublished: told.specialMeetingUnpublished('A title'),
    specialDateTaken: told.specialDateTaken('2026-01-08'),
    linkWithoutWords: told.linkWithoutWords(field),
    homePageMissing: told.homePageMissing(),
    redirectFromElsewhere: told.redirectFromElsewhere('https://elsewhere.example'),
    redirectHidden: told.redirectHidden('/here'),
    redirectNowhere: told.redirectNowhere(),
    redirectItself: told.redirectItself(),
    redirectCircle: told.redirectCircle('/here'),
    videoMissing: told.videoMissing(field),
    videoAddress: told.videoAddress(field, 'videos'),
    noCaptions: told.noCaptions(field, 'table.srt'),
    captionsMissing: told.captionsMissing(field),
    supportNowhere: told.supportNowhere(field, true),
    noColour: told.noColour(field, 'pinkish'),
    ownColourMissing: told.ownColourMissing(),
    narrowedToDraft: told.narrowedToDraft(field, 'A title'),
    homePageUnpublished: told.homePageUnpublished('A title'),
    draftLinked: told.draftLinked(field, 'A title'),
    draftChosen: told.draftChosen(field, 'A title'),
    discussedOnNoDate: told.discussedOnNoDate('2026-01-08', 'A title'),
    accessUnknown: told.accessUnknown(),
    samePlace: told.samePlace('Monday', 'A title'),
    sameHour: told.sameHour('Monday', 'A title'),
    itemOutside: told.itemOutside('A title', 'Monday, 7–9 pm'),
    longTitle: told.longTitle(61, 60),
    rowsMissing: told.rowsMissing(field),
    translationMissing: told.translationMissing('Spanish'),
    defaultMissing: told.defaultMissing('English', 'Spanish'),
    defaultUnpublished: told.defaultUnpublished('English'),
    onlyInTranslated: told.onlyInTranslated('Spanish'),
    onlyInChanged: told.onlyInChanged(),
    onlyInPlanned: told.onlyInPlanned(),
    headingSkipped: told.headingSkipped(field, 4, 3),
  }
}

/** What is said of a document as a whole, before it is taken away. */
const kept = {
  linkedFrom: (told: CheckWords, places: string) => told.linkedFrom(places),
  linkedWhilePublic: (told: CheckWords, places: string) => told.linkedWhilePublic(places),
  chosenIn: (told: CheckWords, places: string) => told.chosenIn(places),
  chosenWhilePublic: (told: CheckWords, places: string) => told.chosenWhilePublic(places),
  chosenInEntries: (told: CheckWords) => told.chosenInEntries(2),
  singleKept: (told: CheckWords) => told.singleKept(),
  homePageNeeded: (told: CheckWords) => told.homePageNeeded(),
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
  weekdaysUnused: [
    problem(['recurrence', 'frequency'], 'weekdaysUnused', 'monthlyByDate'),
    problem(['recurrence', 'frequency'], 'weekdaysUnused', 'daily'),
  ],
  togetherUnused: [problem(['recurrence', 'isTogether'], 'togetherUnused', 'weekly')],
  daysUnused: [problem(['recurrence', 'secondDay'], 'daysUnused', 'weekly')],
  weekdayMissing: [problem(['recurrence', 'frequency'], 'weekdayMissing')],
  twoEnds: [problem(['recurrence', 'count'], 'twoEnds')],
  endBeforeBegin: [problem(['recurrence', 'until'], 'endBeforeBegin', thursday, friday)],
  notOfRule: [
    problem(['firstDate'], 'notOfRule', friday, [thursday]),
    problem(['phases', 0, 'from'], 'notOfRule', friday, [thursday, monday]),
  ],
  noDateEver: [problem(['recurrence', 'frequency'], 'noDateEver')],
  overlap: [problem(['daysLater'], 'overlap', thursday, friday)],
  furtherTwice: [problem(['furtherDates', 1, 'date'], 'furtherTwice', thursday)],
  furtherNamed: [problem(['furtherDates', 0, 'date'], 'furtherNamed', thursday)],
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
  ownLost: [
    problem(['recurrence'], 'ownLost', [thursday], 'rule'),
    problem(['phases', 0, 'from'], 'ownLost', [thursday, friday], 'phase'),
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
    problem(['originalDate'], 'changedAlready', thursday, 'asPlanned', null),
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
  movedToThis: [problem(['date'], 'movedToThis', thursday)],
  itemEndsBefore: [problem(['agenda', 0, 'endTime'], 'itemEndsBefore', '19:00', '18:00')],
  itemAfterLastDay: [
    problem(['agenda', 1, 'day'], 'itemAfterLastDay', 1),
    problem(['agenda', 1, 'day'], 'itemAfterLastDay', 3),
  ],
  venueMissing: [problem(['newVenue'], 'venueMissing')],
  sameVenue: [problem(['newVenue'], 'sameVenue')],
  plannedButChanged: [problem(['change'], 'plannedButChanged')],
  closedPlaceMissing: [problem(['venue'], 'closedPlaceMissing')],
  closedBackwards: [problem(['lastDay'], 'closedBackwards', friday, thursday)],
  closedTooLong: [problem(['lastDay'], 'closedTooLong', 400, 366)],
  closedButElsewhere: [problem(['dates'], 'closedButElsewhere')],
  closedItself: [problem(['newVenue'], 'closedItself')],
  closedAlready: [problem(['firstDay'], 'closedAlready', thursday, friday)],
  closedForOthers: [problem(['firstDay'], 'closedForOthers', 'Union hall', thursday, friday)],
  closedToo: [problem(['newVenue'], 'closedToo', thursday, friday)],
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
  wrongFile: [
    ['plan.pdf', 'files', ['images']],
    ['strike.png', 'images', ['files', 'audios']],
  ],
  gone: [[]],
  unfit: [['text must be a `string` type']],
}

/** How a sentence begins that says what to do: a file of its own for each language. */
async function remedyIn(language: Locale): Promise<RegExp> {
  const file = (await import(`./words/remedies/${language}.ts`)) as { remedy: RegExp }
  return file.remedy
}

const remedies = new Map(
  await Promise.all(spokenLanguages.map(async (each) => [each, await remedyIn(each)] as const)),
)

/** The labels of all fields of a name, in the forms that have one. */
function labelsOf(name: string, language: Locale): string[] {
  return Object.entries({ ...documentForms, ...componentForms })
    .filter(([, { rows }]) => rows.flat().includes(name))
    .map(([uid]) => wholeLabel(uid, name, language))
}

describe.each(spokenLanguages)('the messages in %s', (language) => {
  const told = wordsOf(language).checks
  const remedy = remedies.get(language) ?? /^$/
  const ofCalendar = Object.values(problems)
    .flat()
    .map((one: Problem) => [one.kind, one.path, sentenceOf(one, told)] as const)

  it('are all here', () => {
    const functions = Object.entries(told).filter(([, value]) => typeof value === 'function')
    expect(Object.keys(all(told)).sort()).toEqual(
      functions
        .map(([name]) => name)
        .filter(
          (name) =>
            !['andMore', 'fieldInLanguage', 'ofDocument', 'placeOf', ...Object.keys(kept)].includes(
              name,
            ),
        )
        .sort(),
    )
  })

  it.each(Object.entries(all(told)))('%s names the field first, then what to do', (_, message) => {
    const [named = ''] = message.split(': ')
    // Two forms have a field of the name `from`.
    expect([field, ...Object.values(told.fields), ...labelsOf('from', language)]).toContain(named)
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
    expect(sentences.slice(1).join(' ')).toMatch(remedy)
    expect(message).toMatch(/\.$/)
    expect(message).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}/)
  }

  it('say what to do before something is taken away', () => {
    const places = placesInWords(['“Here” (Text)', '2', '3', '4', '5', '6', '7'], told)
    expect(places).toContain('“Here” (Text), 2, 3, 4, 5')
    expect(places).toMatch(/[^, ] \p{L}+ 2 \p{L}+$/u)
    expect(placesInWords(['1', '2', '3', '4', '5'], told)).toBe('1, 2, 3, 4, 5')
    for (const say of Object.values(kept)) {
      const [reason = '', ...further] = say(told, places).split(/(?<=[.]) /)
      expect(reason).not.toBe('')
      expect(further.join(' ')).toMatch(remedy)
    }
    for (const say of [
      kept.linkedFrom,
      kept.linkedWhilePublic,
      kept.chosenIn,
      kept.chosenWhilePublic,
    ]) {
      expect(say(told, places)).toContain(places)
    }
    expect(told.chosenInEntries(1)).toMatch(/ 1 /)
    expect(told.chosenInEntries(2)).toMatch(/ 2 /)
    expect(told.homePageNeeded()).toContain(told.fields['homePage'])
  })
})

it('speak of one entry or of several', () => {
  expect(en.chosenInEntries(1)).toMatch(/ 1 .* that one/)
  expect(en.chosenInEntries(2)).toMatch(/ 2 .* those/)
  expect(es.chosenInEntries(1)).toMatch(/ 1 .* esa entrada/)
  expect(es.chosenInEntries(2)).toMatch(/ 2 .* esas entradas/)
})

it('have dates and the names of choices in their own language', () => {
  const said = (one: Problem) => [sentenceOf(one, en), sentenceOf(one, es)]
  expect(said(problems.changesLost[2] as Problem)).toEqual([
    'From a date on (1) › From this date on: there would be no date any more for the date changes of Thursday, January 8, 2026; Friday, January 9, 2026; and Monday, January 12, 2026. Let the new days begin later, with another date here. Or choose “cancelled” in those date changes first, so that nobody comes in vain, then publish this; you may delete them afterwards.',
    'Desde una fecha (1) › Desde esta fecha: ya no habría fechas para los cambios de fecha de estos días: el jueves 8 de enero de 2026, el viernes 9 de enero de 2026 y el lunes 12 de enero de 2026. Haz que los días nuevos empiecen más tarde, con otra fecha aquí. O elige antes «cancelada» en esos cambios de fecha, para que nadie venga en vano, y publica esto después; luego puedes eliminarlos.',
  ])
  expect(said(problem(['originalDate'], 'changedAlready', thursday, 'moved', friday))).toEqual([
    'Date that changes: there is a change of Thursday, January 8, 2026 already (moved to Friday, January 9, 2026). Open that one instead.',
    'Fecha que cambia: ya hay un cambio de la fecha del jueves 8 de enero de 2026 (trasladada al viernes 9 de enero de 2026). Abre ese en lugar de este.',
  ])
  const unfit = problem(['newEndTime'], 'endBeforeStart', '20:30', '01:00')
  expect(said(problem(['startTime'], 'changeUnfit', thursday, false, unfit))).toEqual([
    'Starts at: this does not fit the date change of Thursday, January 8, 2026. New end: it would end at 01:00, before it starts at 20:30. If that is on the next day, use the form under “Date changes”: write 1 there under “Ends … days later”. Open it under “Date changes” first: give it both a new start and a new end.',
    'Empieza a las: esto no encaja con el cambio de fecha del jueves 8 de enero de 2026. Nuevo final: terminaría a la 01:00, antes de empezar a las 20:30. Si es al día siguiente, usa el formulario de «Cambios de fecha»: escribe ahí 1 en «Termina … días después». Ábrelo antes en «Cambios de fecha»: escribe un nuevo comienzo y un nuevo final.',
  ])
})

describe.each(spokenLanguages)('the messages in %s call by the words of the admin', (language) => {
  const told = wordsOf(language).checks

  it.each(Object.entries(told.fields))('the field %s', (name, called) => {
    // What stands in a label behind the name explains it.
    const isCalled = (label: string, by = '?') =>
      label.startsWith(by) && /^(?: \(|: |$)/.test(label.slice(by.length))
    const inEnglish = labelsOf(name, 'en')
    const found = labelsOf(name, language).filter(
      (label, index) =>
        isCalled(label, called) && isCalled(inEnglish[index] ?? '', en.fields[name]),
    )
    expect(found, called).not.toEqual([])
  })

  it('the same fields as in English', () => {
    expect(Object.keys(told.fields)).toEqual(Object.keys(en.fields))
  })

  it('each choice', () => {
    const stored = Object.entries(wordsOf('en').labels.choices)
    const storedAs = (said: string) => stored.find((choice) => choice[1] === said)?.[0] ?? said
    const named = Object.values(en.choices).map((choice) =>
      choiceInWords(storedAs(choice), language),
    )
    expect(Object.values(told.choices)).toEqual(named)
  })

  it('types of documents', () => {
    for (const type of ['navigation', 'settings', 'dateChanges'] as const) {
      expect(told[type]).toBe(nameInWords(en[type], language))
    }
  })
})

it('name the field at which a path begins, or all those on the way', () => {
  expect(fieldName(['sections', 2, 'image'], en)).toBe('Sections')
  expect(fieldName(['sections', 2, 'image'], es)).toBe('Secciones')
  const path = ['phases', 1, 'recurrence', 'until']
  expect(wholeFieldName(path, en)).toBe('From a date on (2) › Repeats › Until')
  expect(wholeFieldName(path, es)).toBe('Desde una fecha (2) › Se repite › Hasta')
})
