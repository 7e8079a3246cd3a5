import { randomInt } from 'node:crypto'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { ROOT } from '../../checkout.mjs'
import { Child } from '../../running/child.mjs'
import { writeStamp } from '../../setup/fingerprint.mjs'
import { runStep } from '../run-steps.mjs'
import { Notes } from './notes.mjs'
import { inRound } from './rounds.mjs'
import { summarize, wasUnlucky } from './summary.mjs'

const SEEDS = 2 ** 31

/**
 * Runs all rounds, whatever fails in them, but for the parts that a run before has done already. The
 * summary stands in `summary.txt` of the folder from the first part on.
 *
 * @param {object} options
 * @param {import('./rounds.mjs').Round[]} options.rounds
 * @param {string} options.folder where the notes lie
 * @param {string} options.sources fingerprint of what is tested
 * @param {boolean} options.anew forgets what was done
 * @param {boolean} options.unluckyAgain runs again what failed or needed a second try
 * @param {import('../../setup/packages.mjs').Work} options.work
 * @returns {Promise<boolean>} whether nothing failed and nothing needed a second try
 */
export async function runLuck({ rounds, folder, sources, anew, unluckyAgain, work }) {
  const notes = new Notes(folder)
  if (anew) notes.forget(() => true)
  if (unluckyAgain) notes.forget(wasUnlucky)
  const summary = () => summarize({ rounds, notes, sources })
  for (const round of rounds) {
    for (const step of round.steps) {
      if (notes.of(round.title, step.name)) continue
      const seed = randomInt(SEEDS)
      console.log(`\n── ${round.title}, seed ${seed}`)
      const result = await besideLoad(round.isBusy, work, () =>
        runStep(inRound(step, round, seed), work),
      )
      notes.add({ round: round.title, step: step.name, seed, sources, result })
      writeStamp(path.join(folder, 'summary.txt'), summary().text)
    }
  }
  const { text, isSuccess } = summary()
  console.log(`\n${text}`)
  return isSuccess
}

/**
 * @template Result
 * @param {boolean} isBusy
 * @param {import('../../setup/packages.mjs').Work} work
 * @param {() => Promise<Result>} run
 */
async function besideLoad(isBusy, { environment, stop }, run) {
  const load = Array.from({ length: isBusy ? availableParallelism() : 0 }, burner)
  try {
    return await run()
  } finally {
    await Promise.all(load.map((child) => child.stop({ graceMs: 0, forced: stop.forced })))
  }

  function burner() {
    return new Child({
      name: 'load',
      command: process.execPath,
      args: ['-e', 'for (;;);'],
      cwd: ROOT,
      env: environment,
      onOutput: () => undefined,
    })
  }
}
