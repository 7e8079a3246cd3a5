// Each language that the admin speaks, a line for each: the same as the rest of the cms.
export { en } from './en'
export { es } from './es'
export { de } from './de'
