import { Typography } from '@strapi/design-system'
import type { StrapiApp } from '@strapi/strapi/admin'
import { defaultLanguage, onlyInField, onlyLanguage } from '../../content/languages'
import type { Locale } from '../../contract'
import { isSpoken } from '../../languages'
import { isRecord } from '../../records'
import { languageTitle } from '../languages/names'
import { languageOfPage } from '../languages/ofPage'
import { useLanguage } from '../languages/useWords'
import { languageIn } from '../strapi/addresses'
import { changeHeader, renamedLanguage } from '../strapi/contentManager'
import { drawFields } from '../strapi/fields'
import { changeColumns, changeForms, languagesColumn, type Column, type Row } from '../strapi/hooks'
import { onlyInType, withOnlyIn, type Layout } from './formOnlyIn'
import { OnlyInField } from './OnlyInField'

/** Lets forms ask whether something is in one language only. To be called while the admin registers. */
export function drawOnlyIn(app: StrapiApp): void {
  drawFields(app, onlyInType, OnlyInField)
}

/** Puts our field where an original is written. To be called when Strapi's plugins have started. */
export function askForOnlyIn(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, (form) =>
    withOnlyIn(form, (languageIn(window.location.search) ?? defaultLanguage) === defaultLanguage),
  )
}

/**
 * The column of a list that says in which languages something is written names that of its text. To be
 * called when Strapi's plugins have put their columns in.
 */
export function listByText(app: Pick<StrapiApp, 'registerHook'>): void {
  changeColumns(app, (table) => ({
    ...table,
    displayedHeaders: table.displayedHeaders.map((column) =>
      column.name === languagesColumn ? withText(column) : column,
    ),
  }))
}

function withText(column: Column): Column {
  const { cellFormatter } = column
  if (!cellFormatter) return column
  return {
    ...column,
    cellFormatter: (row, header, list) => {
      const only = onlyLanguage(row[onlyInField])
      return only === null ? cellFormatter(row, header, list) : <Languages row={row} only={only} />
    },
  }
}

/**
 * What is only in a language stands in the form of the default one, which is called by the language of
 * its text: nobody is to look for that in a translation. To be called when all plugins have started.
 */
export function nameByText(app: Pick<StrapiApp, 'getPlugin'>): void {
  changeHeader(app, (action) => (props) => {
    // It is asked in any case: Strapi takes it for a component, whose hooks are counted.
    const shown = action(props)
    const only = onlyLanguage(props.document?.[onlyInField])
    if (only === null) return shown
    return renamedLanguage(shown, {
      code: defaultLanguage,
      name: languageTitle(only, languageOfPage()),
      without: only,
    })
  })
}

/** The language of the text, and those that it is translated into. */
function Languages({ row, only }: { row: Row; only: Locale }) {
  const reader = useLanguage()
  const { localizations } = row
  const others = (Array.isArray(localizations) ? localizations : []).flatMap((one: unknown) =>
    isRecord(one) && isSpoken(one['locale']) ? [one['locale']] : [],
  )
  return (
    <Typography textColor="neutral800">
      {[only, ...others].map((code) => languageTitle(code, reader)).join(', ')}
    </Typography>
  )
}
