import type { Words } from '../words';

/** The browser may speak English or Spanish: its settings are named in both. */
export const popUps: Words['popUps'] = {
  title: 'Cómo permitir ventanas emergentes',
  why: 'La ayuda anterior de KASPER dice: los bloqueadores de ventanas emergentes deben permitir ekasper.chfs.ky.gov. Solo para ese sitio:',
  blocked:
    '¿El navegador acaba de bloquear una? Lo dice en la barra de direcciones. Haga clic allí y elija permitir siempre las ventanas emergentes de este sitio.',
  before: 'O permítalas antes:',
  browsers: [
    [
      'Chrome',
      'Configuración (“Settings”), “Privacidad y seguridad” (“Privacy and security”), “Configuración de sitios” (“Site settings”), ventanas emergentes (“Pop-ups and redirects”). En los sitios permitidos, haga clic en “Agregar” (“Add”).',
    ],
    [
      'Edge',
      'Configuración (“Settings”); busque “emergentes” (“pop-ups”) y abra ese ajuste. En los sitios permitidos, haga clic en “Agregar” (“Add”).',
    ],
    [
      'Firefox',
      'Ajustes (“Settings”); busque “emergentes” (“pop-up”). En el ajuste que bloquea las ventanas emergentes, haga clic en “Excepciones” (“Exceptions”).',
    ],
  ],
  type: 'Escriba https://ekasper.chfs.ky.gov y guárdelo.',
  managed: '¿No hay esa opción, o está bloqueada? Entonces decide quien administra esta computadora.',
};
