/**
 * The parts of a page that come alive later. This is what the server renders; in a browser's build
 * each of them is exchanged by `builds/hydrateLater.ts` for one that leaves the server's markup as
 * it is until `bringLater()` is called.
 */
export * from './laterParts'
export { defineAsyncComponent as laterChunk } from 'vue'
