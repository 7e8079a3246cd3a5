/** What Strapi itself says in English in a Spanish admin, or wrongly, where editors come by. */
export const strapiInSpanish = {
  'content-manager.plugin.name': 'Contenido',
  'content-manager.containers.untitled': 'Sin título',
  'content-manager.preview.device.select': 'Elegir el tipo de aparato',
  'content-manager.preview.device.desktop': 'Computadora',
  'content-manager.preview.device.mobile': 'Teléfono',
  'i18n.CMEditViewLocalePicker.locale.create': 'Crear en <bold>{locale}</bold>',
  'i18n.CMEditViewCopyLocale.submit-text': 'Sí, completar',
  'upload.new': 'Nuevo',
  'upload.asset-details.fileName': 'Nombre del archivo',
  'upload.asset-details.caption': 'Pie de imagen',
  'upload.asset-details.alternativeText': 'Texto alternativo',
  'upload.asset-details.save': 'Guardar cambios',
  'upload.asset-details.saveChanges': 'Guardar cambios',
}
