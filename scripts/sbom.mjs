import { enter } from './entry.mjs'

enter('sbom')
