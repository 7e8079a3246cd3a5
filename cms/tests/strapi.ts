import { createRequire } from 'node:module'
import type * as Strapi from '@strapi/strapi'

/** Node can't load Strapi's ES build (it imports folders); its CommonJS build is the one in use. */
const strapi: typeof Strapi = createRequire(import.meta.url)('@strapi/strapi')

export const { createStrapi } = strapi
