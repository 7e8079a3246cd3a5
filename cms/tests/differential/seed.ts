/** The same in each run, so that a failure has a cause in the change; others are for a longer search. */
export const seed = Number(process.env['CALENDAR_SEED'] ?? 20_261_126)
