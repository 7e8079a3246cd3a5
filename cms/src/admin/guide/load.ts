import type { Guide } from '../../../vite/guideContract'
import type { Locale } from '../../contract'
import { adminWordsOf } from '../languages'

/** The guide in a language: a file of its own, which a browser fetches when somebody asks for help. */
export async function loadGuide(language: Locale): Promise<Guide> {
  return (await adminWordsOf(language).guide.file()).default
}
