import type { GetInvolved } from 'cms/contract'
import { describe, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { words as en } from '../src/words/forms/en'
import { words as es } from '../src/words/forms/es'
import { comesAlive } from './alive'
import { openPage } from './browser'
import {
  allForms,
  browser,
  date,
  openForm,
  readProblems,
  send,
  sendAtOnce,
  sendForms,
  siteUrl,
  timePasses,
  withForms,
} from './filledForms'
import { readJson } from './views'

withForms()

const some = ['sign-up', 'attend'] as const
const others = ['ask', 'remind all', 'my-data'] as const

// Each language and each way to send, once, and each form in one of them; the other pairs in
// `forms.whole.test.ts`.
sendForms([
  { locale: 'en', javaScriptEnabled: true, forms: isWhole ? allForms : some },
  { locale: 'es', javaScriptEnabled: false, forms: isWhole ? allForms : others },
])

readProblems([
  { form: 'sign-up', width: 320 },
  ...(isWhole ? [{ form: 'attend', width: 1280 } as const] : []),
])

it.concurrent('a form that was sent already is not sent again unseen', async () => {
  const { page, close } = await openForm('/get-involved/my-data', { javaScriptEnabled: false })
  const token = await page.inputValue('input[name=token]')
  const body = new URLSearchParams({ token, email: 'twice@people.example' })
  await timePasses(page)
  const [first, second] = [await posted(body), await posted(body)]
  expect([first.status, second.status]).toEqual([303, 422])
  expect(await second.text()).toContain(en.problems.token.used.slice(0, 30))
  await close()
})

function posted(body: URLSearchParams) {
  return fetch(`${siteUrl}/get-involved/my-data`, {
    method: 'POST',
    body,
    headers: { origin: siteUrl },
    redirect: 'manual',
  })
}

describe.concurrent('the form on a page that everybody gets', () => {
  // As above, where the same form stands on a page of its own.
  it.runIf(isWhole)('is sent without a page load', async () => {
    const { page, complaints, close } = await openForm('/get-involved', { javaScriptEnabled: true })
    await page.locator('#sign-up summary').click()
    await page.fill('#sign-up-email', 'section@people.example')
    await page.check('#sign-up-consent')
    await send(page)
    await page.waitForURL('**/get-involved/sent/sign-up')
    expect(complaints).toEqual([])
    await close()
  })

  it('is sent without JavaScript by one step more', async () => {
    const { page, close } = await openForm('/es/get-involved', { javaScriptEnabled: false })
    await page.locator('#sign-up summary').click()
    await page.fill('#sign-up-email', 'section-es@people.example')
    await page.check('#sign-up-consent')
    await sendAtOnce(page)
    await page.getByRole('alert').getByText(es.problems.token.missing).waitFor()
    expect(page.url()).toBe(`${siteUrl}/es/get-involved/sign-up`)
    expect(await page.isChecked('#sign-up-consent')).toBe(true)
    await send(page)
    await page.waitForURL('**/es/get-involved/sent/sign-up')
    await close()
  })

  it('keeps what somebody wrote before the app took the page over', async () => {
    const { page, close } = await openPage(browser, siteUrl)
    await page.goto('/get-involved/sign-up')
    // The first key that is pressed is what wakes the app.
    await page.locator('#sign-up-email').pressSequentially('early@people.example', { delay: 30 })
    await page.locator('#sign-up-message').pressSequentially('At once', { delay: 30 })
    await comesAlive(page)
    expect(await page.inputValue('#sign-up-email')).toBe('early@people.example')
    expect(await page.inputValue('#sign-up-message')).toBe('At once')
    await close()
  })
})

it.concurrent('a form can be filled in and sent by keyboard alone', async () => {
  const { page, close } = await openForm('/get-involved/sign-up', { javaScriptEnabled: true })
  await page.focus('#sign-up-email')
  await page.keyboard.type('keys@people.example')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Ana')
  const { interests } = await readJson<GetInvolved>(`${siteUrl}/api/site/get-involved?locale=en`)
  for (let step = 0; step < interests.length + 3; step++) await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sign-up-consent')
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/privacy')
  await page.keyboard.press('Tab')
  await timePasses(page)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/sent/sign-up')
  await close()
})

it.concurrent('the pages of dates and meetings lead to their forms', async () => {
  const { page, close } = await openPage(browser, siteUrl, { javaScriptEnabled: false })
  await page.goto(`/meetings/${date.key}`)
  await page.getByRole('link', { name: 'I’ll be there' }).click()
  expect(page.url()).toBe(`${siteUrl}/get-involved/attend/${date.key}`)
  await page.goto(`/meetings/${date.slug}`)
  await page.getByRole('link', { name: 'Remind me of each date' }).click()
  expect(page.url()).toBe(`${siteUrl}/get-involved/remind/${date.slug}`)
  await close()
})
