import { enter } from './entry.mjs'

enter('update')
