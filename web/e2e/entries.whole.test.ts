import { expect, it } from 'vitest'
import { barriers } from './barriers'
import { cms, open, withEntries, workOnEntries } from './workOnEntries'

withEntries()
workOnEntries('desktop')

it('speaks Spanish to whoever reads the admin in Spanish', async () => {
  const page = await open('editora', 'desktop')
  await page.goto(`${cms.url}/admin/entries`)
  await page.getByRole('heading', { level: 1, name: 'Inscripciones y mensajes' }).waitFor()
  await page.getByRole('button', { name: 'Abrir la entrada de Ivo desktop' }).click()
  await page.getByRole('dialog').getByText('Responder por correo').waitFor()
  expect(await barriers(page, '[role=dialog]')).toEqual([])
  await page.context().close()
})
