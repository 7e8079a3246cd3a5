/** A sentence with its full stop, which "7–9 p. m." has already. */
export function withFullStop(sentence: string): string {
  return sentence.replace(/\.?$/, '.')
}
