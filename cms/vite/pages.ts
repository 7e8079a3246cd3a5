import path from 'node:path'

/** What stands in a page of Strapi's, and what instead; it offers no other way to change it. */
interface Change {
  file: RegExp
  stands: string
  instead: string
}

const contentManager = (page: string) =>
  new RegExp(`/@strapi/content-manager/dist/admin/pages/${page}\\.mjs$`)
const notifications = /\/@strapi\/admin\/.*\/features\/Notifications\.mjs$/
const linkInText = contentManager('EditView/components/FormInputs/BlocksInput/Blocks/Link')
const relations = (file: string) =>
  contentManager(`EditView/components/FormInputs/Relations/${file}`)
const i18nComponent = (name: string) =>
  new RegExp(`/@strapi/i18n/dist/admin/components/${name}\\.mjs$`)
const designSystem = /\/@strapi\/design-system\/dist\/index\.mjs$/
const adminComponent = (name: string) => new RegExp(`/@strapi/admin/.*/components/${name}\\.mjs$`)
const userComponent = (name: string) =>
  new RegExp(`/@strapi/admin/.*/pages/Users/components/${name}\\.mjs$`)
const usersPage =
  /\/@strapi\/admin\/dist\/admin\/admin\/src\/pages\/Settings\/pages\/Users\/ListPage\.mjs$/
const rightsOfRole =
  /\/@strapi\/admin\/.*\/pages\/Settings\/pages\/Roles\/components\/PluginsAndSettings\.mjs$/
const leftMenu = adminComponent('LeftMenu')
const adminLayout = /\/@strapi\/admin\/.*\/layouts\/AuthenticatedLayout\.mjs$/
const contentMenu = /\/@strapi\/content-manager\/dist\/admin\/components\/LeftMenu\.mjs$/
const actionsDrawer = /\/@strapi\/content-manager\/dist\/admin\/components\/ActionsDrawer\.mjs$/
const profile = /\/@strapi\/admin\/.*\/pages\/ProfilePage\.mjs$/
const account =
  /\/@strapi\/admin\/dist\/admin\/admin\/src\/pages\/Settings\/pages\/Users\/EditPage\.mjs$/

/** An id of our words that ends in the short name of a type: `branchline.new.meeting`. */
const ofType = (key: string, uid: string) => `\`branchline.${key}.\${${uid}?.split('.').at(-1)}\``

/** What Strapi shows of a right as it was registered, said by our words where it is ours. */
const ofRight = (isOurs: string, id: string, otherwise: string) =>
  `${isOurs} ? formatMessage({ id: ${id}, defaultMessage: ${otherwise} }) : ${otherwise}`

export const changedPages: readonly Change[] = [
  // Whoever saves a copy goes on in the form of what was made: Strapi stays in that of the copying, where
  // nothing can be published, and each further save makes another copy. A copy as it is can be saved, too.
  // What was typed while it was saved goes along.
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `                if ('data' in res) {
                    navigate({
                        pathname: \`../\${res.data.documentId}\`,`,
    instead: `                if ('data' in res) {
                    handOver(res.data.documentId, latestValues, getValues());
                    navigate({
                        pathname: \`../../\${res.data.documentId}\`,`,
  },
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `            if (!modified) {
                return;
            }
            // Blur the active element so inputs that debounce`,
    instead: `            if (!modified && !isCloning) {
                return;
            }
            // Blur the active element so inputs that debounce`,
  },
  // No page is there before it is known who reads it and what they may do: on a slow line a form that
  // somebody may edit said for good that they may not.
  {
    file: adminLayout,
    stands: `const [userId, setUserId] = React.useState();`,
    instead: `const [userId, setUserId] = React.useState();
    const isLoadingReader = useAuth('AuthenticatedApp', (state)=>state.isLoading);`,
  },
  {
    file: adminLayout,
    stands: `if (isLoadingMenu || isLoadingAppInfo) {`,
    instead: `if (isLoadingMenu || isLoadingAppInfo || isLoadingReader) {`,
  },
  // Rights of ours among those of a role are called as the reader speaks.
  {
    file: rightsOfRole,
    stands: `children: displayName`,
    instead: `children: ${ofRight(`action.startsWith('api::')`, `'branchline.right.' + action.slice(5)`, 'displayName')}`,
  },
  {
    file: rightsOfRole,
    stands: `children: subCategoryName`,
    instead: `children: ${ofRight(`actions.some(({ action })=>action.startsWith('api::'))`, `'branchline.rights.' + subCategoryName.replaceAll(' ', '-')`, 'subCategoryName')}`,
  },
  {
    file: rightsOfRole,
    stands: `children: categoryDisplayName`,
    instead: `children: ${ofRight(`categoryName === 'get involved'`, `'branchline.rights.get-involved'`, 'categoryDisplayName')}`,
  },
  // A list and a new form say what is made: “New meeting”.
  {
    file: contentManager('ListView/ListViewPage'),
    stands: `getTranslation('HeaderLayout.button.label-add-entry')`,
    instead: ofType('new', 'useParams().slug'),
  },
  {
    file: contentManager('EditView/components/Header'),
    stands: `'content-manager.containers.edit.title.new'`,
    instead: ofType('new', 'params.slug'),
  },
  // A list in which nothing fits what is searched for does not say that there is nothing, and offers to
  // make something new once.
  {
    file: contentManager('ListView/ListViewPage'),
    stands: `const isEmptyState = !isFetching && results.length === 0;`,
    instead: `const isEmptyState = !isFetching && results.length === 0;
    const noneFits = isEmptyState && (hasAppliedFilters || Boolean(query._q));`,
  },
  {
    file: contentManager('ListView/ListViewPage'),
    stands: `id: getTranslation('pages.ListView.header-subtitle'),`,
    instead: `id: noneFits ? 'branchline.list.noneFits' : getTranslation('pages.ListView.header-subtitle'),`,
  },
  {
    file: contentManager('ListView/ListViewPage'),
    stands: `action: canCreate && /*#__PURE__*/ jsx(Box, {`,
    instead: `action: canCreate && !noneFits && jsx(Box, {`,
  },
  {
    file: contentManager('ListView/ListViewPage'),
    stands: `id: 'app.components.EmptyStateLayout.content-document',`,
    instead: `id: noneFits ? 'branchline.list.noneFits.remedy' : 'app.components.EmptyStateLayout.content-document',`,
  },
  // Whoever is about to leave a form is asked what it is about, and answers in the same words.
  ...(
    [
      ['app.components.ConfirmDialog.title', 'title'],
      ['app.components.Button.cancel', 'stay'],
      ['app.components.Button.confirm', 'go'],
    ] as const
  ).map(([id, ours]) => ({
    file: adminComponent('Form'),
    stands: `id: '${id}',`,
    instead: `id: 'branchline.leave.${ours}',`,
  })),
  {
    file: adminComponent('Form'),
    stands: `id: 'global.prompt.unsaved',`,
    instead: `id: isKept ? 'branchline.leave.kept' : 'branchline.leave.lost',`,
  },
  // What is typed about oneself or about an account is kept nowhere: whoever leaves is asked, and told so.
  {
    file: adminComponent('Form'),
    stands: `const Blocker = ({ onProceed = ()=>{}`,
    instead: `const Blocker = ({ isKept = true, saved = null, onProceed = ()=>{}`,
  },
  {
    file: adminComponent('Form'),
    stands: `    const hasUnsavedEdits = modified && !isSubmitting;`,
    instead: `    const isSaved = useForm('Blocker', (state)=>state.values === saved?.current);
    const hasUnsavedEdits = modified && !isSubmitting && !isSaved;`,
  },
  {
    file: adminComponent('Form'),
    stands: `useRegisterUnsavedChanges(registrationId, modified);`,
    instead: `useRegisterUnsavedChanges(registrationId, modified && isKept);`,
  },
  ...(
    [
      [profile, `'../components/Form.mjs'`, 'title: getDisplayName(user),', 36],
      [
        account,
        `'../../../../components/Form.mjs'`,
        'primaryAction: /*#__PURE__*/ jsx(Button, {',
        32,
      ],
    ] as const
  ).flatMap(([file, from, first, depth]) => {
    const header = `jsx(Layouts.Header, {\n${' '.repeat(depth)}${first}`
    return [
      {
        file,
        stands: `import { Form } from ${from}`,
        instead: `import { Blocker, Form } from ${from}`,
      },
      { file, stands: header, instead: `jsx(Blocker, { isKept: false, saved }), ${header}` },
    ]
  }),
  {
    file: profile,
    stands: `    const [updateMe,`,
    instead: `    const saved = React.useRef(null);
    const [updateMe,`,
  },
  {
    file: profile,
    stands: `async (body, { setErrors })=>{`,
    instead: `async (body, { setErrors, setValues })=>{`,
  },
  {
    file: profile,
    stands: `            dispatch(setAppTheme(currentTheme));`,
    instead: `            saved.current = { ...initialData, ...pick(body, Object.keys(initialData)), password: '', confirmPassword: '' };
            setValues(saved.current);
            dispatch(setAppTheme(currentTheme));`,
  },
  {
    file: profile,
    stands: `import upperFirst from 'lodash/upperFirst';`,
    instead: `import pick from 'lodash/pick';
import upperFirst from 'lodash/upperFirst';`,
  },
  {
    file: account,
    stands: `    const [updateUser] =`,
    instead: `    const saved = React.useRef(null);
    const [updateUser] =`,
  },
  {
    file: account,
    stands: `            actions.setValues({
                ...pick(body, fieldsToPick),
                password: '',
                confirmPassword: ''
            });`,
    instead: `            saved.current = { ...pick(body, fieldsToPick), password: '', confirmPassword: '' };
            actions.setValues(saved.current);`,
  },
  // Who has a password already chooses another one.
  {
    file: profile,
    stands: `id: 'global.password',`,
    instead: `id: 'branchline.newPassword',`,
  },
  // What deletes a document in one language is known by its type, as what deletes all of it is.
  {
    file: i18nComponent('CMHeaderActions'),
    stands: `const BulkLocaleAction = (`,
    instead: `DeleteLocaleAction.type = 'delete-translation';
const BulkLocaleAction = (`,
  },
  {
    file: i18nComponent('CMHeaderActions'),
    stands: `export { AITranslationStatusAction,`,
    instead: `BulkLocaleUnpublishAction.type = 'unpublish-languages';
export { AITranslationStatusAction,`,
  },
  // The buttons of a form and of a list come at once: a busy phone has no idle moment for seconds.
  {
    file: adminComponent('DescriptionComponentRenderer'),
    stands: `            requestHandle.current = null;
            forceUpdate();
        });`,
    instead: `            requestHandle.current = null;
            forceUpdate();
        }, { timeout: 100 });`,
  },
  // The menu of content is searched and sorted by what its lists are called, in the reader's language.
  {
    file: contentMenu,
    stands: `                links: section.links/**
           * Filter by the search value
           */ .filter((link)=>contains(link.title, search.trim()))/**
           * Sort correctly using the language
           */ .sort((a, b)=>formatter.compare(a.title, b.title))/**
           * Apply the formated strings to the links from react-intl
           */ .map((link)=>{
                    return {
                        ...link,
                        title: formatMessage({
                            id: link.title,
                            defaultMessage: link.title
                        })
                    };
                })
`,
    instead: `                links: section.links.map((link)=>({
                    ...link,
                    title: formatMessage({ id: link.title, defaultMessage: link.title })
                }))
                    .filter((link)=>contains(link.title, search.trim()))
                    .sort((a, b)=>formatter.compare(a.title, b.title))
`,
  },
  // A message leads to another page of the admin without loading it anew, and in the same tab.
  {
    file: notifications,
    stands: `            href: link.url,
            isExternal: true,`,
    instead: `            ...(link.url.startsWith('/')
                ? { tag: RouterLink, to: link.url, onClick: clearNotification }
                : { href: link.url, isExternal: true }),`,
  },
  // Whoever has just decided between two versions is not told to choose one, and what was refused is
  // refused no more once it is done, or refused for something else. What was done before is not said
  // beside what is refused now.
  {
    file: notifications,
    stands: `title })=>{
        toast.custom((id)=>{`,
    instead: `title })=>{
        if (isSettled(message)) return;
        if (type === 'success' || type === 'danger') {
            for (const id of refusals) toast.dismiss(id);
            refusals.clear();
        }
        if (type === 'danger') takeDoneAway();
        toast.custom((id)=>{
            if (type === 'danger') refusals.add(id);
            if (type === 'success') noteDone(id, ()=>toast.dismiss(id));`,
  },
  {
    file: notifications,
    stands: `import { toast, Toaster } from 'sonner';`,
    instead: `import { toast, Toaster } from 'sonner';
import { noteDone, takeDoneAway } from ${JSON.stringify(path.resolve('src/admin/saving/doneMessages.ts'))};
import { isSettled } from ${JSON.stringify(path.resolve('src/admin/saving/settled.ts'))};
import { Link as RouterLink } from 'react-router-dom';
const refusals = new Set();`,
  },
  // A form is called by what its document is called, also where that stands in none of its fields.
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `const pageTitle = getTitle(mainField);`,
    instead: `const pageTitle = useFormTitle(model, id, getTitle(mainField));`,
  },
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `import { useDoc } from '../../hooks/useDocument.mjs';`,
    instead: `import { useDoc } from '../../hooks/useDocument.mjs';
import { useFormTitle } from ${JSON.stringify(path.resolve('src/admin/formTitle.ts'))};`,
  },
  // A new form about one date of a meeting begins with both.
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `const initialValues = getInitialFormValues(isCreatingDocument);
    if (isLoading && !document?.documentId) {`,
    instead: `const { values: initialValues, isWaiting } = useGivenDate(model, isCreatingDocument, getInitialFormValues(isCreatingDocument));
    if (isWaiting || isLoading && !document?.documentId) {`,
  },
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `import { createYupSchema } from '../../utils/validation.mjs';`,
    instead: `import { createYupSchema } from '../../utils/validation.mjs';
import { useGivenDate } from ${JSON.stringify(path.resolve('src/admin/givenDate/useGivenDate.ts'))};`,
  },
  // What is missing is said by the cms, of all fields at once and with what to do: a form that asked for
  // some of it by itself had people press once more to hear of the rest.
  {
    file: /\/@strapi\/content-manager\/dist\/admin\/utils\/validation\.mjs$/,
    stands: `return schema.required(translatedErrors.required);`,
    instead: `return schema;`,
  },
  // Of parts there are too many, a number is too high.
  {
    file: /\/@strapi\/content-manager\/dist\/admin\/utils\/validation\.mjs$/,
    stands: `...translatedErrors.max,`,
    instead: `...translatedErrors.max,
                    ...(schema.type === 'array' && { id: 'branchline.tooMany' }),`,
  },
  // How many sections a page can have is said in sections: a number alone could be of anything.
  {
    file: contentManager('EditView/components/InputRenderer'),
    stands: `}) : null;
    const hasMinAndMax`,
    instead: `}) : attribute.type === 'dynamiczone' ? formatMessage({ id: 'branchline.sections' }, { count: maximum }) : null;
    const hasMinAndMax`,
  },
  // What more can be done with a text is not what more can be done with the form.
  {
    file: contentManager('EditView/components/EditorToolbarObserver'),
    stands: `id: 'global.more',`,
    instead: `id: 'branchline.moreFormatting',`,
  },
  // A link without words is called by what it leads to, a line of an agenda by all that it holds, what was
  // chosen by its name.
  {
    file: contentManager('EditView/components/FormInputs/Component/Repeatable'),
    stands: `children: displayValue`,
    instead: `children: attributeComponent === 'meeting.agenda-item' ? jsx(AgendaLine, { name }) : /^shared\\..+-choice$/.test(attributeComponent) ? jsx(ChoiceLine, { name, uid: attributeComponent }) : displayValue || (attributeComponent === 'shared.link' ? jsx(NamelessLink, { name }) : null)`,
  },
  {
    file: contentManager('EditView/components/FormInputs/Component/Repeatable'),
    stands: `jsx(RepeatableComponentFields, {`,
    instead: `jsx(PartFields, {
                            Fields: RepeatableComponentFields,`,
  },
  {
    file: contentManager('EditView/components/FormInputs/Component/Repeatable'),
    stands: `import { jsx, Fragment, jsxs } from 'react/jsx-runtime';`,
    instead: `import { jsx, Fragment, jsxs } from 'react/jsx-runtime';
import { PartFields } from ${JSON.stringify(path.resolve('src/admin/lines/PartFields.tsx'))};
import { AgendaLine } from ${JSON.stringify(path.resolve('src/admin/lines/AgendaLine.tsx'))};
import { ChoiceLine } from ${JSON.stringify(path.resolve('src/admin/lines/ChoiceLine.tsx'))};
import { NamelessLink } from ${JSON.stringify(path.resolve('src/admin/menus/NamelessLink.tsx'))};`,
  },
  // A list that begins with one thing begins with that one open.
  {
    file: contentManager('EditView/components/FormInputs/Component/Repeatable'),
    stands: `React.useState('');
    const [liveText`,
    instead: `React.useState(()=>value.length === 1 && value[0].id === undefined ? value[0].__temp_key__ : '');
    const [liveText`,
  },
  // What identifies a document in the database tells an editor nothing.
  {
    file: contentManager('EditView/components/Header'),
    stands: `isDisplayed: collectionType !== SINGLE_TYPES && !!(document?.documentId ?? id)`,
    instead: `isDisplayed: false`,
  },
  {
    file: contentManager('EditView/components/Header'),
    stands: `collectionType !== SINGLE_TYPES && /*#__PURE__*/ jsx(CopyDocumentIdMenuItem`,
    instead: `false && jsx(CopyDocumentIdMenuItem`,
  },
  // What a section can be is told apart, so that all of it fits a phone.
  {
    file: contentManager('EditView/components/FormInputs/DynamicZone/ComponentCategory'),
    stands: `height: "8.4rem",`,
    instead: `height: "8.4rem",
                            "data-section-kind": "",`,
  },
  // A panel is told apart from the others by its name.
  {
    file: contentManager('EditView/components/Panels'),
    stands: `"aria-labelledby": "additional-information",`,
    instead: `"aria-label": title,
        "data-panel": "",`,
  },
  // The panels that somebody opened on a phone stay open when for a moment none has anything to say, as while
  // all are read anew.
  {
    file: actionsDrawer,
    stands: `    // Close drawer when there's no content
    React.useEffect(()=>{
        if (!hasContent) {
            setIsOpen(false);
        }
    }, [
        hasContent
    ]);
`,
    instead: '',
  },
  // On a phone a form says above its buttons that there is something to look at in the panels.
  {
    file: actionsDrawer,
    stands: `const Header = ({ children })=>{`,
    instead: `const Header = ({ children, Above = ()=>null })=>{`,
  },
  {
    file: actionsDrawer,
    stands: `jsx(DrawerContent, {
        ref: headerRef,
        background: "neutral0",
        children: /*#__PURE__*/ jsxs(Flex, {`,
    instead: `jsxs(DrawerContent, {
        ref: headerRef,
        background: "neutral0",
        children: [!isOpen && jsx(Above, { onOpen: toggleOpen }), jsxs(Flex, {`,
  },
  {
    file: actionsDrawer,
    stands: `                    })
                })
            ]
        })
    });
};`,
    instead: `                    })
                })
            ]
        })]
    });
};`,
  },
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `jsx(ActionsDrawer.Header, {`,
    instead: `jsx(ActionsDrawer.Header, {
                                                Above: WorthALook,`,
  },
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `import { getTranslation } from '../../utils/translations.mjs';`,
    instead: `import { getTranslation } from '../../utils/translations.mjs';
import { WorthALook } from ${JSON.stringify(path.resolve('src/admin/panel/WorthALook.tsx'))};`,
  },
  // Whatever else can be done with a document stands there in words: three dots beside it meant “more” again.
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `restActions.length > 0 ? /*#__PURE__*/ jsx(DocumentActionsMenu, {`,
    instead: `isDesktop && restActions.length > 0 ? jsx(DocumentActionsMenu, {`,
  },
  {
    file: contentManager('EditView/components/Panels'),
    stands: `const ActionsPanelContent = ()=>{`,
    instead: `const ActionsPanelContent = ({ among = (actions)=>actions, Actions = DocumentActions })=>{`,
  },
  {
    file: contentManager('EditView/components/Panels'),
    stands: `descriptions: plugins['content-manager'].apis.getDocumentActions('panel'),`,
    instead: `descriptions: among(plugins['content-manager'].apis.getDocumentActions('panel')),`,
  },
  {
    file: contentManager('EditView/components/Panels'),
    stands: `jsx(DocumentActions, {
                        actions: actions`,
    instead: `jsx(Actions, {
                        actions: actions`,
  },
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `jsx(ActionsDrawer.Content, {
                                                children: /*#__PURE__*/ jsx(Panels, {
                                                    withActions: false
                                                })`,
    instead: `jsx(ActionsDrawer.Content, {
                                                children: jsxs(Fragment, {
                                                    children: [
                                                        jsx(Panels, { withActions: false }),
                                                        jsx(ActionsPanelContent, { among: actionsInWords, Actions: FoldedActions })
                                                    ]
                                                })`,
  },
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `import { handleInvisibleAttributes } from './utils/data.mjs';`,
    instead: `import { handleInvisibleAttributes } from './utils/data.mjs';
import { DocumentActionButton } from './components/DocumentActions.mjs';
import { ActionsInWords, actionsInWords } from ${JSON.stringify(path.resolve('src/admin/panel/ActionsInWords.tsx'))};
const FoldedActions = (props)=>jsx(ActionsInWords, { ...props, Button: DocumentActionButton });`,
  },
  // What is typed while a form is saved stays in it, as something that is not saved yet.
  {
    file: adminComponent('Form'),
    stands: `React.useReducer(reducer, {`,
    instead: `React.useReducer(reducerKeepingTyped, {`,
  },
  {
    file: adminComponent('Form'),
    stands: `import { produce } from 'immer';`,
    instead: `import { produce } from 'immer';
import { isLoaded, keepingTyped } from ${JSON.stringify(path.resolve('src/admin/strapi/typedMeanwhile.ts'))};
const reducerKeepingTyped = keepingTyped((state, action)=>reducer(state, action));`,
  },
  {
    file: adminComponent('Form'),
    stands: `    const setErrors = React.useCallback((errors)=>{`,
    instead: `    React.useEffect(()=>{
        if (!props.isLoading) dispatch({ type: isLoaded });
    }, [props.isLoading]);
    const setErrors = React.useCallback((errors)=>{`,
  },
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `            /*#__PURE__*/ jsx(Form, {
`,
    instead: `            jsx(Form, {
                isLoading,
`,
  },
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `            const { data } = handleInvisibleAttributes(transformDocumentData(getValues()), {`,
    instead: `            const latestValues = getValues();
            const { data } = handleInvisibleAttributes(transformDocumentData(latestValues), {`,
  },
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `resetForm(getValues());`,
    instead: `resetForm(latestValues);`,
  },
  // What was not saved is not taken for saved, whatever the cms had against it.
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `                } else {
                    resetForm(latestValues);`,
    instead: `                } else if (!('error' in res)) {
                    resetForm(latestValues);`,
  },
  // What is typed is not taken from the screen because it can’t be read once more what was saved.
  {
    file: contentManager('EditView/EditViewPage'),
    stands: `if (!initialValues || hasError) {`,
    instead: `if (!initialValues || hasError && !document?.documentId) {`,
  },
  // Something new, a copy too, gets a form of its own with its first save, which has what was typed meanwhile.
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `if (idToPublish === 'create' && !fromRelationModal) {`,
    instead: `if (idToPublish === 'create' && !fromRelationModal) {
                    handOver(res.data.documentId, latestValues, getValues());`,
  },
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `                    } else {
                        navigate({
                            pathname: \`../\${res.data.documentId}\`,`,
    instead: `                    } else {
                        handOver(res.data.documentId, latestValues, getValues());
                        navigate({
                            pathname: \`../\${res.data.documentId}\`,`,
  },
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `import { getEditViewShortcut } from '../utils/keyboardShortcuts.mjs';`,
    instead: `import { getEditViewShortcut } from '../utils/keyboardShortcuts.mjs';
import { handOver } from ${JSON.stringify(path.resolve('src/admin/unsaved/handedOver.ts'))};`,
  },
  // A menu that offers nothing is left out.
  {
    file: contentManager('EditView/components/DocumentActions'),
    stands: `    return /*#__PURE__*/ jsxs(Menu.Root, {
        open: isOpen,
        onOpenChange: handleOpenChange,`,
    instead: `    if (isDisabled) return null;
    return jsxs(Menu.Root, {
        open: isOpen,
        onOpenChange: handleOpenChange,`,
  },
  // What opens the panels beside a form, on a phone, says so, and points where they come: it was an arrow
  // alone, away from them.
  {
    file: actionsDrawer,
    stands: `children: isOpen ? /*#__PURE__*/ jsx(CaretUp, {`,
    instead: `children: !isOpen ? jsx(CaretUp, {`,
  },
  {
    file: actionsDrawer,
    stands: `  padding: 0;
  border: none;
  background: \${({ theme })=>theme.colors.neutral200};
  width: 3.2rem;`,
    instead: `  padding: 0 0.6rem;
  gap: 0.4rem;
  border: none;
  background: \${({ theme })=>theme.colors.neutral200};
  width: auto;
  & > span { position: static; width: auto; height: auto; margin: 0; clip: auto; font-size: 1.2rem; font-weight: 600; color: \${({ theme })=>theme.colors.neutral800} }`,
  },
  // What saves and publishes a form stands beside it, where it may be too long for a phone.
  {
    file: actionsDrawer,
    stands: `overflow: "hidden",
                    children: children`,
    instead: `overflow: "hidden",
                    "data-form-actions": "",
                    children: children`,
  },
  // The menu of a phone names whatever its owner may open, also what the bar above has symbols of.
  {
    file: leftMenu,
    stands: `...burgerMenuPluginsLinks,
        ...mapMobileNavigationLinks(burgerMobileNavigation)`,
    instead: `...listLinks`,
  },
  {
    file: leftMenu,
    stands: `label: "Menu"`,
    instead: `label: formatMessage({ id: 'branchline.menu.title' })`,
  },
  {
    file: leftMenu,
    stands: `isShown: isBurgerMenuShown,`,
    instead: `isShown: isBurgerMenuShown,
                label: formatMessage({ id: 'branchline.menu.title' }),`,
  },
  {
    file: adminComponent('MainNav/NavBurgerMenu'),
    stands: `const NavBurgerMenu = ({ isShown,`,
    instead: `const NavBurgerMenu = ({ isShown, label,`,
  },
  {
    file: adminComponent('MainNav/NavBurgerMenu'),
    stands: `"aria-modal": "true",`,
    instead: `"aria-modal": "true",
                    "aria-label": label,`,
  },
  // Its names can be read as well as any other text.
  {
    file: adminComponent('MainNav/MainNavLinks'),
    stands: `jsx(Typography, {
                            children: labelValue`,
    instead: `jsx(Typography, {
                            textColor: "neutral800",
                            children: labelValue`,
  },
  // Why somebody is not let in stands apart from what is to be filled in.
  {
    file: /\/@strapi\/admin\/.*\/pages\/Auth\/components\/Login\.mjs$/,
    stands: `id: "global-form-error",`,
    instead: `id: "global-form-error",
                                    marginBottom: 4,`,
  },
  // The dialog that invites somebody is called by its title.
  {
    file: userComponent('NewUserForm'),
    stands: `jsx(Breadcrumbs, {
                        label: headerTitle,
                        children: /*#__PURE__*/ jsx(Crumb, {
                            isCurrent: true,
                            children: headerTitle
                        })
                    })`,
    instead: `jsx(Modal.Title, { children: headerTitle })`,
  },
  // The list of accounts says in its reader's language who may enter, and by what it is filtered.
  {
    file: usersPage,
    stands: `children: isActive ? 'Active' : 'Inactive'`,
    instead: `children: jsx(FormattedMessage, { id: \`Settings.permissions.users.\${isActive ? 'active' : 'inactive'}\` })`,
  },
  {
    file: usersPage,
    stands: `options: FILTERS,`,
    instead: `options: FILTERS.map((filter)=>({
                                ...filter,
                                label: formatMessage({ id: \`Settings.permissions.users.\${filter.name === 'isActive' ? 'active' : filter.name}\` })
                            })),`,
  },
  {
    file: usersPage,
    stands: `name: 'Users'`,
    instead: `name: title`,
  },
  {
    file: usersPage,
    stands: `import { CreateActionCE } from './components/CreateActionCE.mjs';`,
    instead: `import { FormattedMessage } from 'react-intl';
import { CreateActionCE } from './components/CreateActionCE.mjs';`,
  },
  // An invitation has a button that copies its link and says so itself, and each role says what it is for.
  {
    file: userComponent('MagicLinkCE'),
    stands: `import { MagicLinkWrapper } from './MagicLinkWrapper.mjs';`,
    instead: `import { InvitationLink as MagicLinkWrapper } from ${JSON.stringify(path.resolve('src/admin/people/InvitationLink.tsx'))};`,
  },
  {
    file: userComponent('SelectRoles'),
    stands: `jsx(Field.Hint, {})`,
    instead: `jsx(Field.Hint, {}),
            jsx(RolesTold, { roles })`,
  },
  {
    file: userComponent('SelectRoles'),
    stands: `import { useAdminRoles } from '../../../../../hooks/useAdminRoles.mjs';`,
    instead: `import { useAdminRoles } from '../../../../../hooks/useAdminRoles.mjs';
import { RolesTold } from ${JSON.stringify(path.resolve('src/admin/people/RolesTold.tsx'))};`,
  },
  // A link in a text is read as it is meant: it can be saved at once, and not only when the field is left.
  {
    file: linkInText,
    stands: `const isSaveDisabled = !isValidLink(linkUrl);`,
    instead: `const isSaveDisabled = !isValidLink(meantAddress(linkUrl));`,
  },
  {
    file: linkInText,
    stands: `            url: linkUrl,
            text: linkText,`,
    instead: `            url: meantAddress(linkUrl),
            text: linkText,`,
  },
  {
    file: linkInText,
    stands: `import { useBlocksEditorContext } from '../BlocksEditor.mjs';`,
    instead: `import { meantAddress } from ${JSON.stringify(path.resolve('src/checks/meantAddress.ts'))};
import { useBlocksEditorContext } from '../BlocksEditor.mjs';`,
  },
  // What is made from within a form is chosen there: its own form closes, and a message says so.
  {
    file: relations('RelationModal'),
    stands: `                // Reset document history if the last item has documentId undefined
                documentHistory: state.documentHistory ? [
                    ...state.documentHistory.slice(0, -1),
                    action.payload.document
                ] : [
                    action.payload.document
                ],
                confirmDialogIntent: null,
                isModalOpen: true,`,
    instead: `                documentHistory: state.documentHistory.slice(0, -1),
                confirmDialogIntent: null,
                hasUnsavedChanges: false,
                isModalOpen: state.documentHistory.length > 1,`,
  },
  {
    file: relations('RelationModal'),
    stands: `jsx(Typography, {
                                                tag: "span",
                                                fontWeight: 600,
                                                children: isCreating`,
    instead: `jsx(Modal.Title, {
                                                children: isCreating`,
  },
  {
    file: relations('RelationModal'),
    stands: `children: documentTitle`,
    instead: `children: isCreating ? formatMessage({ id: ${ofType('new', 'currentDocumentMeta.model')} }) : documentTitle`,
  },
  ...(
    [
      ['createdRelation', 24],
      ['newRelation', 20],
    ] as const
  ).map(([made, depth]) => {
    const stands = `dispatch({
${' '.repeat(depth)}    type: 'GO_TO_CREATED_RELATION',
${' '.repeat(depth)}    payload: {
${' '.repeat(depth)}        document: ${made},`
    return {
      file: contentManager('EditView/components/DocumentActions'),
      stands,
      instead: `if (fieldToConnect) toggleNotification({ type: 'success', message: formatMessage({ id: 'branchline.relation.attached' }, { name: res.data.name ?? res.data.title ?? '' }) });
                    ${stands}`,
    }
  }),
  // Nothing stands between a label and the star of what is required, at which the line could break.
  {
    file: relations('Relations'),
    stands: "label: `${label} ${relationsCount > 0 ? `(${relationsCount})` : ''}`,",
    instead: 'label: relationsCount > 0 ? `${label} (${relationsCount})` : label,',
  },
  // What was typed and is not chosen says so.
  {
    file: relations('Relations'),
    stands: `jsx(Combobox, {
                ref: fieldRef,`,
    instead: `jsx(RelationCombobox, {
                ref: fieldRef,`,
  },
  {
    file: relations('Relations'),
    stands: `                                connectNew
                            }
                        });`,
    instead: `                                connectNew
                            }
                        });
                        setTextValue('');`,
  },
  {
    file: relations('Relations'),
    stands: `        error: field.error,
        hint: hint,
        name: name,`,
    instead: `        error: field.error,
        hint: props.takesOne && props.chosen.length > 0 ? undefined : hint,
        name: name,`,
  },
  {
    file: relations('Relations'),
    stands: `isRelatedToCurrentDocument: isRelatedToCurrentDocument,
                        ...props`,
    instead: `isRelatedToCurrentDocument: isRelatedToCurrentDocument,
                        chosen: relations,
                        takesOne: ONE_WAY_RELATIONS.includes(props.attribute.relation),
                        ...props`,
  },
  {
    file: relations('Relations'),
    stands: `import { useComponent } from '../ComponentContext.mjs';`,
    instead: `import { RelationCombobox } from ${JSON.stringify(path.resolve('src/admin/relations/RelationCombobox.tsx'))};
import { useComponent } from '../ComponentContext.mjs';`,
  },
  // What somebody changed about themselves is saved where they have come to, on a phone as well, and said
  // in the language that they have chosen with it.
  {
    file: profile,
    stands: `                                                    localeNames: localeNames
                                                })`,
    instead: `                                                    localeNames: localeNames
                                                }),
                                                !isDesktop && jsx(Button, {
                                                    startIcon: jsx(Check, {}),
                                                    loading: isSubmitting,
                                                    type: "submit",
                                                    disabled: !modified,
                                                    children: formatMessage({ id: 'global.save' })
                                                })`,
  },
  {
    file: profile,
    stands: `message: formatMessage({
                    id: 'notification.success.saved',
                    defaultMessage: 'Saved'
                })`,
    instead: `message: jsx(Saved, {})`,
  },
  {
    file: profile,
    stands: `const PROFILE_VALIDTION_SCHEMA =`,
    instead: `const Saved = ()=>useIntl().formatMessage({ id: 'notification.success.saved' });
const PROFILE_VALIDTION_SCHEMA =`,
  },
  // An empty calendar begins with the day of whoever looks at it: late in the evening UTC is a day ahead.
  {
    file: designSystem,
    stands: `const o = Tt("UTC");
  return e ||`,
    instead: `const o = Tt(pt());
  return e ||`,
  },
  {
    file: designSystem,
    stands: `const j = n ? ve(n) : Tt("UTC"),`,
    instead: `const j = n ? ve(n) : Tt(pt()),`,
  },
  // What is off is no error.
  {
    file: designSystem,
    stands: `textColor: n ? "neutral700" : v ? "danger700" : "neutral600",`,
    instead: `textColor: n ? "neutral700" : v ? "neutral800" : "neutral600",`,
  },
  // What only a screen reader says is said in its reader's language, too.
  ...(
    [
      [`closeLabel: t = "Close modal",`, `closeLabel: t = useSaid("global.close"),`],
      [`clearLabel: a = "Clear",`, `clearLabel: a = useSaid("clearLabel"),`],
      [`label: n = "Choose date",`, `label: n = useSaid("Settings.permissions.auditLogs.date"),`],
      [`monthSelectLabel: l = "Month",`, `monthSelectLabel: l = usePartOfDate("month"),`],
      [`yearSelectLabel: h = "Year",`, `yearSelectLabel: h = usePartOfDate("year"),`],
      // What takes out one of several that are chosen had no name.
      [
        `    withTags: I,
    ...w
  }, y) => {`,
        `    withTags: I,
    ...w
  }, y) => {
    const takingOut = useSaid("clearLabel");`,
      ],
      [
        `        disabled: o,
        icon: /* @__PURE__ */ r(Te,`,
        `        disabled: o,
        label: \`\${takingOut}: \${V.textValue}\`,
        icon: r(Te,`,
      ],
      [
        `import * as Et from "@radix-ui/react-avatar";`,
        `import * as Et from "@radix-ui/react-avatar";
import { usePartOfDate, useSaid } from ${JSON.stringify(path.resolve('src/admin/strapi/designTexts.ts'))};`,
      ],
    ] as const
  ).map(([stands, instead]) => ({ file: designSystem, stands, instead })),
  {
    file: contentManager('EditView/components/DocumentStatus'),
    stands: `"aria-label": status,`,
    instead: `"aria-label": formatMessage({ id: \`content-manager.containers.List.\${status}\` }),`,
  },
  {
    file: adminComponent('PageHelpers'),
    stands: `const Loading = ({ children = 'Loading content.' })`,
    instead: `const Loading = ({ children = loadingText() })`,
  },
  {
    file: adminComponent('PageHelpers'),
    stands: `import { useAuth } from '../features/Auth.mjs';`,
    instead: `import { useAuth } from '../features/Auth.mjs';
import { loadingText } from ${JSON.stringify(path.resolve('src/admin/loadingText.ts'))};`,
  },
  {
    file: adminComponent('Table'),
    stands: `const Loading = ({ children = 'Loading content' })`,
    instead: `const Loading = ({ children = loadingText() })`,
  },
  {
    file: adminComponent('Table'),
    stands: `import * as React from 'react';`,
    instead: `import * as React from 'react';
import { rowName } from ${JSON.stringify(path.resolve('src/admin/lists/rowName.ts'))};
import { loadingText } from ${JSON.stringify(path.resolve('src/admin/loadingText.ts'))};`,
  },
  {
    file: notifications,
    stands: `                position: "top-center"`,
    instead: `                containerAriaLabel: useIntl().formatMessage({ id: 'branchline.messages' }),
                position: "top-center"`,
  },
  // What stands of a document in each language is said in its reader's own, and so is what its row is for.
  {
    file: i18nComponent('CMHeaderActions'),
    stands: `fontWeight: "bold",
                    children: capitalize(status)`,
    instead: `fontWeight: "bold",
                    children: formatMessage({ id: \`content-manager.containers.List.\${status}\` })`,
  },
  {
    file: i18nComponent('CMHeaderActions'),
    stands: `width: "100%",
        gap: 1,`,
    instead: `width: "100%",
        gap: 4,`,
  },
  {
    file: i18nComponent('BulkLocaleActionModal'),
    stands: `children: capitalize(status)`,
    instead: `children: formatMessage({ id: \`content-manager.containers.List.\${status}\` })`,
  },
  {
    file: i18nComponent('BulkLocaleActionModal'),
    stands: `"aria-label": \`Select \${locale}\``,
    instead: `"aria-label": formatMessage({ id: 'app.component.table.select.one-entry' }, { target: localesMetadata?.find(({ code }) => code === locale)?.name ?? locale })`,
  },
  {
    file: i18nComponent('BulkLocaleActionModal'),
    stands: `                                                    name: locale
                                                }),`,
    instead: `                                                    name: localesMetadata?.find(({ code }) => code === locale)?.name ?? locale
                                                }),`,
  },
  // In which languages something is written is told by their names alone.
  {
    file: i18nComponent('LocaleListCell'),
    stands: `locale.isDefault ? \`\${locale.name} (default)\` : locale.name`,
    instead: `locale.name`,
  },
  // A cell of a list knows what its column is called: on a phone, where a row is a card, it says so.
  {
    file: contentManager('ListView/ListViewPage'),
    stands: `tableHeaders.map(({ cellFormatter, ...header })=>{`,
    instead: `tableHeaders.map(namingCells(({ cellFormatter, ...header })=>{`,
  },
  {
    file: contentManager('ListView/ListViewPage'),
    stands: `}, header.name);
                                                                }),
                                                                /*#__PURE__*/ jsx(ActionsCell, {`,
    instead: `}, header.name);
                                                                })),
                                                                /*#__PURE__*/ jsx(ActionsCell, {`,
  },
  // What chooses a row is called by what the row is about, and not by its number in the database.
  {
    file: adminComponent('Table'),
    stands: `                target: id
`,
    instead: `                target: rowName(rows.find((row)=>row.id === id)) ?? id
`,
  },
  // The list of accounts is cards on a phone as well.
  {
    file: usersPage,
    stands: `headers.map(({ cellFormatter, name, ...rest })=>{`,
    instead: `headers.map(namingCells(({ cellFormatter, name, ...rest })=>{`,
  },
  {
    file: usersPage,
    stands: `                                                        }, name);
                                                    }),`,
    instead: `                                                        }, name);
                                                    })),`,
  },
  {
    file: usersPage,
    stands: `import { ModalForm } from './components/NewUserForm.mjs';`,
    instead: `import { ModalForm } from './components/NewUserForm.mjs';
import { namingCells } from ${JSON.stringify(path.resolve('src/admin/lists/namedCells.ts'))};`,
  },
  {
    file: adminComponent('Table'),
    stands: `$sortable: !!sortable,`,
    instead: `$sortable: !!sortable,
        'data-sorts': sortable ? '' : undefined,`,
  },
  {
    file: contentManager('ListView/ListViewPage'),
    stands: `import { ViewSettingsMenu } from './components/ViewSettingsMenu.mjs';`,
    instead: `import { ViewSettingsMenu } from './components/ViewSettingsMenu.mjs';
import { namingCells } from ${JSON.stringify(path.resolve('src/admin/lists/namedCells.ts'))};`,
  },
  // What a section can be stands two in a row on a phone, with its whole name, and in sight as soon as it
  // is asked for.
  {
    file: contentManager('EditView/components/FormInputs/DynamicZone/ComponentCategory'),
    stands: `grid-template-columns: repeat(auto-fill, 100%);
        grid-gap: 12px;

        \${({ theme })=>theme.breakpoints.medium} {
          grid-template-columns`,
    instead: `grid-template-columns: repeat(2, minmax(0, 1fr));
        grid-gap: 4px;

        \${({ theme })=>theme.breakpoints.medium} {
          grid-template-columns`,
  },
  {
    file: contentManager('EditView/components/FormInputs/DynamicZone/ComponentCategory'),
    stands: `ellipsis: true,
                                            width: "100%",`,
    instead: `textAlign: 'center',
                                            width: "100%",`,
  },
  {
    file: contentManager('EditView/components/FormInputs/DynamicZone/ComponentPicker'),
    stands: `        gap: {
            initial: 4,
            medium: 2
        },`,
    instead: `        ref: intoSight,
        gap: {
            initial: 4,
            medium: 2
        },`,
  },
  {
    file: contentManager('EditView/components/FormInputs/DynamicZone/ComponentPicker'),
    stands: `import { ComponentCategory } from './ComponentCategory.mjs';`,
    instead: `import { ComponentCategory } from './ComponentCategory.mjs';
import { intoSight } from ${JSON.stringify(path.resolve('src/admin/intoSight.ts'))};`,
  },
  // What sections are for is read whole, also where it needs several lines.
  {
    file: contentManager('EditView/components/FormInputs/DynamicZone/DynamicZoneLabel'),
    stands: `ellipsis: true,
                            children: hint`,
    instead: `tag: "p", textAlign: 'center',
                            children: hint`,
  },
  // Help is at hand wherever one is.
  {
    file: leftMenu,
    stands: `/*#__PURE__*/ jsx(Box, {
                        padding: 3,
                        display: {
                            initial: 'flex',
                            large: 'none'`,
    instead: `jsx(HelpButton, {}),
                    jsx(Box, {
                        padding: 3,
                        display: {
                            initial: 'flex',
                            large: 'none'`,
  },
  {
    file: leftMenu,
    stands: `import { MainNav } from './MainNav/MainNav.mjs';`,
    instead: `import { HelpButton } from ${JSON.stringify(path.resolve('src/admin/guide/HelpButton.tsx'))};
import { MainNav } from './MainNav/MainNav.mjs';`,
  },
  // Whoever can set nothing is not led to the settings.
  {
    file: leftMenu,
    stands: `import { useIsDesktop } from '../hooks/useMediaQuery.mjs';`,
    instead: `import { useIsDesktop } from '../hooks/useMediaQuery.mjs';
import { useSettingsMenu } from '../hooks/useSettingsMenu.mjs';`,
  },
  {
    file: leftMenu,
    stands: `const listLinks = sortLinks(listLinksAlphabeticallySorted);`,
    instead: `const settings = useSettingsMenu().menu.flatMap(({ links }) => links);
    const hasSettings = settings.some(({ id }) => id !== '000-application-infos');
    const listLinks = sortLinks(listLinksAlphabeticallySorted.filter(({ to }) => to !== '/settings' || hasSettings));`,
  },
]

/**
 * A plugin of Vite that changes pages of Strapi's. It fails where something to be changed does not stand
 * there: after an update of Strapi it would be back without a word.
 */
export function changePages() {
  const isMet = new Set<Change>()
  return {
    name: 'pages of Strapi changed',
    transform(code: string, id: string): string | null {
      const path = id.split('?')[0] ?? ''
      const changes = changedPages.filter(
        ({ file, stands }) => file.test(path) && code.includes(stands),
      )
      if (changes.length === 0) return null
      for (const change of changes) isMet.add(change)
      return changes.reduce(
        (text, { stands, instead }) => text.replace(stands, () => instead),
        code,
      )
    },
    buildEnd(error?: Error): void {
      const missing = changedPages.filter((change) => !isMet.has(change))
      if (error || missing.length === 0) return
      const names = missing.map(({ stands }) => stands).join(', ')
      throw new Error(`Strapi's pages have this no more: ${names}. See cms/vite/pages.ts`)
    },
  }
}
