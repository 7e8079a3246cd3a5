/** How a sentence begins that says what to do. */
export const remedy =
  /(^|[^\p{L}])(Abre|Acórta|Añade|Cambia|Corrige|Corríge|Deja|Elige|Elimina|Escr[ií]be|Haz|Pon|Publica|Qu[ií]ta|Vacía)/iu
