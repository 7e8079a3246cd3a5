import { libraryInSpanish } from './libraryInSpanish'

/** What Strapi itself says in English in a Spanish admin, or wrongly, where editors come by. */
export const strapiInSpanish: Record<string, string> = {
  cancel: 'Cancelar',
  'components.placeholder.select': 'Elegir',
  'global.last-change.redo': 'Rehacer el último cambio',
  'global.last-change.undo': 'Deshacer el último cambio',
  'global.last-changes.discard': 'Descartar los últimos cambios',
  'app.error': 'Algo salió mal',
  'app.error.message':
    'Parece un fallo del programa. Avisa a quien administra el sitio para que lo revise.',
  'app.error.copy': 'Copiar',
  'preview.tabs.label': 'Estado del documento',
  'preview.copy.label': 'Copiar el enlace a la vista previa',
  'popUpWarning.bodyMessage.contentType.delete.all': '¿Quieres eliminar estas entradas?',
  'popUpWarning.bodyMessage.contentType.unpublish.all':
    '¿Quieres retirar estas entradas del sitio?',
  'components.Blocks.blocks.bulletList': 'Lista con viñetas',
  'components.Blocks.blocks.numberList': 'Lista numerada',
  'components.Wysiwyg.blocks.code': 'Código',
  'components.Input.error.contain.maxBytes': 'La contraseña ha de tener menos de 73 bytes',
  'components.Input.error.validation.combobox.invalid': 'Ese valor no es válido',
  'global.sessions.active-devices': 'Dispositivos con sesión',
  'Settings.sessions.title': 'Dispositivos con sesión',
  'Settings.sessions.subtitle':
    'Los dispositivos y las sesiones con los que tu cuenta está abierta ahora.',
  'Settings.sessions.device': 'Dispositivo',
  'Settings.sessions.unknownDevice': 'Dispositivo desconocido',
  'Settings.sessions.current': 'Este dispositivo',
  'Settings.sessions.loginAt': 'Sesión iniciada',
  'Settings.sessions.lastActiveAt': 'Último uso',
  'Settings.sessions.actions': 'Acciones',
  'Settings.sessions.revoke': 'Cerrar la sesión',
  'Settings.sessions.revoke.success': 'La sesión está cerrada',
  'Settings.sessions.revoke.confirm':
    '¿Cerrar esa sesión? En ese dispositivo habrá que iniciarla de nuevo.',
  'Settings.sessions.revoke.confirmCurrent':
    'Es el dispositivo que usas ahora: al cerrar esta sesión, sales de aquí.',
  'Settings.sessions.revokeOthers': 'Cerrar sesión en los demás dispositivos',
  'Settings.sessions.revokeOthers.success': 'Las demás sesiones están cerradas',
  'Settings.sessions.revokeOthers.confirm':
    '¿Cerrar todas las demás sesiones? En este dispositivo sigues dentro.',
  'Settings.sessions.revokeAll': 'Cerrar sesión en todos los dispositivos',
  'Settings.sessions.revokeAll.confirm':
    '¿Cerrar todas las sesiones, también esta? Después habrá que iniciarla de nuevo.',
  'content-manager.actions.delete.label':
    'Eliminar entrada{isLocalized, select, true { (en todos los idiomas)} other {}}',
  'content-manager.actions.unpublish.dialog.radio-label': 'Elige cómo retirarlo del sitio.',
  'content-manager.components.Blocks.dnd.reorder':
    '{item}, movido. Nueva posición en el texto: {position}.',
  'content-manager.components.Blocks.collapse': 'Reducir',
  'content-manager.components.DynamicZone.add-item-above': 'Añadir una sección encima',
  'content-manager.components.DynamicZone.add-item-below': 'Añadir una sección debajo',
  'content-manager.containers.ListPage.selectedEntriesModal.title': 'Publicar entradas',
  'content-manager.Settings.list.actions.deleteAdditionalInfos':
    'Se eliminarán las versiones en el idioma elegido',
  'content-manager.preview.info.single-click-hint': 'Doble clic para editar',
  'i18n.actions.publish.dialog.title': 'Confirmación',
  'search.placeholder': 'Buscar',
  'containers.list.displayedFields': 'Columnas mostradas',
  'global.more': 'Más',
  'app.utils.update-filter': 'Cambiar el filtro',
  'app.utils.already-published': 'Ya publicado',
  'app.error.chunk.title': 'Esta pantalla no se pudo cargar',
  'app.error.chunk.message':
    'Suele pasar cuando el servidor acaba de arrancar o la conexión se cortó. Vuelve a cargar la página.',
  'app.error.chunk.reload': 'Volver a cargar la página',
  'components.FilterOptions.FILTER_TYPES.$null': 'está vacío',
  'components.FilterOptions.FILTER_TYPES.$notNull': 'no está vacío',
  'content-manager.plugin.name': 'Contenido',
  'content-manager.actions.open-in-new-tab.label': 'Abrir en otra pestaña',
  'content-manager.actions.copy-documentId.label': 'Copiar el identificador',
  'content-manager.actions.copy-documentId.success': 'Identificador copiado',
  'content-manager.bulk-publish.waiting-for-action': 'A la espera',
  'content-manager.components.Blocks.dnd.instruction':
    'Para mover un bloque, pulsa Comando o Control con Mayúsculas y la flecha arriba o abajo',
  'content-manager.components.Blocks.expand': 'Agrandar',
  'content-manager.components.DynamicZone.more-actions': 'Más acciones',
  'content-manager.components.DynamicZone.move-up': 'Subir',
  'content-manager.components.DynamicZone.move-down': 'Bajar',
  'content-manager.components.DynamicZone.unknown-component': 'Sección desconocida',
  'content-manager.components.RelationInputModal.modal-title': 'Editar lo relacionado',
  'content-manager.components.RelationInputModal.button-fullpage': 'Ir a la entrada',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Algunos cambios no se han guardado. Si cierras esto, se pierden. ¿Cerrar de todos modos?',
  'content-manager.containers.edit.information.documentId.label': 'Identificador',
  'content-manager.containers.edit.information.document.label': 'Creado',
  'content-manager.containers.edit.information.last-draft.label': 'Último cambio',
  'content-manager.containers.list.table-headers.status': 'Estado',
  'content-manager.containers.list.filters.status': 'Estado',
  'content-manager.containers.List.statusFilter.draft': 'Borrador (nunca publicado)',
  'content-manager.containers.List.statusFilter.published': 'Publicado (todo)',
  'content-manager.containers.List.statusFilter.publishedModified':
    'Publicado (con cambios pendientes)',
  'content-manager.containers.List.statusFilter.publishedUnmodified':
    'Publicado (sin cambios pendientes)',
  'content-manager.containers.empty-label': 'Sin título',
  'content-manager.containers.untitled': 'Sin título',
  'content-manager.form.Input.hint.character.unit':
    '{maxValue, plural, one { carácter} other { caracteres}}',
  'content-manager.form.Input.hint.text':
    '{min, select, undefined {} other {mín. {min}}}{divider}{max, select, undefined {} other {máx. {max}}}{unit}{br}{description}',
  'content-manager.permissions.not-allowed.locale':
    'No tienes permiso para ver este contenido en ese idioma',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.message':
    '{count, plural, one {# entrada enlazada es todavía un borrador. Aparecerá en el sitio cuando se publique.} other {# entradas enlazadas son todavía borradores. Aparecerán en el sitio cuando se publiquen.}}',
  'content-manager.popUpWarning.warning.has-draft-m2m-relations.additional':
    '{count, plural, one {# enlace lleva} other {# enlaces llevan}} a borradores, que se verán cuando se publiquen.',
  'content-manager.popover.display-relations.label': 'Mostrar lo relacionado',
  'content-manager.preview.content.close-editor': 'Cerrar el formulario',
  'content-manager.preview.content.open-editor': 'Abrir el formulario',
  'content-manager.preview.device.select': 'Elegir el tipo de aparato',
  'content-manager.preview.device.desktop': 'Computadora',
  'content-manager.preview.device.mobile': 'Teléfono',
  'content-manager.relation.create': 'Crear algo relacionado',
  'content-manager.validation.error.unreadable-required-field':
    'Con tus permisos no puedes ver algunos campos obligatorios. Pide acceso a quien administra el sitio.',
  'i18n.CMEditViewLocalePicker.locale.create': 'Crear en <bold>{locale}</bold>',
  'i18n.CMEditViewCopyLocale.submit-text': 'Sí, completar',
  'i18n.CMListView.popover.display-locales.more': '{locales} y {count} más',
  ...libraryInSpanish,
}
