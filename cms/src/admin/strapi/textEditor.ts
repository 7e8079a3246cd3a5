/** How Slate, of which Strapi makes its editor for texts, marks its pieces, and what it takes. */
export const slate = {
  editor: '[data-slate-editor="true"]',
  block: '[data-slate-node="element"]:not([data-slate-inline])',
  placeholder: '[data-slate-placeholder]',
  /** In the clipboard: a fragment of a text, as encoded JSON. */
  format: 'application/x-slate-fragment',
  /** In the HTML of a clipboard: the same. */
  attribute: 'data-slate-fragment',
  paste: 'insertFromPaste',
} as const

/** Where in a text the cursor stands. */
export interface Cursor {
  /** In how many lists. */
  lists: number
  /** Nothing stands before it on its line. */
  isStart: boolean
  /** Nothing stands behind it on its line. */
  isEnd: boolean
}

/** @returns what goes in at the cursor; null: it is pasted as plain text */
type Read = (html: string) => Promise<((cursor: Cursor) => object[]) | null>

/** Lets `read` make of HTML what Strapi's editor takes; left alone, it takes the plain text only. */
export function aroundPastes(read: Read): () => void {
  const listener = (event: ClipboardEvent) => {
    const editor = editorAt(event.target)
    const html = htmlOf(event.clipboardData)
    if (!editor || html === null || event.defaultPrevented) return
    event.preventDefault()
    event.stopPropagation()
    const text = event.clipboardData?.getData('text/plain') ?? ''
    void paste(editor, html, text, read)
  }
  document.addEventListener('paste', listener, true)
  return () => document.removeEventListener('paste', listener, true)
}

async function paste(editor: Element, html: string, text: string, read: Read): Promise<void> {
  const fill = await read(html)
  const data = new DataTransfer()
  if (!fill) data.setData('text/plain', text)
  else data.setData(slate.format, btoa(encodeURIComponent(JSON.stringify(fill(cursorNow())))))
  insert(editor, data)
}

/** Slate waits for one of two events: in Safari and for plain text for the first, otherwise for the second. */
function insert(editor: Element, data: DataTransfer): void {
  const how = { bubbles: true, cancelable: true }
  const isTaken = !editor.dispatchEvent(
    new ClipboardEvent('paste', { ...how, clipboardData: data }),
  )
  if (isTaken) return
  editor.dispatchEvent(
    new InputEvent('beforeinput', { ...how, inputType: slate.paste, dataTransfer: data }),
  )
}

/** Null where code is written: it has no marks. */
function editorAt(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null
  const block = getSelection()?.anchorNode?.parentElement?.closest(slate.block)
  return block?.matches('pre, :has(> pre)') ? null : target.closest(slate.editor)
}

/** Null: there is none, the editor itself has copied it, or it is an address, which the editor makes a link. */
function htmlOf(data: DataTransfer | null): string | null {
  const html = data?.getData('text/html') ?? ''
  if (!data || html === '' || data.types.includes(slate.format)) return null
  if (html.includes(slate.attribute)) return null
  return /^\s*\w+:\S+\s*$/.test(data.getData('text/plain')) ? null : html
}

function cursorNow(): Cursor {
  const range = getSelection()?.getRangeAt(0)
  const [first, last] = [range?.startContainer, range?.endContainer].map((node) =>
    node?.parentElement?.closest(slate.block),
  )
  if (!range || !first || !last) return { lists: 0, isStart: true, isEnd: true }
  const [before, behind] = [range.cloneRange(), range.cloneRange()]
  before.setStart(first, 0)
  before.setEnd(range.startContainer, range.startOffset)
  behind.setStart(range.endContainer, range.endOffset)
  behind.setEnd(last, last.childNodes.length)
  return { lists: listsAround(first), isStart: isEmpty(before), isEnd: isEmpty(behind) }
}

function listsAround(block: Element): number {
  const list = block.parentElement?.closest(`${slate.editor} :is(ul, ol)`)
  return list ? 1 + listsAround(list) : 0
}

/** Slate puts a character that nobody sees into what is empty, and its placeholder. */
function isEmpty(range: Range): boolean {
  const contents = range.cloneContents()
  contents.querySelectorAll(slate.placeholder).forEach((placeholder) => placeholder.remove())
  return (contents.textContent ?? '').replaceAll('\uFEFF', '') === ''
}
