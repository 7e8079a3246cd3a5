import type { StrapiApp } from '@strapi/strapi/admin'
import { isNarrow } from '../lists/screen'
import { deskPage } from '../strapi/addresses'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { nextType, withNext, type Layout } from './formNext'
import { NextDate } from './NextDate'

/** Lets forms say when a meeting comes next. */
export function drawNextDate(app: StrapiApp): void {
  drawFields(app, nextType, NextDate)
}

/** Has forms begin with it where the panel is not beside them. To be called when Strapi's plugins have started. */
export function beginWithNextDate(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, (form) =>
    isNarrow() && deskPage(window.location.pathname) === 'form' ? withNext(form) : form,
  )
}
