import { shortName, type ShortName, type TypesThatAre } from '../content/types'
import { componentForms } from './components'
import type { FoldName, Form } from './form'

/** A form whose last rows stand behind lines. */
function withFolds(
  open: string[][],
  folds: Partial<Record<FoldName, string[][]>>,
): Pick<Form, 'rows' | 'folds'> {
  return { rows: [...open, ...Object.values(folds).flat()], folds }
}

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
    ...withFolds(
      [
        ['consentText'],
        ['lettersOn'],
        ['lettersConsent'],
        ['newEntriesMail', 'confirmationDays'],
        ['reminderHours', 'joinLinkHours'],
      ],
      {
        mails: [
          ['confirmMail', 'welcomeMail'],
          ['attendingMail', 'attendingAllMail'],
          ['waitingMail', 'movedUpMail'],
          ['joinLinkMail', 'lettersQuestionMail'],
          ['reminderMail', 'myDataMail'],
          ['dateCancelledMail', 'dateMovedMail'],
          ['newEntriesText', 'dateQuestionMail'],
        ],
        keeping: [
          ['unconfirmedDays', 'attendanceDays'],
          ['messageDays', 'signUpDays'],
        ],
        programs: [
          ['asksQuestion'],
          ['question', 'answers'],
          ['mailsPerAddressAndDay', 'mailsPerMinute'],
          ['mailsPerHour', 'mailsPerDay'],
        ],
      },
    ),
  },
  page: {
    mainField: 'title',
    list: ['title', 'updatedAt'],
    sort: { by: 'title', order: 'ASC' },
    ...withFolds([['title'], ['onlyIn'], ['lead'], ['sections']], {
      found: [
        ['slug', 'parent'],
        ['description', 'shareImage'],
      ],
    }),
  },
  meeting: {
    mainField: 'title',
    list: ['title', 'venue', 'firstDate'],
    sort: { by: 'firstDate', order: 'DESC' },
    ...withFolds(
      [
        ['title'],
        ['onlyIn'],
        ['firstDate', 'startTime', 'endTime'],
        ['recurrence'],
        ['attendance', 'venue'],
        ['summary'],
      ],
      {
        about: [['body'], ['topics', 'image'], ['groups'], ['readings']],
        access: [['access'], ['accessTexts']],
        online: [['places'], ['joinLink', 'organizerEmail']],
        days: [['allDay', 'daysLater'], ['furtherDates'], ['phases'], ['timeZone']],
        status: [['planStatus', 'statusNote'], ['slug']],
      },
    ),
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
      ['otherNotes'],
    ],
  },
  closure: {
    mainField: 'firstDay',
    list: ['venue', 'firstDay', 'lastDay', 'dates'],
    sort: { by: 'firstDay', order: 'DESC' },
    rows: [
      ['venue'],
      ['firstDay', 'lastDay'],
      ['dates', 'newVenue'],
      ['note', 'noteLocale'],
      ['otherNotes'],
    ],
  },
  'special-date': {
    mainField: 'originalDate',
    list: ['meeting', 'originalDate', 'title'],
    sort: { by: 'originalDate', order: 'DESC' },
    ...withFolds(
      [
        ['meeting', 'originalDate'],
        ['title'],
        ['onlyIn'],
        ['speakers'],
        ['summary'],
        ['body'],
        ['agenda'],
      ],
      {
        about: [['readings'], ['image'], ['places']],
      },
    ),
  },
  venue: {
    mainField: 'name',
    list: ['name', 'streetAddress', 'city'],
    sort: { by: 'name', order: 'ASC' },
    rows: [
      ['name', 'shortName'],
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
    ...withFolds([['title'], ['onlyIn'], ['summary'], ['body']], {
      about: [['order', 'topics'], ['adoptedOn', 'adoptedAt'], ['supersedes', 'image'], ['slug']],
    }),
  },
  article: {
    mainField: 'title',
    list: ['title', 'kind', 'appearedOn'],
    sort: { by: 'appearedOn', order: 'DESC' },
    ...withFolds([['title'], ['onlyIn'], ['kind', 'appearedOn'], ['lead'], ['body']], {
      about: [
        ['image', 'topics'],
        ['meeting', 'position'],
        ['group', 'person'],
        ['page', 'continues'],
        ['slug'],
      ],
    }),
  },
  paper: {
    mainField: 'title',
    list: ['title', 'kind', 'updatedAt'],
    sort: { by: 'title', order: 'ASC' },
    ...withFolds([['title'], ['onlyIn'], ['kind'], ['lead'], ['versions']], {
      study: [['course', 'part'], ['readings'], ['questions'], ['discussedOn']],
      about: [['topics'], ['meeting', 'group'], ['slug']],
    }),
  },
  group: {
    mainField: 'title',
    list: ['title', 'kind', 'updatedAt'],
    sort: { by: 'title', order: 'ASC' },
    ...withFolds([['title'], ['onlyIn'], ['kind'], ['lead'], ['joining'], ['body']], {
      about: [['image', 'topics'], ['slug']],
    }),
  },
  person: {
    mainField: 'title',
    list: ['title', 'order', 'updatedAt'],
    sort: { by: 'title', order: 'ASC' },
    ...withFolds(
      [
        ['title', 'pronouns'],
        ['onlyIn'],
        ['consentOn', 'takesMessages'],
        ['offices'],
        ['body'],
        ['image'],
      ],
      {
        about: [['groups'], ['order', 'slug']],
      },
    ),
  },
  circular: {
    mainField: 'title',
    list: ['title', 'sentOn', 'updatedAt'],
    sort: { by: 'sentOn', order: 'DESC' },
    rows: [['title'], ['onlyIn'], ['sentOn'], ['slug']],
  },
  topic: {
    mainField: 'name',
    list: ['name', 'slug'],
    sort: { by: 'name', order: 'ASC' },
    rows: [['name', 'slug'], ['description']],
  },
  'site-settings': {
    mainField: 'branchName',
    ...withFolds(
      [
        ['branchName', 'organizationName'],
        ['tagline'],
        ['logo', 'logoSaysName'],
        ['palette'],
        ['ownColor', 'ownAccent'],
        ['contactEmail'],
        ['announcement'],
      ],
      {
        pages: [
          ['homePage', 'meetingsPage'],
          ['positionsPage', 'newsPage'],
          ['peoplePage', 'lettersPage'],
          ['documentsPage', 'groupsPage', 'getInvolvedPage'],
        ],
        foot: [['socialLinks'], ['footerText']],
        support: [['donateUrl', 'joinUrl']],
        sharing: [
          ['shareImage'],
          ['embedPage', 'embedData'],
          ['keepsNothingOffline'],
          ['timeZone'],
        ],
      },
    ),
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
