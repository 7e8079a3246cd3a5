import { enter } from './entry.mjs'

enter('import')
