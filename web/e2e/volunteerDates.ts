import { afterAll, expect, it } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { barriers } from './barriers'
import { dayIn } from './clock'
import { Editor } from './editor'
import { cmsUrl, editorToken } from './here'
import type { Device, NewEditor } from './newEditor'
import { overflow } from './overflow'
import { visitorReads } from './visible'

/** When and where the branch meets. @param editor who has arrived by the time that a task begins */
export function tellsWhenItMeets(device: Device, editor: () => NewEditor): void {
  const documents = new Editor(cmsUrl, editorToken)
  const hall = `Hall of the ${device}`
  const potluck = `Potluck by ${device}`
  const walk = { title: `Walk by ${device}`, slug: `walk-by-${device}` }

  afterAll(async () => {
    await documents.remove('meeting', 'title', potluck)
    await documents.remove('venue', 'name', hall)
    await documents.remove('date-change', 'meeting.slug', walk.slug)
    await documents.tidyUp()
  })

  // A meeting at a venue that is new is made in `editing`, too.
  it.runIf(isWhole)('makes a monthly potluck at a venue that is new', async () => {
    const { page, admin } = editor()
    await editor().goHome()
    await page.getByRole('link', { name: 'New meeting' }).click()
    await admin.fill('Title', potluck)
    await admin.fillDate('First date', dayIn(9))
    const isPhone = device === 'phone'
    await page
      .getByLabel('Starts at')
      .first()
      .fill(isPhone ? '18:00' : '6pm')
    await page
      .getByLabel('Ends at')
      .first()
      .fill(isPhone ? '20:30' : 'half past eight pm')
    await page.getByRole('combobox', { name: 'Repeats' }).click()
    await page
      .getByRole('option', { name: /^The \w+ \w+day of every month$/ })
      .first()
      .click()
    const place = page.getByRole('combobox', { name: /^Place/ }).first()
    await place.click()
    await place.fill(hall)
    // Whoever leaves it at that is told that nothing was chosen.
    await page.keyboard.press('Escape')
    await page.getByText(`“${hall}” is not chosen, so it is not kept.`).waitFor()
    await page.getByRole('button', { name: `Make “${hall}”` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('heading', { level: 2, name: 'New place' }).waitFor()
    await dialog.getByRole('textbox', { name: 'Street and number' }).fill('12 Garden Street')
    expect(await barriers(page, '[role=dialog]')).toEqual([])
    await dialog.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText(`“${hall}” is made, and chosen in the form.`).first().waitFor()
    await page.getByRole('button', { name: hall, exact: true }).waitFor()
    expect(await dialog.count()).toBe(0)
    expect(await page.getByText('is not chosen').count()).toBe(0)
    expect(await page.getByText('could not be chosen').count()).toBe(0)
    expect(await overflow(page)).toBe(0)
    await admin.publish()
    editor().expectAtMost({ clicks: 9, fields: 6 })
    const text = await visitorReads(`/meetings/potluck-by-${device}`)
    expect(text).toContain(hall)
    expect(text).toContain('of every month')
  })

  it.runIf(isWhole)('moves a date to another day', async () => {
    await documents.make('meeting', {
      ...walk,
      firstDate: dayIn(1),
      startTime: '18:00',
      endTime: '19:30',
      attendance: 'online',
    })
    const { page } = editor()
    await editor().goHome()
    await page.getByRole('button', { name: 'Move a date' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: new RegExp(`^${walk.title}`) }).click()
    await dialog.getByLabel('New date').fill(dayIn(2))
    await dialog.getByLabel('Note for visitors').fill('It rains on the first day.')
    await dialog.getByRole('button', { name: 'Move this date' }).click()
    await dialog.waitFor({ state: 'hidden' })
    editor().expectAtMost({ clicks: 3, fields: 2 })
    const text = await visitorReads(`/meetings/${walk.slug}`)
    expect(text).toContain('It rains on the first day.')
    expect(text).toContain(`datetime="${dayIn(2)}T18:00`)
  })
}
