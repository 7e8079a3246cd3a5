import { runAll } from '../testing/run-all.mjs'
import { quickSteps, systemSteps, whole } from '../testing/test-steps.mjs'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export const run = ({ stop }) =>
  runAll({
    by: 'npm run test:whole',
    steps: () => [...quickSteps(), ...systemSteps()].map(whole),
    stop,
    anew: true,
  })
