import { enter } from './entry.mjs'

enter('second-factor')
