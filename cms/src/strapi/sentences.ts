/**
 * What Strapi says in English, and nowhere else than in a sentence. Whoever changes a regular
 * expression here finds the sentences in `tests/seam/data.ts`.
 */
const taken = /must be unique/
const missingOfType = /relation\(s\) of type (\S+) /
const missingDocument = /^Document with id "([^"]+)".* not found$/

/** Whether the validator says that a value is another document's already. */
export function saysTaken(sentence: string): boolean {
  return taken.test(sentence)
}

/** The type of what a relation names and is not there: the validator names no field. */
export function typeThatIsMissing(sentence: string): string | undefined {
  return missingOfType.exec(sentence)?.[1]
}

/** The document that a relation names and is not there, as the document service says it. */
export function documentThatIsMissing(sentence: string): string | undefined {
  return missingDocument.exec(sentence)?.[1]
}

/** How Strapi describes the API tokens that it makes on its first boot, whether anybody wants them or not. */
export const unaskedTokens = [
  'A default API token with read-only permissions, only used for accessing resources',
  'A default API token with full access permissions, used for accessing or modifying resources',
]
