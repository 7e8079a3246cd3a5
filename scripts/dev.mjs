import { enter } from './entry.mjs'

enter('dev')
