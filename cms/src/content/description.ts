/** Whether it says something; the name of a file does not. */
export function isDescription(text: string): boolean {
  return text.trim() !== '' && !/\.(jpe?g|png|webp|avif|gif|svg)$/i.test(text.trim())
}
