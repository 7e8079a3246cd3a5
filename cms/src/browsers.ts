import { BROWSER_MAP, getParser, OS_MAP } from 'bowser'

/** The kind of a browser, as people call it: "Firefox" on "Android". */
export interface BrowserKind {
  browser: string | null
  system: string | null
}

/** Longer than what any browser says. */
const longest = 500

const browsers = new Set<string>(Object.values(BROWSER_MAP))
const systems = new Set<string>(Object.values(OS_MAP))

/** @param userAgent what a browser says of itself; any program may say anything, so only known names count */
export function browserOf(userAgent: string | undefined): BrowserKind {
  if (userAgent === undefined || userAgent.trim() === '') return { browser: null, system: null }
  const parser = getParser(userAgent.slice(0, longest))
  const [browser, system] = [parser.getBrowserName(), parser.getOSName()]
  return {
    browser: browsers.has(browser) ? browser : null,
    system: systems.has(system) ? system : null,
  }
}
