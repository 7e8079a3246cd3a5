import { pageLanguage } from '../strapi/pageLanguage'
import type { Conflict } from './conflict'
import { languageOfPage } from '../languages/ofPage'
import { adminWordsOf } from '../languages'

/** Shows both versions, and waits until one is chosen. Closing it saves nothing over anybody's. */
export function askWhich(conflict: Conflict): Promise<'mine' | 'theirs'> {
  const text = adminWordsOf(languageOfPage()).saving
  const dialog = element('dialog', {
    'aria-labelledby': 'conflict-title',
    style:
      'pointer-events:auto;max-width:min(60rem,92vw);padding:1.6rem;border:0;border-radius:4px;font-size:1.4rem;line-height:1.5;background:#fff;color:#212134;color-scheme:light',
  })
  const title = element('h2', { id: 'conflict-title', style: 'font-size:1.8rem;font-weight:600' })
  title.append(text.title)
  const mine = button(text.keepMine, '#fff', '#4945ff')
  const theirs = button(text.takeTheirs, '#32324d', '#fff')
  const buttons = element('p', { style: 'display:flex;flex-wrap:wrap;gap:.8rem;margin-top:1.2rem' })
  buttons.append(theirs, mine)
  const when = new Date(conflict.changedAt).toLocaleString(pageLanguage())
  dialog.append(
    title,
    paragraph(conflict.message),
    paragraph(`${text.when} ${when}`),
    conflict.fields.length > 0 ? table(conflict) : paragraph(text.elsewhere),
    paragraph(text.kept),
    buttons,
  )
  document.body.append(dialog)
  dialog.showModal()
  return new Promise((resolve) => {
    const choose = (which: 'mine' | 'theirs') => {
      dialog.remove()
      resolve(which)
    }
    mine.addEventListener('click', () => choose('mine'))
    theirs.addEventListener('click', () => choose('theirs'))
    dialog.addEventListener('close', () => choose('theirs'))
  })
}

function table({ fields }: Conflict): HTMLElement {
  const text = adminWordsOf(languageOfPage()).saving
  const whole = element('table', { style: 'width:100%;margin:1.2rem 0;text-align:start' })
  const head = element('tr', {})
  for (const name of [text.field, text.theirs, text.mine]) head.append(cell('th', name))
  whole.append(head)
  for (const { label, mine, theirs } of fields) {
    const row = element('tr', {})
    row.append(cell('th', label), cell('td', theirs), cell('td', mine))
    whole.append(row)
  }
  const frame = element('div', { style: 'max-height:50vh;overflow:auto', tabindex: '0' })
  frame.append(whole)
  return frame
}

function cell(tag: 'td' | 'th', text: string): HTMLElement {
  const made = element(tag, {
    style:
      'padding:.6rem;border:1px solid #dcdce4;vertical-align:top;white-space:pre-wrap;overflow-wrap:anywhere',
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
    style: `padding:.8rem 1.6rem;border:1px solid #4945ff;border-radius:4px;font-size:1.4rem;cursor:pointer;color:${color};background:${background}`,
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
