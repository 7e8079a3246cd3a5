import { expect, it, vi } from 'vitest'
import { adminWordsOf, keepAdminWords } from '../languages'
import { en } from '../languages/en'
import { shortRefusal } from './shortRefusal'

vi.mock('../languages/ofPage', () => ({ languageOfPage: () => 'en' }))
keepAdminWords('en', en)

const refused = (errors: object[], status = 400) =>
  Response.json({ data: null, error: { message: 'All of it.', details: { errors } } }, { status })

const said = async (response: Response) => {
  const { error } = (await (await shortRefusal(response)).json()) as { error: { message: string } }
  return error.message
}

it('counts the fields for which a save was refused, where each says what is missing', async () => {
  const two = [{ path: ['startTime'] }, { path: ['venue'] }, { path: ['venue'] }]
  expect(await said(refused(two))).toBe(adminWordsOf('en').saving.fieldsRefused(2))
  const answer = await shortRefusal(refused(two))
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ error: { details: { errors: two } } })
})

it.each([
  ['one field', [{ path: ['venue'] }]],
  ['something that stands at no field', [{ path: ['venue'] }, { path: [] }]],
  ['nothing in particular', []],
])('leaves what is said of %s', async (_what, errors) => {
  expect(await said(refused(errors))).toBe('All of it.')
})

it('leaves other answers alone', async () => {
  const many = [{ path: ['a'] }, { path: ['b'] }]
  expect(await said(refused(many, 409))).toBe('All of it.')
})
