import type { Links } from '../../drawn-screen.ts';

const TABS = [
  ['Home', '/Home.aspx'],
  ['Patient Request', '/PatientRequest.aspx'],
  ['Account Maintenance', '/AccountMaintenance.aspx'],
] as const;

/** The tabs of KASPER once signed in. */
export function kasperTabs(current: (typeof TABS)[number][0]): Links {
  return {
    kind: 'links',
    name: 'tabs',
    look: 'tabs',
    links: TABS.map(([label, to]) => ({ label, to, current: label === current })),
  };
}
