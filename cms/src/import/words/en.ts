import { en as checks } from '../../checks/words/en'
import { sentenceOf } from '../../checks/words/sentences'
import { daysIn } from './days'
import { whyIn } from './facts'
import { reasonIn } from './sentences'
import type {
  ImportWords,
  ReasonSentences,
  RefusalSentences,
  RemarkSentences,
  SubjectSentences,
} from './words'

const longDay = daysIn('en-US', 'long')

const reasons: ReasonSentences = {
  noColon: (line) => `invalid line (no token ";" or ":") "${line}"`,
  neverEnds: () => 'invalid ical body. component began but did not end',
  unclear: (told) => told,
  other: (told) => told,
}

const remarks: RemarkSentences = {
  deletedHere: () => 'it was brought in before and deleted here since: it stays deleted',
  editedHere: () =>
    'it changed in the file, and was edited or published here since it was brought in: what is here stays, so take over by hand what is new',
  notSaved: (why) => `it could not be saved, and nothing of it was: ${whyIn(why, 'en')}`,
  refused: (why) => whyIn(why, 'en'),
  fault: () =>
    'it could not be saved, and nothing of it was, which is no fault of it: the log of the site says why, to whoever runs it',
  newPlace: () =>
    'it is new: look whether it is in the list under another name, and add what it lacks',
  titleCut: (title) => `the end of its title: “${title}”`,
  textCut: (most) => `what its text says after the first ${most} characters`,

  comment: (text) => `a comment in the HTML that no visitor saw (${text})`,
  mark: (name) => `the mark “${name}” of WordPress, after which it cut or turned the page`,
  filledBlock: (name) => `the block “${name}”, which WordPress fills by itself`,
  layout: (name) => `the layout “${name}”: what is in it is kept, one below the other`,
  foldedOut: () => 'a part that folds out: its text is kept, always open',
  termList: () => 'a list of terms: its text is kept, the terms bold',
  form: () => 'a form: its words are kept, nobody can fill it in',
  abbreviation: () => 'an explanation of an abbreviation (it showed when one pointed at it)',
  setLower: () => 'text set lower: it is kept on the line',
  setHigher: () => 'text set higher: it is kept on the line',
  quotationMarks: () => 'quotation marks that the browser wrote: they are written out',
  script: () => 'a script',
  styleSheet: () => 'a style sheet',
  template: () => 'a template for a script',
  drawing: () => 'a drawing (SVG)',
  formula: () => 'a formula (MathML)',
  canvas: () => 'a canvas for a script',
  formField: () => 'a field of a form',
  imageMap: () => 'an image map',
  dividingLine: () => 'a dividing line',
  placeInLine: (outer) => `the place of a list or picture in a ${outer}: it follows it`,
  blockInside: (inner, outer) => `a ${inner} inside a ${outer}: its text is kept`,
  pictureInList: () => 'the place of a picture in a list: it follows the list',
  listStart: () => 'the number at which a list begins',
  wordsAfterList: () => 'words after a list within a point: they are a point now',
  table: () => 'a table: its text is kept, each row as a paragraph',
  embedLinked: (element, address) => `an embed (${element}) of ${address}: a link to it is kept`,
  embed: (element, source) => `an embed (${element})${source === null ? '' : ` of ${source}`}`,
  linkAroundPicture: (address) => `a link around a picture, to ${address}`,
  emptyPicture: () => 'an empty frame for a picture',
  pictureWithoutAddress: (source) => `a picture without an address of its own (${source})`,
  linkInPage: (address) => `a link to a place in the page (${address}): its text is kept`,
  deadLink: (address) => `a link to ${address}, which leads nowhere: its text is kept`,

  embeddedAddress: () => 'an embed: a link to it is kept',
  shortcode: (text) => `the shortcode ${text}, which only WordPress can fill`,
  longExcerpt: () => 'its excerpt is too long for a lead: it begins the text instead',
  password: () => 'its password: whoever finds it will be able to read it once it is published',
  wasPrivate: () => 'that it was private: think before you publish it',
  wasScheduled: () => 'that it was to be published later',
  comments: (count) => `${count} comments`,
  terms: (taxonomy, names) => `${taxonomy}: ${names.map((name) => `“${name}”`).join(', ')}`,
  field: (name, value) => `the field “${name}”: ${value}`,
  oldLink: (address) =>
    `a link to ${address}, which does not come along: it still leads to the old site`,
  pictureMissing: (address) =>
    `the picture ${address}: its alternative text is kept, if it has one`,
  pageAboveMissing: () => 'the page above it, which is not in the file, or was deleted here',
  authorsAndDates: () => 'authors, which nothing has here, and dates, which only news has',
  otherLanguage: (language) =>
    `its language (${language}): the texts are under English, the first language of the site`,
  inBin: () => 'it lay in WordPress’s bin',
  unsavedDraft: () => 'it lay in WordPress’s unsaved drafts',
  postsLeftOut: () => 'posts were to be left out',
  fileMissing: () =>
    'its file did not come along: at the desk, have pictures fetched from the old site; with the command, say with --files=FOLDER where a copy of wp-content/uploads lies',
  fileUnfit: () => 'files of its kind can’t be shown: save it as PNG, JPEG or WebP',
  noAlternativeText: () => 'it has no alternative text: write one in the media library',
  notStored: (why) => `it could not be stored: ${why}`,

  fixedUtc: (zone) =>
    `it repeats at a fixed time of UTC: here it repeats at the time of the first date in ${zone}, also when clocks change`,
  unknownZone: (name, zone) =>
    `the time zone “${name}”, which the file does not explain: its times are taken for those of ${zone}`,
  takenZone: (name, zone) => `the time zone “${name}” is taken for ${zone}`,
  tooManyDates: (count, last, most) =>
    `${count} additional dates after ${last}: here a meeting has ${most} at most`,
  datesUnread: (count, most) =>
    `${count} of the dates that it lists: only the first ${most} are read`,
  rule: (rule) =>
    `its rule (${rule}): here no meeting can repeat like that, so only its first date is kept`,
  furtherRule: (rule) => `a further rule (${rule}): here a meeting goes by one`,
  noEnd: () => 'it says no end: give it one before it is published',
  otherTimes: (date) =>
    `the additional date ${date}, which has other times than the first: make a meeting of its own for it`,
  joinLink: (address) =>
    `its text holds ${address}, which looks like the way into an online meeting: take it out, since the text will be public`,
  onlineName: (name) =>
    `“${name}” stands as its place and is none: say here that it is held online, and enter its “Link to join online”`,
  placeAddress: (address) =>
    `${address}, which stands as its place: what is shown as a place is public, so enter it where it belongs`,
  otherWayIn: (date, way, isLasting) =>
    `${way}, which stands as its place ${isLasting ? 'from' : 'on'} ${date}${isLasting ? ' on' : ''}: here a meeting has one “Link to join online” for all its dates`,
  tentative: () => 'that it is tentative',
  secrecy: (mark) => `that it is marked as ${mark}: think before you publish it`,
  noField: (names) => `${names.join(', ')}: the cms has no field for it`,
  tooLong: (days, most) => `it lasts ${days} days: here one date lasts ${most} at most`,
  noDateOfException: (date) => `an exception on ${date}, which is no date of it`,
  specialDates: (dates) =>
    `words of single dates (${dates.join(', ')}) wait as drafts among the special dates: publish them beside the meeting`,
  changesLost: (count, hasRule) =>
    `${count} changed or cancelled dates, since ${hasRule ? 'its rule could not be kept' : 'it has no rule'}`,
  changeWithoutEnd: (date) =>
    `what is different on ${date}, since it says no end: enter it here once it has one`,
  noDateOfChange: (date) => `the change of ${date ?? 'a date'}, which is no date of it`,
  onlyThatDate: (from) => `what changes from ${from} on: only that date is changed`,
  otherKindOfTimes: (date) =>
    `the change of ${date}, which has times where the series has whole days, or none where it has`,
  changeUnfit: (date, problem) => `the change of ${date}: ${sentenceOf(problem, checks)}`,
  lastingWords: (field, from, words) => `the ${field} of all dates from ${from} on: “${words}”`,

  unreadable: (name, reason) => `“${name}”: ${reasonIn(reason, reasons)}`,
  noSeries: (name) => `“${name}”: only changed dates of a series are in the file, not the series`,
  noStart: (name) => `“${name}”: the event has no start (DTSTART)`,
  sameUid: (name) => `“${name}”: the file has another event with the same UID`,
}

const refusals: RefusalSentences = {
  neither: () =>
    'The file is neither a WordPress export (it would begin with “<?xml”) nor a calendar (it would begin with “BEGIN:VCALENDAR”).',
  largeFile: (file, megabytes) =>
    `${file} has ${megabytes} MB, and 200 MB can be read: export it in parts, for example year by year.`,
  notUtf8: (file) =>
    `${file} is not written in UTF-8, as exports of WordPress and calendars are: export it again.`,
  postsUndecided: (posts) =>
    `The file holds ${posts} posts: say what becomes of them with --posts=news, --posts=pages, --posts=positions or --posts=skip.`,
  noCalendar: (reason) =>
    `The file can’t be read as a calendar (${reasonIn(reason, reasons)}): export it from its program again, and don’t change it.`,
  noXml: (at, told) =>
    `The file can’t be read as XML (line and column ${at}: ${told}): export it from WordPress again (Tools → Export → All content), and don’t change it.`,
  noExport: () =>
    'The file is no export of WordPress: what marks one is missing in it. In WordPress choose Tools → Export → All content, and bring in the file that it makes.',
}

const subjects: SubjectSentences = {
  page: (title) => `Page “${title}”`,
  post: (title) => `Post “${title}”`,
  meeting: (title, firstDate) => `Meeting “${title}” (${longDay(firstDate)})`,
  place: (name) => `Place “${name}”`,
  picture: (name) => `Picture ${name}`,
  wholeExport: () => 'The whole export',
  unreadableEvents: () => 'Events that could not be read',
}

/** Dates of what is told of a meeting stand as in the file, by which people look them up there. */
export const en: ImportWords = {
  remarks,
  times: (remark, times) => `${remark} (${times} times)`,
  inTextOf: (remark, date) => `${remark}, in the text of ${date}`,
  refusals,
  subjects,
}
