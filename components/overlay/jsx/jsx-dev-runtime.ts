export type { JSX } from './jsx-runtime';
export { jsx as jsxDEV } from './jsx-runtime';
