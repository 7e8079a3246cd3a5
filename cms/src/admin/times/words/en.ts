import type { SpokenTimes } from './words'

const spoken: SpokenTimes = {
  named: {
    noon: '12:00',
    midday: '12:00',
    '12 noon': '12:00',
    'twelve noon': '12:00',
    midnight: '00:00',
    '12 midnight': '00:00',
    'twelve midnight': '00:00',
  },
  halves: {
    am: 'am',
    'in the morning': 'am',
    pm: 'pm',
    'in the afternoon': 'pm',
    'in the evening': 'pm',
    'at night': 'night',
  },
  minutes: {
    'half past': 30,
    'quarter past': 15,
    'a quarter past': 15,
    'quarter to': -15,
    'a quarter to': -15,
  },
  hours: [
    ...['one', 'two', 'three', 'four', 'five', 'six'],
    ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ],
  around: ['at', 'o clock', 'oclock', 'h', 'hrs', 'hours'],
  asksForHalf: true,
}

/** How times are said, and what is said where one is not understood. */
export const en = {
  spoken,
  /** Labels the time of a day that is asked for before it. */
  clock: 'At what time',
  unreadable: 'This can’t be read as a time. Write it like “6:30 pm”, with am or pm, or “18:30”.',
}
