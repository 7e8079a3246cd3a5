import { field, type Form } from './form'
import { getInvolvedComponents } from './getInvolved'

const heading = (help = '') => field('title', 'Heading', help)

/** The forms of the components, by uid. */
export const componentForms: Record<string, Form> = {
  ...getInvolvedComponents,
  'shared.link': {
    mainField: 'label',
    rows: [
      [field('label', 'Words on the link', 'Say where it leads, not “click here”.')],
      [
        field('page', 'To a page', 'Fill in one of these three.'),
        field('builtIn', 'To a part of the site', 'Meetings, positions or get involved.'),
      ],
      [field('url', 'To an address', 'With https://, or /… on the site.', 'https://…')],
    ],
  },
  'shared.social-link': {
    mainField: 'label',
    rows: [[field('label', 'Name', '', 'Mastodon'), field('url', 'Address', '', 'https://…')]],
  },
  'shared.announcement': {
    mainField: 'text',
    rows: [
      [field('text', 'Text', 'One short sentence.')],
      [field('link', 'Link')],
      [field('until', 'Show until', 'It disappears by itself then.')],
    ],
  },
  'shared.question': {
    mainField: 'question',
    rows: [
      [field('question', 'Question', 'As a visitor would ask it.')],
      [field('answer', 'Answer')],
    ],
  },
  'shared.position-choice': { mainField: 'id', rows: [[field('position', 'Position')]] },
  'sections.rich-text': { mainField: 'id', rows: [[field('text', 'Text')]] },
  'sections.hero': {
    mainField: 'title',
    rows: [
      [field('title', 'Headline', 'Few words, large letters.')],
      [field('text', 'Text', 'Who you are, in one or two sentences.')],
      [field('image', 'Picture'), field('showNextMeeting', 'Show the next meeting')],
      [field('links', 'Buttons', 'The first is the most important one.')],
    ],
  },
  'sections.upcoming-meetings': {
    mainField: 'title',
    rows: [
      [heading('Empty: “Upcoming meetings”.')],
      [field('count', 'How many dates'), field('topic', 'Only this topic', 'Empty: all.')],
    ],
  },
  'sections.positions': {
    mainField: 'title',
    rows: [
      [heading('Empty: “Where we stand”.')],
      [field('show', 'Which ones'), field('topic', 'Topic', 'If you show them by topic.')],
      [field('chosen', 'Chosen positions', 'If you choose them yourself; in this order.')],
    ],
  },
  'sections.call-to-action': {
    mainField: 'title',
    rows: [
      [field('title', 'Heading', 'What people should do.')],
      [field('text', 'Text')],
      [field('links', 'Buttons', 'The first is the most important one.')],
    ],
  },
  'sections.picture': {
    mainField: 'caption',
    rows: [
      [field('image', 'Picture', 'Describe it in its alternative text.')],
      [field('caption', 'Caption'), field('credit', 'Credit', 'Who made it.')],
    ],
  },
  'sections.quote': {
    mainField: 'text',
    rows: [
      [field('text', 'Words')],
      [field('attribution', 'Who said it'), field('sourceUrl', 'Where it stands', '', 'https://…')],
    ],
  },
  'sections.questions': {
    mainField: 'title',
    rows: [[heading()], [field('items', 'Questions')]],
  },
  'sections.download': {
    mainField: 'title',
    rows: [
      [field('title', 'Heading')],
      [field('description', 'What it is', 'What one gets, for example “Leaflet, two pages”.')],
      [field('file', 'File')],
    ],
  },
  'meeting.recurrence': {
    mainField: 'frequency',
    rows: [
      [
        field(
          'frequency',
          'How',
          'Weekly and monthly by weekday need days below; monthly by date and yearly follow the first date.',
        ),
        field(
          'interval',
          'Every … weeks, months or years',
          '1 is every one, 2 is every second one.',
        ),
      ],
      [
        field('monday', 'Mon', 'Every day on which it meets.'),
        field('tuesday', 'Tue'),
        field('wednesday', 'Wed'),
        field('thursday', 'Thu'),
      ],
      [field('friday', 'Fri'), field('saturday', 'Sat'), field('sunday', 'Sun')],
      [
        field(
          'nth',
          'Which one in the month',
          'Only for monthly by weekday: “second Sunday” is second.',
        ),
      ],
      [
        field('until', 'Until', 'The last possible date; empty: without end.'),
        field('count', 'Number of dates', 'Instead of an end date.'),
      ],
    ],
  },
  'meeting.phase': {
    mainField: 'from',
    rows: [
      [
        field(
          'from',
          'From this date on',
          'From October on Tuesdays instead of Thursdays, for example. Dates before it stay; what you leave empty below is as before.',
        ),
      ],
      [
        field('startTime', 'Starts at', 'Empty: as before.', '19:00'),
        field('endTime', 'Ends at', 'Empty: as before.', '21:00'),
        field('daysLater', 'Ends … days later', '0: on the same day. Empty: as before.'),
      ],
      [field('recurrence', 'Repeats', 'Only if other days are to hold. Empty: as before.')],
      [field('venue', 'Place', 'Empty: as before.')],
    ],
  },
  'meeting.access-facts': {
    mainField: 'id',
    rows: [
      [
        field('stepFree', 'Step-free', 'From the street to the seat, without stairs.'),
        field('masks', 'Masks'),
      ],
      [field('signLanguage', 'Sign language'), field('childcare', 'Childcare')],
    ],
  },
  'meeting.access-texts': {
    mainField: 'id',
    rows: [
      [field('languages', 'Languages spoken')],
      [field('transit', 'How to get there by bus and train')],
      [field('whatToExpect', 'What to expect', 'For somebody who comes for the first time.')],
      [field('doorContact', 'At the door', 'Whom to call or write to if it is locked.')],
    ],
  },
  'meeting.reading': {
    mainField: 'title',
    rows: [
      [field('title', 'Title')],
      [field('author', 'Author'), field('url', 'Where to read it', '', 'https://…')],
    ],
  },
}
