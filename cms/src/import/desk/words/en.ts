import type { DeskImportWords } from './words'

export const en: DeskImportWords = {
  noFile: 'No file came. Choose a calendar file (.ics) or a WordPress export (.xml).',
  wrong: {
    empty: (name) => `“${name}” is empty. Export it from its program again.`,
    large: (name, megabytes) =>
      `“${name}” is larger than ${megabytes} MB. Export it in parts, for example year by year, or ask whoever runs the site to bring it in on the machine.`,
    zip: (name) =>
      `“${name}” is a ZIP archive, as Google Calendar hands out. Unpack it, and choose the .ics file inside.`,
    encoding: (name) =>
      `Letters of “${name}” can’t be read: another program has probably saved it. Export it again, and choose it as it is, without opening it in between.`,
    neither: (name) =>
      `“${name}” is neither a calendar nor an export of WordPress. Choose the file that your calendar exports (its name ends in .ics), or the one that WordPress makes under “Tools → Export” (.xml).`,
  },
  notYours: {
    calendar: 'To bring a calendar in takes the right to publish meetings. Ask an editor.',
    WordPress:
      'To bring a WordPress site in takes the right to publish pages and positions. Ask an editor.',
  },
  another: (who, name) =>
    `${who} is bringing in “${name}” at this moment. One file comes in at a time: try again when it is done.`,
  notWaiting: 'This file does not wait here any more. Choose it again: nothing is made twice.',
  notStopped: 'It has ended already.',
  stillRuns: 'It is still being read or brought in. Stop it first.',
  lookEnded:
    'The site was restarted while the file was read. Choose it again: nothing was written.',
  lookStopped: 'Stopped before it was read to its end. Nothing was written.',
  tooMuch:
    'Reading this file takes more time or memory than any calendar or export needs. Export it again, in parts.',
  diskFull:
    'The disk of the site is full. Tell whoever runs it; when there is room again, choose the file again: nothing is made twice.',
  failed:
    'Something went wrong that is not the file’s fault. Choose it again: nothing is made twice. If it fails once more, tell whoever runs the site.',
  phases: {
    Places: 'Places',
    Meetings: 'Meetings',
    'Fetching pictures': 'Pictures fetched from the old site',
    Pictures: 'Pictures',
    'Pages and posts': 'Pages and posts',
  },
  kinds: {
    Events: 'Events',
    'Files that no text shows': 'Files that no text shows',
    Meetings: 'Meetings',
    Pages: 'Pages',
    Pictures: 'Pictures',
    Places: 'Places',
    Posts: 'Posts',
  },
  entriesOf: (type) => `Entries of the type “${type}”`,
  itemsOf: (type) => `Items of the type “${type}”`,
  read: (count) => `${count} read`,
  outcomes: {
    made: (count) => `${count} made`,
    updated: (count) => `${count} updated`,
    unchanged: (count) => `${count} unchanged`,
    'left alone': (count) => `${count} left alone`,
    'left out': (count) => `${count} left out`,
    failed: (count) => `${count} failed`,
  },
  ahead: { made: (count) => `${count} new`, updated: (count) => `${count} to be updated` },
  lost: 'What could not be carried, and what to look at:',
}
