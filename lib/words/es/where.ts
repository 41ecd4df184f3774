import { where as english } from '../en/where';
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
  elsewhereWhy: '¿Acaba de abrirla, o de instalar la guía? Entonces recargue la pestaña.',
  keptOut: 'Sí lo es: esta pestaña muestra KOG o KASPER',
  keptOutWhy:
    'Recargue primero la pestaña. Si nada cambia, este navegador deja la guía fuera del portal: es posible que su departamento de informática la haya bloqueado allí, o que se haya retirado el acceso en la lista de extensiones del navegador. Este panel le guía de todos modos; solo que no se muestra nada en la página.',
  keptOutToIt: 'Palabras, en inglés, para su departamento de informática:',
  keptOutSay: english.keptOutSay,
  keptOutCopy: 'Copiar estas palabras',
  keptOutCopied: 'Copiado: las palabras para su departamento de informática.',
  openKog: 'Abrir KOG',
  openKasper: 'Abrir KASPER',
};
