import { compressed } from '../../vite/compressed'
import { guide } from '../../vite/guide'
import { leaveOut } from '../../vite/leaveOut'
import { oneLanguage } from '../../vite/oneLanguage'
import { once } from '../../vite/once'
import { changePages } from '../../vite/pages'

/** What Vite hands over and takes back; only what is used here. */
interface Settings {
  mode: string
  plugins?: unknown[]
}

/** How the admin is built, on top of what Strapi says; while one develops all of Strapi stays in it. */
export default <Given extends Settings>(settings: Given): Given => {
  const plugins = [...(settings.plugins ?? []), guide(), oneLanguage()]
  return settings.mode === 'production'
    ? { ...settings, plugins: [...plugins, leaveOut(), changePages(), once(), compressed()] }
    : { ...settings, plugins }
}
