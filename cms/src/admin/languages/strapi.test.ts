import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultTexts } from '../../../tests/seam/packages'
import type { Locale } from '../../contract'
import { sourceLanguage, spokenLanguages, wordsOf } from '../../languages'
import { loadWords } from './load'
import { translationsIn } from './translations'

await Promise.all(spokenLanguages.map(loadWords))

/** Strapi brings the plugins that it is made of: they are found from there. */
const fromStrapi = createRequire(createRequire(import.meta.url).resolve('@strapi/strapi'))

const folders = {
  admin: 'dist/admin/admin/src/translations',
  'content-manager': 'dist/admin/translations',
  i18n: 'dist/admin/translations',
  upload: 'dist/admin/translations',
} as const
type Package = keyof typeof folders

function textsOf(name: Package, language: Locale): Record<string, string> {
  const folder = path.dirname(fromStrapi.resolve(`@strapi/${name}/package.json`))
  const file = path.join(folder, folders[name], `${language}.json.js`)
  const { default: texts, ...each } = fromStrapi(file) as { default?: object }
  return Object.fromEntries(
    Object.entries(texts ?? each).filter((text): text is [string, string] => {
      return typeof text[1] === 'string'
    }),
  )
}

/** As Strapi asks for it: plugins leave out their own name. */
const idOf = (name: Package, id: string) => (name === 'admin' ? id : `${name}.${id}`)

/** What nobody comes by here: what is for sale, and what only those who set Strapi up see. */
const elsewhere =
  /(?:^|\.)ai\.|aiMetadata|aiLocalizations|AITranslation|ai-translations|description\.ai$|create-metadata|generatingMetadata|metadata(?:Generated|Skipped|Failed)|SettingPage|button-configuration|^preview\.(?:info|error)\./
/** Also what is only for programs, for a history that is for sale, and for the lists of Strapi's plugins. */
const unreached =
  /^(?:Auth\.login\.sso|Roles\.|Settings\.(?:page|permissions\.auditLogs|application|apiTokens|tokens|transferTokens|webhooks|locales\.(?:row|list|modal\.(?!locales))|list|roles|sso|profile)|history|widget|HomePage|app\.(?:components\.(?:DownloadInfo|MarketplaceBanner|PluginCard|Users\.MagicLink\.connect\.sso|BlockLink|FreeTrial|GuidedTour|HomePage|LeftMenuFooter|LeftMenuLinkContainer|NpsSurvey|Onboarding|listPlugins)|containers\.App|utils\.refresh)|components\.(?:AutoReloadBlocker|FieldItem)|containers\.(?:Edit\.(?:Link|delete)|Home\.(?:introduction|pluginHeaderDescription)|SettingPage|SettingsPage|SettingsView|SettingViewModel|edit-settings)|content-manager|Content Manager$|New entry$|emptyAttributes|error\.record|form\.Input\.pageEntries\.inputDescription|global\.(?:plugins\.(?:content-type-builder|documentation|sentry|content-manager\.description)|documentation)|link-to-ctb|notification\.(?:contentType|ee|version|success\.delete|error\.(?:relationship|invalid|displayedFields))|pages\.NoContentType|plugin\.(?:description|schema)|admin\.pages|edit-settings-view|containers\.Edit\.pluginHeader|actions\.(?:copy-documentId|delete\.dialog)|containers\.edit\.information\.documentId|popUpWarning\.bodyMessage\.contentType\.delete(?:\.all)?$|settings|config|tours|Auth\.form\.(?:button\.login\.strapi|error\.password\.local)|Content Type Builder|Documentation|CheckboxConfirmation|EditRelations|components\.ListViewTable\.row-line|components\.LimitSelect|CMEditViewAI)/

/** The same of what Strapi’s code says by itself. */
const unreachedInCode =
  /^(?:HomePage|Settings|content-releases|history|releases|review-workflows|tours|widget|singleTypes$|app$|app\.components\.(?:HomePage|Status\.beta|UpsellBanner)|content-manager\.(?:history|restore)|upload\.(?:config|settings)|form\.upload-url)/

/** Words of Strapi's that tell nobody here anything, and “entry” for anything but what people sent. */
const strapis: Record<Locale, RegExp> = {
  en: /\b(?:entr(?:y|ies)|collection types?|single types?|content[- ]types?|components?|locales?|documents?|assets?|dynamic zones?|content[- ]manager|relations?|untitled|Strapi)\b/i,
  es: /\b(?:entradas?|tipos? (?:de colecci|únicos?|de contenido)|componentes?|localizaci(?:ón|ones)|documentos?|recursos?|zonas? dinámicas?|(?:gestor|administrador) de contenido|relaci(?:ón|ones)|entry|locale|Strapi)(?![a-záéíóú])/i,
  de: /\b(?:Eintr(?:ag|äge)|Sammlung|Einzel-|Komponente|Lokalisierung|Dokument|Assets?\b|Content[- ]Manager|Relation|Inhalts-?typ|Entry\b|Locale\b|Strapi)/i,
}

/** Other words for taking something away than those that the house has for it. */
const otherwise: Record<Locale, RegExp> = {
  en: /\b(?:tak(?:e|es|ing|en) back|off the site|thrown? away|withdr\w+|cancel)\b/i,
  es: /(?<![a-záéíóú])(?:despublic|sin publicar$|anular (?:la )?publicaci|borr(?:a|ar|e|ó|ad[oa]s?|ar[lm]\w+)(?![a-záéíóú])|tirar|cancelar)/i,
  de: /unveröffentlich|wegwerf|Papierkorb|rückgängig/i,
}

/** How Strapi speaks to its reader from afar, where the desk says “tú” and “du”. */
const formal: Partial<Record<Locale, RegExp>> = {
  es: /(?<![a-záéíóúñ])(?:usted(?:es)?|su (?:contraseña|cuenta|nombre de usuario|sistema|paciencia)|olvidó|envíe|introduzca|seleccione|arrastre|suelte|proporcione|compruebe|confirme|vuelva|inténtelo|asegúrese|tiene algunos|no puede cargar)(?![a-záéíóúñ])/i,
  de: /(?<![.!?:] )(?<!^)\b(?:Sie|Ihr(?:e[nmrs]?)?|Ihnen)\b/,
}

/** What is shown, without the names of what is filled in. */
const shown = (text: string) => text.replace(/\{\w+(?=[,}])/g, '{')

/** The names of what is filled in, as ICU messages have them: `{name}` or `{count, plural, …}`. */
const filledIn = (text: string) => [...text.matchAll(/\{(\w+)(?=[,}])/g)].map(([, name]) => name)

const packages: Package[] = ['admin', 'content-manager', 'i18n', 'upload']
const plugins = packages.filter((name) => name !== 'admin')
const translated = spokenLanguages.filter((language) => language !== sourceLanguage)
const all = plugins.flatMap((name) => translated.map((language) => ({ name, language })))

describe.each(all)('what the $name says in $language', ({ name, language }) => {
  const english = textsOf(name, sourceLanguage)
  const strapisOwn = textsOf(name, language)
  const ours = translationsIn(language)

  it('is all in that language', () => {
    const missing = Object.keys(english)
      .filter((id) => !(id in strapisOwn) && !elsewhere.test(id) && !unreached.test(id))
      .filter((id) => !(idOf(name, id) in ours))
    expect(missing).toEqual([])
  })

  it('has nothing to fill in that Strapi does not have', () => {
    const wrong = Object.keys(english).filter((id) => {
      const names = new Set(filledIn(english[id] ?? ''))
      return filledIn(ours[idOf(name, id)] ?? '').some((filled) => !names.has(filled))
    })
    expect(wrong).toEqual([])
  })
})

it.each(translated)(
  'the pages for tokens and webhooks are in their reader’s language: %s',
  (language) => {
    const said = { ...textsOf('admin', language), ...translationsIn(language) }
    const asked =
      /^(?:Settings\.(?:adminTokens|apiTokens|tokens|webhooks)|notification\.success\.adminToken)/
    const code = Object.keys(defaultTexts('admin'))
    const ids = new Set([...Object.keys(textsOf('admin', sourceLanguage)), ...code])
    expect([...ids].filter((id) => asked.test(id) && !(id in said))).toEqual([])
  },
)

describe.each(spokenLanguages)('what the admin says in %s', (language) => {
  const ours = translationsIn(language)
  // A list of the site has the word for what visitors read, which is no word of Strapi's there.
  const ownField = wordsOf(language).checks.fields['documentsPage'] ?? ''

  it.each(packages)(
    'has none of the words of Strapi, and one for each way to take something away: %s',
    (name) => {
      const texts = { ...textsOf(name, sourceLanguage), ...textsOf(name, language) }
      const said = Object.entries(texts)
        .filter(([id]) => !elsewhere.test(id) && !unreached.test(id))
        .map(([id, text]) => `${idOf(name, id)}: ${ours[idOf(name, id)] ?? text}`)
        .filter((line) => {
          const text = shown(line.replace(/^[^:]*: /, '').replace(ownField, ''))
          return strapis[language].test(text) || otherwise[language].test(text)
        })
      expect(said).toEqual([])
    },
  )
})

describe.each(translated)('how the admin speaks to its reader in %s', (language) => {
  const ours = translationsIn(language)

  it.each(packages)('from near: %s', (name) => {
    const texts = { ...textsOf(name, sourceLanguage), ...textsOf(name, language) }
    const said = Object.entries(texts)
      .filter(([id]) => !elsewhere.test(id) && !unreached.test(id))
      .map(([id, text]) => `${idOf(name, id)}: ${ours[idOf(name, id)] ?? text}`)
      .filter((line) => formal[language]?.test(line.replace(/^[^:]*: /, '')))
    expect(said).toEqual([])
  })
})

/** By which ids Strapi has a text in a language, or else in English, of which the tests above ask. */
function listedIn(language: Locale): ReadonlySet<string> {
  const languages = [sourceLanguage, language] as const
  const ids = packages.flatMap((name) =>
    languages.flatMap((each) => Object.keys(textsOf(name, each)).map((id) => idOf(name, id))),
  )
  return new Set(ids)
}

describe.each(spokenLanguages)('what Strapi says in its code alone, in %s', (language) => {
  const ours = translationsIn(language)
  const listed = listedIn(language)

  it.each(packages)('is said in that language, and without its words: %s', (name) => {
    const said = Object.entries(defaultTexts(name))
      .filter(([id]) => !listed.has(id) && !(id in ours))
      .filter(([id]) => !elsewhere.test(id) && !unreachedInCode.test(id))
      .filter(([, text]) => language !== sourceLanguage || strapis.en.test(text))
    expect(said).toEqual([])
  })
})
