import { runAll } from '../testing/run-all.mjs'
import { sheetSteps } from '../testing/test-steps.mjs'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export const run = ({ stop }) => runAll({ by: 'npm run sheets', steps: sheetSteps, stop })
