import { describe, expect, it } from 'vitest'
import { goTo } from './admin'
import { barriers } from './barriers'
import { cms, open, withEntries, workOnEntries } from './workOnEntries'

withEntries('editor', 'editora', 'contributor')
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

describe('a contributor', () => {
  it('finds no way to the entries, and nothing where they are', async () => {
    const page = await open('contributor', 'desktop')
    await page.goto(`${cms.url}/admin`)
    await page.getByRole('heading', { name: 'Next dates' }).waitFor()
    await page.getByRole('link', { name: 'Content', exact: true }).waitFor()
    expect(await page.getByRole('link', { name: 'Sign-ups and messages' }).count()).toBe(0)
    expect(await page.getByRole('heading', { name: 'New sign-ups and messages' }).count()).toBe(0)
    const answers: number[] = []
    page.on('response', (response) => {
      if (response.url().includes('/involve/')) answers.push(response.status())
    })
    await goTo(page, '/entries')
    await page
      .getByText('Nothing can be shown here: your role does not have it, or it is switched off.')
      .waitFor()
    expect(answers.filter((status) => status !== 403)).toEqual([])
    expect(await page.getByText('@example.org').count()).toBe(0)
    await page.context().close()
  })
})
