/**
 * What runs the cms in production: `strapi start` without the tools of its other commands, which take
 * 35 MB of memory for as long as it runs.
 */
import { createStrapi } from '@strapi/strapi'

void createStrapi({ appDir: process.cwd(), distDir: 'dist' }).start()
