/**
 * Runs in the document around what is kept, in place of what other pages run: gives the app the page that
 * was kept, and has it show that at once.
 */
import { addressOfPage } from '../addressQuery'
import { firstDataElement } from '../firstData'
import { pageAt } from './pageAt'

const { documentElement } = document
const root = document.getElementById('app')
const apology = [...(root?.children ?? [])]

async function open(): Promise<void> {
  const page = await pageAt(caches, addressOfPage(location.pathname + location.search), new Date())
  const element = firstDataElement(document)
  if (!page || !element) throw new Error('Nothing is kept')
  element.textContent = JSON.stringify(page)
  documentElement.lang = page.locale
  document.title = [page.title, page.site?.branchName].filter(Boolean).join(' · ')
  root?.replaceChildren()
  // What every page runs: it waits for a sign of the visitor, which came with the page here.
  await import(/* @vite-ignore */ documentElement.dataset.kept ?? '')
  document.body.dispatchEvent(new Event('wheel'))
}

open().catch((error: unknown) => {
  console.error(error)
  root?.replaceChildren(...apology)
  for (const part of apology) part.removeAttribute('hidden')
})
