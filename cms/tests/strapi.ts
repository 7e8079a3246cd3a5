import { createRequire } from 'node:module'

/** Node can't load Strapi's ES build (it imports folders); its CommonJS build is the one in use. */
const strapi: typeof import('@strapi/strapi') = createRequire(import.meta.url)('@strapi/strapi')

export const { compileStrapi, createStrapi } = strapi
