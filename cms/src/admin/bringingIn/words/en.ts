/** What the page says by which files are brought in. */
export const en = {
  title: 'Bring in a calendar or a site',
  subtitle: 'Dates and pages from elsewhere become drafts here. Nobody has to type them again.',
  refused: 'This is for those who publish meetings or pages. Ask an editor.',
  failed: 'This could not be loaded. Check your connection.',
  choose: 'Choose a file',
  both: 'A calendar file (.ics), as Google, Outlook, Apple and other calendars export it, or a WordPress export (.xml, from “Tools → Export → All content”).',
  calendar: 'A calendar file (.ics), as Google, Outlook, Apple and other calendars export it.',
  site: 'A WordPress export (.xml, from “Tools → Export → All content”).',
  following:
    'A calendar that others go on keeping need not be brought in again and again: an administrator can have it followed by its address, under Settings → Followed calendars.',
  chooseFile: 'Choose a file',
  limits: (megabytes: number) => `Or drop it here. ${megabytes} MB at most.`,
  nothingYet:
    'First you see what would become of it: nothing is written before you say so, and nothing is public before somebody publishes it.',
  tooLarge: (name: string, megabytes: number) =>
    `“${name}” is larger than ${megabytes} MB. Export it in parts, for example year by year, or ask whoever runs the site to bring it in on the machine.`,
  notSent: 'The file did not arrive. Check your connection and choose it again.',
  notDone: 'That did not work. Check your connection and try again.',
  said: {
    looking: 'The file is being looked at. Nothing is written yet.',
    running: 'It is coming in.',
    done: 'It is in. Look through the drafts and publish what is right.',
    failed: 'It could not be brought in.',
  },
  wouldBe: 'This would become of it. Nothing is written yet.',
  nothingNew: 'Nothing of it is new: all that can come in is here already.',
  broken: {
    stopped: (far: string | null, canGoOn: boolean) =>
      `Stopped${far === null ? '' : ` (${far})`}. What came in until then stays. ${canGoOn ? 'Go on with the rest, or leave it so' : 'Bring in the same file again for the rest'}: nothing is made twice.`,
    interrupted: (far: string | null, canGoOn: boolean) =>
      `The site was restarted in the middle${far === null ? '' : ` (${far})`}. What came in until then is whole. ${canGoOn ? 'Go on with the rest' : 'Bring in the same file again'}: nothing is made twice.`,
  },
  states: {
    looking: 'being looked at',
    looked: 'waits',
    running: 'is coming in',
    done: 'brought in',
    stopped: 'stopped',
    interrupted: 'interrupted',
    failed: 'failed',
  },
  far: (what: string, done: number, all: number) => `${what}: ${done} of ${all}`,
  reading: 'Reading the file',
  by: (who: string) => `${who} is bringing it in.`,
  goesOn: 'You can close this page or go on working: it goes on by itself.',
  read: (count: number) => `${count} read`,
  drafts: {
    calendar:
      'Meetings come as drafts. Places are there at once: visitors see one where a public meeting takes place there.',
    WordPress:
      'Pages and positions come as drafts. Pictures are in the media library at once: visitors see one where something public shows it.',
  },
  /** @param kind in the plural, as a heading */
  named: {
    made: (kind: string, count: number) => `${kind}: new (${count})`,
    updated: (kind: string, count: number) => `${kind}: changes to what is here (${count})`,
    unchanged: (kind: string, count: number) => `${kind}: here already, and stays (${count})`,
    'left alone': (kind: string, count: number) =>
      `${kind}: stays as somebody left it here (${count})`,
    'left out': (kind: string, count: number) => `${kind}: does not come in (${count})`,
    failed: (kind: string, count: number) => `${kind}: could not be saved (${count})`,
  },
  more: (count: number) => `… and ${count} more`,
  written: (count: number) => (count === 1 ? 'One was written' : `All ${count} that were written`),
  lost: (count: number) => `Worth a look (${count})`,
  save: 'Save the report',
  /** A part of a file's name. */
  reportName: 'report',
  stop: 'Stop',
  bringIn: 'Bring it in',
  leave: 'Leave it',
  goOn: 'Go on with the rest',
  another: 'Choose another file',
  posts: 'WordPress’s posts become',
  postsAs: {
    news: 'news',
    positions: 'positions',
    pages: 'pages',
    skip: 'nothing: leave them out',
  },
  pictures: 'Fetch the pictures from the old site',
  picturesHint:
    'An export has no pictures in it. As long as the old site is there, those that its texts show are fetched: that can take minutes.',
  earlier: 'Earlier',
  open: 'Look at it',
  openOf: (name: string, at: string) => `Look at it: ${name}, ${at}`,
}
