import { createHash } from 'node:crypto';

/** Sends the explorer's form to the API and shows the answer; also with Ctrl+Enter, as editors do. */
export const EXPLORER_SCRIPT = `
const form = document.querySelector('form');
const answer = document.querySelector('output');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { query, variables, coalition } = Object.fromEntries(new FormData(form));
  try {
    const headers = { 'content-type': 'application/json', ...(coalition && { 'x-coalition': coalition }) };
    const body = JSON.stringify({ query, variables: variables.trim() ? JSON.parse(variables) : {} });
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    answer.textContent = JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    answer.textContent = String(error);
  }
});
form.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
`.trim();

export const EXPLORER_SCRIPT_PATH = `/assets/explorer.js?v=${createHash('sha256').update(EXPLORER_SCRIPT).digest('hex').slice(0, 12)}`;
