import { enter } from './entry.mjs'

enter('restore')
