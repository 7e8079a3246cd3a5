/** See `vite/guide.ts`. */
declare module '*.md' {
  const guide: import('../../../vite/guideContract').Guide
  export default guide
}
