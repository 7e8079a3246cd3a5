import type { Core } from '@strapi/strapi'
export async function ensureLabels(_strapi: Core.Strapi): Promise<void> {}
