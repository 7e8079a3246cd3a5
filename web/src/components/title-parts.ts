/**
 * What a title says one after the other, each with the mark that ends it: "Film Night:" and "Salt of the
 * Earth". A full stop ends a part after a long word only, since it ends what is abbreviated too.
 *
 * @returns the title's words in their order; joined by spaces they are the title
 */
export function titleParts(title: string): string[] {
  return title.match(/\S[^]*?(?:[:?!]|[^\s.]{5}\.)(?=\s)|\S[^]*/g) ?? []
}
