import { enter } from './entry.mjs'

enter('backup')
