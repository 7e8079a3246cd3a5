/** Versions of the documents that this tab edits, by place, as the cms tells them: as each was read last. */
const read = new Map<string, string>()

/** As its form was saved last, or filled with what was kept of it. */
const shown = new Map<string, string>()

/** Where the form has kept something typed over what was read since: it does not show that. */
const behind = new Set<string>()

/** Where somebody has chosen, when a save was refused, what others wrote. */
const given = new Set<string>()

/** Of what the form at a place shows; undefined: it was never read. */
export function openedVersion(place: string): string | undefined {
  return (behind.has(place) ? shown.get(place) : undefined) ?? read.get(place)
}

export function noteRead(place: string, version: string): void {
  read.set(place, version)
}

export function noteShown(place: string, version: string): void {
  read.set(place, version)
  shown.set(place, version)
  behind.delete(place)
}

export function noteBehind(place: string, isBehind: boolean): void {
  if (isBehind) behind.add(place)
  else behind.delete(place)
}

export function noteTheirs(place: string): void {
  given.add(place)
}

/** Whether that was chosen there; asked once. */
export function tookTheirs(place: string): boolean {
  return given.delete(place)
}
