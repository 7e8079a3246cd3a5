import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole repository; every other place is given relative to it. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** @param {...string} parts */
export const inCheckout = (...parts) => path.join(ROOT, ...parts)
