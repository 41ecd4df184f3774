import type { Moment } from '../../deadlines/reminders';
import type { Words } from '../words';
import { counts, dates } from './language';

export const calendar: Words['calendar'] = {
  name: 'KASPER Guide (no oficial)',
  fileName: 'kasper-guide.ics',
  summary: (name, exact) => (exact ? `${name}: termina el plazo` : `${name}: último día`),
  ifMissed: (what) => `Si se pasa el plazo: ${what}`,
  desk: (desk, call) => `${desk}: ${call}`,
  selfReported:
    'Hecho por KASPER Guide (no oficial) a partir de lo marcado o de lo visto en las pantallas. No es un aviso oficial.',

  add: 'Agregar al calendario',
  addOne: (name) => `Agregar al calendario: ${name}`,
  addAll: 'Agregar todo al calendario',
  added:
    'El archivo de calendario está listo. Ábralo para agregarlo a su calendario. Un archivo posterior lo actualiza.',

  when: 'Cuándo recordármelo',
  whenWhy: 'Para los avisos del navegador y para las alarmas del archivo de calendario.',
  offset,
};

function offset(at: Moment): string {
  if ('minutes' in at) return at.minutes > 0 ? 'Cuando termine el plazo' : `${length(-at.minutes)} antes`;
  if (at.days === 0) return `El último día, ${dates.hour(at.hour)}`;
  if (at.days === 1) return `Terminado el plazo: al día siguiente, ${dates.hour(at.hour)}`;
  const days = counts.length(Math.abs(at.days), 'day');
  return `${days} ${at.days > 0 ? 'después' : 'antes'}, ${dates.hour(at.hour)}`;
}

function length(minutes: number): string {
  return minutes < 60 ? counts.length(minutes, 'minute') : counts.length(minutes / 60, 'hour');
}
