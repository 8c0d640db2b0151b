// All MUST and SHOULD audits of graphql-http against a running gateway.
//   node graphql-over-http.mjs [http://localhost:8080/graphql]
import { serverAudits } from 'graphql-http';

const url = process.argv[2] ?? 'http://localhost:8080/graphql';
const counts = {};
const failures = [];
for (const audit of serverAudits({ url })) {
  const level = audit.name.split(' ')[0];
  const result = await audit.fn();
  const passed = result.status === 'ok';
  counts[level] ??= { passed: 0, failed: 0 };
  counts[level][passed ? 'passed' : 'failed']++;
  if (!passed && level !== 'MAY') failures.push(`${audit.id} ${audit.name}: ${result.reason}`);
}
for (const [level, { passed, failed }] of Object.entries(counts)) console.log(`${level}: ${passed} passed, ${failed} failed`);
failures.forEach(failure => console.error(failure));
const whole = counts.MUST?.passed === 13 && counts.SHOULD?.passed === 23;
process.exit(failures.length === 0 && whole ? 0 : 1);
