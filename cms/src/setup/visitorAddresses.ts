import type { Core } from '@strapi/strapi'
import type { Request } from 'koa'
import type { Settings } from '../settings'
import { toldByProxies, visitorAddress } from '../proxies'

/**
 * Lets whoever asks Koa, Strapi and its plugins too, hear the address of a visitor and whether they
 * came over TLS as our rule says: Koa itself takes the leftmost entry, which is the visitor's word.
 */
export function believeCountedProxies(strapi: Core.Strapi): void {
  const proxies = () => strapi.config.get<Settings>('settings').trustedProxies
  if (strapi.config.get<Settings>('settings').isProxyNameOld) {
    strapi.log.warn(
      `BEHIND_PROXY is now the number of proxies: write TRUSTED_PROXIES=${proxies()} instead, and see that the ports of both servers are reached through them only`,
    )
  }
  Object.defineProperties(strapi.server.app.request, {
    ip: {
      get(this: Request): string {
        const peer = this.socket.remoteAddress ?? null
        return visitorAddress(peer, this.get('X-Forwarded-For'), proxies()) ?? ''
      },
    },
    protocol: {
      get(this: Request): string {
        if ('encrypted' in this.socket && this.socket.encrypted === true) return 'https'
        const told = proxies() > 0 ? this.get('X-Forwarded-Proto') : ''
        return told === '' ? 'http' : toldByProxies(told, proxies())
      },
    },
  })
}
