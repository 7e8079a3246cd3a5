import { askDesk } from './desk'

/** The same site as `here.ts` has, with a build of the app that complains (`checkedBuild.ts`). */
export const checkedUrl = await askDesk<string>('/checked')
