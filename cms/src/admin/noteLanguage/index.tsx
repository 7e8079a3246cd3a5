import type { StrapiApp } from '@strapi/strapi/admin'
import { drawFields } from '../strapi/fields'
import { changeForms } from '../strapi/hooks'
import { noteLanguageType, withNoteLanguage, type Layout } from './formNoteLanguage'
import { NoteLanguageField } from './NoteLanguageField'

/** Lets forms offer the languages of notes. To be called while the admin registers. */
export function drawNoteLanguage(app: StrapiApp): void {
  drawFields(app, noteLanguageType, NoteLanguageField)
}

/** Puts our field where a note is written. To be called when Strapi's plugins have started. */
export function askForNoteLanguage(app: Pick<StrapiApp, 'registerHook'>): void {
  changeForms<Layout>(app, withNoteLanguage)
}
