import type { ScheduleWords } from './words'

export const en: ScheduleWords = {
  unreadable: 'Give both a date and a time, or leave both empty.',
  past: (when) => `${when} is past. Choose a later time, or leave it empty and do it now by hand.`,
  reversed: (when) =>
    `It would be unpublished before it is published, or at the same time. Choose a time after ${when}.`,
  broken: 'The system could not do it, several times. Save the document to have it tried again.',
  notTheirs:
    'Whoever planned this may not publish any more. Somebody who may has to plan it anew, or do it by hand.',
  kept: (when) =>
    `Nothing was saved: an editor has planned to publish this on ${when}, as it is now. Ask an editor to save your change, or to take the plan away.`,
}
