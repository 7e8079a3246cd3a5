import type { FoldName } from '../../labels/form'

/** Which lines of the form that somebody sees were opened. */
export class OpenFolds {
  #uid = ''
  #documentId: string | undefined
  #open = new Set<FoldName>()

  /**
   * They stay open when what was new is saved, and begin closed for another document.
   *
   * @param documentId undefined: it was never saved
   */
  of(uid: string, documentId: string | undefined): Set<FoldName> {
    const isSame = uid === this.#uid && documentId === this.#documentId
    const isSaved = uid === this.#uid && this.#documentId === undefined
    if (!isSame && !isSaved) this.#open = new Set()
    this.#uid = uid
    this.#documentId = documentId
    return this.#open
  }
}
