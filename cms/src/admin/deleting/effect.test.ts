import { expect, it } from 'vitest'
import { shortName, typesThatAre } from '../../content/types'
import { effectInWords } from './effect'
import { en } from './words/en'

const said = (uid: string, isWhole: boolean, ...isPublic: boolean[]) =>
  effectInWords(en, { uid, isWhole, documents: isPublic.map((one) => ({ isPublic: one })) })

const page = 'api::page.page'

it('says of a draft that visitors don’t see it, and of what they see that they stop', () => {
  expect(said(page, true, false)).toBe(`${en.seen.draft} ${en.effect.kept}`)
  expect(said(page, true, true)).toBe(`${en.seen.public} ${en.effect.kept}`)
  expect(said(page, true, true, false)).toBe(`${en.seen.some} ${en.effect.kept}`)
  expect(said(page, false, false)).toBe(`${en.seenInLanguage.draft} ${en.effectOfTranslation.kept}`)
  expect(said(page, false, true)).toBe(`${en.seenInLanguage.public} ${en.effectOfTranslation.kept}`)
})

it('says of what visitors don’t see as such what becomes of what they see', () => {
  for (const uid of typesThatAre('public')) {
    const own: Partial<Record<string, string>> = en.seenOf
    expect(said(uid, true, true), uid).toContain(own[shortName(uid)] ?? en.seen.public)
  }
  expect(said('api::closure.closure', true, true)).toBe(`${en.seenOf.closure} ${en.effect.kept}`)
  expect(said('api::redirect.redirect', true, true)).toBe(`${en.seenOf.redirect} ${en.effect.gone}`)
  expect(said('api::special-date.special-date', true, false)).toContain(en.seen.draft)
})
