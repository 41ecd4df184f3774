import type { Words } from '../words';
import { counts } from './language';

export const people: Words['people'] = {
  title: 'Para quién es esto',
  who: 'Para',
  forOne: (name) => `Para: ${name}`,
  name: (alias, alone = false) => alias || (alone ? 'usted' : 'Aún sin nombre'),
  nobody: 'Elija una persona',
  ask: '¿A quién le toca? Elija primero una persona. Hasta entonces, lo que la guía ve espera aquí.',
  nowFor: (name) => `Ahora para ${name}.`,
  nowNobody: 'No hay nadie elegido. Lo que la guía ve espera hasta que alguien diga de quién es.',

  manage: 'Personas y esta computadora',
  manageOne: 'Agregar una persona',
  alias: 'Su nombre aquí',
  newPerson: 'Agregar una persona',
  aliasWhy: 'Basta con un nombre de pila o unas iniciales. Se queda en este navegador.',
  add: 'Agregar',
  added: (alias) => `Agregado. Ahora para ${alias}.`,
  rename: 'Cambiar el nombre',
  newName: (name) => `Nuevo nombre para ${name}`,
  save: 'Guardar',
  renamed: (alias) => `Ahora se llama ${alias}.`,
  remove: 'Quitar',
  removed: (name) => `Se quitó a ${name}. Las notas se conservan.`,
  removedOnes: 'Personas quitadas',
  restore: 'Recuperar',
  restored: (name) => `${name} está de vuelta.`,
  takeBack: 'Deshacer',
  takenBack: 'Está como antes.',

  tabOf: (name) => `Esta pestaña es de ${name}: lo que muestra se anota para ${name}.`,
  switchTo: (name) => `Cambiar a ${name}`,
  waiting: 'Visto sin que hubiera nadie elegido:',
  whose: '¿De quién es?',
  claim: (name) => `Es de ${name}`,
  claimed: (name) => `Anotado para ${name}.`,
  drop: 'Descartar',
  dropped: 'Descartado.',

  shared: '¿Usan varias personas este navegador?',
  sharedByPolicy: 'Su departamento de informática lo ha establecido.',
  modes: {
    off: 'No, es solo mío, o cada persona tiene su propio navegador',
    'finish-and-clear': 'Sí: conservar las notas hasta que alguien haga clic en “Terminar y borrar”',
    'nothing-on-disk': 'Sí: no conservar nada en el disco. Las notas desaparecen al cerrar el navegador',
  },
  sharedSet: {
    off: 'Las notas se conservan en esta computadora.',
    'finish-and-clear': 'Cambiado. Cuando termine, haga clic en “Terminar y borrar”.',
    'nothing-on-disk':
      'Cambiado. Ahora las notas están solo en la memoria, y desaparecen al cerrar el navegador.',
  },
  hideAfter: 'Ocultar el panel cuando nadie lo use durante',
  minutes: (n) => counts.length(n, 'minute'),
  hideAfterSet: (n) =>
    `El panel se oculta cuando nadie lo usa durante ${counts.length(n, 'minute')}: su departamento de informática lo ha establecido.`,
  finish: 'Terminar y borrar',
  finishAsk: (name) =>
    `¿Borrar todo lo anotado para ${name} en este navegador? Esto no cierra la sesión de KOG ni de KASPER.`,
  finishYes: 'Sí, borrarlo',
  keep: 'Conservarlo',
  cleared: 'Borrado. Puede deshacerlo hasta que se elija a alguien o se cierre el navegador.',
  hidden: 'Oculto, porque nadie lo ha usado durante un rato.',
  show: 'Mostrar',

  openOverview: 'Ver a todas las personas en una página',
  overview: {
    title: 'Todas las personas',
    summary: (all, attention) =>
      `${counts.count(all, 'persona', 'personas')}. ${attention === 0 ? 'Nadie necesita atención.' : `${counts.count(attention, 'necesita', 'necesitan')} atención.`}`,
    columns: { name: 'Persona', step: 'Próximo paso', due: 'Próximo plazo', state: 'Estado' },
    sortHint: 'Haga clic en un encabezado para ordenar.',
    states: {
      attention: 'Necesita atención',
      'under-way': 'En camino',
      'not-begun': 'Sin empezar',
      holder: 'Tiene cuenta',
      finished: 'Listo',
      exempt: 'No necesita cuenta',
    },
    nothingLeft: 'No queda nada por hacer',
    noDeadline: 'Ninguno',
    late: 'Plazo pasado',
    empty: 'Todavía no hay nadie en la lista. Agregue personas en el panel.',
    waiting: (n) =>
      `Sin que hubiera nadie elegido, se ${counts.form(n, 'vio', 'vieron')} ${counts.count(n, 'inicio de sesión', 'inicios de sesión')}. Indique en el panel de quién.`,
    asOf: (when) => `Estado: ${when}`,
  },
};
