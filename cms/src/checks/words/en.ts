import { en as content } from '../../content/words/en'
import { wrongFile } from './files/en'
import { sentenceOf } from './sentences'
import type { CheckWords } from './words'

const day = content.dateInSentence

/** Dates have commas of their own: three and more are told apart by semicolons. */
function days(dates: readonly string[]): string {
  const words = dates.map(day)
  const last = words.pop() ?? ''
  return words.length < 2 ? [...words, last].join(' and ') : `${words.join('; ')}; and ${last}`
}

const fields = {
  title: 'Title',
  noteLocale: 'Language of the note',
  onlyIn: 'Only in one language',
  slug: 'Address',
  parent: 'Page above',
  lead: 'Opening sentence',
  sections: 'Sections',
  description: 'Description for search and sharing',
  shareImage: 'Picture for shared links',
  summary: 'Summary',
  body: 'Text',
  venue: 'Place',
  firstDay: 'First closed day',
  lastDay: 'Last closed day',
  dates: 'What becomes of the dates there',
  access: 'Accessibility',
  accessTexts: 'Accessibility in words',
  readings: 'To read before',
  speakers: 'Who speaks',
  agenda: 'Agenda',
  day: 'On which day',
  statusNote: 'Note on the status',
  firstDate: 'First date',
  allDay: 'All day',
  startTime: 'Starts at',
  endTime: 'Ends at',
  daysLater: 'Ends … days later',
  timeZone: 'Time zone',
  ownColor: 'Main color',
  ownAccent: 'Second color',
  recurrence: 'Repeats',
  frequency: 'How',
  sunday: 'Sun',
  nth: 'Which one in the month',
  secondNth: 'And which other one',
  thirdNth: 'And which third one',
  isTogether: 'Count these days together',
  secondDay: 'And on day … of the month',
  thirdDay: 'And on a third day',
  lastDayOfMonth: 'And on the last day of the month',
  until: 'Until',
  count: 'Number of dates',
  furtherDates: 'Further dates',
  date: 'Date',
  phases: 'From a date on',
  from: 'From this date on',
  attendance: 'How to attend',
  joinLink: 'Link to join online',
  meeting: 'Meeting',
  originalDate: 'Date that changes',
  change: 'What happens',
  newDate: 'New date',
  newStartTime: 'New start',
  newEndTime: 'New end',
  newDaysLater: 'Ends … days later',
  newVenue: 'New place',
  topics: 'Topics',
  groups: 'Groups',
  group: 'Written by',
  image: 'Picture',
  adoptedAt: 'Adopted at',
  appearedOn: 'Day',
  continues: 'Continues',
  versions: 'Versions',
  pronouns: 'Pronouns',
  consentOn: 'Agreed to be shown on',
  discussedOn: 'Discussed on',
  kind: 'What it is',
  page: 'Page',
  position: 'Position',
  supersedes: 'Replaces',
  to: 'New address',
  header: 'Menu at the top',
  footer: 'Links at the bottom',
  announcement: 'Announcements',
  socialLinks: 'Elsewhere',
  donateUrl: 'Where to donate',
  joinUrl: 'Where to join',
  homePage: 'Home page',
  meetingsPage: 'Page for “Meetings”',
  positionsPage: 'Page for “Positions”',
  newsPage: 'Page for “News”',
  documentsPage: 'Page for “Documents”',
  groupsPage: 'Page for “Groups”',
  peoplePage: 'Page for “People”',
  lettersPage: 'Page for “Letters”',
  getInvolvedPage: 'Page for “Get involved”',
}

const dateChanges = 'Date changes'

const choices = {
  cancelled: 'cancelled',
  moved: 'moved',
  otherVenue: 'other place',
  daily: 'daily',
  asPlanned: 'as planned',
  weekly: 'weekly',
  monthlyByDate: 'monthly by date',
  monthlyByWeekday: 'monthly by weekday',
  yearly: 'yearly',
  online: 'online',
}

/** The dialog that moves a date has no field for that: of a date change it is said where there is one. */
const nextDayRemedy = (field: string) =>
  field === fields.newEndTime
    ? `If that is on the next day, use the form under “${dateChanges}”: write 1 there under “${fields.newDaysLater}”.`
    : `If that is on the next day, write 1 under “${fields.daysLater}”.`

const yearRemedy = (isEnd: boolean) =>
  isEnd ? 'Correct it, or leave it empty for a series without an end.' : 'Correct it.'

function timeRemedy([meant, inTheEvening]: string[]): string {
  if (meant === undefined) return 'Write hours and minutes, for example 19:00.'
  return inTheEvening === undefined
    ? `Write ${meant}.`
    : `Write ${meant} for before noon, or ${inTheEvening} for after noon.`
}

const lostRemedies = {
  phase: 'Let the new days begin later, with another date here.',
  rule: `Keep the days as they were, and add the new ones under “${fields.phases}”, or add the date under “${fields.furtherDates}”.`,
  firstDate: `Keep the first date as it was, and give the new one in the date change, as “${choices.moved}”, or add the date under “${fields.furtherDates}”.`,
}

const oneOf = (choices: readonly string[]) =>
  new Intl.ListFormat('en-US', { type: 'disjunction' }).format(choices.map((one) => `“${one}”`))

function rangeRemedy(least: number | null, most: number | null): string {
  if (least === null) return `Write at most ${most}.`
  return most === null ? `Write at least ${least}.` : `Write a number from ${least} to ${most}.`
}

export const en: CheckWords = {
  language: 'en',
  fields,
  choices,

  slugTaken: (slug, title) =>
    `Address: “${slug}” belongs to “${title}”. Write another one, or empty the field and save: then one is made from the title.`,
  slugReserved: (slug) =>
    `Address: the site itself answers at “${slug}”. Write another one, or empty the field and save: then one is made from the title.`,
  parentItself: () =>
    'Page above: a page can’t be above itself. Choose another page, or leave it empty.',
  parentBelow: (title) =>
    `Page above: “${title}” is below this page already. Choose another page, or leave it empty.`,
  deadLink: (field, url) =>
    `${field}: there is nothing at “${url}” on this site. Correct the link, or remove it.`,
  unreadableLink: (field, url) =>
    `${field}: “${url}” is not an address that can be opened. Begin it with https://, mailto:, tel: or, on this site, with /.`,
  emptyLink: (field, label) =>
    `${field}: ${label === '' ? 'a link' : `the link “${label}”`} leads nowhere. Choose its page or write its address, or remove it.`,
  linkWithoutWords: (field) =>
    `${field}: a link that leads to another site, or to a file, has no words. Write what it says: only what is on this site has a title that can take their place.`,
  emptyChoice: (field) => `${field}: nothing is chosen here. Choose it, or remove it.`,
  pictureWithoutWords: (field, file) =>
    `${field}: it is not said what “${file}” shows. Say it in a sentence under “What the picture shows”, for those who can’t see it.`,
  pictureInTextWithoutWords: (field, file) =>
    `${field}: “${file}” has no alternative text. Say in the media library what it shows.`,
  pictureInOtherWords: (field, file, { written, readOut }) =>
    `${field}: what “${file}” shows is read out in ${readOut} here. Say it in ${written}, too, under “What the picture shows”.`,
  videoMissing: (field) =>
    `${field}: nothing is there to watch. Choose a video file, or write where else it can be watched.`,
  videoAddress: (field, url) =>
    `${field}: “${url}” does not lead to another site. Write the whole address with https://.`,
  noCaptions: (field, file) =>
    `${field}: “${file}” has no captions in it. Choose a WebVTT file, whose name ends in “.vtt”.`,
  captionsMissing: (field) =>
    `${field}: who can’t hear the video does not learn what is said in it. Add its captions as a WebVTT file (.vtt).`,
  supportNowhere: (field, isJoining) =>
    `${field}: this is not shown, since the site settings do not say where to ${isJoining ? 'join' : 'donate'}. Write it there, under “Donating and joining”.`,
  versionMissing: (field) =>
    `${field}: there is none yet, so visitors would find nothing. Add one with its day.`,
  versionEmpty: (field) =>
    `${field}: there is neither a file nor a text, so visitors would find nothing. Put in one of them, or remove this version.`,
  versionDayTaken: (field, date) =>
    `${field}: there is another version of ${day(date)}, and each has its address by its day. Write another day, or remove one of the two.`,
  decisionNumberTaken: (field, number) =>
    `${field}: there is another decision with the number ${number} in this version, and each has its address by it. Write another number.`,
  nothingToRead: (field) =>
    `${field}: visitors would find nothing but the title. Write something here or under “${fields.lead}”, add a picture, or choose a “${fields.meeting}”, “${fields.position}” or “${fields.page}” to which it leads.`,
  placeMissing: () =>
    `Place: people are asked to come, but not told where. Choose a place, or set “${fields.attendance}” to “${choices.online}”.`,
  consentMissing: () =>
    `${fields.consentOn}: nobody is shown on the site without a day on which they agreed. Ask them, and choose the day.`,
  consentAhead: (date) =>
    `${fields.consentOn}: ${day(date)} is still to come. Publish then, or correct the day.`,
  endsBefore: (field, begin) => `${field}: this is before “${begin}”. Correct one of the two.`,
  neverSent: () =>
    `${fields.title}: nothing was sent by this. A letter comes here from its own page, once it is sent. Delete this, and choose it there.`,
  joinLinkPublic: (field) =>
    `${field}: everybody can read the link to join here. Remove it from this text; it is kept under “${fields.joinLink}”, which is never shown.`,
  joinLinkOfOther: (field, title) =>
    `${field}: everybody can read here the link to join “${title}”. Remove it from this text; if everybody may have it, remove it from that meeting’s “${fields.joinLink}”.`,
  meetingMissing: () => 'Meeting: it is empty. Choose the meeting whose date changes.',
  noteTwice: (language) =>
    `${fields.noteLocale}: there are two notes in ${language}. Choose another language for one, or take one away.`,
  specialMeetingMissing: () => 'Meeting: it is empty. Choose the meeting whose date this is.',
  specialMeetingUnpublished: (title) =>
    `Meeting: “${title}” is not published, and nobody would see its date. Publish the meeting first.`,
  specialDateTaken: (date) =>
    `Date: there is something of its own for ${day(date)} already. Open that one under “Special dates” instead, or choose another date.`,
  redirectFromElsewhere: (from) =>
    `Old address: “${from}” is not an address on this site. Write it without the site’s name and first slash, for example old-page.`,
  redirectHidden: (address) =>
    `Old address: visitors find something at “${address}” already, so this would do nothing. Write another address, or give what is there another one first.`,
  redirectNowhere: () =>
    `${fields.to}: it is empty, and no page is chosen either. Choose a page, or write an address.`,
  redirectItself: () =>
    `${fields.to}: it is the old address itself. Write where visitors should get to, or choose a page.`,
  redirectCircle: (to) =>
    `${fields.to}: “${to}” leads on in a circle. Write where visitors should get to in the end, or correct the other redirects first.`,
  narrowedToDraft: (field, title) =>
    `${field}: “${title}” is not published, so what is of all would be listed here. Publish it first, or leave this empty.`,
  homePageMissing: () =>
    'Home page: without it, visitors find nothing at the first address of the site. Choose a page.',
  noColour: (field, value) =>
    `${field}: “${value}” can’t be read as a color. Choose one, or write it like “#c8161d”.`,
  ownColourMissing: () =>
    'Main color: colors of your own need one. Choose it, or choose one of our palettes under “Colors”.',
  homePageUnpublished: (title) =>
    `Home page: “${title}” is not published, so visitors would find nothing at the first address of the site. Publish it first, or choose another page.`,
  calendar: {
    yearTooEarly: (field, date, firstYear, isEnd) =>
      `${field}: is the year right? ${day(date)} is before ${firstYear}. ${yearRemedy(isEnd)}`,
    yearTooLate: (field, date, yearsAhead, isEnd) =>
      `${field}: is the year right? ${day(date)} is more than ${yearsAhead} years from now. ${yearRemedy(isEnd)}`,

    firstDateMissing: (field) => `${field}: it is empty. Say on which date it is.`,
    startMissing: (field) =>
      `${field}: it is empty. Say when it starts, or set “${fields.allDay}” to Yes.`,
    endMissing: (field) =>
      `${field}: it is empty. Say when it ends, or set “${fields.allDay}” to Yes.`,
    unreadableTime: (field, entered, meant) =>
      `${field}: “${entered}” can’t be read as a time. ${timeRemedy(meant)}`,
    timeOfWholeDay: (field) => `${field}: it lasts all day. Leave the time empty.`,
    endBeforeStart: (field, start, end) =>
      `${field}: it would end at ${end}, before it starts at ${start}. ${nextDayRemedy(field)}`,
    endAtStart: (field, time) =>
      `${field}: it would end at ${time}, the very time at which it starts. ${nextDayRemedy(field)}`,
    daysOfOldEnd: (field, end, daysLater) =>
      `${field}: so far it ends ${daysLater === 1 ? '1 day' : `${daysLater} days`} later. Say how it is with the new end at ${end}: 0 for the same day, 1 for the next day.`,
    unknownZone: (field, name, near) =>
      `${field}: there is no time zone “${name}”. ${near.length > 0 ? `Did you mean ${near.join(' or ')}? Then write it like that.` : 'Write a name of the IANA list: a continent and a city, such as America/Los_Angeles.'}`,

    nthUnused: (field, frequency) =>
      `${field}: “${choices[frequency]}” has no first, second or last weekday. Empty this field, or choose “${choices.monthlyByWeekday}”.`,
    nthMissing: (field) =>
      `${field}: it is empty. Say which one of the month it is: the first, second, third, fourth, fifth or last.`,
    weekdaysUnused: (field, frequency) =>
      frequency === 'daily'
        ? `${field}: “${choices.daily}” goes by days, whichever weekdays they are. Set the weekdays to No, or choose “${choices.weekly}”.`
        : `${field}: “${choices.monthlyByDate}” goes by the day of the month of the first date. Set the weekdays to No, or choose “${choices.monthlyByWeekday}”.`,
    togetherUnused: (field, frequency) =>
      `${field}: “${choices[frequency]}” counts no weekdays of a month. Set this to No, or choose “${choices.monthlyByWeekday}”.`,
    daysUnused: (field, frequency) =>
      `${field}: “${choices[frequency]}” does not go by days of the month. Leave this out, or choose “${choices.monthlyByDate}”.`,
    weekdayMissing: (field) =>
      `${field}: there is no weekday yet. Set the weekday to Yes, too: for “second Sunday of the month” it is ${fields.sunday}.`,
    twoEnds: (field) =>
      `${field}: it has two ends. Give either “${fields.until}” or “${fields.count}”, not both.`,
    endBeforeBegin: (field, until, from) =>
      `${field}: it ends on ${day(until)}, before it begins on ${day(from)}. Choose a later date.`,
    notOfRule: (field, date, nearest) =>
      `${field}: ${day(date)} is not one of the days on which it repeats. Choose ${nearest.length === 1 ? 'the nearest' : 'one of the nearest'}: ${days(nearest)}.`,
    noDateEver: (field) =>
      `${field}: no date ever comes of this rule. Choose other days, or another one in the month.`,
    overlap: (field, date, next) =>
      `${field}: the date of ${day(date)} has not ended when the next one begins on ${day(next)}. Let it end earlier, or choose other days.`,

    furtherTwice: (field, date) => `${field}: ${day(date)} is there twice. Remove one of them.`,
    furtherNamed: (field, date) =>
      `${field}: on ${day(date)} it takes place anyway. Choose another date, or remove this one.`,

    phaseDateMissing: (field) => `${field}: it is empty. Say from which date on it changes.`,
    phaseBeforeFirst: (field, firstDate) =>
      `${field}: a change begins after the first date, ${day(firstDate)}. Choose a later one; if all of it changes, change the fields above.`,
    phaseOutOfOrder: (field, before) =>
      `${field}: the change before it begins on ${day(before)}. Put the changes in order.`,
    phaseChangesNothing: (field, from) =>
      `${field}: nothing else is filled in. Say what changes from ${day(from)} on: times, days or place.`,
    phaseWithoutRule: (field) =>
      `${field}: it takes place only once so far. Say how it repeats from then on.`,
    phaseWithoutDate: (field, from, next) =>
      next === null
        ? `${field}: there is no date on or after ${day(from)}. Choose an earlier one, or remove this change.`
        : `${field}: there is no date between ${days([from, next])}. Choose other dates, or remove this change.`,

    changesLost: (field, dates, because) =>
      dates.length === 1
        ? `${field}: there would be no date any more for the date change of ${days(dates)}. ${lostRemedies[because]} Or choose “${choices.cancelled}” in that date change first, so that nobody comes in vain, then publish this; you may delete it afterwards.`
        : `${field}: there would be no date any more for the date changes of ${days(dates)}. ${lostRemedies[because]} Or choose “${choices.cancelled}” in those date changes first, so that nobody comes in vain, then publish this; you may delete them afterwards.`,
    ownLost: (field, dates, because) =>
      dates.length === 1
        ? `${field}: there would be no date any more for what ${days(dates)} has of its own. ${lostRemedies[because]} Or unpublish that under “Special dates” first; you may put it on another date afterwards.`
        : `${field}: there would be no dates any more for what these have of their own: ${days(dates)}. ${lostRemedies[because]} Or unpublish those under “Special dates” first; you may put them on other dates afterwards.`,
    changeUnfit: (field, originalDate, allDay, problem) =>
      `${field}: this does not fit the date change of ${day(originalDate)}. ${sentenceOf(problem, en)} Open it under “${en.dateChanges}” first: ${allDay ? 'take its times out' : 'give it both a new start and a new end'}.`,

    meetingWithoutDates: (field) =>
      `${field}: this meeting has no dates yet. Give it a first date, start and end.`,
    changedAlready: (field, originalDate, change, newDate) =>
      `${field}: there is a change of ${day(originalDate)} already (${choices[change]}${change === 'moved' && newDate !== null ? ` to ${day(newDate)}` : ''}). Open that one instead.`,
    movedHere: (field, originalDate) =>
      `${field}: the date of ${day(originalDate)} was moved to this day. Open that change instead.`,
    movedToThis: (field, originalDate) =>
      `${field}: the date of ${day(originalDate)} was moved to this day. Choose ${day(originalDate)} here; what you write moves along.`,
    itemEndsBefore: (field, start, end) =>
      `${field}: it would end at ${end}, but starts at ${start}. Correct one of the two times, or leave this one empty.`,
    itemAfterLastDay: (field, days) =>
      `${field}: the meeting lasts ${days === 1 ? '1 day' : `${days} days`}. Write ${days === 1 ? '1' : `a number from 1 to ${days}`}, or leave it empty for the first.`,
    notOfMeeting: (field, date, nearest) =>
      `${field}: this meeting has no date on ${day(date)}. Choose one that it has; the nearest ${nearest.length === 1 ? 'is' : 'are'} ${days(nearest)}.`,
    onlyDate: (field, date, only) =>
      `${field}: this meeting has no date on ${day(date)}. Choose its only date: ${day(only)}.`,
    cancelledButMoved: (field) =>
      `${field}: you gave a new date or time. Choose “${choices.moved}”, or leave it empty.`,
    cancelledButElsewhere: (field) =>
      `${field}: you gave a new place. Choose “${choices.otherVenue}”, or leave it empty.`,
    movedNowhere: (field) =>
      `${field}: nothing new is filled in. Say where it moves: a new date, a new start or a new end. If only the place is another one, choose “${choices.otherVenue}”.`,
    movedToSameTime: (field) =>
      `${field}: that is when it takes place anyway. Give another date or time.`,
    movedOntoOther: (field, date, originalDate) =>
      `${field}: ${date === originalDate ? `this meeting has a date at that time already, on ${day(date)}` : `the date of ${day(originalDate)} was moved to that time already, on ${day(date)}`}. Give another date or time; if they become one, choose “${choices.cancelled}” for the one that is dropped.`,
    movedIntoPast: (field, newDate, originalDate) =>
      `${field}: is the date right? ${day(newDate)} is past, and the date of ${day(originalDate)} is still to come. Choose a date that is to come, too.`,
    elsewhereButMoved: (field) =>
      `${field}: you gave a new date or time as well. Choose “${choices.moved}”: a moved date can have a new place, too.`,
    venueMissing: (field) => `${field}: it is empty. Choose the new place.`,
    sameVenue: (field) => `${field}: that is where it takes place anyway. Choose another place.`,
    plannedButChanged: (field) =>
      `${field}: you gave a new date, time or place. Choose “${choices.moved}” or “${choices.otherVenue}”, or leave them empty.`,

    closedPlaceMissing: (field) => `${field}: it is empty. Choose the place that is closed.`,
    closedBackwards: (field, firstDay, lastDay) =>
      `${field}: ${day(lastDay)} is before the first closed day, ${day(firstDay)}. Choose the same day or a later one.`,
    closedTooLong: (field, length, longest) =>
      `${field}: that would be ${length} days, and ${longest} are the most. Choose an earlier day; if nobody meets there any more, choose another place in the meetings.`,
    closedButElsewhere: (field) =>
      `${field}: you gave a new place. Choose “${choices.otherVenue}”, or leave it empty.`,
    closedItself: (field) => `${field}: that is the place that is closed. Choose another one.`,
    closedAlready: (field, firstDay, lastDay) =>
      `${field}: this place is closed already from ${day(firstDay)} to ${day(lastDay)}. Choose other days, or change those.`,
    closedForOthers: (field, place, firstDay, lastDay) =>
      `${field}: dates of ${place} are held here from ${day(firstDay)} to ${day(lastDay)}, since that is closed. Choose another place for them first.`,
    closedToo: (field, firstDay, lastDay) =>
      `${field}: it is closed itself from ${day(firstDay)} to ${day(lastDay)}. Choose another place.`,
  },
  values: {
    empty: (field) => `${field}: it is empty. Fill it in.`,
    notChosen: (field, choices) => `${field}: nothing is chosen. Choose ${oneOf(choices)}.`,
    unknownChoice: (field, value, choices) =>
      `${field}: “${value}” can’t be chosen here. Choose ${oneOf(choices)}.`,
    tooLong: (field, length, longest) =>
      `${field}: with ${length} characters it is too long. Shorten it to ${longest} or fewer.`,
    outOfRange: (field, value, least, most) =>
      `${field}: ${value} can’t be right. ${rangeRemedy(least, most)}`,
    notWhole: (field, value) =>
      `${field}: ${value} is not a whole number. Write it without a fraction.`,
    notNumber: (field, value) => `${field}: “${value}” is not a number. Write it in digits.`,
    notYesOrNo: (field) => `${field}: it is neither Yes nor No. Choose one of them.`,
    notText: (field) => `${field}: it is not a text. Write it in words.`,
    notEmail: (field, value) =>
      `${field}: “${value}” is not an email address. Correct it, for example to name@example.org, or leave it empty.`,
    notSlug: (field, value) =>
      `${field}: “${value}” can’t be part of an address. Write letters from a to z, digits and hyphens only.`,
    unreadableDate: (field, value) =>
      `${field}: “${value}” can’t be read as a date. Choose one in the calendar, or write year, month and day with hyphens.`,
    unreadableMoment: (field, value) =>
      `${field}: “${value}” can’t be read as a date and time. Choose both anew.`,
    notUnique: (field, value) =>
      `${field}: “${value}” is used somewhere else already. Change it there, or write something else here.`,
    tooFew: (field, least) =>
      `${field}: there ${least === 1 ? 'is nothing in it' : 'are too few'}. Add at least ${least}.`,
    tooMany: (field, count, most) =>
      `${field}: there are ${count}, which is too many. Remove some, so that ${most} are left.`,
    wrongFile: (field, ...file) => `${field}: ${wrongFile(...file)}`,
    gone: (field) => `${field}: what was chosen is not there any more. Remove it, or choose again.`,
    unfit: (field, told) => `${field}: it can’t be kept like this (${told}). Correct it.`,
  },

  draftLinked: (field, title) =>
    `${field}: “${title}” is not published, so visitors don’t get to it. Publish it as well, or remove the link.`,
  draftChosen: (field, title) =>
    `${field}: “${title}” is not published, so it is left out here. Publish it as well, or remove it.`,
  discussedOnNoDate: (date, title) =>
    `${fields.discussedOn}: “${title}” has no date on ${day(date)} to which anybody could come. Choose a day of its dates, or another meeting.`,
  accessUnknown: () =>
    'Accessibility: nothing is known of steps, masks, sign language or childcare. Fill it in here or at the place, so that everybody knows whether they can come.',
  samePlace: (date, title) =>
    `Place: on ${date} “${title}” is in the same place at the same time. Choose another place or time, or change one of the two dates.`,
  sameHour: (date, title) =>
    `First date: on ${date} “${title}” is at the same time. Choose another time if people want to come to both.`,
  itemOutside: (title, date) =>
    `Agenda: “${title}” is not within the hours of this date (${date}). Correct its times, or change those of the date.`,
  longTitle: (length, longest) =>
    `Title: with ${length} characters it is cut off where it is shared. Shorten it to ${longest} or fewer.`,
  translationMissing: (language) =>
    `Title: there is no ${language} version, so those readers get this one. Choose ${language} among the languages at the top and translate it.`,
  rowsMissing: (field) =>
    `${field}: the original has some, and here is nothing, so that those readers miss it. Fill it in with “Take over everything from the original” at the top, then translate it.`,
  defaultMissing: (original, language) =>
    `Title: there is no ${original} version, and without it nobody sees this one. Choose ${original} among the languages at the top and write it. What is only in ${language} is written there as well, with ${language} under “${fields.onlyIn}”.`,
  defaultUnpublished: (language) =>
    `Title: visitors find this version beside the ${language} one only. Publish that one first.`,
  onlyInTranslated: (language) =>
    `${fields.onlyIn}: there is a ${language} version of its own already. Choose “No” here, or delete that version.`,
  onlyInChanged: () =>
    `${fields.onlyIn}: visitors read an older text than the one here. Publish it, or discard the changes, before you write another language.`,
  onlyInPlanned: () =>
    `${fields.onlyIn}: this is planned to be published. Take that out of the schedule before you write another language, and plan it anew then.`,
  headingSkipped: (field, level, instead) =>
    `${field}: a heading of level ${level} follows without the level above it. Make it level ${instead}, so that the outline can be followed by ear.`,

  navigation: 'Navigation',
  settings: 'Site settings',
  dateChanges,
  placeOf: (title, field) => `“${title}” (${field})`,
  andMore: (places, more) => `${places} and ${more} more`,
  linkedFrom: (places) =>
    `This is linked from: ${places}. Remove the link there and publish or save it, then delete this.`,
  linkedWhilePublic: (places) =>
    `This is linked from: ${places}. Remove the link there and publish or save it, then unpublish this.`,
  chosenIn: (places) =>
    `This is chosen in: ${places}. Choose another there and publish or save it, then delete this.`,
  chosenWhilePublic: (places) =>
    `This is chosen in: ${places}. Choose another there and publish or save it, then unpublish this.`,
  fieldInLanguage: (field, language) => `${field}, in ${language}`,
  chosenInEntries: (count) =>
    count === 1
      ? 'This was chosen in 1 of the entries. Delete that one first when it is done with, then delete this.'
      : `This was chosen in ${count} of the entries. Delete those first when they are done with, then delete this.`,
  singleKept: () =>
    'This is there only once, and the site is made with it, so it can’t be deleted. Empty its fields instead, and save.',
  homePageNeeded: () =>
    `This is the page that visitors see first. Choose another one under “${fields.homePage}” in the site settings first.`,
  ofDocument: (title, message) => `“${title}” – ${message}`,
}
