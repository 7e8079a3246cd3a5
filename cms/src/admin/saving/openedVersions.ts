/** Which version of each document the forms of this tab were filled with, by place. */
const opened = new Map<string, string>()

/** What each became by the last save of this tab. */
const saved = new Map<string, string>()

export function openedVersion(place: string): string | undefined {
  return opened.get(place)
}

export function noteVersion(place: string, version: string): void {
  opened.set(place, version)
}

export function noteSaved(place: string, version: string): void {
  saved.set(place, version)
  noteVersion(place, version)
}

/** What was read there since the last save is not what its form shows: somebody went on typing. */
export function noteKeptOver(place: string): void {
  const version = saved.get(place)
  if (version !== undefined) noteVersion(place, version)
}
