import { placeholders, textFields, type EditedKind } from './placeholders'
import { field, type Form } from './form'

const mail = (kind: EditedKind, what: string, when: string) =>
  field(
    textFields[kind],
    `Mail: ${what}`,
    `${when} Filled in where they stand in braces: ${placeholders[kind].join(', ')}.`,
  )

/** The forms of the content types for "Get involved", by uid. */
export const getInvolvedDocuments: Record<string, Form> = {
  'api::interest.interest': {
    mainField: 'name',
    list: ['name', 'order'],
    sort: { by: 'order', order: 'ASC' },
    rows: [
      [
        field('name', 'Name', 'What people tick when they sign up.', 'Making posters'),
        field('order', 'Order', 'Lower numbers come first. Leave gaps: 10, 20, 30.'),
      ],
    ],
  },
  'api::get-involved.get-involved': {
    mainField: 'id',
    rows: [
      [
        field(
          'consentText',
          'What people agree to',
          'Stands beside the box that they tick, and is kept with what they send. Empty: our own words.',
        ),
      ],
      [
        field(
          'newEntriesMail',
          'Mail to you about new entries',
          'To the contact address. each: at once. daily: one a day with all of them. none: look here.',
        ),
        field(
          'confirmationDays',
          'Ask organizers … days before',
          'Whoever organizes a meeting is asked by mail whether a date takes place; the site says so while nobody has answered. 0: never.',
        ),
      ],
      [
        field('reminderHours', 'Reminder … hours before', 'To those who asked to be reminded.'),
        field(
          'joinLinkHours',
          'Link to join … hours before',
          'To those who said that they will be there.',
        ),
      ],
      [
        mail(
          'confirm',
          'please confirm',
          'After each form: nothing counts before it is confirmed.',
        ),
        mail('welcome', 'thanks', 'After somebody confirmed a sign-up or reminders.'),
      ],
      [
        mail(
          'attending',
          'you will be there',
          'After somebody confirmed it; with the calendar file.',
        ),
        mail('joinLink', 'link to join', 'Shortly before an online or hybrid date.'),
      ],
      [
        mail('reminder', 'reminder', 'Before a date.'),
        mail('myData', 'all that we hold', 'To whoever asks what is held about them.'),
      ],
      [
        mail('dateCancelled', 'a date is cancelled', 'To those who wanted to come or be reminded.'),
        mail('dateMoved', 'a date is moved', 'To those who wanted to come or be reminded.'),
      ],
      [
        mail('newEntries', 'new entries', 'To you; it never holds what people wrote.'),
        mail('dateQuestion', 'does it take place?', 'To whoever organizes the meeting.'),
      ],
      [
        field('unconfirmedDays', 'Not confirmed: deleted after … days'),
        field('attendanceDays', 'Attendance: deleted … days after the date'),
      ],
      [
        field('messageDays', 'Messages: deleted after … days', 'The privacy page says the same.'),
        field('signUpDays', 'Sign-ups: deleted after … days'),
      ],
      [
        field(
          'asksQuestion',
          'Ask the question',
          'Only while programs fill in the forms: it is one more thing that people have to do.',
        ),
      ],
      [
        field(
          'question',
          'Question',
          'Something that everybody here knows.',
          'Which river runs through Portland?',
        ),
        field(
          'answers',
          'Right answers',
          'With commas between them; case does not count.',
          'Willamette, the Willamette',
        ),
      ],
      [
        field(
          'mailsPerAddressAndDay',
          'Mails to one address in a day, at most',
          'So that nobody is flooded through our forms.',
        ),
        field('mailsPerMinute', 'Mails in a minute, at most', 'What your mail provider allows.'),
      ],
    ],
  },
}

/** The forms of their components, and of the section, by uid. */
export const getInvolvedComponents: Record<string, Form> = {
  'involve.mail-text': {
    mainField: 'subject',
    rows: [[field('subject', 'Subject (empty: ours)')], [field('text', 'Text (empty: ours)')]],
  },
  'sections.sign-up': {
    mainField: 'title',
    rows: [
      [field('title', 'Heading', 'What people sign up for.')],
      [field('text', 'Text', 'Why, in one or two sentences.')],
    ],
  },
}
