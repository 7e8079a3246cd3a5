import type { Core } from '@strapi/strapi'
import type { Settings } from '../settings'
import { toldByProxies, visitorAddress } from '../proxies'
import { answerForVisitors } from '../strapi/requests'

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
  answerForVisitors(strapi, {
    address: (request) => {
      const peer = request.socket.remoteAddress ?? null
      return visitorAddress(peer, request.get('X-Forwarded-For'), proxies()) ?? ''
    },
    protocol: (request) => {
      if ('encrypted' in request.socket && request.socket.encrypted === true) return 'https'
      const told = proxies() > 0 ? request.get('X-Forwarded-Proto') : ''
      return told === '' ? 'http' : toldByProxies(told, proxies())
    },
  })
}
