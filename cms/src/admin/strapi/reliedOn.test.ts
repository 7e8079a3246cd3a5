import { describe, expect, it } from 'vitest'
import { changedPages } from '../../../vite/pages'
import { missingOf, unsaid, type Package, type Piece } from '../../../tests/seam/packages'
import { told, type Relied } from '../../../tests/seam/relied'
import { loginPath, logoutPath, newDocument, ownAccountPath } from './addresses'
import {
  actionTypes,
  languagesUnpublishing,
  savingTypes,
  translationDeletion,
} from './contentManager'
import { hooks, languagesColumn } from './hooks'
import { drawings } from './markup'
import {
  contentManagerRoute,
  overviewRoute,
  pageRights,
  sessionsRoute,
  settingsRoute,
} from './pages'
import { languageChange } from './pageLanguage'
import {
  changeEvent,
  configurationQuestion,
  languagesQuestion,
  ownAccountQuestion,
  publishingChange,
  questionEvent,
} from './questions'
import { makingAction, publishingAction } from './rights'
import { adminLanguageKey, editedLanguageKey, session, themeKey, tourKey } from './storage'
import { slate } from './textEditor'
import { replacedTexts, usedTexts } from './texts'

/** Something that can be read in Strapi's files: pieces that stand in one of a package's together. */
interface InFiles extends Relied {
  package: Package
  pieces: readonly Piece[]
}

/** All that we rely on of what runs in the browser. */
const relied: InFiles[] = [
  {
    what: 'how panels are put beside forms',
    where: 'addEditViewSidePanel in content-manager.js',
    breaks:
      'editors see no panel beside a form: no problems, no schedule, no history, no links to drafts, and what they typed is not kept.',
    package: 'content-manager',
    pieces: ['addEditViewSidePanel(panels)', 'Array.isArray(panels)'],
  },
  {
    what: 'which parts of a form’s address are sent to the cms',
    where: 'buildValidParams in utils/api.js',
    breaks: 'what opens a new form for one date sends the cms a question that it refuses.',
    package: 'content-manager',
    pieces: ['const { plugins: _, ...validQueryParams }', "typeof current === 'object'"],
  },
  {
    what: 'how a document is asked for outside its form',
    where: 'useDocument in hooks/useDocument.js',
    breaks: 'the form for what one date has of its own begins without its meeting.',
    package: 'content-manager',
    pieces: [/useGetDocumentQuery\(args, \{/, /skip: !args\.documentId [^\n]*\|\| opts\?\.skip/],
  },
  {
    what: 'where messages appear',
    where: 'NotificationsProvider in features/Notifications.js',
    breaks: 'on a phone messages cover the menu and the way back, or something else.',
    package: 'admin',
    pieces: [/Toaster, \{\s*position: "top-center"/, 'toast.custom('],
  },
  {
    what: 'what a panel is told of the form that it stands beside',
    where: 'props in pages/EditView/components/Panels.js',
    breaks: 'panels take each document for a new one, and show editors nothing.',
    package: 'content-manager',
    pieces: [
      'getEditViewSidePanels()',
      /\bmodel,\s/,
      'documentId: id,',
      /document: [^\n]*\bdocument,/,
    ],
  },
  {
    what: 'how fields of a kind are drawn by ours',
    where: 'addFields in StrapiApp.js',
    breaks:
      'forms take times in 24 hours only, the settings offer no colours of one’s own, or the admin does not start.',
    package: 'admin',
    pieces: ['this.library.fields[fields.type] = fields.Component'],
  },
  {
    what: 'which right lets somebody see a field of ours within a component',
    where: 'canUserAction in features/DocumentRBAC.js',
    breaks: 'editors see no choice of how a meeting repeats, and nothing of what long forms fold.',
    package: 'content-manager',
    pieces: ['if (name.length > 1) {', "componentFieldNames.includes(name.join('.'))"],
  },
  {
    what: 'the dialog in which one chooses among the files that are there',
    where: 'MediaLibraryDialog.js, and addComponents in index.js',
    breaks: 'forms offer new pictures only, and none that is in the media library.',
    package: 'upload',
    pieces: ["name: 'media-library'", 'Component: MediaLibraryDialog'],
  },
  {
    what: 'what that dialog is told and tells',
    where: 'MediaLibraryDialog.js',
    breaks: 'a picture that is chosen from the media library does not come into the form.',
    package: 'upload',
    pieces: ['onClose, onSelectAssets, allowedTypes', 'onValidate: onSelectAssets'],
  },
  {
    what: 'how files of the media library are asked for',
    where: 'hooks/useAssets.js',
    breaks: 'nobody can say in a translation what the pictures within its texts show.',
    package: 'upload',
    pieces: ["get('/upload/files'", 'params'],
  },
  {
    what: 'by what a picture within a text is known in the media library',
    where: 'pages/EditView/components/FormInputs/BlocksInput/Blocks/Image.js',
    breaks: 'pictures within texts are read out in the first language of the site alone.',
    package: 'content-manager',
    pieces: ["'hash',", "'alternativeText',", "type: 'image'"],
  },
  {
    what: 'where a form has what a field chooses from',
    where: 'pages/EditView/components/InputRenderer.js',
    breaks: 'the settings of the site offer no palette to choose.',
    package: 'content-manager',
    pieces: ['options: props.attribute.enum.map('],
  },
  {
    what: 'that a form asks for ours by the type of a field, whatever its attribute is',
    where: 'pages/EditView/components/InputRenderer.js',
    breaks: 'where a time is to be written, forms say that the field can’t be shown.',
    package: 'content-manager',
    pieces: ['addedInputTypes.includes(props.type)', 'const CustomInput = fields[props.type]'],
  },
  {
    what: 'that all fields of ours, and Strapi’s own for pictures, are known by their types',
    where: 'addFields in the upload plugin’s admin/index.js, and fields in features/StrapiApp.js',
    breaks: 'forms of translations with a picture do not open.',
    package: 'upload',
    pieces: [/app\.addFields\(\{\s*type: 'media',\s*Component: MediaLibraryInput/],
  },
  {
    what: 'that the label of a field for words stands in one that knows its name, with room behind it',
    where: 'components/FormInputs/String.js and Textarea.js',
    breaks: 'whoever translates sees nothing of the original at the fields.',
    package: 'admin',
    pieces: [/Field\.Root, \{\s*error: field\.error,\s*name: name,[\s\S]*action: labelAction/],
  },
  {
    what: 'the same of long texts',
    where: 'pages/EditView/components/FormInputs/BlocksInput/BlocksInput.js',
    breaks: 'whoever translates sees nothing of the original at long texts.',
    package: 'content-manager',
    pieces: [/Field\.Root, \{\s*id: id,\s*name: name,[\s\S]*action: labelAction/],
  },
  {
    what: 'what is saved of documents that are chosen',
    where: 'transformData in pages/EditView/components/DocumentActions.js',
    breaks: 'links to pages that are taken over from the original can’t be saved.',
    package: 'content-manager',
    pieces: ["if ('apiData' in data) {", 'return data.apiData'],
  },
  {
    what: 'what a form holds of documents that are chosen and not saved',
    where: 'pages/EditView/components/FormInputs/Relations/Relations.js',
    breaks: 'links to pages that are taken over from the original are not shown.',
    package: 'content-manager',
    pieces: [
      'field.value?.connect ?? []',
      'isTemporary: true',
      /rel\.label \?\? [\w$.]*getRelationLabel\(/,
    ],
  },
  {
    what: 'how rows of a form are told apart',
    where: 'prepareTempKeys in pages/EditView/utils/data.js',
    breaks: 'sections that are taken over from the original can’t be opened or moved.',
    package: 'content-manager',
    pieces: [
      'generateNKeysBetween(undefined, undefined, data.length)',
      '__temp_key__: keys[index]',
    ],
  },
  {
    what: 'by what Strapi’s copying from another language is known above a form',
    where: 'FillFromAnotherLocaleAction in components/CMHeaderActions.js',
    breaks: 'editors are offered a way to fill a translation that erases what stands in it.',
    package: 'i18n',
    pieces: [/type: 'icon',\s*icon: [^\n]*Earth[\s\S]*dialog: \{\s*type: 'dialog'/],
  },
  {
    what: 'how actions of a form are changed',
    where: 'addDocumentAction in content-manager.js',
    breaks: 'editors are offered to delete what stands once, and what only developers need.',
    package: 'content-manager',
    pieces: ['addDocumentAction(actions)', "typeof actions === 'function'"],
  },
  {
    what: 'how actions of what is chosen in a list are changed, and what they are told',
    where: 'addBulkAction in content-manager.js',
    breaks: 'whoever deletes several at once is told only afterwards that it can’t be done.',
    package: 'content-manager',
    pieces: ['addBulkAction(actions)', 'result = actions(this.bulkActions)'],
  },
  {
    what: 'what an action of a list is told of what is chosen in it',
    where: 'pages/ListView/components/BulkActions/Actions.js',
    breaks: 'several can’t be deleted at once.',
    package: 'content-manager',
    pieces: ['documents: selectedDocuments', "DeleteAction.type = 'delete'", 'selectRow([])'],
  },
  {
    what: 'that an action can open a dialog whose content and buttons are ours',
    where: 'DocumentActionModal in pages/EditView/components/DocumentActions.js',
    breaks: 'nobody can delete anything in the admin.',
    package: 'content-manager',
    pieces: [
      "action.dialog?.type === 'modal'",
      /typeof Content === 'function' \?[^:]*onClose: handleClose/,
    ],
  },
  {
    what: 'that a form that is busy lets somebody leave it with something unsaved',
    where: 'Blocker in components/Form.js',
    breaks: 'whoever deletes from a form in which they have typed is asked whether to leave it.',
    package: 'admin',
    pieces: ['hasUnsavedEdits = modified && !isSubmitting', 'setSubmitting'],
  },
  {
    what: 'by which names a form hears that it is saved, and with what it is filled',
    where: 'reducer, setSubmitting and resetForm in components/Form.js',
    breaks: 'what somebody types while a form is saved is lost.',
    package: 'admin',
    pieces: [
      "case 'SET_INITIAL_VALUES':",
      /type: 'SET_ISSUBMITTING',\s*payload: isSubmitting\s/,
      /type: 'RESET_FORM',\s*payload: \{[^}]*\{\},[^}]*values: initialValues\.current/,
    ],
  },
  {
    what: 'how many documents are deleted at once',
    where: 'deleteManyDocuments in services/documents.js',
    breaks: 'several can’t be deleted at once.',
    package: 'content-manager',
    pieces: ['/actions/bulkDelete`'],
  },
  {
    what: 'how what stands above a form is changed, and asked for',
    where: 'addDocumentHeaderAction in content-manager.js',
    breaks: 'editors can begin a translation of what is not there, which visitors never see.',
    package: 'content-manager',
    pieces: ['addDocumentHeaderAction(actions)', 'result = actions(this.headerActions)'],
  },
  {
    what: 'how the choice of a form’s language is shown',
    where: 'LocalePickerAction and LocaleOption in components/CMHeaderActions.js',
    breaks: 'the form of a page that is only in Spanish is called English.',
    package: 'i18n',
    pieces: [
      'customizeContent: ()=>currentLocale?.name',
      'value: currentLocale',
      /label: [^\n]*LocaleOption, \{[^}]*locale: locale,[^}]*entryExists: entryWithLocaleExists/,
    ],
  },
  {
    what: 'the column that says in which languages something is written',
    where: 'addColumnToTableHook in contentManagerHooks/listView.js',
    breaks: 'lists say of a page that is only in Spanish that it is in English.',
    package: 'i18n',
    pieces: [`name: '${languagesColumn}'`, 'cellFormatter: (props, _header, meta)'],
  },
  {
    what: 'which document an action above a form is told',
    where: 'LocalePickerAction in components/CMHeaderActions.js',
    breaks: 'the form of a page that is only in Spanish is called English.',
    package: 'i18n',
    pieces: ['LocalePickerAction = ({ document, meta, model, collectionType, documentId })'],
  },
  {
    what: 'where the content manager is among the routes',
    where: 'admin/index.js',
    breaks: 'lists, and what is new, are in the language that somebody edited last.',
    package: 'content-manager',
    pieces: [`path: '${contentManagerRoute}'`, 'children: router.routes'],
  },
  ...Object.values(actionTypes).map((type) => ({
    what: `the action ${type}`,
    where: '`type` of an action in pages/EditView/components/Header.js',
    breaks: 'editors are offered an action that the cms refuses, or that is for developers.',
    package: 'content-manager' as const,
    pieces: [`Action.type = '${type}'`],
  })),
  {
    what: 'by what the actions that save a form are known',
    where: '`type` of an action in pages/EditView/components/DocumentActions.js',
    breaks:
      'on a phone a form is saved twice by one key, and what is behind More begins with Save.',
    package: 'content-manager',
    pieces: savingTypes.map((type) => `Action.type = '${type}'`),
  },
  {
    what: 'of which kind of type an action is told',
    where: 'collectionType in pages/EditView/components/Header.js',
    breaks: 'editors are offered to delete what stands once, or nothing that there are many of.',
    package: 'content-manager',
    pieces: ["Action.type = 'delete'", /\bcollectionType\b/],
  },
  {
    what: 'the hook for the fields of a form',
    where: 'MUTATE_EDIT_VIEW_LAYOUT in constants/hooks.js',
    breaks:
      'forms have English help for Spanish readers, and those of translations offer fields that are not theirs to change.',
    package: 'content-manager',
    pieces: [`MUTATE_EDIT_VIEW_LAYOUT: '${hooks.form}'`],
  },
  {
    what: 'what the hook for the fields of a form hands on',
    where: 'hooks/useDocumentLayout.js',
    breaks: 'forms have no help in the language of their reader, or do not open at all.',
    package: 'content-manager',
    pieces: [/runHookWaterfall\(hooks\.HOOKS\.MUTATE_EDIT_VIEW_LAYOUT, \{\s*layout: /],
  },
  {
    what: 'that the options of a type stand among what is known of its form and of its list',
    where: 'formatEditLayout and formatListLayout in hooks/useDocumentLayout.js',
    breaks:
      'forms have no help in the language of their reader, and lists do not say when a meeting comes next, what is planned, and where pages are.',
    package: 'content-manager',
    pieces: [
      /formatEditLayout = [\s\S]*options: \{\s*\.\.\.schema\?\.options,[\s\S]*formatListLayout = [\s\S]*options: \{\s*\.\.\.schema\?\.options,/,
    ],
  },
  {
    what: 'the hook for the columns of a list',
    where: 'INJECT_COLUMN_IN_TABLE in constants/hooks.js',
    breaks: 'lists do not say when a meeting comes next, what is planned, and where pages are.',
    package: 'content-manager',
    pieces: [`INJECT_COLUMN_IN_TABLE: '${hooks.columns}'`],
  },
  {
    what: 'what the hook for the columns of a list hands on',
    where: 'pages/ListView/ListViewPage.js',
    breaks: 'lists lack our columns, or show nothing at all.',
    package: 'content-manager',
    pieces: [
      /runHookWaterfall\(INJECT_COLUMN_IN_TABLE, \{\s*displayedHeaders,\s*layout: list/,
      'cellFormatter(',
    ],
  },
  {
    what: 'the hook for the filters of a list',
    where: 'INJECT_LIST_VIEW_FILTERS in constants/hooks.js',
    breaks: 'filters have the names that programs use, in English.',
    package: 'content-manager',
    pieces: [`INJECT_LIST_VIEW_FILTERS: '${hooks.filters}'`],
  },
  {
    what: 'what the hook for the filters of a list hands on',
    where: 'pages/ListView/components/Filters.js',
    breaks: 'filters have the names that programs use, in English, or lists show nothing.',
    package: 'content-manager',
    pieces: [/runHookWaterfall\(INJECT_LIST_VIEW_FILTERS, \{\s*displayedFilters: \w+,\s*layout/],
  },
  {
    what: 'the question how a type is listed',
    where: `${configurationQuestion} in services/contentTypes.js`,
    breaks: 'whoever reads Spanish chooses columns by English names.',
    package: 'content-manager',
    pieces: [
      new RegExp(`${configurationQuestion}: builder\\.query`),
      'transformResponse: (response, _meta, uid)=>',
    ],
  },
  {
    what: 'how a list is sorted at first',
    where: 'pages/ListView/ListViewPage.js',
    breaks: 'the list of meetings does not begin with what comes next.',
    package: 'content-manager',
    pieces: [
      'list.settings.defaultSortBy ? `${list.settings.defaultSortBy}:${list.settings.defaultSortOrder}`',
    ],
  },
  {
    what: 'the question which languages there are',
    where: `${languagesQuestion} in services/locales.js`,
    breaks: 'one and the same screen calls a language “Spanish” and “Español”.',
    package: 'i18n',
    pieces: [new RegExp(`${languagesQuestion}: builder\\.query`), "query: ()=>'/i18n/locales'"],
  },
  {
    what: 'how high a list of choices is',
    where: 'the content of a select in index.js',
    breaks:
      'of seven sentences for how a meeting repeats four are seen, and nothing says that there are more.',
    package: 'design-system',
    pieces: ['min-width: var(--radix-select-trigger-width);', 'max-height: 15.6rem;'],
  },
  {
    what: 'when a menu opens the question of one of its entries',
    where: 'handleClick in pages/EditView/components/DocumentActions.js',
    breaks:
      'what leads visitors to a page is told after somebody has tried to unpublish it, or nothing happens.',
    package: 'content-manager',
    pieces: [
      'const muteDialog = await onClick(e);',
      'if (dialog && !muteDialog) {',
      "UnpublishAction.type = 'unpublish'",
    ],
  },
  {
    what: 'the tags of what forms save',
    where: 'addTagTypes in services/api.js',
    breaks: 'panels and lists of ours show editors what was true before they saved.',
    package: 'content-manager',
    pieces: ['addTagTypes: [', "'Document'", "'Relations'"],
  },
  {
    what: 'how a document is named among these tags',
    where: 'services/documents.js',
    breaks: 'panels and lists of ours show editors what was true before they saved.',
    package: 'content-manager',
    pieces: ["type: 'Document'", '`${model}_LIST`', '`${model}_${documentId}`', ' : model'],
  },
  {
    what: 'under which ids the name of a field is looked for',
    where: 'pages/EditView/components/FormLayout.js',
    breaks: 'forms call all fields by their English names.',
    package: 'content-manager',
    pieces: [/`content-manager\.content-types\.\$\{\w+\}\.\$\{name\}`/],
  },
  {
    what: 'under which ids the name of a column is looked for',
    where: 'pages/ListView/ListViewPage.js',
    breaks: 'lists call all columns by their English names.',
    package: 'content-manager',
    pieces: ['`content-manager.content-types.${model}.${header.name}`'],
  },
  {
    what: 'under which ids the name of a field of a component is looked for',
    where: 'pages/EditView/components/FormInputs/Component/Repeatable.js',
    breaks: 'parts of forms call their fields by English names.',
    package: 'content-manager',
    pieces: [/`content-manager\.components\.\$\{\w+\}\.\$\{field\.name\}`/],
  },
  {
    what: 'where it is asked what was chosen in a field of a part',
    where: 'services/relations.js',
    breaks: 'lists of chosen people, groups and documents don’t say which ones.',
    package: 'content-manager',
    pieces: ['`/content-manager/relations/${model}/${id}/${targetField}`'],
  },
  {
    what: 'how an address opens a form in a language',
    where: 'components/LeftMenu.js',
    breaks: 'links of ours open the form of another language than they say.',
    package: 'content-manager',
    pieces: ["get('plugins[i18n][locale]')", '`?plugins[i18n][locale]=${'],
  },
  {
    what: 'where forms stand below the admin',
    where: 'router.js',
    breaks: 'links from Home, panels and entries lead editors nowhere.',
    package: 'content-manager',
    pieces: ["path: ':collectionType/:slug/:id'"],
  },
  {
    what: 'what stands in the place of an id where a document is new',
    where: 'pages/EditView/components/DocumentActions.js',
    breaks: 'the history asks for a document that there is not yet.',
    package: 'content-manager',
    pieces: [`=== '${newDocument}'`],
  },
  {
    what: 'where a form is saved and published',
    where: 'services/documents.js',
    breaks:
      'two editors overwrite each other without a word, and what was saved is offered as unsaved.',
    package: 'content-manager',
    pieces: [
      'url: `/content-manager/${collectionType}/${model}${documentId && ',
      '/actions/publish`',
      '/actions/unpublish`',
      '/actions/discard`',
      "method: 'PUT'",
    ],
  },
  {
    what: 'by which function the admin sends its requests',
    where: 'utils/getFetchClient.js',
    breaks:
      'whoever has a second step ahead of them finds nothing but errors, two editors overwrite each other without a word, and what somebody typed stays in the browser after they have logged out.',
    package: 'admin',
    pieces: ['await fetch(createRequestUrl(url), {'],
  },
  {
    what: 'how a refused request tells its status, and what the cms said',
    where: 'FetchError in utils/getFetchClient.js',
    breaks: 'whoever types a wrong code of the second step is not told what is wrong.',
    package: 'admin',
    pieces: [
      'new FetchError(result.error.message, {',
      'fetchError.status = response.status',
      'error instanceof FetchError',
    ],
  },
  {
    what: 'where the admin logs out',
    where: 'services/auth.js',
    breaks: 'what somebody typed stays in a shared browser after they have logged out.',
    package: 'admin',
    pieces: [`url: '${logoutPath}'`],
  },
  {
    what: 'where one logs in',
    where: 'features/Auth.js',
    breaks: 'whoever wants to log in as somebody else at the second step finds no page.',
    package: 'admin',
    pieces: [`navigate('${loginPath.slice('/admin'.length)}')`],
  },
  {
    what: 'where a session is remembered',
    where: 'reducer.js',
    breaks: 'whoever wants to log in as somebody else at the second step stays who they are.',
    package: 'admin',
    pieces: [
      `TOKEN: '${session.token}'`,
      `STATUS: '${session.status}'`,
      'deleteCookie(cookies.AUTH_COOKIE_NAME)',
    ],
  },
  {
    what: 'what the cookie of a session is called',
    where: 'shared/utils/auth-cookie-name.js',
    breaks: 'whoever wants to log in as somebody else at the second step stays who they are.',
    package: 'admin',
    pieces: [`DEFAULT_AUTH_COOKIE_NAME = '${session.token}'`],
  },
  {
    what: 'for which addresses that cookie is',
    where: 'shared/utils/auth-cookie-path.js',
    breaks: 'whoever wants to log in as somebody else at the second step stays who they are.',
    package: 'admin',
    pieces: [`DEFAULT_AUTH_COOKIE_PATH = '${session.cookiePath}'`],
  },
  {
    what: 'where it is remembered in which colours somebody wants the admin',
    where: 'reducer.js',
    breaks: 'the second step is light for whoever has chosen the dark admin.',
    package: 'admin',
    pieces: [`'${themeKey}'`, "|| 'system'"],
  },
  {
    what: 'where somebody changes their own account, and the field for their language',
    where: 'services/auth.js',
    breaks: 'the cms answers editors in another language than the admin speaks.',
    package: 'admin',
    pieces: [`url: '${ownAccountPath}'`, "method: 'PUT'"],
  },
  {
    what: 'the routes of the admin’s first page, its settings and its overview',
    where: 'router.js',
    breaks: 'Strapi’s own Home and overview are back, with what they advertise.',
    package: 'admin',
    pieces: ['index: true', `path: '${settingsRoute}'`, `path: '${overviewRoute}'`],
  },
  {
    what: 'how routes are changed',
    where: 'core/apis/router.js',
    breaks: 'Strapi’s own Home and overview are back, or the admin does not start.',
    package: 'admin',
    pieces: [/\baddRoute\b/, "typeof route === 'function'"],
  },
  {
    what: 'the right by which the marketplace is in the menu, and transfers among the settings',
    where: 'hooks/useMenu.js and constants.js',
    breaks: 'editors are led to Strapi’s marketplace, administrators to transfers, which are off.',
    package: 'admin',
    pieces: [`'${pageRights.marketplace}'`, `'${pageRights.transfers}'`],
  },
  {
    what: 'the right by which languages are among the settings',
    where: 'constants.js',
    breaks: 'administrators add languages that the site does not speak.',
    package: 'i18n',
    pieces: [`'${pageRights.languages}'`],
  },
  {
    what: 'by which rights somebody makes something, and publishes it',
    where: 'constants/plugin.js',
    breaks: 'nobody finds in the menu what was deleted, or where files are brought in.',
    package: 'content-manager',
    pieces: [`'${makingAction}'`, `'${publishingAction}'`],
  },
  {
    what: 'the right by which the mail server is among the settings',
    where: 'constants.js',
    breaks: 'administrators read of a file and of a plugin that mail is not set up by.',
    package: 'email',
    pieces: [`'${pageRights.mailServer}'`],
  },
  {
    what: 'that each part of the admin is opened by a symbol with a name in a list in its bar',
    where: 'components/MainNav/MainNavLinks.js',
    breaks: 'on a phone symbols in the bar do not say what they open.',
    package: 'admin',
    pieces: ['NavLink.NavButton', '"aria-label": labelValue', 'tag: "li"'],
  },
  {
    what: 'what stands between an account and its rights',
    where: 'addRBACMiddleware in StrapiApp.js',
    breaks: 'the admin does not start.',
    package: 'admin',
    pieces: ['addRBACMiddleware ='],
  },
  {
    what: 'where the language of the admin is remembered',
    where: 'reducer.js',
    breaks: 'the admin begins in English for whoever reads Spanish.',
    package: 'admin',
    pieces: [`'${adminLanguageKey}'`],
  },
  {
    what: 'how the texts of all languages are fetched, before anything is shown',
    where: 'loadTrads in StrapiApp.js',
    breaks:
      'all that there is to say in every language comes before one can log in, or the admin stays empty.',
    package: 'admin',
    pieces: [
      'async loadTrads(customTranslations = {})',
      'Promise.all(this.configurations.locales.map(',
      'this.configurations.translations = translations;',
      'languageNativeNames.languageNativeNames, this.configurations.locales',
    ],
  },
  {
    what: 'the texts of a language, which are read when it is spoken',
    where: 'components/LanguageProvider.js',
    breaks: 'whoever chooses another language reads ids instead of words.',
    package: 'admin',
    pieces: ['(messages[locale], messages.en)'],
  },
  {
    what: 'what is done when another language is chosen',
    where: 'setLocale in reducer.js',
    breaks: 'whoever chooses another language reads ids instead of words.',
    package: 'admin',
    pieces: [
      `name: '${languageChange.split('/')[0]}'`,
      `${languageChange.split('/')[1]} (state, action)`,
    ],
  },
  {
    what: 'the question who has logged in',
    where: `${ownAccountQuestion} in services/auth.js`,
    breaks: 'whoever logs in sees the desk in the language of the browser before their own.',
    package: 'admin',
    pieces: [`${ownAccountQuestion}: builder.query`, 'transformResponse (res)'],
  },
  {
    what: 'how the store is told that a question was not asked anew',
    where: 'buildThunks in query/rtk-query.cjs.development.js',
    breaks: 'on a slow line a list stays as it was before something was saved.',
    package: 'toolkit',
    pieces: [
      `"/${questionEvent.split('/')[1]}"`,
      'dispatchConditionRejection: true',
      /subscribe: false,\s+forceRefetch: true,\s+queryCacheKey/,
    ],
  },
  {
    what: 'how the store is told that a document was published',
    where: 'buildThunks in query/rtk-query.cjs.development.js',
    breaks: 'what stood in the way of a publish stands there for seconds after it.',
    package: 'toolkit',
    pieces: [`"/${changeEvent.split('/')[1]}"`],
  },
  {
    what: 'what a form says when it publishes',
    where: 'publishDocument in services/documents.js',
    breaks: 'what stood in the way of a publish stands there for seconds after it.',
    package: 'content-manager',
    pieces: [
      `${publishingChange}: builder.mutation`,
      'query: ({ collectionType, model, documentId, params, data })',
    ],
  },
  {
    what: 'the root of the page, where the cms writes which languages the site has',
    where: 'components/DefaultDocument.js',
    breaks:
      'the admin takes every site for one that was begun in English and speaks what is usual.',
    package: 'admin',
    pieces: [/jsxs\("html", \{\s*lang: "en"/],
  },
  {
    what: 'where the language of the form is remembered',
    where: 'pages/EditView/EditViewPage.js',
    breaks: 'whoever types into the first form at once is asked whether to leave it.',
    package: 'content-manager',
    pieces: [`${editedLanguageKey}: {`, "'plugins.i18n.locale'"],
  },
  {
    what: 'that the page says in which language it is',
    where: 'reducer.js',
    breaks: 'forms have English help for Spanish readers.',
    package: 'admin',
    pieces: ["document.documentElement.setAttribute('lang', action.payload)"],
  },
  {
    what: 'under which ids the choices of a field are looked for',
    where: 'components/FormInputs/Enumeration.js',
    breaks: 'whoever reads Spanish chooses among English words that programs use.',
    package: 'admin',
    pieces: [/id: value,\s*defaultMessage: value/],
  },
  {
    what: 'under which ids the name of a component is looked for',
    where: 'components/FormInputs/DynamicZone/DynamicComponent.js',
    breaks: 'the parts of a page have English names for Spanish readers.',
    package: 'content-manager',
    pieces: [/id: componentUid,\s*defaultMessage: displayName/],
  },
  {
    what: 'that the page of an account shows the link of its invitation',
    where: 'pages/Settings/pages/Users/EditPage.js',
    breaks: 'nobody finds the link by which somebody registers who was invited.',
    package: 'admin',
    pieces: ['user?.registrationToken', 'registrationToken: user.registrationToken'],
  },
  {
    what: 'by which name the page for a new password is told who asks',
    where: 'pages/Auth/components/ResetPassword.js',
    breaks: 'the link in the mail for a new password opens nothing.',
    package: 'admin',
    pieces: ["query.get('code')", "resetPasswordToken: query.get('code')"],
  },
  {
    what: 'where it is remembered that the banner of the media library was closed',
    where: 'components/MediaLibraryBanner.js',
    breaks: 'editors are shown Strapi’s advertisement above the media library.',
    package: 'admin',
    pieces: [
      'useScopedPersistentState(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_${isLegacyMediaLibrary}`',
    ],
  },
  {
    what: 'how such keys are told apart by Strapi’s own id',
    where: 'hooks/usePersistentState.js',
    breaks: 'editors are shown Strapi’s advertisement above the media library.',
    package: 'admin',
    pieces: [/`\$\{key\}:\$\{uuid\}`/],
  },
  {
    what: 'where it is remembered that the tour was skipped',
    where: 'components/GuidedTour/Context.js',
    breaks: 'whoever signs in first is led through making content types, which are made by code.',
    package: 'admin',
    pieces: [`'${tourKey}'`, 'hidden: ', 'completedActions'],
  },
  {
    what: 'the name that is put behind the title of each page',
    where: 'components/PageHelpers.js',
    breaks: 'the tab of the browser says Strapi instead of the branch’s name.',
    package: 'admin',
    pieces: ['document.title = `${title} | Strapi`'],
  },
  {
    what: 'the title of the admin before a page has one',
    where: 'components/DefaultDocument.js',
    breaks: 'the tab of the browser says Strapi while the admin starts.',
    package: 'admin',
    pieces: ['"Strapi Admin"', '"title"'],
  },
  {
    what: 'the question about the newsletter where a password is chosen',
    where: 'pages/Auth/components/Register.js',
    breaks: 'editors are asked whether Strapi may write to them.',
    package: 'admin',
    pieces: ["name: 'confirmPassword'", "name: 'news'", "type: 'checkbox'"],
  },
  {
    what: 'where the page of somebody’s own sessions is',
    where: 'router.js',
    breaks:
      'whoever looks where they are logged in finds Strapi’s table, in English and wider than a phone.',
    package: 'admin',
    pieces: [`path: '${sessionsRoute}'`],
  },
  {
    what: 'how a refused password is shown at its field',
    where: 'pages/Auth/components/Register.js',
    breaks: 'whoever chooses a password that is refused does not learn why.',
    package: 'admin',
    pieces: [
      "res.error.name === 'ValidationError'",
      'setFormErrors(formatValidationErrors(res.error))',
    ],
  },
  {
    what: 'where those are sent who have registered',
    where: 'pages/Auth/components/Register.js',
    breaks: 'the first administrator is asked what they do for a living.',
    package: 'admin',
    pieces: ["pathname: '/usecase'"],
  },
  {
    what: 'the drawing before “File upload”',
    where: 'FolderIcon or Files in @strapi/icons',
    breaks: 'editors are offered to upload from addresses, which the cms refuses.',
    package: 'icons',
    pieces: [drawings.files],
  },
  {
    what: 'the drawing before “File upload from URL”',
    where: 'Link in @strapi/icons',
    breaks: 'editors are offered to upload from addresses, which the cms refuses.',
    package: 'icons',
    pieces: [drawings.link],
  },
  {
    what: 'which drawings stand before the ways to upload',
    where: 'future/pages/Assets/AssetsPage.js',
    breaks: 'editors are offered to upload from addresses, which the cms refuses.',
    package: 'upload',
    pieces: ["'import-from-url'", 'startIcon: ', 'icons.Files, {}', 'icons.Link, {}'],
  },
  {
    what: 'the tab by which a field takes a file from an address',
    where: 'components/UploadAssetDialog/AddAssetStep/AddAssetStep.js',
    breaks: 'editors are offered to upload from addresses, which the browser refuses.',
    package: 'upload',
    pieces: [/Tabs\.Trigger, \{\s*value: "url"/],
  },
  {
    what: 'by which ids tabs are known',
    where: 'makeTriggerId in @radix-ui/react-tabs, of which @strapi/design-system makes tabs',
    breaks: 'editors are offered to upload from addresses, which the browser refuses.',
    package: 'tabs',
    pieces: ['`${baseId}-trigger-${value}`'],
  },
  {
    what: 'by which role a checkbox is known',
    where: '@radix-ui/react-checkbox, of which @strapi/design-system makes checkboxes',
    breaks:
      'editors are asked whether Strapi may write to them, and lists on a phone have no room for what one looks for.',
    package: 'checkbox',
    pieces: ['role: "checkbox"'],
  },
  {
    what: 'by which roles menus and what stands in them are known',
    where: '@radix-ui/react-menu, of which @strapi/design-system makes menus',
    breaks: 'editors are offered to upload from addresses, which the cms refuses.',
    package: 'menu',
    pieces: ['role: "menu"', 'role: "menuitem"'],
  },
  {
    what: 'how a button says that it opens a menu',
    where: '@radix-ui/react-dropdown-menu, of which @strapi/design-system makes menus',
    breaks: 'lists are wider than their screens where a document has several of something.',
    package: 'dropdownMenu',
    pieces: ['"aria-haspopup": "menu"'],
  },
  {
    what: 'by which role it is known whether a document is published',
    where: 'pages/EditView/components/DocumentStatus.js',
    breaks: 'lists are wider than a phone.',
    package: 'content-manager',
    pieces: ['role: "status"'],
  },
  {
    what: 'the fields of the form for a link in a text',
    where: 'components/FormInputs/BlocksInput/Blocks/Link.js',
    breaks:
      'editors are asked for things about a link that the site ignores, and are not told what is wrong with its address.',
    package: 'content-manager',
    pieces: ['name: "rel"', 'name: "target"', 'name: "url"', 'onChange: onLinkChange'],
  },
  {
    what: 'that the editor of texts makes a link of an address, and leaves pasting to Slate otherwise',
    where: 'components/FormInputs/BlocksInput/Blocks/Link.js, of which BlocksEditor.js makes it',
    breaks: 'what editors paste loses headings, links and lists.',
    package: 'content-manager',
    pieces: ['editor.insertData = (data)=>{', "data.getData('text/plain')", 'insertData(data)'],
  },
  {
    what: 'how the editor of texts marks what it draws, and takes what is pasted',
    where: 'Editable and withReact in slate-react',
    breaks: 'what editors paste loses headings, links and lists, or is not pasted at all.',
    package: 'slate',
    pieces: [
      `'${slate.attribute}'`,
      'data-slate-editor',
      'data-slate-inline',
      'data-slate-placeholder',
      "'data-slate-node': 'element'",
      `case '${slate.paste}':`,
      "'x-slate-fragment'",
      'isPlainTextOnlyPaste(event.nativeEvent)',
      'e.insertFragment(parsed)',
    ],
  },
  {
    what: 'how high a menu can be',
    where: 'DropdownMenuContent in @radix-ui/react-dropdown-menu',
    breaks: 'the last item of the menu “Something else” on Home is cut through on a phone.',
    package: 'dropdownMenu',
    pieces: ['--radix-dropdown-menu-content-available-height'],
  },
  {
    what: 'by which role a list of documents is known',
    where: 'Table in @strapi/design-system',
    breaks: 'lists are wider than their screens: on a phone no status is to be seen.',
    package: 'design-system',
    pieces: [/role:"grid"|role: *'grid'/],
  },
  {
    what: 'the mark of a field that each language has by itself',
    where: 'contentManagerHooks/editView.js',
    breaks: 'a mark beside each label says “[object Object]” to whoever points at it.',
    package: 'i18n',
    pieces: ["getTranslation('Field.localized')", 'labelAction: ', 'title: title'],
  },
]

describe('Strapi’s admin has as we know it', () => {
  it.each(relied)('$what', (entry) => {
    expect(missingOf(entry.package, entry.pieces), told(entry)).toEqual([])
  })
})

describe('Strapi still has by their ids', () => {
  it.each([
    [
      'texts that say something else here, in each language',
      replacedTexts,
      'editors read Strapi’s own words: its name, or that what they typed is lost.',
    ],
    [
      'texts that are shown, or by which something is known',
      Object.values(usedTexts),
      'a greeting, a mark or the name of an empty field is missing or in English.',
    ],
  ])('%s', (what, ids, breaks) => {
    const where = 'translations/en.json of its packages, or their code'
    expect(unsaid(ids), told({ what, where, breaks })).toEqual([])
  })
})

it.each([translationDeletion, languagesUnpublishing])(
  'what takes languages away has the type that it is given in the pages of Strapi: %s',
  (type) => {
    const given = changedPages.filter(({ instead }) => instead.includes(`'${type}'`))
    expect(given).toHaveLength(1)
  },
)
