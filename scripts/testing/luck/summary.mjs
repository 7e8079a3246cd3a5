/** @param {import('./notes.mjs').Note} note */
const failedIn = ({ result }) =>
  result.count.failed > 0
    ? result.failures?.length
      ? result.failures
      : [result.problem ?? '']
    : []

/** @param {import('./notes.mjs').Note} note */
const secondTriesIn = ({ result }) => result.secondTries ?? []

/** @param {import('./notes.mjs').Note} note */
export const wasUnlucky = (note) => failedIn(note).length + secondTriesIn(note).length > 0

/**
 * What failed or needed a second try, in which round and with which seed.
 *
 * @param {object} run
 * @param {import('./rounds.mjs').Round[]} run.rounds
 * @param {import('./notes.mjs').Notes} run.notes
 * @param {string} run.sources fingerprint of what would be tested now
 * @returns {{ text: string, isSuccess: boolean }}
 */
export function summarize({ rounds, notes, sources }) {
  const notesOf = (/** @type {import('./rounds.mjs').Round} */ { title, steps }) =>
    steps.map(({ name }) => notes.of(title, name))
  const lines = rounds.flatMap((round) => {
    const done = notesOf(round).filter((note) => note !== null)
    const unlucky = done.filter(wasUnlucky)
    const passed = done.reduce((sum, { result }) => sum + result.count.passed, 0)
    const state =
      done.length < round.steps.length
        ? `${done.length} of ${round.steps.length} parts run`
        : `${passed} passed`
    return [
      `${unlucky.length > 0 ? '✗' : done.length < round.steps.length ? '·' : '✓'} ${round.title} (${state})`,
      ...unlucky.flatMap((note) => [
        `    ${note.step}, seed ${note.seed}`,
        ...failedIn(note).map((failure) => `      × ${failure}`),
        ...secondTriesIn(note).map((test) => `      2 passed at the second try: ${test}`),
      ]),
    ]
  })
  const expected = rounds.flatMap(notesOf)
  const older = expected.filter((note) => note && note.sources !== sources).length
  if (older > 0) {
    lines.push(`${older} parts were run before files changed: --anew runs everything again.`)
  }
  return {
    text: `${lines.join('\n')}\n`,
    isSuccess: expected.every((note) => note !== null && !wasUnlucky(note)),
  }
}
