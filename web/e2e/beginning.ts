import { expect } from 'vitest'
import { isWhole } from '../../scripts/testing/whole.mjs'
import { enterAdmin, walkTo } from './admin'
import { barriers } from './barriers'
import { openBrowser } from './browser'
import { cmsUrl, editorToken } from './here'
import { overflow } from './overflow'
import { makePerson, type Person } from './people'
import { goodPassword } from './system'

/** Somebody who has done nothing yet opens Home, follows what is offered there, and reads on. */
export async function beginWithTheGuide(email: string): Promise<void> {
  const novata: Person = {
    email,
    password: goodPassword,
    firstname: 'Noa',
    role: 'strapi-editor',
    language: 'es',
  }
  await makePerson(cmsUrl, editorToken, novata)
  const browser = await openBrowser()
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  await enterAdmin(context, cmsUrl, novata)
  const page = await context.newPage()
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  const guides = () => fetched.filter((path) => /\/editing[.\w-]*\.js$/.test(path))

  await page.goto(`${cmsUrl}/admin`)
  const first = page.getByRole('region', { name: 'Por dónde empezar' })
  await first.waitFor()
  expect(await barriers(page, 'main, nav')).toEqual([])
  expect(await overflow(page)).toBe(0)
  expect(guides()).toEqual([])

  await first.getByRole('button', { name: 'Añadir una reunión' }).click()
  const help = page.getByRole('dialog', { name: 'Ayuda' })
  await help.getByRole('heading', { name: 'Añadir una reunión' }).waitFor()
  expect(guides().length).toBe(1)
  expect(await barriers(page, 'dialog')).toEqual([])
  expect(await overflow(page)).toBe(0)

  // Links within it lead on, and back; words of it are found. What is found is held beside `topics.ts`, too.
  if (isWhole) {
    await help.getByRole('button', { name: 'Todos los temas' }).click()
    await help.getByPlaceholder('Buscar en la guía').fill('papelera')
    await help.getByRole('button', { name: 'Deshacer' }).click()
    await help.getByRole('img').first().waitFor()
    await help.getByRole('button', { name: 'Volver' }).click()
    await help.getByRole('button', { name: 'Volver' }).click()
    await help.getByRole('heading', { name: 'Añadir una reunión' }).waitFor()
  }
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'detached' })

  // The form waits below, and the help of another page is that of its own.
  await page.getByRole('heading', { level: 1, name: 'Nueva reunión' }).waitFor()
  await walkTo(page, '/plugins/upload')
  // The form is drawn anew once it has all it asked for: that it is away tells nothing.
  await page.getByRole('main').getByRole('button', { name: 'Nuevo' }).waitFor()
  await page.getByRole('button', { name: 'Ayuda' }).click()
  await help.getByRole('heading', { name: 'Imágenes y sus descripciones' }).waitFor()
  await help.getByRole('button', { name: 'Cerrar la ayuda' }).click()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toContain('Ayuda')

  await walkTo(page, '')
  await first.getByRole('button', { name: 'Quitar esto' }).click()
  await first.waitFor({ state: 'detached' })
  await page.reload()
  await page.getByRole('heading', { name: 'Próximas fechas' }).waitFor()
  expect(await first.count()).toBe(0)
  await context.close()
}
