/**
 * How far ahead a change is news to whoever wants to be told of a whole series, and whoever comes to all
 * of its dates is counted at each, in days.
 */
export const newsDays = 60
