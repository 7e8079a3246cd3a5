/**
 * @param {import('../commands.mjs').Context} context
 * @returns {Promise<number>}
 */
export async function run({ commands }) {
  const width = Math.max(...Object.values(commands).map(({ call }) => call.length))
  console.log('Branchline: the website of a local branch. What there is:\n')
  for (const { call, summary } of Object.values(commands)) {
    console.log(`  ${call.padEnd(width)}  ${summary}`)
  }
  console.log('\nEach explains itself with --help, for example: npm run seed -- --help')
  return 0
}
