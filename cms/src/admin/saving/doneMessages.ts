/** What takes away each message that says that something is done, by its id. */
const shown = new Map<number | string, () => void>()

/** Remembers a message that stands on the screen. */
export function noteDone(id: number | string, takeAway: () => void): void {
  shown.set(id, takeAway)
}

/** What is refused now was not done: no message from before says beside it that it was. */
export function takeDoneAway(): void {
  for (const takeAway of shown.values()) takeAway()
  shown.clear()
}
