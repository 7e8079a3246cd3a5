import { expect, it } from 'vitest'
import {
  noteBehind,
  noteRead,
  noteShown,
  noteTheirs,
  openedVersion,
  tookTheirs,
} from './openedVersions'

it('takes what was read for what a form shows, but where it has kept something typed over that', () => {
  const place = 'page/in/en'
  expect(openedVersion(place)).toBeUndefined()
  noteRead(place, 'first')
  expect(openedVersion(place)).toBe('first')
  noteShown(place, 'saved')
  noteRead(place, 'theirs')
  expect(openedVersion(place)).toBe('theirs')
  noteBehind(place, true)
  expect(openedVersion(place)).toBe('saved')
  noteRead(place, 'theirs again')
  expect(openedVersion(place)).toBe('saved')
  noteBehind(place, false)
  expect(openedVersion(place)).toBe('theirs again')
  noteBehind(place, true)
  noteShown(place, 'saved again')
  expect(openedVersion(place)).toBe('saved again')
})

it('says once that somebody has chosen what others wrote', () => {
  noteTheirs('page/chosen/en')
  expect(tookTheirs('page/other/en')).toBe(false)
  expect(tookTheirs('page/chosen/en')).toBe(true)
  expect(tookTheirs('page/chosen/en')).toBe(false)
})
