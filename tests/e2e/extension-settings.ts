/// <reference types="chrome" />
/** Chromium's own page of extensions, where a person lets one into private windows or loads it anew. */
import type { Page } from '@playwright/test';

/** What of it is used here. */
interface DeveloperPrivate {
  updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(update: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  reload(extensionId: string, options: { failQuietly: boolean }): Promise<unknown>;
}

/** Opens it in this tab. Without its developer mode an extension loaded from a folder would not start again. */
export async function extensionSettings(page: Page, extensionId: string) {
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate.updateProfileConfiguration(
      {
        inDeveloperMode: true,
      },
    ),
  );
  return {
    allowPrivate: () =>
      page.evaluate(
        (id) =>
          (
            chrome as unknown as { developerPrivate: DeveloperPrivate }
          ).developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true }),
        extensionId,
      ),
    /** As by its switch there; taking it out ends it in the same way. */
    switchOff: () => page.evaluate((id) => chrome.management.setEnabled(id, false), extensionId),
    reload: () =>
      page.evaluate(
        (id) =>
          (chrome as unknown as { developerPrivate: DeveloperPrivate }).developerPrivate
            .reload(id, { failQuietly: true })
            .then(() => undefined),
        extensionId,
      ),
  };
}
