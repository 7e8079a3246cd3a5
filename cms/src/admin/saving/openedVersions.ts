/** Which version of each document the forms of this tab were filled with, by place. */
const opened = new Map<string, string>()

export function openedVersion(place: string): string | undefined {
  return opened.get(place)
}

export function noteVersion(place: string, version: string): void {
  opened.set(place, version)
}
