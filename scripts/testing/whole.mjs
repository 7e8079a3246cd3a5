/** Whether all that there is gets tested (`npm run test:whole`), or what `npm test` has time for. */
export const isWhole = process.env.TEST_WHOLE === 'true'
