import { existsSync } from 'node:fs'
import { inCheckout } from '../checkout.mjs'

/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ commands }) {
  // A release has no command that builds or tests.
  const there = Object.entries(commands)
    .filter(([name]) => existsSync(inCheckout('scripts', `${name}.mjs`)))
    .map(([, command]) => command)
  const width = Math.max(...there.map(({ call }) => call.length))
  console.log('Branchline: the website of a local branch. What there is:\n')
  for (const { call, summary } of there) {
    console.log(`  ${call.padEnd(width)}  ${summary}`)
  }
  console.log('\nEach explains itself with --help, for example: npm run seed -- --help')
  return 0
}
