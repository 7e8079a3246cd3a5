type Save = () => Promise<void>

/** By the id of a file and a language: what was typed of it and not sent yet. */
const typed = new Map<string, Save>()

/** Keeps in mind what has to be sent before a document with the picture is saved. */
export function noteDescription(text: string, save: Save): void {
  typed.set(text, save)
}

/** Sends what was typed; whoever typed it is told there if it is refused. */
export async function sendDescriptions(): Promise<void> {
  const saves = [...typed.values()]
  typed.clear()
  await Promise.all(saves.map((save) => save()))
}
