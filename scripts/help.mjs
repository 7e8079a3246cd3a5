import { enter } from './entry.mjs'

enter('help')
