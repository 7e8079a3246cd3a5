/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Where the cms answers, for the plain single-page app; absent: on the site's own host. */
  readonly VITE_CMS_URL?: string
}
