import type { Words } from '../words';
import { counts } from './language';

export const kept: Words['kept'] = {
  notSaved:
    'No se guardó: no queda espacio para notas. Todo lo anotado antes sigue aquí. Libere espacio en esta computadora y hágalo otra vez.',
  noAnswer: 'El navegador interrumpió esto. Mire aquí si se guardó; si no, hágalo otra vez.',
  noRoom:
    'No queda espacio para notas: el disco, o la parte de este navegador, está lleno. Todo lo anotado antes sigue aquí; lo nuevo no se anota.',

  unreadable: (count) =>
    `No se ${counts.form(count, 'puede', 'pueden')} leer ${counts.count(count, 'nota', 'notas')} de esta computadora. Se ${counts.form(count, 'conserva', 'conservan')} tal cual, sin contar aquí.`,
  which: 'Mostrar cuáles',
  kinds: {
    fact: 'una nota',
    person: 'quién es alguien',
    reminder: 'un recordatorio ya dado',
    setting: 'un ajuste',
    other: 'algo de otra versión, o de nadie',
  },
  of: (what, who) => (who === '' ? what : `${who}: ${what}`),
  unreadableWhy:
    'Dañadas, o de una versión más nueva de KASPER Guide: en ese caso, una actualización las recupera.',
  saveUnread: 'Guardarlas en un archivo',

  wiped: 'Sus notas ya no están en este navegador',
  wipedWhy:
    'Aquí había notas, y nadie las borró en esta guía. Algo vació la memoria del navegador: un programa de limpieza, o un ajuste que borra los datos al cerrar el navegador.',
  wayOut: '¿Guardó una copia? Tráigala, y sus notas vuelven.',
  bringIn: 'Traer una copia',
  startAnew: 'No tengo ninguna: empezar de nuevo',
  nextTime:
    'Para que no vuelva a pasar: guarde una copia en “Guardar y llevar” antes de cerrar el navegador, o pida a su departamento de informática que permita a esta guía conservar sus datos.',
  nextTimeByIt:
    'Para que no vuelva a pasar: pida a su departamento de informática que permita a esta guía conservar sus datos.',

  usedBefore: 'Ya he usado esta guía aquí',
  usedBeforeWhy:
    'Entonces este navegador no conservó sus notas: muchas computadoras de trabajo lo olvidan todo al cerrar el navegador. La guía no puede recuperarlas por sí sola.',
};
