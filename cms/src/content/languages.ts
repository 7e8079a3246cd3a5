import type { Locale } from '../contract'
import { sourceLanguage, spoken, spokenLanguages } from '../languages'

/** The languages of the site; the first is the default one, where facts come from. */
export const languages = spokenLanguages.map((code) => ({ code, name: spoken[code].name }))

export const defaultLanguage: Locale = sourceLanguage

export function isLanguage(value: unknown): value is Locale {
  return languages.some(({ code }) => code === value)
}

/** The address of a path in a language, root-relative: `/es/what-we-do`. */
export function address(path: string, language: Locale): string {
  const prefix = language === defaultLanguage ? '' : `/${language}`
  return path === '' ? prefix || '/' : `${prefix}/${path}`
}

/** Takes an address without its leading slash apart: `es/unete` is `unete` in Spanish. */
export function parseAddress(address: string): { language: Locale; path: string } {
  const [first = '', ...rest] = address.split('/')
  return first !== defaultLanguage && isLanguage(first)
    ? { language: first, path: rest.join('/') }
    : { language: defaultLanguage, path: address }
}

/** An address as requests name it, however an editor typed it: `/Old-Page/?x=1` is `old-page`. */
export function normalizeAddress(typed: string): string {
  return typed
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/^\/+|\/+$/g, '')
    .toLowerCase()
}
