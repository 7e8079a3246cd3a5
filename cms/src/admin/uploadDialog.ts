import { addStyle } from './style'

/**
 * Strapi's dialog for new files offers to take them from addresses. The browser may not read other
 * sites here, so that it would only ever say that it failed.
 */
export function uploadFromThisDeviceOnly(): void {
  addStyle(`[role='dialog'] [role='tab'][id$='-trigger-url'] { display: none }`)
}
