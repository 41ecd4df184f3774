import type { Words } from '../words';

export const welcome: Words['welcome'] = {
  title: 'KASPER Guide le lleva a una cuenta de KASPER',
  lead: 'Le acompaña en las pantallas de KOG y KASPER, y guarda su lista de pasos y sus fechas.',
  does: 'Lo que hace',
  doesLines: [
    'Señala lo próximo que debe usar en la pantalla.',
    'Le advierte donde dos campos deben quedar vacíos.',
    'Vigila los plazos: cuatro horas para activar, 14 días para el correo electrónico de bienvenida, 90 días para la contraseña de KOG.',
    'Muestra la frase oficial en que se basa cada paso.',
  ],
  never: 'Lo que nunca hace',
  neverLines: [
    'Nunca llena campos, hace clic ni envía nada por usted.',
    'Nunca lee lo que usted escribe, y nunca guarda nombres, números ni direcciones de una pantalla.',
    'Nunca envía nada a ninguna parte: no tiene servidor y no usa la red.',
    'Nunca muestra nada en pantallas de pacientes.',
  ],
  begin: 'Dos clics, y todo está listo',
  pin: 'Fije el icono: haga clic en la pieza de rompecabezas de la barra de herramientas, y luego en la chincheta junto a KASPER Guide.',
  pinFirefox:
    'Fije el icono: haga clic en la pieza de rompecabezas de la barra de herramientas, luego en el engranaje junto a KASPER Guide, y luego en “Anclar a la barra de herramientas” (“Pin to Toolbar”).',
  open: 'Abrir la lista de pasos',
  openWhy: 'Aparece junto al portal. Más tarde, se abre con el icono de la barra de herramientas.',
  inTab: 'Abrirla en una pestaña',
  options: 'Opciones: idioma, aspecto, indicaciones',
};
