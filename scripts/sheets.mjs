import { enter } from './entry.mjs'

enter('sheets')
