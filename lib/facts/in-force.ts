import type { Language, Theme } from './choices';
import type { PolicyKey, PolicyRead } from './policy';
import type { Preferences } from './preferences';
import type { Shared } from './workstation';

/** What counts in this browser: the policy of an IT department over what a person chose over what is usual. */
export interface InForce {
  readonly language: Language;
  readonly theme: Theme;
  /** Ids of steps, phases, or `guard`: not shown in the page. */
  readonly mutedHints: readonly string[];
  /** Those of them that the policy keeps away. */
  readonly mutedByPolicy: readonly string[];
  readonly mutesReminders: boolean;
  readonly shared: Shared;
  /** Numbers that take the place of those the guide was made with, by desk. */
  readonly phones: Readonly<
    Partial<Record<'kog-help-desk' | 'business-office' | 'kasper-help-desk', string>>
  >;
  /** The pharmacy's own help. */
  readonly helpLine: string | null;
  readonly welcomes: boolean;
  readonly mayExport: boolean;
  /** What the policy decides, so that nobody wonders why it cannot be changed. */
  readonly byPolicy: readonly PolicyKey[];
  /** Values of the policy that say nothing we understand. */
  readonly ignored: readonly string[];
}

export function inForce({ policy, ignored }: PolicyRead, preferences: Preferences, shared: Shared): InForce {
  const { phoneKogHelpDesk, phoneBusinessOffice, phoneKasperHelpDesk } = policy;
  return {
    language: preferences.language,
    theme: preferences.theme,
    mutedHints: [...new Set([...preferences.muted, ...(policy.muteHints ?? [])])],
    mutedByPolicy: policy.muteHints ?? [],
    mutesReminders: policy.muteReminders ?? false,
    shared: {
      mode: policy.sharedWorkstation ?? shared.mode,
      hideAfter: policy.hideAfterMinutes ?? shared.hideAfter,
    },
    phones: {
      ...(phoneKogHelpDesk && { 'kog-help-desk': phoneKogHelpDesk }),
      ...(phoneBusinessOffice && { 'business-office': phoneBusinessOffice }),
      ...(phoneKasperHelpDesk && { 'kasper-help-desk': phoneKasperHelpDesk }),
    },
    helpLine: policy.helpLine ?? null,
    welcomes: policy.noWelcome !== true,
    mayExport: policy.noExport !== true,
    byPolicy: Object.keys(policy) as PolicyKey[],
    ignored,
  };
}
