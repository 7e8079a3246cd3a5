import type { Form } from './form'

/** The forms of the components, by uid. */
export const componentForms: Record<string, Form> = {
  'involve.mail-text': {
    mainField: 'subject',
    rows: [['subject'], ['text']],
  },
  'sections.sign-up': {
    mainField: 'title',
    rows: [['title'], ['text']],
  },
  'shared.link': {
    mainField: 'label',
    rows: [['label'], ['page', 'builtIn'], ['url']],
  },
  'shared.social-link': {
    mainField: 'label',
    rows: [['label', 'url']],
  },
  'shared.announcement': {
    mainField: 'text',
    rows: [['text'], ['link'], ['from'], ['until']],
  },
  'shared.question': {
    mainField: 'question',
    rows: [['question'], ['answer']],
  },
  'shared.position-choice': {
    mainField: 'id',
    rows: [['position']],
  },
  'shared.person-choice': {
    mainField: 'id',
    rows: [['person'], ['text']],
  },
  'shared.group-choice': {
    mainField: 'id',
    rows: [['group']],
  },
  'shared.paper-choice': {
    mainField: 'id',
    rows: [['paper']],
  },
  'sections.rich-text': {
    mainField: 'id',
    rows: [['text']],
  },
  'sections.hero': {
    mainField: 'title',
    rows: [['title'], ['text'], ['image', 'showNextMeeting'], ['links']],
  },
  'sections.upcoming-meetings': {
    mainField: 'title',
    rows: [['title'], ['count'], ['topic'], ['group']],
  },
  'sections.positions': {
    mainField: 'title',
    rows: [['title'], ['show', 'topic'], ['chosen']],
  },
  'sections.news': {
    mainField: 'title',
    rows: [['title'], ['count'], ['topic'], ['group']],
  },
  'sections.people': {
    mainField: 'title',
    rows: [['title'], ['chosen']],
  },
  'sections.groups': {
    mainField: 'title',
    rows: [['title'], ['chosen']],
  },
  'sections.documents': {
    mainField: 'title',
    rows: [['title'], ['show', 'count'], ['kind', 'group'], ['chosen']],
  },
  'sections.call-to-action': {
    mainField: 'title',
    rows: [['title'], ['text'], ['links']],
  },
  'sections.support': {
    mainField: 'way',
    rows: [['way'], ['title'], ['text']],
  },
  'sections.picture': {
    mainField: 'caption',
    rows: [['image'], ['caption', 'credit']],
  },
  'sections.gallery': {
    mainField: 'title',
    rows: [['title'], ['pictures']],
  },
  'shared.gallery-picture': {
    mainField: 'caption',
    rows: [['image'], ['caption', 'credit']],
  },
  'sections.video': {
    mainField: 'title',
    rows: [['title'], ['text'], ['file', 'poster'], ['captions'], ['url']],
  },
  'sections.quote': {
    mainField: 'text',
    rows: [['text'], ['attribution', 'sourceUrl']],
  },
  'sections.questions': {
    mainField: 'title',
    rows: [['title'], ['items']],
  },
  'sections.download': {
    mainField: 'title',
    rows: [['file'], ['title'], ['description']],
  },
  'paper.version': {
    mainField: 'day',
    rows: [['day'], ['file'], ['text'], ['decisions'], ['note']],
  },
  'paper.decision': {
    mainField: 'words',
    rows: [['number', 'act'], ['words'], ['position']],
  },
  'meeting.recurrence': {
    mainField: 'frequency',
    rows: [
      ['frequency', 'interval'],
      ['monday', 'tuesday', 'wednesday', 'thursday'],
      ['friday', 'saturday', 'sunday'],
      ['nth', 'secondNth', 'thirdNth'],
      ['isTogether'],
      ['secondDay', 'thirdDay', 'lastDayOfMonth'],
      ['until', 'count'],
      ['january', 'february', 'march', 'april'],
      ['may', 'june', 'july', 'august'],
      ['september', 'october', 'november', 'december'],
    ],
  },
  'meeting.phase': {
    mainField: 'from',
    rows: [['from'], ['startTime', 'endTime', 'daysLater'], ['recurrence'], ['venue']],
  },
  'meeting.further-date': {
    mainField: 'date',
    rows: [['date']],
  },
  'meeting.note': {
    mainField: 'note',
    rows: [['note', 'noteLocale']],
  },
  'meeting.access-facts': {
    mainField: 'id',
    rows: [
      ['stepFree', 'masks'],
      ['signLanguage', 'childcare'],
    ],
  },
  'meeting.access-texts': {
    mainField: 'id',
    rows: [['languages'], ['transit'], ['whatToExpect'], ['doorContact']],
  },
  'meeting.speaker': {
    mainField: 'name',
    rows: [['name'], ['role', 'url']],
  },
  'meeting.agenda-item': {
    mainField: 'title',
    rows: [['title'], ['startTime', 'endTime'], ['who', 'room'], ['day']],
    rare: ['who', 'room', 'day'],
  },
  'meeting.reading': {
    mainField: 'title',
    rows: [['title'], ['author', 'url']],
  },
  'person.office': {
    mainField: 'title',
    rows: [['title'], ['from', 'until']],
  },
}
