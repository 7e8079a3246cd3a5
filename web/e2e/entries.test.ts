import { withEntries, workOnEntries } from './workOnEntries'

withEntries('editor')
workOnEntries('phone')
