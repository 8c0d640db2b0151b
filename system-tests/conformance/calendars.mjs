// ical.js (Mozilla) over the agendas of a running service: each parses, expands and says what our own arithmetic says.
//   node calendars.mjs http://localhost:8081/api/directory/places/<id>/agenda.ics [...]
//   node calendars.mjs some-file.ics
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';

const MOST = 500;
const sources = process.argv.slice(2);
if (sources.length === 0) {
  console.error('which agenda? give addresses or files');
  process.exit(2);
}
let faults = 0;
const fault = (source, message) => { faults++; console.error(`${source}: ${message}`); };
for (const source of sources) {
  const bytes = /^https?:/.test(source) ? Buffer.from(await (await fetch(source)).arrayBuffer()) : await readFile(source);
  const text = bytes.toString('utf8');
  if (text.includes('\uFFFD')) fault(source, 'a character is cut');
  if (/(^|[^\r])\n/.test(text)) fault(source, 'a line does not end with CRLF');
  text.split('\r\n').filter(line => Buffer.byteLength(line) > 75).forEach(line => fault(source, `longer than 75 octets: ${line}`));
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  calendar.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(zone));
  const events = calendar.getAllSubcomponents('vevent');
  const series = events.filter(event => !event.hasProperty('recurrence-id'));
  let dates = 0;
  for (const component of series) {
    for (const name of ['uid', 'dtstamp', 'dtstart', 'sequence', 'status', 'last-modified']) {
      if (!component.hasProperty(name)) fault(source, `an event lacks ${name}`);
    }
    const start = component.getFirstProperty('dtstart');
    const zone = start.getParameter('tzid');
    if (zone && !ICAL.TimezoneService.has(zone)) fault(source, `${zone} is not described`);
    const uid = component.getFirstPropertyValue('uid');
    const exceptions = events.filter(event => event.hasProperty('recurrence-id') && event.getFirstPropertyValue('uid') === uid);
    const event = new ICAL.Event(component, { exceptions });
    const iterator = event.iterator();
    for (let count = 0, next; count < MOST && (next = iterator.next()); count++) {
      event.getOccurrenceDetails(next);
      dates++;
    }
  }
  console.log(`${source}: ${events.length} VEVENT, ${series.length} events, ${dates} dates`);
}
process.exit(faults === 0 ? 0 : 1);
