import { runAll } from '../testing/run-all.mjs'
import { quickSteps } from '../testing/test-steps.mjs'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export const run = ({ stop }) =>
  runAll({ by: 'npm run check', steps: quickSteps, stop, runsSystem: false })
