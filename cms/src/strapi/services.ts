import type { Core } from '@strapi/strapi'

/** Strapi's registry of services, which its types don't describe. */
interface Services {
  get: (uid: string) => unknown
  extend: (uid: string, change: (service: never) => object) => void
}

/**
 * Puts functions of ours in the place of Strapi's, for this cms; the object itself outlives it, since
 * tests run several in one process.
 */
export function extendService<Service extends object>(
  strapi: Core.Strapi,
  uid: string,
  extend: (strapis: Service) => Partial<Service>,
): void {
  const services: Services = strapi.get('services')
  services.extend(uid, (strapis: Service) => ({ ...strapis, ...extend(strapis) }))
}
