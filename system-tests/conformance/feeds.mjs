// The RPDE validator of OpenActive over the feeds of a running gateway.
//   node feeds.mjs [http://localhost:8080] [kind ...]
import { createRequire } from 'node:module';

const { RpdeValidator } = createRequire(import.meta.url)('@openactive/rpde-validator');
const [base = 'http://localhost:8080', ...named] = process.argv.slice(2);
const kinds = named.length ? named : ['place', 'space', 'network'];
let errors = 0;
for (const kind of kinds) {
  const log = await RpdeValidator(`${base}/feeds/${kind}`, { pageLimit: 20, timeoutMs: 10_000, logCallback: () => {} });
  const found = log.pages.flatMap(page => page.errors.map(error => error.data));
  const wrong = found.filter(error => !['warning', 'suggestion', 'notice'].includes(error.severity));
  const items = log.pages.length;
  console.log(`${kind}: ${items} pages, ${wrong.length} errors, ${found.length - wrong.length} notes`);
  found.forEach(error => console.log(`  ${error.severity} ${error.type} ${error.message ?? ''} ${error.url}`));
  errors += wrong.length;
}
process.exit(errors === 0 ? 0 : 1);
