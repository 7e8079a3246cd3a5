import { fill } from '../mails/filling'

/** What may stand in braces in a saved answer. */
export const answerPlaceholder = 'name'

/** A saved text as it is written to somebody; null: they gave no name, so that it is left out. */
export function filledFor(name: string | null, text: string): string {
  return fill(text, { [answerPlaceholder]: name ?? '' })
}

/** A text that was written to one person as it is saved for all: without their name. */
export function withoutName(name: string | null, text: string): string {
  if (name === null || name.trim() === '') return text
  const written = name.trim().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const whole = new RegExp(String.raw`(?<![\p{L}\p{N}])${written}(?![\p{L}\p{N}])`, 'gu')
  return text.replace(whole, `{${answerPlaceholder}}`)
}
