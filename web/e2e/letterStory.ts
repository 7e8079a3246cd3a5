import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { readEfforts } from '../guide/effort'
import { Admin, enterAdmin } from './admin'
import { violations } from './axe'
import { barriers } from './barriers'
import { openPage } from './browser'
import { Handwork } from './handwork'
import { mailedLinks, oneClickLink } from './mailbox'
import type { MailingSystem } from './mailingSystem'
import { overflow } from './overflow'
import { devices } from './newEditor'
import { administrator } from './system'

export interface Readers {
  en: string
  es: string
}

/** A letter that nobody would get is not sent: the desk says why, and what was written stays. */
export async function sendsToNobody({ cmsUrl }: MailingSystem, browser: Browser): Promise<void> {
  const context = await browser.newContext({ ...devices.phone, locale: 'en-US' })
  await enterAdmin(context, cmsUrl)
  const desk = await context.newPage()
  const button = (name: string) => desk.getByRole('button', { name })
  try {
    await desk.goto(`${cmsUrl}/admin/letters`)
    await desk.getByText('Nobody has asked for letters yet.').waitFor()
    await button('New letter').click()
    await desk.getByLabel('Subject (English)').fill('To nobody')
    await button('Send…').click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByText('nobody has asked for letters and confirmed it yet').waitFor()
    expect(await barriers(desk, '[role=dialog]')).toEqual([])
    expect(await dialog.getByRole('button', { name: /^Send/ }).count()).toBe(0)
    await dialog.getByRole('button', { name: 'Go back' }).click()
    await desk.getByRole('link', { name: 'All letters' }).click()
    await desk.getByRole('link', { name: 'To nobody' }).click()
    await button('Delete draft').click()
    await desk.getByRole('alertdialog').getByRole('button', { name: 'Delete draft' }).click()
    await desk.getByText('Nobody has asked for letters yet.').waitFor()
  } finally {
    await context.close()
  }
}

/**
 * A volunteer opens the desk with a phone, makes a letter of what there is, changes the order of its
 * parts, sees it as a mail and as text, tests it, and sends it.
 *
 * @param readers two addresses that asked for letters and confirmed it
 */
export async function sendsLetter(
  system: MailingSystem,
  browser: Browser,
  readers: Readers,
): Promise<void> {
  const { cmsUrl, mailbox } = system
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'en-US',
  })
  await enterAdmin(context, cmsUrl)
  const desk = await context.newPage()
  const button = (name: string | RegExp) => desk.getByRole('button', { name })
  try {
    await desk.goto(`${cmsUrl}/admin/letters`)
    await desk.getByText('2 people want letters.').waitFor()
    await isSound(desk)
    await button('New letter').click()
    await desk.getByRole('heading', { level: 1, name: 'New letter' }).waitFor()
    await isSound(desk)

    // The subject is there already; a word of one's own is put in front of all else.
    await desk.getByLabel('Subject (English)').fill('Rent news')
    await button('Own words').click()
    const own = desk.getByLabel('Own words (English)')
    await own.fill('The hearing was moved.')
    const place = await desk.locator('main ol > li').count()
    for (let at = place; at > 1; at--) await button(`Move part ${at} up`).click()
    await desk.getByText(`It is part 1 of ${place} now.`).waitFor()
    await desk.getByText('All is saved.').waitFor()
    await losesAnswers(desk)
    await own.fill('The hearing was moved.')
    await desk.getByText('All is saved.').waitFor()
    const mail = desk.frameLocator('iframe')
    await mail.getByText('The hearing was moved.').waitFor()
    await desk.getByRole('combobox', { name: 'Shown as' }).click()
    await desk.getByRole('option', { name: 'Text only' }).click()
    const asText = desk.locator('pre')
    await asText.getByText('The hearing was moved.').waitFor()
    expect(await asText.innerText()).not.toContain('Read this letter on the website')
    await desk.getByLabel('Everybody can read this letter on the website, too').check()
    await asText.getByText('Read this letter on the website').waitFor()
    await isSound(desk)

    await button(`Send a test to ${administrator.email}`).click()
    // Others tell them of their log-in.
    let test = await mailbox.next(administrator.email)
    while (test.subject !== 'Test: Rent news') test = await mailbox.next(administrator.email)

    await button('Send…').click()
    const dialog = desk.getByRole('dialog')
    await dialog.getByText('2 people get it.').waitFor()
    expect(await barriers(desk, '[role=dialog]')).toEqual([])
    await dialog.getByRole('button', { name: 'Send to 2 people' }).click()
    await desk.getByText('Sent to 2 of 2 people.').waitFor({ timeout: 60_000 })
    await desk.getByText('Everybody can read this letter here:').waitFor()
    await isSound(desk)
    await isOnSite(system, browser, readers)
    if (isWhole) {
      await button('Unpublish it').click()
      await desk.getByText('This letter is not on the website.').waitFor()
      await untilStatus(`${system.siteUrl}/letters/rent-news`, 404)
      await button('Publish it on the website').click()
      await desk.getByText('Everybody can read this letter here:').waitFor()
      await untilStatus(`${system.siteUrl}/letters/rent-news`, 200)
    }
  } finally {
    await context.close()
  }
  await arrives(system, browser, readers)
}

/** The line is bad: what was saved without an answer is no letter of somebody else's. */
async function losesAnswers(desk: Page): Promise<void> {
  const own = desk.getByLabel('Own words (English)')
  const saves = /\/branchline\/letters\/[0-9a-f]+\?/
  await desk.route(
    saves,
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  const isLost = () => desk.waitForEvent('requestfailed', (request) => saves.test(request.url()))
  const answerLost = isLost()
  await own.fill('Written in a tunnel.')
  await answerLost
  await own.fill('Written in a tunnel, and after it.')
  await desk.getByText('All is saved.').waitFor()

  // What did not arrive is sent again as soon as there is a connection, and stays until then.
  await desk.route(saves, (route) => route.abort())
  const saveLost = isLost()
  await own.fill('Written in a longer tunnel.')
  await saveLost
  await desk.getByText('This could not be done.').waitFor()
  await desk.getByRole('link', { name: 'All letters' }).click()
  const dialog = desk.getByRole('alertdialog', { name: 'Not saved' })
  await dialog.waitFor()
  expect(await barriers(desk, '[role=alertdialog]')).toEqual([])
  await dialog.getByRole('button', { name: 'Go back' }).click()
  await desk.unroute(saves)
  await desk.evaluate(() => dispatchEvent(new Event('online')))
  await desk.getByText('All is saved.').waitFor()
  expect(await own.inputValue()).toBe('Written in a longer tunnel.')
}

/**
 * Anybody reads it, on a phone, with and without scripts, in both languages: with nothing in it that
 * belongs to one reader, and a way to get letters.
 */
async function isOnSite(
  { siteUrl }: MailingSystem,
  browser: Browser,
  readers: Readers,
): Promise<void> {
  const pages = {
    en: { list: '/letters', own: 'The hearing was moved.', get: 'Get our letters by email' },
    es: { list: '/es/letters', own: null, get: 'Recibe nuestros boletines por correo' },
  }
  // A short run reads it in one language without scripts: with them `views` looks at letters, too.
  for (const javaScriptEnabled of isWhole ? [false, true] : [false]) {
    const { page, close } = await openPage(browser, siteUrl, {
      ...{ javaScriptEnabled, viewport: { width: 390, height: 844 } },
    })
    const isGood = async () => {
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      if (javaScriptEnabled) expect(await violations(page)).toEqual([])
    }
    for (const { list, own, get } of isWhole ? Object.values(pages) : [pages.en]) {
      await untilStatus(siteUrl + list, 200)
      await page.goto(list)
      await isGood()
      await page.locator('main .row-title a').first().click()
      await page.waitForURL(`**${list}/*`)
      const main = page.locator('main')
      await main.getByRole('link', { name: get }).waitFor()
      await isGood()
      const text = await main.innerText()
      if (own !== null) expect(text).toContain(own)
      for (const address of Object.values(readers)) expect(text).not.toContain(address)
      expect(await page.content()).not.toContain('link?t=')
      const dates = await main.locator('.programme a').count()
      expect(dates).toBeGreaterThan(0)
      await main.getByRole('link', { name: get }).click()
      await page.waitForURL('**/get-involved/sign-up')
    }
    await close()
  }
}

/** The site hears of what was changed at the desk a moment later. */
async function untilStatus(address: string, status: number): Promise<void> {
  await expect
    .poll(async () => (await fetch(address)).status, { timeout: 60_000, interval: 100 })
    .toBe(status)
}

/**
 * Sends another letter with the parts and readers of the last one; what that takes is counted from the
 * log-in on.
 *
 * @param reader the one address that still gets letters
 */
export async function sendsAnother(
  { cmsUrl, mailbox }: MailingSystem,
  browser: Browser,
  reader: string,
): Promise<void> {
  const context = await browser.newContext({ ...devices.phone, locale: 'en-US' })
  const handwork = await Handwork.in(context)
  const desk = await context.newPage()
  const button = (name: string) => desk.getByRole('button', { name })
  try {
    await new Admin(desk, cmsUrl).signIn()
    await button('Menu').click()
    await desk.getByRole('link', { name: 'Letters', exact: true }).click()
    await button('As last time').click()
    await desk.getByText('1 person gets this letter.').waitFor()
    await button('Send…').click()
    await button('Send to 1 person').click()
    await desk.getByText('On its way', { exact: true }).or(desk.getByText('Planned')).waitFor()
    expect(handwork.take()).toEqual((await readEfforts()).letterAsLastTime)
  } finally {
    await context.close()
  }
  const { text } = await mailbox.next(reader)
  expect(text).toContain('/es/meetings/')
  // As last time: it is on the site, too.
  expect(text).toContain('/es/letters/')
}

async function isSound(desk: Page): Promise<void> {
  expect(await barriers(desk, 'main')).toEqual([])
  expect(await overflow(desk)).toBe(0)
}

/** Each has it in their language; one click ends the letters of whoever clicked, and of nobody else. */
async function arrives(
  { siteUrl, mailbox }: MailingSystem,
  browser: Browser,
  readers: Readers,
): Promise<void> {
  const letter = await mailbox.next(readers.en)
  expect(letter.subject).toBe('Rent news')
  for (const part of [letter.text, letter.html || '']) {
    expect(part).toContain('The hearing was moved.')
    expect(part).toContain(`${siteUrl}/meetings/`)
    expect(part).toContain(`${siteUrl}/letters/rent-news`)
  }
  const spanish = await mailbox.next(readers.es)
  expect(spanish.text).toContain(`${siteUrl}/es/meetings/`)

  const page = await browser.newPage()
  await page.setContent(letter.html || '')
  expect(await barriers(page, '[role=article]')).toEqual([])
  await page.close()

  const ended = await fetch(siteUrl + oneClickLink(letter, siteUrl), {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect(ended.status).toBe(200)
  const read = async (mail: typeof letter) => {
    const [link = ''] = mailedLinks(mail, siteUrl)
    return (await fetch(siteUrl + link)).text()
  }
  expect(await read(letter)).toContain('You get no more letters')
  expect(await read(spanish)).toContain('Tus boletines')
}
