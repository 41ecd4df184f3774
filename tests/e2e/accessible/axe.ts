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
  /** Which of the sections of `main` are passed over, by their place. */
  readonly except?: readonly number[];
}

/** What axe finds: a line for each element. */
export async function axeFaults(
  page: Page,
  { within = 'html', only, except = [] }: Asked = {},
): Promise<string[]> {
  const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: TAGS };
  // Half a megabyte: sent once to each page.
  if (!(await evaluateAsTools(page, 'typeof axe === "object"')))
    await evaluateAsTools(page, `(() => { ${axe.source} })()`);
  const { violations, passes } = (await evaluateAsTools(
    page,
    `axe.run({
        include: [document.querySelector(${JSON.stringify(within)})],
        exclude: ${JSON.stringify(except)}.map((at) => document.querySelectorAll('main > section')[at]),
      }, ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})
      .then(({ violations, passes }) => ({ violations, passes }))`,
  )) as Pick<AxeResults, 'violations' | 'passes'>;
  if (passes.length === 0) return ['axe looked at nothing'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}
