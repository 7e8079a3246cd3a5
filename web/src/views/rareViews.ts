/** The views of pages that few visits come to: one chunk, so that all other pages name fewer. */
export { default as month } from './MonthView.vue'
export { default as notFound } from './NotFoundView.vue'
export { default as offline } from './OfflineView.vue'
export { default as privacy } from './PrivacyView.vue'
export { default as search } from './SearchView.vue'
