import { withEntries, workOnEntries } from './workOnEntries'

withEntries()
workOnEntries('phone')
