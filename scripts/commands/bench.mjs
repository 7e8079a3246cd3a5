import { runAll } from '../testing/run-all.mjs'
import { benchSteps } from '../testing/test-steps.mjs'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export const run = ({ flags, stop }) =>
  runAll({
    by: 'npm run bench',
    steps: () => benchSteps({ quick: flags.quick === true, docs: flags.docs === true }),
    stop,
  })
