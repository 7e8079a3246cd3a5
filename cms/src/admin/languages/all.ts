// Each language that the admin speaks, a line for each: the same as the rest of the cms. A browser fetches
// what it says, to everybody and at the desk alone, when it is to be spoken.
export const en = () => Promise.all([import('../../languages/en'), import('./en')])
export const es = () => Promise.all([import('../../languages/es'), import('./es')])
export const de = () => Promise.all([import('../../languages/de'), import('./de')])
