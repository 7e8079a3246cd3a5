/** A mail can't be sent, whenever it is tried. */
export class UnsendableError extends Error {
  override name = 'UnsendableError'
}
