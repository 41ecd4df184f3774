import type { Words } from '../words';

export const printed: Words['carry']['printed'] = {
  title: 'Mi camino a una cuenta de KASPER',
  page: 'KASPER Guide (no oficial)',
  print: 'Imprimir esta página',
  madeOn: (when) => `Estado: ${when}.`,
  of: (alias) => `Para: ${alias}.`,
  selfReported:
    'Declarado por la propia persona: hecho a partir de lo marcado y de lo visto en las pantallas de este navegador. No prueba nada y no es un documento oficial.',
  unofficial: 'No oficial. Sin relación con el gobierno de Kentucky.',
  noPerson: 'No hay nadie elegido en el panel, o todavía no hay nada anotado: no hay nada que imprimir.',
  notAnswered: 'Sin respuesta.',
  answerOf: (day) =>
    `Declarado por la propia persona: se deduce de las respuestas de abajo (${day}) y no es una decisión oficial.`,
  steps: 'Pasos',
  open: 'Sin hacer',
  deadlines: 'Fechas',
  noDeadlines: 'No corre ningún plazo.',
  late: (when) => `Terminó: ${when}.`,
  desks: 'A quién llamar',
  official: 'Lo que dicen las páginas oficiales',
};
