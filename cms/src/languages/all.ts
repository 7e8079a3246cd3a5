// Each language that the code speaks, a line for each: all else follows from this list.
export { en } from './en'
export { es } from './es'
export { de } from './de'
