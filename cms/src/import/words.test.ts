import { expect, it } from 'vitest'
import { problem } from '../calendar/problems/problem'
import type { Locale } from '../contract'
import { byLanguage, spokenLanguages, wordsOf } from '../languages'
import { reasonOf } from './calendar/reasons'
import {
  remark,
  type Reason,
  type Refusal,
  type RefusalFacts,
  type Remark,
  type RemarkFacts,
  type Subject,
  type SubjectFacts,
} from './words/facts'
import { refusalIn, remarkIn, subjectIn } from './words/sentences'

const address = 'https://old.example/page'
const day = '2027-01-07'
const ofRule = 'Titel: leer.'
const reason: Reason = { kind: 'noColon', facts: ['no line'] }

/** Something of each kind: one that is missing does not compile. */
const remarks: { [Kind in keyof RemarkFacts]: RemarkFacts[Kind] } = {
  deletedHere: [],
  editedHere: [],
  notSaved: [byLanguage(() => ofRule)],
  refused: [byLanguage(() => ofRule)],
  fault: [],
  newPlace: [],
  titleCut: ['A long title'],
  textCut: [20_000],

  comment: ['note to self'],
  mark: ['more'],
  filledBlock: ['latest-posts'],
  layout: ['columns'],
  foldedOut: [],
  termList: [],
  form: [],
  abbreviation: [],
  setLower: [],
  setHigher: [],
  quotationMarks: [],
  script: [],
  styleSheet: [],
  template: [],
  drawing: [],
  formula: [],
  canvas: [],
  formField: [],
  imageMap: [],
  dividingLine: [],
  placeInLine: ['heading'],
  blockInside: ['code', 'quote'],
  pictureInList: [],
  listStart: [],
  wordsAfterList: [],
  table: [],
  embedLinked: ['iframe', address],
  embed: ['video', 'clip.mp4'],
  linkAroundPicture: [address],
  emptyPicture: [],
  pictureWithoutAddress: ['data:image/png'],
  linkInPage: ['#top'],
  deadLink: ['javascript:void'],

  embeddedAddress: [],
  shortcode: ['[gallery]'],
  longExcerpt: [],
  password: [],
  wasPrivate: [],
  wasScheduled: [],
  comments: [7],
  terms: ['series', ['housing', 'rent']],
  field: ['adopted_by', 'all of us'],
  oldLink: [address],
  pictureMissing: [address],
  pageAboveMissing: [],
  authorsAndDates: [],
  otherLanguage: ['fr-FR'],
  inBin: [],
  unsavedDraft: [],
  postsLeftOut: [],
  fileMissing: [],
  fileUnfit: [],
  noAlternativeText: [],
  notStored: ['Zu groß.'],

  fixedUtc: ['Europe/Berlin'],
  unknownZone: ['Ours', 'Europe/Berlin'],
  takenZone: ['Ours', 'Europe/Berlin'],
  tooManyDates: [3, day, 100],
  datesUnread: [20, 1_000],
  rule: ['FREQ=HOURLY'],
  furtherRule: ['RRULE:FREQ=DAILY'],
  noEnd: [],
  otherTimes: [day],
  joinLink: ['https://meet.jit.si/us'],
  onlineName: ['Zoom'],
  placeAddress: ['https://hall.example'],
  otherWayIn: [day, 'https://meet.jit.si/us', false],
  tentative: [],
  secrecy: ['PRIVATE'],
  noField: [['CATEGORIES', 'VALARM']],
  tooLong: [45, 30],
  noDateOfException: [day],
  specialDates: [[day]],
  changesLost: [2, true],
  changeWithoutEnd: [day],
  noDateOfChange: [day],
  onlyThatDate: [day],
  otherKindOfTimes: [day],
  changeUnfit: [day, problem(['newDate'], 'movedNowhere')],
  lastingWords: ['summary', day, 'In the garden'],

  unreadable: ['Torn', reason],
  noSeries: ['Us'],
  noStart: ['Us'],
  sameUid: ['Us'],
}

const refusals: { [Kind in keyof RefusalFacts]: RefusalFacts[Kind] } = {
  neither: [],
  largeFile: ['ours.xml', 300],
  notUtf8: ['ours.xml'],
  postsUndecided: [12],
  noCalendar: [reason],
  noXml: ['3:17', 'unclosed tag: b'],
  noExport: [],
}

const subjects: { [Kind in keyof SubjectFacts]: SubjectFacts[Kind] } = {
  page: ['About us'],
  post: ['Rent'],
  meeting: ['Choir', day],
  place: ['Union Hall'],
  picture: ['hall.jpg'],
  wholeExport: [],
  unreadableEvents: [],
}

/** Each kind with its facts: that these belong together TypeScript does not see of entries. */
const each = (samples: Record<string, unknown[]>) =>
  Object.entries(samples).map(([kind, facts]) => ({ kind, facts }))

function saidIn(language: Locale): { sentence: string; facts: unknown[] }[] {
  const words = wordsOf(language).imports
  return [
    ...each(remarks).map((one) => ({ ...one, sentence: remarkIn(one as Remark, words) })),
    ...each(refusals).map((one) => ({ ...one, sentence: refusalIn(one as Refusal, words) })),
    ...each(subjects).map((one) => ({ ...one, sentence: subjectIn(one as Subject, words) })),
  ]
}

/** Facts that each language says in words of its own. */
const translated = new Set(['heading', 'quote', 'code', 'summary', day, 'unclosed tag: b'])

const names = (facts: unknown[]) =>
  facts.flat().filter((fact) => typeof fact === 'string' && !translated.has(fact))

it.each(spokenLanguages)('what an import tells has all its facts in it: %s', (language) => {
  for (const { sentence, facts } of saidIn(language)) {
    expect(sentence).not.toMatch(/undefined|null|\[object|^\s|\s$/)
    for (const name of names(facts)) expect(sentence).toContain(name)
  }
})

it('no language says anything in the words of another, but what a rule has said', () => {
  const said = spokenLanguages.flatMap((language) => [
    ...new Set(saidIn(language).map(({ sentence }) => sentence)),
  ])
  const twice = said.filter((sentence, index) => said.indexOf(sentence) < index)
  expect([...new Set(twice)]).toEqual([ofRule])
})

it('how often it was, and in the text of which date, is said with it', () => {
  const lost: Remark = { ...remark('table'), times: 2, textOf: day }
  expect(spokenLanguages.map((language) => remarkIn(lost, wordsOf(language).imports))).toEqual(
    expect.arrayContaining([
      'a table: its text is kept, each row as a paragraph (2 times), in the text of 2027-01-07',
      'una tabla: su texto se conserva, cada fila como un párrafo (2 veces), en el texto del jueves 7 de enero de 2027',
      'eine Tabelle: Ihr Text bleibt, jede Zeile als Absatz (2-mal), im Text für Donnerstag, 7. Januar 2027',
    ]),
  )
})

it('why a calendar can’t be read is said as its reader does, in all languages', () => {
  const reasons = [
    ['invalid line (no token ";" or ":") "no "line""', 'la línea «no "line"» no tiene «:» ni «;»'],
    [
      'invalid ical body. component began but did not end',
      'algo empieza en el archivo y no termina',
    ],
    ["Missing parameter value in 'TZID'", 'no se entiende «TZID»'],
    ['Something else', 'el programa que lo lee dice: «Something else»'],
  ] as const
  for (const [told, inSpanish] of reasons) {
    const torn = remark('unreadable', 'Torn', reasonOf(new Error(told)))
    expect(remarkIn(torn, wordsOf('en').imports)).toBe(`“Torn”: ${told}`)
    expect(remarkIn(torn, wordsOf('es').imports)).toBe(`«Torn»: ${inSpanish}`)
  }
})
