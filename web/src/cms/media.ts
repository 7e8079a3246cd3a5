/**
 * The address of a file of the cms, to be used for every `url` of a picture or download. Behind
 * the web server files stand on the site's own host; a build for a static host has the cms's.
 */
export function mediaUrl(url: string): string {
  return url.startsWith('/') ? cmsOrigin + url : url
}

const cmsOrigin = import.meta.env.VITE_CMS_URL ?? ''
