/** Where the system is that this worker shares with no other; its files run one after the other. */
import { askDesk } from './desk'
import type { System } from './systems'

export const { siteUrl, cmsUrl, editorToken, clockShift } = await askDesk<System>('/system')
