/** A browser in which somebody is logged in to their account. */
export interface OwnSession {
  /** By which it is ended. */
  id: string
  /** Whether it is the one that asks. */
  isThis: boolean
  /** What kind of browser it is, as its makers call it. */
  browser: string | null
  system: string | null
  /** ISO 8601. */
  began: string
  /** When it was renewed last, as browsers do from time to time while somebody works. ISO 8601. */
  renewed: string
}
