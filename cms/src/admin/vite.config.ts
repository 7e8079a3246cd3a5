import { compressed } from '../../vite/compressed'
import { leaveOut } from '../../vite/leaveOut'
import { once } from '../../vite/once'

/** What Vite hands over and takes back; only what is used here. */
interface Settings {
  mode: string
  plugins?: unknown[]
}

/** How the admin is built, on top of what Strapi says; while one develops it stays whole. */
export default <Given extends Settings>(settings: Given): Given =>
  settings.mode === 'production'
    ? { ...settings, plugins: [...(settings.plugins ?? []), leaveOut(), once(), compressed()] }
    : settings
