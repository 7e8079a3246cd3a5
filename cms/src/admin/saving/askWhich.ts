import { darkTheme, lightTheme } from '@strapi/design-system'
import { chosenTheme } from '../strapi/storage'
import type { Conflict } from './conflict'
import { languageOfPage } from '../languages/ofPage'
import { adminWordsOf } from '../languages'
import { momentInWords } from '../times/momentInWords'

/**
 * Shows both versions, and waits until one is chosen. Closing it saves nothing over anybody's.
 *
 * @param isKept whether the browser keeps mine, so that it can be brought back
 */
export function askWhich(conflict: Conflict, isKept: boolean): Promise<'mine' | 'theirs'> {
  const language = languageOfPage()
  const text = adminWordsOf(language).saving
  const { colors } = isDark() ? darkTheme : lightTheme
  const dialog = element('dialog', {
    'aria-labelledby': 'conflict-title',
    style: `pointer-events:auto;margin:auto;width:min(60rem,92vw);padding:1.6rem;border:0;border-radius:4px;font-size:1.4rem;line-height:1.5;background:${colors.neutral0};color:${colors.neutral800};color-scheme:${isDark() ? 'dark' : 'light'}`,
  })
  const title = element('h2', { id: 'conflict-title', style: 'font-size:1.8rem;font-weight:600' })
  title.append(text.title)
  const mine = button(text.keepMine, colors.buttonNeutral0, colors.buttonPrimary600)
  const theirs = button(text.takeTheirs, colors.neutral800, colors.neutral0)
  const buttons = element('p', { style: 'display:flex;flex-wrap:wrap;gap:.8rem;margin-top:1.2rem' })
  buttons.append(theirs, mine)
  const when = momentInWords(conflict.changedAt, language)
  dialog.append(
    title,
    paragraph(conflict.message),
    paragraph(`${text.when} ${when}`),
    conflict.fields.length > 0 ? table(conflict, colors.neutral200) : paragraph(text.elsewhere),
    paragraph(isKept ? text.kept : text.lost),
    buttons,
  )
  // A form that is in a dialog itself takes a press beside it, and Escape, for the wish to close it.
  dialog.addEventListener('pointerdown', (event) => event.stopPropagation())
  window.addEventListener('keydown', keepEscape, { capture: true })
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    const choose = (which: 'mine' | 'theirs') => {
      window.removeEventListener('keydown', keepEscape, { capture: true })
      dialog.remove()
      resolve(which)
    }
    mine.addEventListener('click', () => choose('mine'))
    theirs.addEventListener('click', () => choose('theirs'))
    dialog.addEventListener('close', () => choose('theirs'))
  })
}

/** The browser closes the question by it all the same. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation()
}

/** In the colours of the rest of the admin. */
function isDark(): boolean {
  const theme = chosenTheme()
  if (theme !== 'system') return theme === 'dark'
  return window.matchMedia('(prefers-color-scheme: dark)').matches
}

/** Two columns of the same width, on a phone too: what a field is called stands above both of its texts. */
function table({ fields }: Conflict, border: string): HTMLElement {
  const language = languageOfPage()
  const text = adminWordsOf(language).saving
  const whole = element('table', {
    style: 'width:100%;margin:1.2rem 0;table-layout:fixed;text-align:start',
  })
  whole.append(row(cell('th', text.theirs, border), cell('th', text.mine, border)))
  for (const { label, mine, theirs } of fields) {
    const name = cell('th', label, border)
    name.setAttribute('colspan', '2')
    whole.append(row(name), row(cell('td', theirs, border), cell('td', mine, border)))
  }
  const frame = element('div', { style: 'max-height:50vh;overflow:auto', tabindex: '0' })
  frame.append(whole)
  return frame
}

function row(...cells: HTMLElement[]): HTMLElement {
  const made = element('tr', {})
  made.append(...cells)
  return made
}

function cell(tag: 'td' | 'th', text: string, border: string): HTMLElement {
  const weight = tag === 'th' ? 600 : 400
  const made = element(tag, {
    style: `padding:.6rem;border:1px solid ${border};font-weight:${weight};text-align:start;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere`,
  })
  made.append(text)
  return made
}

function paragraph(text: string): HTMLElement {
  const made = element('p', { style: 'margin-top:.6rem' })
  made.append(text)
  return made
}

function button(text: string, color: string, background: string): HTMLElement {
  const made = element('button', {
    type: 'button',
    style: `padding:.8rem 1.6rem;border:1px solid #4945ff;border-radius:4px;font-size:1.2rem;font-weight:600;cursor:pointer;color:${color};background:${background}`,
  })
  made.append(text)
  return made
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  return made
}
