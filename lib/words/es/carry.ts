import type { Words } from '../words';
import { counts } from './language';
import { printed } from './printed';

const notes = (n: number) => counts.count(n, 'nota', 'notas');

export const carry: Words['carry'] = {
  title: 'Guardar y llevar',
  summary: 'Recordatorios, imprimir, copias, borrar',
  nobody: 'Todavía no hay nada anotado: no hay nada que imprimir, copiar o borrar.',

  print: 'Imprimir',
  printWhy: 'Su lista de pasos, sus fechas y las frases oficiales, en papel o en PDF.',
  openPrint: 'Abrir la página para imprimir',

  noExport:
    'Su departamento de informática ha desactivado aquí las copias, los archivos de calendario y la impresión.',

  copies: 'Copias',
  saveWhy:
    'Un archivo con todas las notas de este navegador. Se queda en esta computadora, a menos que usted lo lleve a otra.',
  saveAll: 'Guardar una copia de todo',
  saveOne: (alias) => `Guardar una copia solo de ${nameOr(alias)}`,
  saved: (file) => `Guardado: ${file}`,
  saveFailed: 'No se pudo guardar el archivo.',

  bringIn: 'Traer una copia',
  bringInWhy: 'Nada cambia antes de que usted vea qué cambiaría.',
  choose: 'Elegir un archivo',
  faults: {
    'too-big': 'Este archivo es demasiado grande para ser una copia de KASPER Guide. No se cambió nada.',
    'not-ours':
      'Este archivo no es una copia de KASPER Guide. Elija el archivo que hizo con “Guardar una copia”. No se cambió nada.',
    'cut-off':
      'Este archivo está dañado o incompleto y no se puede leer. Guarde la copia otra vez. No se cambió nada.',
    newer:
      'Este archivo es de una versión más nueva de KASPER Guide. Actualice la extensión aquí e inténtelo de nuevo. No se cambió nada.',
    damaged: 'Este archivo contiene notas que KASPER Guide no escribe así. No se cambió nada.',
    'forbidden-names':
      'Este archivo contiene nombres que ninguna copia de KASPER Guide tiene. No se cambió nada.',
    dates:
      'Este archivo contiene fechas que no pueden ser correctas. Revise el reloj de las dos computadoras y guarde la copia otra vez. No se cambió nada.',
    alias: 'Este archivo contiene un nombre demasiado largo o que no es texto simple. No se cambió nada.',
  },
  readFailed: 'No se puede abrir este archivo. No se cambió nada.',
  preview: (file) => `Lo que “${file}” cambiaría`,
  made: (when) => `Guardado: ${when}.`,
  added: (n) => `${notes(n)} por agregar`,
  newer: (n) => `${notes(n)} por reemplazar con otras más recientes`,
  kept: (n) =>
    `${notes(n)} de aquí sin cambio, por ser más ${counts.form(n, 'reciente', 'recientes')} o por ser un ajuste de esta computadora`,
  same: (n) => `${notes(n)} sin cambio: lo mismo aquí y allí`,
  unreadable: (n) =>
    `${notes(n)} que esta versión no puede leer: se ${counts.form(n, 'conserva', 'conservan')} tal cual`,
  nothingNew: 'Todo lo que contiene este archivo ya está aquí. No hay nada que cambiar.',
  person: 'quién es',
  reminder: 'un recordatorio ya dado',
  setting: 'un ajuste',
  about: (who) => `Sobre ${who}:`,
  unnamed: 'una persona sin nombre',
  apply: 'Traer las notas',
  cancel: 'Dejar todo como está',
  applied: (n) =>
    n === 0 ? 'No hubo que cambiar nada.' : `Listo: se ${counts.form(n, 'trajo', 'trajeron')} ${notes(n)}.`,
  failed: 'No se pudo guardar. No se cambió nada.',

  erase: 'Borrar',
  eraseOne: (alias) => `Borrar a ${nameOr(alias)}`,
  eraseAll: 'Borrar todo',
  sureOne: (alias) => `¿Borrar todas las notas sobre ${nameOr(alias)}?`,
  sureAll: '¿Borrar todas las notas sobre todas las personas, y todos los ajustes?',
  undoUntil: 'Puede recuperarlo mientras no cierre este panel.',
  yes: 'Sí, borrar',
  erased: (n) => `Se ${counts.form(n, 'borró', 'borraron')} ${notes(n)}.`,
  putBack: 'Recuperar',
  isBack: 'Se ha recuperado.',
  printed,
};

function nameOr(alias: string): string {
  return alias === '' ? 'esta persona' : alias;
}
