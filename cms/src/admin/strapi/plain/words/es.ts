import type { PlainWords } from './words'

/** See the English ones; «entrada» es solo lo que alguien envió con un formulario del sitio. */
export const es: PlainWords = {
  'global.home': 'Inicio',
  anErrorOccurred:
    'No se puede mostrar. Si todavía está en su lista, inténtalo de nuevo en un minuto.',
  'app.components.EmptyStateLayout.content-permissions':
    'Aquí no se puede mostrar nada: tu rol no lo incluye, o está desactivado.',
  'Settings.global': 'General',
  'Settings.permissions': 'Cuentas',
  'upload.plugin.name': 'Multimedia',
  'global.content-manager': 'Contenido',
  'global.plugins.content-manager': 'Contenido',
  'content-manager.containers.list.table-headers.status': 'Estado',
  'Settings.permissions.users.firstname': 'Nombre',
  'Settings.permissions.users.lastname': 'Apellido',
  'app.components.Users.MagicLink.connect':
    'Envía este enlace a la persona a la que invitas, de modo que nadie más lo pueda leer. Caduca un día después de haberse creado.',
  'Settings.permissions.users.listview.header.subtitle': 'Quienes pueden iniciar sesión aquí',
  'app.components.Button.cancel': 'Volver',
  'global.cancel': 'Volver',
  'components.popUpWarning.button.cancel': 'Volver',
  'upload.control-card.cancel': 'Volver',
  'upload.asset-details.crop.cancel': 'Volver',
  'i18n.CMEditViewCopyLocale.cancel-text': 'No, volver',
  'upload.upload.progress.cancel': 'Parar todo',
  'upload.control-card.stop-focal-point': 'Dejar de elegir el punto de interés',
  'content-manager.dnd.grab-item':
    '{item}, agarrado. Posición actual en la lista: {position}. Pulsa las flechas arriba y abajo para cambiar de posición, la barra espaciadora para soltar, Escape para dejarlo donde estaba.',
  'global.select-all-entries': 'Elegir todo',
  'components.PageFooter.select': 'por página',
  'content-manager.plugin.name': 'Contenido',
  'content-manager.header.name': 'Contenido',
  'content-manager.containers.Home.pluginHeaderTitle': 'Contenido',
  'content-manager.components.LeftMenu.collection-types': 'Listas',
  'content-manager.components.LeftMenu.single-types': 'Todo el sitio',
  'content-manager.components.LeftMenu.Search.label': 'Buscar una lista',
  'content-manager.models': 'Listas',
  'content-manager.models.numbered': 'Listas ({number})',
  'content-manager.HeaderLayout.button.label-add-entry': 'Nuevo',
  'content-manager.containers.edit.title.new': 'Nuevo',
  'content-manager.containers.untitled': 'Todavía sin título',
  'content-manager.containers.empty-label': 'Todavía sin título',
  'content-manager.containers.edit.panels.default.title': 'Guardar y publicar',
  'content-manager.containers.edit.panels.default.more-actions': 'Retirar o descartar',
  'content-manager.actions-drawer.open': 'Más',
  'content-manager.actions-drawer.close': 'Cerrar',
  'content-manager.containers.edit.tabs.label': 'Borrador o publicado',
  'content-manager.containers.edit.tabs.draft': 'Para editar',
  'content-manager.containers.edit.tabs.published': 'En el sitio',
  'content-manager.pages.ListView.header-subtitle':
    '{number, plural, =0 {Todavía no hay nada} one {# elemento} other {# elementos}}',
  'content-manager.components.Search.placeholder': 'Buscar',
  'content-manager.components.TableDelete.label':
    '{number, plural, one {# elegido} other {# elegidos}}',
  'content-manager.components.FiltersPickWrapper.PluginHeader.description':
    'Lo que se ha de mostrar',
  'content-manager.form.Input.pageEntries': 'Elementos por página',
  'content-manager.utils.data-loaded':
    '{number, plural, =1 {Se ha cargado} other {Se han cargado}}',
  'content-manager.success.record.save': 'Se ha guardado.',
  'content-manager.success.record.publish': 'Se ha publicado.',
  'content-manager.success.record.unpublish': 'Se ha retirado del sitio.',
  'content-manager.success.record.delete': 'Se ha eliminado.',
  'content-manager.success.record.clone': 'Se ha copiado.',
  'content-manager.actions.clone.error': 'No se pudo copiar.',
  'content-manager.actions.delete.error': 'No se pudo eliminar.',
  'content-manager.actions.delete.label':
    'Eliminar{isLocalized, select, true { en todos los idiomas} other {}}',
  'content-manager.actions.edit.error': 'No se pudo abrir.',
  'content-manager.actions.unpublish.error': 'No se pudo retirar del sitio.',
  'content-manager.components.reset-entry': 'Volver a lo guardado',
  'content-manager.validation.error': 'Hay que corregir algo en el formulario antes de guardar.',
  'content-manager.permissions.not-allowed.create': 'No tienes permiso para crear uno nuevo',
  'content-manager.permissions.not-allowed.update': 'No tienes permiso para ver esto',
  'content-manager.permissions.not-allowed.locale': 'No tienes permiso para ver esto en ese idioma',
  'content-manager.containers.list.autoCloneModal.title': 'Esto no se puede copiar tal cual.',
  'content-manager.containers.list.autoCloneModal.description':
    'La copia tendrá lo mismo, salvo estos campos, que han de ser otros:',
  'content-manager.containers.list.autoCloneModal.error.relation': 'Se quitaría del primero.',
  'content-manager.containers.list.selectedEntriesModal.title': 'Publicar varios',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.publish':
    'Ya publicados: <b>{publishedCount}</b>. Listos para publicar: <b>{draftCount}</b>. Por corregir antes: <b>{withErrorsCount}</b>.',
  'content-manager.containers.list.selectedEntriesModal.selectedCount.unpublish':
    'Ya fuera del sitio: <b>{draftCount}</b>. Listos para retirar: <b>{publishedCount}</b>.',
  'content-manager.popUpWarning.bodyMessage.contentType.publish.all': '¿Publicar lo elegido?',
  'content-manager.popUpWarning.bodyMessage.contentType.unpublish.all':
    '¿Retirar del sitio lo elegido?',
  'content-manager.popUpWarning.warning.has-draft-relations.message':
    '{count, plural, one {Una cosa elegida aquí es todavía un borrador, y se omite} other {# cosas elegidas aquí son todavía borradores, y se omiten}} en el sitio.',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {Una cosa elegida aquí es todavía un borrador. Aparecerá en el sitio cuando se publique.} other {# cosas elegidas aquí son todavía borradores. Aparecerán en el sitio cuando se publiquen.}}',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {Una de ellas lleva} other {# de ellas llevan}} a un borrador, que se verá cuando se publique.',
  'content-manager.popUpwarning.warning.has-draft-relations.button-confirm':
    'Publicar sin los borradores',
  'content-manager.popUpwarning.warning.bulk-has-draft-relations.message':
    '<b>{count, plural, one {Una cosa elegida es todavía un borrador} other {# cosas elegidas son todavía borradores}}</b> en {entities} de ellos, y no se verá en el sitio.',
  'content-manager.error.records.fetch-draft-relatons':
    'No se pudo averiguar si algo elegido aquí es todavía un borrador.',
  'content-manager.components.notification.info.maximum-requirement':
    'Aquí no caben más: quita uno antes de añadir otro.',
  'Settings.profile.form.section.experience.interfaceLanguageHelp':
    'Estos ajustes son solo para ti.',
  'content-manager.components.uid.regenerate': 'Volver a crear la dirección',
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Elige una sección',
  'content-manager.components.DynamicZone.add-component': 'Añadir texto, una imagen u otra cosa',
  'content-manager.components.DynamicZone.error-message': 'Algo en esta sección no está bien',
  'content-manager.components.DynamicZone.missing-components':
    '{number, plural, one {Falta # sección} other {Faltan # secciones}}',
  'content-manager.components.DynamicZone.extra-components':
    '{number, plural, one {Sobra # sección} other {Sobran # secciones}}',
  'content-manager.components.DynamicZone.move-down-label': 'Bajar la sección',
  'content-manager.components.DynamicZone.move-up-label': 'Subir la sección',
  'content-manager.components.DynamicZone.pick-compo': 'Elige una sección',
  'content-manager.components.DynamicZone.required': 'Aquí falta una sección',
  'content-manager.components.DynamicZone.unknown-component': 'Una sección de otra versión',
  'content-manager.components.RepeatableComponent.error-message': 'Algo ahí no está bien',
  'content-manager.components.empty-repeatable': 'Todavía nada. Pulsa aquí para añadir algo.',
  'content-manager.components.repeatable.reorder.error':
    'No se pudo cambiar el orden; vuelve a intentarlo.',
  'content-manager.containers.EditView.add.new-entry': 'Añadir',
  'content-manager.components.RelationInputModal.modal-title': 'Cambiar lo elegido',
  'content-manager.components.RelationInputModal.button-fullpage': 'A su formulario',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Algunos cambios no se han guardado. Si cierras esto, se pierden. ¿Cerrar de todos modos?',
  'content-manager.relation.add': 'Elegir o crear',
  'content-manager.relation.error-adding-relation': 'No se pudo elegir.',
  'content-manager.relation.isLoading': 'Cargando lo que se puede elegir',
  'content-manager.relation.notAvailable': 'No hay nada que elegir',
  'content-manager.popover.display-relations.label': 'Mostrar lo elegido',
  'content-manager.ListViewTable.relation-loaded': 'Lo elegido se ha cargado',
  'content-manager.ListViewTable.relation-loading': 'Cargando lo elegido',
  'content-manager.ListViewTable.relation-more': 'Hay más elegido de lo que se muestra aquí',
  'content-manager.preview.error.invalid-field-path': 'Este campo no está en el formulario',
  'content-manager.preview.error.different-document': 'Esto es de otra cosa',
  'content-manager.preview.error.relations-not-handled':
    'Lo elegido se cambia en el formulario, no aquí.',
  'popUpWarning.bodyMessage.contentType.delete.all': '¿Eliminar lo elegido?',
  'preview.tabs.label': 'Borrador o publicado',
  'i18n.Field.localized': 'Cada idioma tiene el suyo',
  'i18n.Field.not-localized': 'Igual en todos los idiomas',
  'i18n.actions.select-locale': 'Idioma',
  'i18n.actions.delete.label': 'Eliminar en este idioma ({locale})',
  'i18n.actions.delete.error': 'No se pudo eliminar la traducción.',
  'i18n.Settings.locales.modal.locales.label': 'Idiomas',
  'i18n.CMEditViewLocalePicker.locale.create': 'Crear en <bold>{locale}</bold>',
  'i18n.CMEditViewCopyLocale.copy-text': 'Completar desde otro idioma',
  'i18n.CMEditViewCopyLocale.copy-success': 'Completado',
  'i18n.CMEditViewCopyLocale.copy-failure': 'No se pudo completar',
  'i18n.CMEditViewCopyLocale.dialog.body':
    'Lo que hay en este formulario se sustituye por lo que hay en el idioma que elijas. Con ello no se guarda nada:',
  'i18n.CMEditViewCopyLocale.dialog.field.label': 'Idioma',
  'i18n.CMEditViewCopyLocale.dialog.field.placeholder': 'Elige un idioma',
  'i18n.CMEditViewBulkLocale.publish-title': 'Publicar en varios idiomas',
  'i18n.CMEditViewBulkLocale.unpublish-title': 'Retirar del sitio en varios idiomas',
  'i18n.CMEditViewBulkLocale.draft-relation-warning':
    'En algunos idiomas algo elegido es todavía un borrador, y se omite en el sitio.',
  'i18n.Settings.list.actions.edit': 'Editar {name}',
  'app.component.table.select.one-entry': 'Elegir {target}',
  'i18n.CMListView.popover.display-locales.label': 'Mostrar sus idiomas',
  'i18n.CMListView.popover.display-locales.more': '{locales} y {count} más',
  'i18n.Settings.list.actions.publishAdditionalInfos': 'Se publica en el idioma de la lista',
  'i18n.Settings.list.actions.unpublishAdditionalInfos':
    'Se retira del sitio en el idioma de la lista',
  'i18n.Settings.list.actions.deleteAdditionalInfos': 'Se elimina en el idioma de la lista',
  'upload.assets.uploaded': '{number, plural, one {# archivo subido} other {# archivos subidos}}',
  'upload.asset-details.assetId': 'Número',
  'upload.modal.file-details.id': 'Número',
  'upload.bulk.select.label': 'Elegir todos los archivos',
  'upload.checkControl.crop-duplicate': 'Copiar y recortar el archivo',
  'upload.checkControl.crop-original': 'Recortar este archivo',
  'upload.content.isLoading': 'Cargando los archivos.',
  'upload.form.input.description.file-alt': 'Lo que muestra la imagen, para quien no la ve.',
  'upload.header.actions.add-assets': 'Añadir archivos',
  'upload.header.actions.upload-assets': 'Subir archivos',
  'upload.header.actions.upload-new-asset': 'Subir un archivo',
  'upload.header.content.assets-empty': 'No hay archivos',
  'upload.header.content.assets':
    '{numberFolders, plural, one {1 carpeta} other {# carpetas}} - {numberAssets, plural, one {1 archivo} other {# archivos}}',
  'upload.header.search-results.count':
    '{numberFolders, plural, one {1 carpeta} other {# carpetas}} - {numberAssets, plural, one {1 archivo} other {# archivos}}',
  'upload.header.search-results.count.assets':
    '{numberAssets, plural, =0 {Ningún archivo} one {1 archivo} other {# archivos}}',
  'upload.input.placeholder': 'Pulsa para elegir un archivo, o arrastra uno aquí',
  'upload.input.placeholder.icon': 'Suelta el archivo aquí',
  'upload.list.assets.title': 'Archivos ({count})',
  'upload.list.asset.at.finished': 'Los archivos se han cargado.',
  'upload.list.assets-empty.title': 'Todavía no hay archivos',
  'upload.list.assets-empty.title-withSearch': 'Ningún archivo corresponde a los filtros',
  'upload.list.assets.empty': 'Sube los primeros archivos',
  'upload.list.assets.empty-upload': 'Sube los primeros archivos',
  'upload.list.assets.empty.no-permissions': 'No hay archivos.',
  'upload.list.assets.error': 'No se pudieron cargar los archivos.',
  'upload.list.assets.loading-asset': 'Cargando el archivo: {path}',
  'upload.list.assets.loading-more': 'Cargando más archivos…',
  'upload.list.assets.selected':
    '{numberFolders, plural, one {1 carpeta} other {# carpetas}} - {numberAssets, plural, one {1 archivo} other {# archivos}}',
  'upload.list.assets.to-upload':
    '{number, plural, =0 {Ningún archivo listo} one {1 archivo listo} other {# archivos listos}} para subir',
  'upload.list.empty.title': 'Todavía no hay archivos',
  'upload.list.empty.description': 'Sube archivos o crea una carpeta.',
  'upload.list.empty.add-assets': 'Añadir archivos',
  'upload.list.filters.type.document': 'Texto o tabla',
  'upload.list.search.empty.description':
    'Ningún archivo ni carpeta corresponde a «{query}». Prueba con otras palabras.',
  'upload.list-assets-select': 'Elegir {name}',
  'upload.list.folder.subtitle':
    '{folderCount, plural, one {# carpeta} other {# carpetas}}, {filesCount, plural, one {# archivo} other {# archivos}}',
  'upload.list.table.row.metadata-missing':
    'A este archivo le falta el pie de imagen o el texto alternativo.',
  'upload.list.bulk-actions.delete.confirm.description.cant-be-undone':
    'Nada devuelve los archivos. Con una carpeta se elimina todo lo que contiene. Lo que ve el público no se elimina: se te dice dónde se usa.',
  'upload.mediaLibraryInput.placeholder': 'Pulsa para elegir un archivo, o arrastra uno aquí',
  'upload.modal.folder.elements.count': '{folderCount} carpetas, {assetCount} archivos',
  'upload.modal.header.browse': 'Subir archivos',
  'upload.modal.header.pending-assets': 'Archivos que esperan',
  'upload.modal.remove.success-label': 'El archivo está eliminado.',
  'upload.modal.selected-list.sub-header-subtitle': 'Arrastra los archivos para ordenarlos',
  'upload.modal.upload-list.footer.button':
    'Subir {number, plural, one {# archivo} other {# archivos}}',
  'upload.modal.upload-list.sub-header-subtitle':
    'Di qué muestra cada uno antes de que vaya a Multimedia',
  'upload.modal.upload-list.sub-header.button': 'Añadir más archivos',
  'upload.search.label': 'Buscar un archivo',
  'upload.search.placeholder': 'Buscar',
  'upload.tabs.title': '¿Cómo quieres subir los archivos?',
}
