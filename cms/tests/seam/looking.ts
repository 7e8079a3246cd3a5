import type { Core } from '@strapi/strapi'
import type { Relied } from './relied'

/** Something that can be seen of a Strapi that runs. */
export interface InStrapi extends Relied {
  /** What is not as we know it; empty: all is. */
  missing: (strapi: Core.Strapi) => string[] | Promise<string[]>
}

/** Of names, those that are no function of something. */
export function notFunctions(holder: unknown, names: readonly string[]): string[] {
  return names.filter((name) => typeof valueOf(holder, name) !== 'function')
}

/** Of names, those that something does not have. */
export function absent(holder: unknown, names: readonly string[]): string[] {
  return names.filter((name) => valueOf(holder, name) === undefined)
}

/** What names have that are expected, and are not there, and what is there and unknown. */
export function differences(found: readonly string[], known: readonly string[]): string[] {
  return [
    ...known.filter((name) => !found.includes(name)).map((name) => `${name} is missing`),
    ...found.filter((name) => !known.includes(name)).map((name) => `${name} is new`),
  ]
}

/** What is said where something else was expected. */
export function unlessSame(found: unknown, expected: unknown): string[] {
  const [is, was] = [found, expected].map((value) => JSON.stringify(value) ?? 'nothing')
  return is === was ? [] : [`${is} instead of ${was}`]
}

function valueOf(holder: unknown, name: string): unknown {
  return holder !== null && (typeof holder === 'object' || typeof holder === 'function')
    ? Reflect.get(holder, name)
    : undefined
}

/** Of a service, whatever Strapi calls it by; undefined where it has none. */
export function serviceOf(strapi: Core.Strapi, uid: string): unknown {
  const services: { get: (uid: string) => unknown } = strapi.get('services')
  return services.get(uid)
}
