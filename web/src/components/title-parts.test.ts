import { expect, it } from 'vitest'
import { titleParts } from './title-parts'

it.each([
  ['Film Night: Salt of the Earth', ['Film Night:', 'Salt of the Earth']],
  ['People before profit. Built from below.', ['People before profit.', 'Built from below.']],
  ['Reunión semanal: ¿De quién es el Estado?', ['Reunión semanal:', '¿De quién es el Estado?']],
  ['Whose city? Ours! And now', ['Whose city?', 'Ours!', 'And now']],
  ['What Is a Class?', ['What Is a Class?']],
  ['An evening with Dr. Rose Whitfield', ['An evening with Dr. Rose Whitfield']],
  ['From 19:00 to 20:30', ['From 19:00 to 20:30']],
  ['', []],
])('%j breaks between its parts first', (title, parts) => {
  expect(titleParts(title)).toEqual(parts)
})
