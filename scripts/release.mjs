import { enter } from './entry.mjs'

enter('release')
