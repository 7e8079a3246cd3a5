import { expect, test } from 'vitest'
import { drawable } from './letters'

test('a text in the letters of Europe stays as it is', () => {
  for (const text of ['¿Qué hacemos?', 'Straße, “größer”', 'Łódź – Kraków', 'a · b … 5 €']) {
    expect(drawable(text)).toBe(text)
  }
})

test('pictographs and signs without a letter of their own are left out', () => {
  expect(drawable('Picnic 🌹✊🏽 in the park')).toBe('Picnic in the park')
  expect(drawable('👩‍👩‍👧‍👦 Family day 1️⃣')).toBe('Family day 1')
  expect(drawable('★ Film → talk ☭')).toBe('Film – talk')
  expect(drawable('a\u200bb\u00ad\u202ec\n\td')).toBe('abc d')
})

test('a letter with a mark that the faces lack is drawn without it', () => {
  expect(drawable('Nguyễn Thị Định')).toBe('Nguyen Thi Đinh')
  expect(drawable('ﬁne ①')).toBe('fine 1')
})

test('a text in another script, or of signs alone, is not drawn at all', () => {
  for (const text of ['Социализм', 'May Day 五一', 'يوم العمال', '🌹', ' ', '']) {
    expect(drawable(text)).toBeNull()
  }
})
