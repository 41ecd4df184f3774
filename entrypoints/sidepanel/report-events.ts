import type { ReportEvents } from '../../components/report/report-events';
import { browser } from '../../lib/browser';
import { LAID_DOWN } from '../../lib/report/describe-screen';
import { reportText } from '../../lib/report/report-text';
import { screenReport } from '../../lib/report/screen-report';
import { activeTab } from './active-tab';
import { exportFile } from './export-file';

/** Puts the describing script into the tab beside the panel, on the person's click alone, and makes a text of its answer. */
export function reportEvents(): Required<ReportEvents> {
  return {
    async describe(words) {
      const tab = await activeTab();
      if (tab?.id === undefined) throw new Error('No tab to look at.');
      const target = { tabId: tab.id };
      await browser.scripting.executeScript({ target, files: ['describe.js'] });
      const [top] = await browser.scripting.executeScript({ target, func: take, args: [LAID_DOWN] });
      const { version } = browser.runtime.getManifest();
      return reportText(screenReport.parse(top?.result), version, words);
    },
    save: (text, name) => exportFile(name, text, 'text/plain;charset=utf-8'),
  };
}

/** Runs in the tab. */
function take(name: string): unknown {
  const report: unknown = Reflect.get(globalThis, name);
  Reflect.deleteProperty(globalThis, name);
  return report;
}
