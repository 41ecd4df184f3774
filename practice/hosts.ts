/** The hosts that are drawn, under the portals' real names. */
export const HOSTS = {
  kog: 'kog.chfs.ky.gov',
  kasper: 'ekasper.chfs.ky.gov',
  /** A different system: the wrong door. */
  upload: 'ekasperupload.chfs.ky.gov',
} as const;

export type HostId = keyof typeof HOSTS;

/** Which drawn host a host name (without port) is; KOG for any other name. */
export function hostIdOf(name: string): HostId {
  for (const id of ['kasper', 'upload'] as const) if (HOSTS[id] === name.toLowerCase()) return id;
  return 'kog';
}
