import { wordsOf } from '../../languages'
import type { LetterBlock, LetterContent } from './content'

/** A letter with some of everything, for tests. */
export const sampleLetter: LetterContent = {
  language: 'en',
  words: wordsOf('en').letters,
  branch: 'Riverside & Co',
  subject: 'What comes next',
  site: 'https://riverside.example/',
  allDates: 'https://riverside.example/meetings',
  calendar: 'https://riverside.example/calendar.ics',
  colours: { day: '#c8161d', night: '#ff6a5a' },
  blocks: [
    {
      kind: 'words',
      text: 'Hello \u{e000},\n\nsee https://riverside.example/news <b>today</b>.\nBye',
    },
    {
      kind: 'dates',
      dates: [
        {
          ...{ meeting: 'reading', originalDate: '2036-05-15', special: null },
          when: 'Thursday, May 15, 7:00 – 9:00 PM (Pacific Time)',
          title: 'Reading circle',
          locale: 'en',
          place: 'Library, 12 Main Street, Portland',
          off: null,
          address: 'https://riverside.example/meetings/reading-circle/2036-05-15',
        },
        {
          ...{ meeting: 'assembly', originalDate: '2036-05-16', special: 'special' },
          when: 'Friday, May 16, 7:00 – 9:00 PM (Pacific Time)',
          title: 'Asamblea',
          locale: 'es',
          place: '',
          off: 'cancelled',
          address: 'https://riverside.example/meetings/assembly/2036-05-16',
        },
      ],
    },
    {
      kind: 'document',
      of: 'article',
      id: 'rents',
      title: 'Rents & wages',
      summary: 'What we found out.',
      locale: 'en',
      address: 'https://riverside.example/news/rents',
      picture: {
        address: 'https://riverside.example/uploads/rents.jpg',
        alternativeText: 'A street with "to let" signs',
      },
    },
    {
      kind: 'document',
      of: 'position',
      id: 'housing',
      title: 'Housing',
      summary: null,
      locale: 'en',
      address: 'https://riverside.example/positions/housing',
      picture: null,
    },
  ],
}

/** As much as a letter can hold. */
export function longestLetter({ dates, words }: { dates: number; words: number }): LetterContent {
  const text = `${'Solidarity forever & ever. '.repeat(words / 27)}`
  const date = {
    ...{ meeting: 'reading', originalDate: '2036-05-15', special: null },
    when: 'Wednesday, September 24, 7:00 PM – Thursday, September 25, 12:30 AM (Central European Time)',
    title: 'Reading circle about the long history of the movement'.repeat(3),
    locale: 'es',
    place:
      'Community hall of the united neighbourhoods, 1200 Long Avenue of the Republic, Portland',
    off: 'postponed',
    address: `https://riverside.example/es/meetings/${'reading-circle-'.repeat(6)}/2036-05-15`,
  } as const
  const document: LetterBlock = {
    kind: 'document',
    of: 'article',
    id: 'rents',
    title: 'Rents & wages in all of the city and beyond'.repeat(3),
    summary: 'What we found out about it in the last year. '.repeat(7),
    locale: 'es',
    address: `https://riverside.example/es/news/${'rents-'.repeat(15)}`,
    picture: {
      address: `https://riverside.example/uploads/${'rents-'.repeat(15)}.jpg`,
      alternativeText: 'A street with signs "to let". '.repeat(6),
    },
  }
  return {
    ...sampleLetter,
    blocks: [
      { kind: 'words', text },
      { kind: 'dates', dates: Array.from({ length: dates }, () => date) },
      ...Array.from({ length: 19 }, () => document),
    ],
  }
}
