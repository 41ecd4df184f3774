import type { Words } from '../words';

/** El informe de una pantalla: lo que el panel dice de él, y las palabras que contiene. */
export const report: Words['report'] = {
  make: 'Informar de esta pantalla',
  title: 'Informe de esta pantalla',
  readIt:
    'Léalo todo, por favor. No contiene valores, nombres ni números: solo palabras de las que se hacen los formularios. No se envió nada. Entréguelo usted a quien cuida de esta guía.',
  copy: 'Copiar',
  copied: 'El informe está copiado.',
  copyFailed: 'No se pudo copiar. Seleccione el texto y cópielo, o guárdelo.',
  save: 'Guardar como archivo',
  saved: (name) => `Guardado como ${name}.`,
  close: 'Cerrar el informe',
  failed: 'No se pudo describir la pantalla. Recargue la pestaña e inténtelo una vez más.',
  fileName: 'kasper-guide-pantalla.txt',

  head: (version) => `KASPER Guide ${version}: informe de una pantalla`,
  host: 'Sitio',
  path: 'Ruta',
  titleOf: 'Título',
  otherWords: '(otras palabras)',
  patients: 'Aquí puede haber pacientes: solo encabezados y etiquetas.',
  headings: 'Encabezados',
  fields: 'Campos',
  actions: 'Enlaces y botones',
  pages: 'Pantallas más parecidas',
  met: 'señales encontradas',
  missed: 'señales que faltan',
  none: 'ninguna',
};
