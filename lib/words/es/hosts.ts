import type { Words } from '../words';
import { counts } from './language';

/** Sitios: lo que el navegador deja ver a la guía, y lo que la persona puede permitir. */
export const hosts: Words['hosts'] = {
  closedTitle: 'Su navegador no deja entrar a la guía',
  closed: (sites) =>
    `La guía no puede mirar ${counts.list(sites)}. Por eso no muestra nada allí y no ve dónde está usted. Se fijó así en este navegador, o lo fijó quien administra esta computadora.`,
  allowAgain: 'Permitirlo de nuevo',
  closedRefused:
    'No se cambió nada. La lista de pasos sigue funcionando aquí; puede permitir el sitio en cualquier momento, aquí o en los ajustes de extensiones del navegador.',
  cannotAsk:
    'El navegador no preguntó. Es posible que quien administra esta computadora lo haya desactivado.',

  upload: 'Esta es la puerta equivocada: el envío de datos.',
  uploadWhy:
    'Aquí las farmacias informan los datos de lo que dispensan. Su propia cuenta de KASPER comienza en KOG.',

  offer: (host) => `Esta pestaña es ${host}.`,
  offerWhy:
    'La guía conoce KOG y KASPER solo en sus direcciones habituales. Si uno de ellos está ahora aquí, puede dejar que la guía mire este único sitio.',
  allow: (host) => `Guíeme en ${host}`,
  offerRefused: (host) =>
    `Usted dijo que no, así que la guía no entra en ${host}. La lista de pasos sigue funcionando aquí; puede permitirlo en cualquier momento.`,
  allowedNotSeen: (host) =>
    `Usted permitió la guía en ${host}, pero todavía no ve nada. Recargue la pestaña.`,
  allowedHere: (host) => `Usted permitió la guía en ${host}.`,
  stop: 'No mirar más aquí',
  stopped: (host) => `La guía ya no mira ${host}.`,
};
