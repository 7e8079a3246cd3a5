import { markup } from './markup'

/** What an address becomes when its field is left: as it is meant, or why it leads nowhere. */
type Read = (typed: string) => { address: string; refusal: string | null }

/** Our line below the field, by which it is described. */
const noteId = 'typed-address-note'

/**
 * Has an address that somebody types into a link of a text read as soon as they leave the field. Left
 * alone, Strapi does not let them save it and does not say why.
 */
export function aroundTypedLinks(read: Read): () => void {
  const isAddress = (target: EventTarget | null): target is HTMLInputElement =>
    target instanceof HTMLInputElement && target.matches(markup.linkAddress)
  const leave = ({ target }: Event) => {
    if (isAddress(target)) mend(target, read)
  }
  // Our line is gone as soon as it holds no more: if it went with the press on Save, Save would move away.
  const correct = ({ target }: Event) => {
    if (!isAddress(target) || !target.hasAttribute('aria-invalid')) return
    if (read(target.value).refusal === null) note(target, null)
  }
  document.addEventListener('focusout', leave)
  document.addEventListener('input', correct)
  return () => {
    document.removeEventListener('focusout', leave)
    document.removeEventListener('input', correct)
  }
}

function mend(field: HTMLInputElement, read: Read): void {
  if (field.value.trim() === '') return note(field, null)
  const { address, refusal } = read(field.value)
  if (address !== field.value) type(field, address)
  note(field, refusal)
}

/** As if somebody had typed it: React hears of nothing else. */
function type(field: HTMLInputElement, value: string): void {
  Reflect.set(HTMLInputElement.prototype, 'value', value, field)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function note(field: HTMLInputElement, refusal: string | null): void {
  document.getElementById(noteId)?.remove()
  if (refusal === null) {
    field.removeAttribute('aria-invalid')
    field.removeAttribute('aria-describedby')
    return
  }
  const line = document.createElement('p')
  line.id = noteId
  line.role = 'alert'
  line.textContent = refusal
  field.setAttribute('aria-invalid', 'true')
  field.setAttribute('aria-describedby', noteId)
  field.parentElement?.after(line)
}
