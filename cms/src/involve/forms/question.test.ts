import { expect, it } from 'vitest'
import { isAnswer } from './question'

it('takes an answer whatever its case, spaces and accents', () => {
  const question = {
    text: 'Which city?',
    locale: 'en' as const,
    answers: [' Pórtland', 'the Rose City'],
  }
  for (const given of ['portland', 'PÓRTLAND ', 'Rose', 'therosecity', 'The  Rose City']) {
    expect(isAnswer(question, given), given).toBe(given !== 'Rose')
  }
})
