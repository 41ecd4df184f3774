import { hosts as english } from '../en/hosts';
import type { Words } from '../words';
import { counts } from './language';

/** Sitios: lo que el navegador deja ver a la guía, y lo que la persona puede permitir. */
export const hosts: Words['hosts'] = {
  keptOutTitle: 'Su navegador no deja entrar a la guía',
  withdrawn: (sites) =>
    `La guía no puede mirar ${counts.list(sites)}. Por eso no muestra nada allí y no ve dónde está usted. Se fijó así en este navegador, o lo fijó quien administra esta computadora.`,
  allowAgain: 'Permitirlo de nuevo',
  withdrawnRefused:
    'No se cambió nada. La lista de pasos sigue funcionando aquí; puede permitir el sitio en cualquier momento, aquí o en los ajustes de extensiones del navegador.',
  policyTitle: 'Su departamento de informática no deja entrar a la guía',
  policy: (host) =>
    `Una directiva de esta computadora cierra ${host} a la guía: no muestra nada allí y no ve dónde está usted.`,
  shut: (host) =>
    `El navegador no deja que la guía vea nada de ${host}. ¿No se cargó la página? Entonces recárguela. Si se cargó, puede que su departamento de informática haya cerrado este sitio a las extensiones; un PDF siempre les está cerrado.`,
  goOn: 'Su lista de pasos funciona de todos modos: marque usted sus pasos.',
  policyPerhaps: 'Su departamento de informática no deja entrar a la guía en esta pestaña.',
  policyPerhapsWhy: 'Si muestra KOG o KASPER, dé estas palabras a su departamento de informática.',
  forIt: 'Palabras, en inglés, para su departamento de informática',
  forItSay: english.forItSay,
  forItCopy: 'Copiar estas palabras',
  forItCopied: 'Copiado: las palabras para su departamento de informática.',
  cannotAsk:
    'El navegador no preguntó. Es posible que quien administra esta computadora lo haya desactivado.',

  here: (host) => `Esta pestaña es ${host}.`,
  seesNothing: 'La guía no ve nada de ella. Arriba se dice por qué.',
  seesNothingYet: 'La guía todavía no ve nada de ella. Si sigue así, recargue la pestaña.',

  upload: 'Esta es la puerta equivocada: el envío de datos.',
  uploadWhy:
    'Aquí las farmacias informan los datos de lo que dispensan. Su propia cuenta de KASPER comienza en KOG.',

  offerWhy:
    'La guía conoce KOG y KASPER solo en sus direcciones habituales. Si uno de ellos está ahora aquí, puede dejar que la guía mire este único sitio.',
  allow: (host) => `Guíeme en ${host}`,
  offerRefused: (host) =>
    `Usted dijo que no, así que la guía no entra en ${host}. La lista de pasos sigue funcionando aquí; puede permitirlo en cualquier momento.`,
  allowedNotSeen: (host) =>
    `Usted permitió la guía en ${host}, pero todavía no ve nada de él. Si sigue así, recargue la pestaña.`,
  allowedHere: (host) => `Usted permitió la guía en ${host}.`,
  stop: 'No mirar más aquí',
  stopped: (host) => `La guía ya no mira ${host}.`,
};
