import { shortName, type ShortName, type TypesThatAre } from '../content/types'
import { componentForms } from './components'
import type { Form } from './form'

/** The forms of the content types, by their short names. */
export const documentForms: Record<ShortName<TypesThatAre<'public'>>, Form> = {
  interest: {
    mainField: 'name',
    list: ['name', 'order'],
    sort: { by: 'order', order: 'ASC' },
    rows: [['name', 'order']],
  },
  'get-involved': {
    mainField: 'id',
    rows: [
      ['consentText'],
      ['newEntriesMail', 'confirmationDays'],
      ['reminderHours', 'joinLinkHours'],
      ['confirmMail', 'welcomeMail'],
      ['attendingMail', 'joinLinkMail'],
      ['reminderMail', 'myDataMail'],
      ['dateCancelledMail', 'dateMovedMail'],
      ['newEntriesText', 'dateQuestionMail'],
      ['unconfirmedDays', 'attendanceDays'],
      ['messageDays', 'signUpDays'],
      ['asksQuestion'],
      ['question', 'answers'],
      ['mailsPerAddressAndDay', 'mailsPerMinute'],
    ],
    folds: {
      mails: [
        'confirmMail',
        'welcomeMail',
        'attendingMail',
        'joinLinkMail',
        'reminderMail',
        'myDataMail',
        'dateCancelledMail',
        'dateMovedMail',
        'newEntriesText',
        'dateQuestionMail',
      ],
      keeping: ['unconfirmedDays', 'attendanceDays', 'messageDays', 'signUpDays'],
      programs: ['asksQuestion', 'question', 'answers', 'mailsPerAddressAndDay', 'mailsPerMinute'],
    },
  },
  page: {
    mainField: 'title',
    list: ['title', 'updatedAt'],
    sort: { by: 'title', order: 'ASC' },
    rows: [
      ['title'],
      ['onlyIn'],
      ['lead'],
      ['sections'],
      ['slug', 'parent'],
      ['description', 'shareImage'],
    ],
    folds: { found: ['slug', 'parent', 'description', 'shareImage'] },
  },
  meeting: {
    mainField: 'title',
    list: ['title', 'planStatus', 'venue', 'firstDate'],
    sort: { by: 'firstDate', order: 'DESC' },
    rows: [
      ['title'],
      ['onlyIn'],
      ['firstDate', 'startTime', 'endTime'],
      ['recurrence'],
      ['attendance', 'venue'],
      ['summary'],
      ['body'],
      ['topics', 'image'],
      ['readings'],
      ['access'],
      ['accessTexts'],
      ['joinLink', 'organizerEmail'],
      ['allDay', 'daysLater'],
      ['furtherDates'],
      ['phases'],
      ['timeZone'],
      ['planStatus', 'statusNote'],
      ['slug'],
    ],
    folds: {
      about: ['body', 'topics', 'image', 'readings'],
      access: ['access', 'accessTexts'],
      online: ['joinLink', 'organizerEmail'],
      days: ['allDay', 'daysLater', 'furtherDates', 'phases', 'timeZone'],
      status: ['planStatus', 'statusNote', 'slug'],
    },
  },
  'date-change': {
    mainField: 'originalDate',
    list: ['meeting', 'originalDate', 'change', 'note'],
    sort: { by: 'originalDate', order: 'DESC' },
    rows: [
      ['meeting', 'originalDate'],
      ['change'],
      ['newDate', 'newStartTime'],
      ['newEndTime', 'newDaysLater'],
      ['newVenue'],
      ['note', 'noteLocale'],
    ],
  },
  closure: {
    mainField: 'firstDay',
    list: ['venue', 'firstDay', 'lastDay', 'dates'],
    sort: { by: 'firstDay', order: 'DESC' },
    rows: [['venue'], ['firstDay', 'lastDay'], ['dates', 'newVenue'], ['note', 'noteLocale']],
  },
  'special-date': {
    mainField: 'originalDate',
    list: ['meeting', 'originalDate', 'title'],
    sort: { by: 'originalDate', order: 'DESC' },
    rows: [
      ['meeting', 'originalDate'],
      ['title'],
      ['onlyIn'],
      ['speakers'],
      ['summary'],
      ['body'],
      ['agenda'],
      ['readings'],
      ['image'],
    ],
    folds: { about: ['readings', 'image'] },
  },
  venue: {
    mainField: 'name',
    list: ['name', 'streetAddress', 'city'],
    sort: { by: 'name', order: 'ASC' },
    rows: [
      ['name'],
      ['streetAddress', 'city'],
      ['directions'],
      ['access'],
      ['latitude', 'longitude'],
    ],
  },
  position: {
    mainField: 'title',
    list: ['title', 'order', 'adoptedOn'],
    sort: { by: 'order', order: 'ASC' },
    rows: [
      ['title'],
      ['onlyIn'],
      ['summary'],
      ['body'],
      ['order', 'topics'],
      ['adoptedOn', 'adoptedAt'],
      ['supersedes', 'image'],
      ['slug'],
    ],
    folds: {
      about: ['order', 'topics', 'adoptedOn', 'adoptedAt', 'supersedes', 'image', 'slug'],
    },
  },
  topic: {
    mainField: 'name',
    list: ['name', 'slug'],
    sort: { by: 'name', order: 'ASC' },
    rows: [['name', 'slug'], ['description']],
  },
  'site-settings': {
    mainField: 'branchName',
    rows: [
      ['branchName', 'organizationName'],
      ['tagline'],
      ['logo', 'logoSaysName'],
      ['palette'],
      ['ownColor', 'ownAccent'],
      ['contactEmail'],
      ['announcement'],
      ['homePage', 'meetingsPage'],
      ['positionsPage', 'getInvolvedPage'],
      ['socialLinks'],
      ['footerText'],
      ['shareImage'],
      ['timeZone'],
    ],
    folds: {
      pages: ['homePage', 'meetingsPage', 'positionsPage', 'getInvolvedPage'],
      foot: ['socialLinks', 'footerText'],
      sharing: ['shareImage', 'timeZone'],
    },
  },
  navigation: {
    mainField: 'id',
    rows: [['header'], ['footer']],
  },
  redirect: {
    mainField: 'from',
    list: ['from', 'to', 'page', 'permanent'],
    sort: { by: 'from', order: 'ASC' },
    rows: [
      ['from', 'permanent'],
      ['page', 'to'],
    ],
  },
}

const forms: Readonly<Partial<Record<string, Form>>> = { ...documentForms, ...componentForms }

/** The form of a content type or component; undefined: nobody edits it. */
export function formOf(uid: string): Form | undefined {
  return forms[shortName(uid)]
}
