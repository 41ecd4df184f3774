/** Elements that say of themselves that they head something. */
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role="heading"],legend,caption';
