import type { Words } from '../words';

export const options: Words['options'] = {
  title: 'Opciones de KASPER Guide',
  open: 'Opciones: idioma, aspecto, indicaciones',
  language: 'Idioma',
  languageNote: 'Las frases oficiales quedan en inglés.',
  languages: { browser: 'El del navegador', en: 'English', es: 'Español' },
  theme: 'Aspecto',
  themes: { system: 'El del sistema', light: 'Claro', dark: 'Oscuro' },
  hints: 'Indicaciones en la página',
  hintsWhy: 'Lo que desactive aquí sigue en la lista de pasos.',
  guard: 'La advertencia cuando se llenan campos que deben quedar vacíos',
  reminders: 'Recordatorios',
  keyboard: 'Teclado',
  keysOpen: (keys) => `${keys} abre la lista de pasos.`,
  keysNone:
    'Ahora ninguna tecla abre la lista de pasos: es posible que otro programa u otra extensión las haya tomado.',
  keysChange:
    'Para elegir otras, escriba chrome://extensions/shortcuts (en Edge: edge://extensions/shortcuts) donde está la dirección.',
  keysChangeFirefox:
    'Si se pulsan otra vez, la cierran. Para elegir otras: about:addons, el engranaje, “Gestionar los atajos de teclado de las extensiones” (“Manage Extension Shortcuts”).',
  computer: 'Esta computadora',
  byPolicy: 'Su departamento de informática ha establecido una parte de esto.',
  set: 'Cambiado.',
  version: (version) => `KASPER Guide (no oficial), versión ${version}`,
};
