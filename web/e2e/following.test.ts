/** An administrator follows a calendar that others keep, with a phone, to the day when it goes wrong. */
import { CalendarServer } from 'cms/tests/calendarServer'
import { expect, it } from 'vitest'
import { enterAdmin, walkTo } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { dayIn } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import { overflow } from './overflow'

const phone = { width: 390, height: 844 }
const name = 'Neighbours’ calendar'
const titles = ['Garden day', 'Repair café', 'Film night', 'Street meal']

it('a calendar is looked at, followed, and asked about when much of it is gone', async () => {
  const server = new CalendarServer()
  await server.start()
  server.events = titles.map((title, index) => ({
    ...{ uid: `${index}@neighbours.example`, title, date: dayIn(18 + index) },
    place: '',
  }))
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: phone })
  await enterAdmin(context, cmsUrl)
  const page = await context.newPage()
  const button = (label: string) => page.getByRole('button', { name: label, exact: true })
  try {
    await page.goto(`${cmsUrl}/admin/settings/followed-calendars`)
    await page.getByText('No calendar is followed yet.').waitFor()
    await button('Follow a calendar').click()
    const dialog = page.getByRole('dialog')
    const address = dialog.getByRole('textbox', { name: 'Address of the calendar' })

    // What can't be followed is said in a sentence, and what was typed stays.
    await address.fill('http://192.168.1.1/calendar.ics')
    await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
    await button('Follow it').click()
    await dialog.getByText('leads into a private network').waitFor()
    expect(await address.inputValue()).toBe('http://192.168.1.1/calendar.ics')
    expect(await barriers(page, '[role="dialog"]')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await button('Follow a calendar').click()
    expect(await address.inputValue()).toBe('http://192.168.1.1/calendar.ics')

    await address.fill(server.address)
    await button('Look first').click()
    await dialog.getByText('A calendar of 4 events. 4 come as new.').waitFor()
    await button('Follow it').click()
    await page.getByText('4 drafts wait').waitFor()
    await page.getByRole('link', { name: 'Film night' }).waitFor()
    await dialog.waitFor({ state: 'detached' })
    expect(await overflow(page)).toBe(0)
    expect(await barriers(page, 'main')).toEqual([])

    // All but one are gone there: nothing is done, and Home asks.
    server.events = server.events.slice(3)
    await button(`Look now: ${name}`).click()
    await page.getByText('3 of 4 coming events are gone at once: is that right?').waitFor()
    expect(await page.getByRole('link', { name: 'Garden day' }).count()).toBe(1)
    await walkTo(page, '')
    await page.getByRole('heading', { name: `gone from the calendar “${name}”` }).waitFor()
    await button('Yes, they are gone').click()
    await page.getByText('about 3 events').waitFor()
    expect(await barriers(page, '[role="alertdialog"]')).toEqual([])
    await button('Go back').click()
    await button('No, keep them').click()
    await page.getByText('All stays as it is.', { exact: true }).waitFor()
    await page.getByText(`4 drafts wait (calendar “${name}”)`).waitFor()
    expect(await overflow(page)).toBe(0)

    await page.getByRole('link', { name: 'Show what came from calendars' }).click()
    await button(`Stop following: ${name}`).click()
    await button('Stop following').last().click()
    await page.getByText('No calendar is followed yet.').waitFor()
  } finally {
    await context.close()
    await server.stop()
    const editor = new Editor(cmsUrl, editorToken)
    for (const title of titles) await editor.remove('meeting', 'title', title)
  }
})
