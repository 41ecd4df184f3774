import type { DrawnScreen } from '../../drawn-screen.ts';
import type { HostId } from '../../hosts.ts';
import { kogScreen } from './kog-screen.ts';

/** Where links go that practice does not follow. */
export function notDrawn(path = '/public/not-drawn', host: HostId = 'kog'): DrawnScreen {
  const drawn = kogScreen({
    key: 'nobody/not-drawn',
    path,
    title: 'Not part of practice',
    heading: 'Not part of practice',
    frame: host,
    blocks: [
      { kind: 'text', text: 'This screen has not been drawn. Go back to go on with the practice.' },
      { kind: 'links', name: 'back', look: 'row', links: [{ label: 'Home', to: '/home/', host: 'kog' }] },
    ],
  });
  return { ...drawn, host };
}
