import type { DateChange, Recurrence } from '../../calendar/plan'
import type { ProblemFacts, ProblemKind } from '../../calendar/problems/problem'
import type { Locale } from '../../contract'
import type { ValueFacts } from './values'

type Choice = DateChange['change'] | Recurrence['frequency'] | 'online'

/** What is said of each problem of the calendar. */
type Sentences = {
  [Kind in ProblemKind]: (field: string, ...facts: ProblemFacts[Kind]) => string
}

/** What is said of what stands in a field. */
type ValueSentences = {
  [Kind in keyof ValueFacts]: (field: string, ...facts: ValueFacts[Kind]) => string
}

/**
 * Everything that editors are told about their documents, in the language of the admin. Each message
 * begins with the field as the form calls it and ends with the remedy.
 */
export interface CheckWords {
  language: Locale
  /** Names of fields, as the forms have them. */
  fields: Record<string, string>
  /** What is chosen in a field, as the forms have it. */
  choices: Record<Choice, string>

  slugTaken: (slug: string, title: string) => string
  slugReserved: (slug: string) => string
  parentItself: () => string
  parentBelow: (title: string) => string
  deadLink: (field: string, url: string) => string
  unreadableLink: (field: string, url: string) => string
  emptyLink: (field: string, label: string) => string
  linkWithoutWords: (field: string) => string
  emptyChoice: (field: string) => string
  pictureWithoutWords: (field: string, file: string) => string
  pictureInTextWithoutWords: (field: string, file: string) => string
  pictureInOtherWords: (
    field: string,
    file: string,
    languages: { written: string; readOut: string },
  ) => string
  videoMissing: (field: string) => string
  videoAddress: (field: string, url: string) => string
  noCaptions: (field: string, file: string) => string
  captionsMissing: (field: string) => string
  supportNowhere: (field: string, isJoining: boolean) => string
  versionMissing: (field: string) => string
  versionEmpty: (field: string) => string
  /** @param date local date */
  versionDayTaken: (field: string, date: string) => string
  decisionNumberTaken: (field: string, number: number) => string
  nothingToRead: (field: string) => string
  placeMissing: () => string
  consentMissing: () => string
  /** @param date local date */
  consentAhead: (date: string) => string
  endsBefore: (field: string, begin: string) => string
  neverSent: () => string
  joinLinkPublic: (field: string) => string
  joinLinkOfOther: (field: string, title: string) => string
  meetingMissing: () => string
  noteTwice: (language: string) => string
  specialMeetingMissing: () => string
  specialMeetingUnpublished: (title: string) => string
  /** @param date local date */
  specialDateTaken: (date: string) => string
  /** Of what a section lists things of one alone. */
  narrowedToDraft: (field: string, title: string) => string
  homePageMissing: () => string
  redirectFromElsewhere: (from: string) => string
  redirectHidden: (address: string) => string
  redirectNowhere: () => string
  redirectItself: () => string
  redirectCircle: (to: string) => string
  noColour: (field: string, value: string) => string
  ownColourMissing: () => string
  homePageUnpublished: (title: string) => string
  calendar: Sentences
  values: ValueSentences

  draftLinked: (field: string, title: string) => string
  /** Of what was chosen to be shown. */
  draftChosen: (field: string, title: string) => string
  discussedOnNoDate: (date: string, title: string) => string
  accessUnknown: () => string
  samePlace: (date: string, title: string) => string
  sameHour: (date: string, title: string) => string
  /** @param date with its hours, in words */
  itemOutside: (title: string, date: string) => string
  longTitle: (length: number, longest: number) => string
  translationMissing: (language: string) => string
  rowsMissing: (field: string) => string
  defaultMissing: (original: string, language: string) => string
  defaultUnpublished: (language: string) => string
  onlyInTranslated: (language: string) => string
  onlyInChanged: () => string
  onlyInPlanned: () => string
  headingSkipped: (field: string, level: number, instead: number) => string

  /** What types of documents are called. */
  navigation: string
  settings: string
  dateChanges: string
  /** A field of another document. */
  placeOf: (title: string, field: string) => string
  /** The first of several places, and how many more there are. */
  andMore: (places: string, more: number) => string
  linkedFrom: (places: string) => string
  linkedWhilePublic: (places: string) => string
  chosenIn: (places: string) => string
  chosenWhilePublic: (places: string) => string
  fieldInLanguage: (field: string, language: string) => string
  chosenInEntries: (count: number) => string
  singleKept: () => string
  homePageNeeded: () => string
  /** Of several documents that were to be published at once. */
  ofDocument: (title: string, message: string) => string
}
