import type { Words } from '../words';

export const where: Words['where'] = {
  title: 'Dónde está',
  onPage: (page) => `Está en: ${page}.`,
  picked: (page) => `Usted indicó: esto es ${page}.`,
  unknown: 'No conozco esta pantalla con seguridad.',
  unknownWhy: 'Puede haber cambiado, o no es parte del camino. Aquí la guía no muestra nada en la página.',
  ambiguous: 'Esta pantalla se parece a más de una que conozco.',
  nearest: 'Las más parecidas son:',
  missing: (signs) => `falta: ${signs.join('; ')}`,
  isIt: 'Es esta',
  isItNamed: (page) => `Es esta: ${page}`,
  pickOther: 'O es otra:',
  noAdvice: 'La guía no tiene consejo para esa pantalla.',
  elsewhereMoved:
    '¿Es KOG o KASPER en otra dirección? Entonces haga clic en el icono de la guía en la barra del navegador, para que la guía sepa de qué sitio se trata.',
  pick: 'Yo sé cuál es:',
  pickNone: 'Elija una pantalla',
  pickAgain: 'No es esta pantalla',
  elsewhere: 'Esta pestaña no es KOG ni KASPER.',
  openKog: 'Abrir KOG',
  openKasper: 'Abrir KASPER',
};
