/**
 * @typedef {object} Module a file, and the files that it imports; relative to the checkout
 * @property {string} source
 * @property {{ resolved: string }[]} dependencies
 */

/**
 * Which room imports from which: where an import follows from others, it is left out. What stands
 * between the rooms (`roomOf` knows none of it) only passes on.
 *
 * @param {readonly Module[]} modules
 * @param {(file: string) => string | null} roomOf
 * @returns {Map<string, string[]>} by room, in alphabetical order
 */
export function importsBetween(modules, roomOf) {
  const imports = new Map(
    modules.map(({ source, dependencies }) => [source, dependencies.map((each) => each.resolved)]),
  )
  /** @type {Map<string, Set<string>>} */
  const rooms = new Map()
  for (const file of imports.keys()) {
    const room = roomOf(file)
    if (room === null) continue
    const known = rooms.get(room) ?? new Set()
    rooms.set(room, known)
    for (const other of roomsReached(file)) if (other !== room) known.add(other)
  }
  return new Map(
    [...rooms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([room, others]) => [room, direct(others)]),
  )

  /** @param {string} file */
  function roomsReached(file) {
    /** @type {Set<string>} */
    const found = new Set()
    const files = new Set(imports.get(file))
    for (const next of files) {
      const room = roomOf(next)
      if (room !== null) found.add(room)
      else for (const further of imports.get(next) ?? []) files.add(further)
    }
    return found
  }

  /** @param {ReadonlySet<string>} others */
  function direct(others) {
    return [...others]
      .filter((other) => ![...others].some((via) => via !== other && above(via).has(other)))
      .sort()
  }

  /** @param {string} room */
  function above(room) {
    const reached = new Set(rooms.get(room))
    for (const next of reached) for (const further of rooms.get(next) ?? []) reached.add(further)
    return reached
  }
}

/**
 * As Mermaid draws it (https://mermaid.js.org/syntax/flowchart.html).
 *
 * @param {Map<string, string[]>} imports
 */
export function drawn(imports) {
  const lines = [...imports].flatMap(([room, others]) => [
    `  ${idOf(room)}[${room}]`,
    ...others.map((other) => `  ${idOf(room)} --> ${idOf(other)}`),
  ])
  return ['```mermaid', 'flowchart TD', ...lines, '```'].join('\n')
}

/** @param {string} room */
const idOf = (room) => room.replaceAll('/', '_')
