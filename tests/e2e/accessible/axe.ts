import type { Page } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';

export const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Evaluates text in the page whatever its policy says of scripts, as the developer tools do. */
async function evaluateAsTools(page: Page, expression: string): Promise<unknown> {
  const cdp = await page.context().newCDPSession(page);
  const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  await cdp.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

interface Asked {
  readonly within?: string;
  /** Rules; left out: all of WCAG 2.2 A and AA. */
  readonly only?: readonly string[];
}

/** What axe finds: a line for each element. */
export async function axeFaults(page: Page, { within = 'html', only }: Asked = {}): Promise<string[]> {
  const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: TAGS };
  const { violations, passes } = (await evaluateAsTools(
    page,
    `(globalThis.axe ? Promise.resolve() : Promise.resolve((() => { ${axe.source} })()))
      .then(() => axe.run(document.querySelector(${JSON.stringify(within)}), ${JSON.stringify({ runOnly, resultTypes: ['violations'] })}))
      .then(({ violations, passes }) => ({ violations, passes }))`,
  )) as Pick<AxeResults, 'violations' | 'passes'>;
  if (passes.length === 0) return ['axe looked at nothing'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}
