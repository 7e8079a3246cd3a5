/** How much a letter can hold: with all of it it is still smaller than mail programs show whole. */
export const longestSubject = 150
export const longestWords = 5_000
export const mostItems = 20
export const mostWeeks = 12
/** Dates that one part tells. */
export const mostDates = 20
/** Gmail cuts a mail that is larger than 102 kB. */
export const mostBytes = 100_000
/** How far ahead somebody can have a letter sent. */
export const mostDaysAhead = 60
/** How many of each kind of documents the first letter of all leads to: none is newer than the last one. */
export const firstDocuments = 3
/** How many weeks of dates a new letter tells. */
export const usualWeeks = 4
