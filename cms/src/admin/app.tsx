import type { StrapiApp } from '@strapi/strapi/admin'
import { sourceLanguage, spokenLanguages } from '../languages'
import { beginWithoutTranslation, hideDevelopersActions } from './actions'
import { askForAnnouncement, tellAnnouncements } from './announcement'
import { askForColours, takeColours } from './colours'
import { askBeforeDeleting } from './deleting'
import { beginAtLogIn } from './firstPage'
import { beginAtTop } from './formTop'
import { drawFolds, foldForms } from './folds'
import { speakReadersLanguage } from './help'
import { addHistory } from './history'
import { askForFirstLanguage, speakOneLanguage } from './languages/begin'
import { beginWithDefaultLanguage } from './languages/edited'
import { askLessOfLinks } from './linkForm'
import { readTypedLinks } from './links'
import { fitLists } from './lists/narrow'
import { listNextDateFirst } from './lists/order'
import { nameColumnsToChoose } from './lists/wheel'
import mark from './mark.svg'
import { nameMenuSymbols } from './menuNames'
import { askForDestinations, drawDestinations } from './menus'
import { keepPasted } from './pasting'
import { describeInTexts, takePictures } from './pictures'
import { askForNoteLanguage, drawNoteLanguage } from './noteLanguage'
import { askForOnlyIn, drawOnlyIn, listByText, nameByText } from './onlyIn'
import { beginWithNextDate, drawNextDate } from './nextDates'
import { addDraftLinks } from './preview'
import { makeRowsRoomy } from './rows'
import { addSchedule } from './schedule'
import { chooseSeries, drawSeries } from './series'
import { askAgain } from './strapi/askAgain'
import { closeBanner, skipTour } from './strapi/storage'
import { placeMessages } from './strapi/messages'
import { fitForms } from './strapi/narrowForms'
import { replaceName } from './strapi/title'
import { keepUnsaved } from './unsaved'
import { addWithdrawals } from './withdrawals'
import { addOurParts } from './parts'
import { drawRequired, markRequired } from './required'
import { askForSecondStep } from './secondFactor'
import { registerWithoutQuestions } from './registration'
import { drawOriginals, showTranslations } from './translations'
import { nameLanguages } from './languages/named'
import { learnSiteLanguages } from './languages/site'
import { askForNames, tellNames } from './siteNames'
import { askForSpokenDays, takeSpokenDays } from './days'
import { askForSpokenTimes, takeSpokenTimes } from './times'
import { chooseAmongFilesOnly, uploadFromThisDeviceOnly } from './uploadDialog'

askForFirstLanguage()

/** The admin under our own name: no tutorials, no advertisements, in the languages of the site. */
export default {
  config: {
    locales: spokenLanguages.filter((language) => language !== sourceLanguage),
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark, title: 'Branchline' },
    tutorials: false,
    notifications: { releases: false },
    // Strapi's is too pale for the words of a badge.
    theme: { light: { colors: { warning700: '#964800' } } },
  },
  register(app: StrapiApp) {
    learnSiteLanguages()
    speakOneLanguage(app)
    askAgain(app)
    beginWithDefaultLanguage(app)
    registerWithoutQuestions()
    beginAtLogIn()
    replaceName('Branchline')
    askLessOfLinks()
    uploadFromThisDeviceOnly()
    chooseAmongFilesOnly()
    askForSecondStep()
    takeSpokenDays(app)
    takeSpokenTimes(app)
    takePictures(app)
    drawSeries(app)
    drawFolds(app)
    takeColours(app)
    tellAnnouncements(app)
    tellNames(app)
    drawNoteLanguage(app)
    drawOnlyIn(app)
    drawDestinations(app)
    drawNextDate(app)
    drawRequired(app)
    drawOriginals(app)
    keepUnsaved(app)
    beginAtTop(app)
    keepPasted(app)
    readTypedLinks(app)
    nameMenuSymbols()
    closeBanner()
    skipTour()
    // Panels stand beside a form in this order: first what stops a publish, last the long history.
    addOurParts(app)
    addDraftLinks(app)
    addSchedule(app)
    addWithdrawals(app)
    addHistory(app)
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    speakReadersLanguage(app)
    showTranslations(app)
    describeInTexts(app)
    askForSpokenDays(app)
    askForSpokenTimes(app)
    askForColours(app)
    askForNames(app)
    askForNoteLanguage(app)
    askForOnlyIn(app)
    askForDestinations(app)
    askForAnnouncement(app)
    chooseSeries(app)
    markRequired(app)
    foldForms(app)
    makeRowsRoomy(app)
    beginWithNextDate(app)
    hideDevelopersActions(app)
    askBeforeDeleting(app)
    beginWithoutTranslation(app)
    nameByText(app)
    listByText(app)
    fitLists(app)
    fitForms()
    placeMessages()
    nameColumnsToChoose()
    listNextDateFirst()
    nameLanguages()
  },
}
