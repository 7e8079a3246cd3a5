import type { Part } from '../../../following/contract'

const count = (number: number, one: string, many: string) =>
  `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`
const list = new Intl.ListFormat('en-US')

const parts: Record<Part, string> = {
  title: 'title',
  when: 'dates and times',
  dates: 'single dates',
  ownWords: 'words of single dates',
  where: 'place',
  status: 'whether it takes place',
  text: 'text',
}

/** What the page of calendars that are followed says. */
export const en = {
  subtitle:
    'Calendars that others keep. They are looked at every hour, and what is new there comes here.',
  none: 'No calendar is followed yet.',
  noneHint:
    'If another group keeps its dates in a calendar of its own, such as Google Calendar or Nextcloud, its address is enough: new events become drafts here.',
  noneForEditors: 'An administrator can add one here.',
  add: 'Follow a calendar',
  failed: 'This could not be done. Check your connection.',

  form: {
    newTitle: 'Follow a calendar',
    title: (name: string) => `How “${name}” is followed`,
    address: 'Address of the calendar',
    addressHint:
      'It begins with https:// or webcal:// and often ends in .ics. Only administrators see it.',
    name: 'Name',
    nameHint: 'What it is called here, such as “City calendar”.',
    newMeetings: 'New meetings',
    drafts: 'wait as drafts',
    published: 'are published at once',
    publishedHint: 'Then changes are, too, and what is cancelled there is cancelled here.',
    mostADay: 'At most this many a day',
    mostADayHint: 'The rest waits as drafts, and is published on the next days.',
    isOn: 'Looked at every hour',
    yes: 'Yes',
    no: 'No',
    look: 'Look first',
    save: 'Follow it',
    saveAgain: 'Save',
    saved: 'Saved.',
    followed: 'This calendar is followed from now on.',
  },
  found: {
    events: (events: number) => `A calendar of ${count(events, 'event', 'events')}.`,
    made: (made: number) => `${count(made, 'comes', 'come')} as new.`,
    changed: (changed: number) => `${count(changed, 'meeting changes', 'meetings change')}.`,
    leftAlone: (left: number) =>
      `${count(left, 'meeting was', 'meetings were')} edited here and left as ${left === 1 ? 'it is' : 'they are'}.`,
    over: (over: number) =>
      `${count(over, 'is', 'are')} left out because ${over === 1 ? 'it is' : 'they are'} over.`,
    unreadable: (unreadable: number) =>
      `${count(unreadable, 'is', 'are')} left out because ${unreadable === 1 ? 'it' : 'they'} cannot be read.`,
    ours: (ours: number) =>
      `${count(ours, 'is', 'are')} left out because ${ours === 1 ? 'it is' : 'they are'} of this site or of another calendar that is followed.`,
    deleted: (deleted: number) =>
      `${count(deleted, 'was', 'were')} deleted here and ${deleted === 1 ? 'stays' : 'stay'} deleted.`,
    later: (later: number) =>
      `${count(later, 'has', 'have')} to wait: 50 new ones come in a day, and 100 drafts wait at most.`,
    tomorrow: (due: number) =>
      `${count(due, 'is', 'are')} published on the next days: today’s number is reached.`,
    nothing: 'Nothing is new.',
  },
  health: {
    justNow: 'just now',
    off: 'It is not looked at: this is turned off.',
    never: 'It has not been looked at yet.',
    well: (ago: string) => `Looked at ${ago}.`,
    failing: (since: string) => `Not readable since ${since}.`,
    next: (when: string) => `It is tried again ${when}.`,
    copy: (when: string) => `The last good copy is from ${when}.`,
    saveCopy: 'Save the last copy',
    copySaved: 'The calendar as it was read last is saved as a file.',
  },
  waiting: (waiting: number) => count(waiting, 'draft waits', 'drafts wait'),
  more: (more: number) => `and ${count(more, 'more', 'more')}`,
  decisions: 'To be decided',
  gone: 'It is gone from the calendar.',
  goneDraft: 'It is gone from the calendar, and was never published.',
  changed: (changed: Part[]) =>
    `Changed in the calendar, and not here: ${list.format(changed.map((part) => parts[part]))}.`,
  cancel: 'Cancel it here',
  delete: 'Delete the draft',
  take: 'Take it over',
  keep: 'Leave it',
  done: 'Done.',
  about: (what: string, title: string) => `${what}: ${title}`,
  notes: 'What could not be read or taken over',
  unreadable: 'Events that could not be read',
  question: {
    title: (gone: number, of: number) =>
      `${gone.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} coming events are gone at once: is that right?`,
    hint: 'Nothing is done until somebody answers.',
    yes: 'Yes, they are gone',
    no: 'No, keep them',
    confirm: 'Cancel what is gone?',
    effect: (gone: number) =>
      `What came from there and is published is cancelled here, and people who want to come are told. Drafts are deleted. It is about ${count(gone, 'event', 'events')}; what was edited here you decide one by one.`,
    kept: 'All stays as it is.',
    cancelled: 'They are cancelled here as well.',
  },
  look: 'Look now',
  looked: 'It was looked at.',
  change: 'Change',
  stop: 'Stop following',
  stopTitle: (name: string) => `Stop following “${name}”?`,
  stopEffect: 'The meetings that came from there stay as they are. Nothing new comes.',
  stopped: 'It is not followed any more.',
  leave: 'Go back',
  toPage: 'Show what came from calendars',
}
