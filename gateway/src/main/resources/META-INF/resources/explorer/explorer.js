// The explorer: GraphiQL with ready queries. Subscriptions come as server-sent events on the same path.
(async () => {
  const post = (params, headers, accept, signal) => fetch('/graphql', {
    method: 'POST', signal, body: JSON.stringify(params),
    headers: { 'content-type': 'application/json', accept, ...headers },
  });

  async function* events(params, headers) {
    const stop = new AbortController();
    try {
      const response = await post(params, headers, 'text/event-stream', stop.signal);
      if (!response.headers.get('content-type').startsWith('text/event-stream')) {
        yield await response.json();
        return;
      }
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      for (;;) {
        const { value, done } = await reader.read();
        if (done) return;
        text += value;
        for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
          const event = text.slice(0, end);
          text = text.slice(end + 2);
          if (event.startsWith('event: complete')) return;
          if (event.startsWith('event: next')) yield JSON.parse(event.slice(event.indexOf('data: ') + 6));
        }
      }
    } finally {
      stop.abort();
    }
  }

  const isSubscription = (params, document) => document?.definitions.some(definition =>
    definition.operation === 'subscription' && (!params.operationName || definition.name?.value === params.operationName));

  const fetcher = (params, { headers, documentAST } = {}) => isSubscription(params, documentAST)
    ? events(params, headers)
    : post(params, headers, 'application/graphql-response+json, application/json;q=0.9').then(r => r.json());

  const nothing = '00000000-0000-7000-8000-000000000000';

  // Some ready queries are about one sample place, and what it may put money into: they are looked up, so that these work as they come.
  const samplePlace = async () => {
    const query = '{ place(externalId: {source: "sample", id: "perigord-01"}) { ...one } places(first: 1) { nodes { ...one } } } fragment one on Place { id version name kinds }';
    const { data } = await fetcher({ query });
    return data?.place ?? data?.places?.nodes[0] ?? { id: nothing, version: 1, name: 'Sample', kinds: ['OTHER'] };
  };

  // The first improvement of the sample that looks for money, of the shared agenda where it is there.
  const sampleImprovement = async () => {
    const query = '{ common(slug: "agenda-partage") { improvements(status: [OPEN]) { id } } improvements(filter: {status: [OPEN]}, first: 1) { nodes { id } } }';
    const { data } = await fetcher({ query });
    return data?.common?.improvements[0] ?? data?.improvements?.nodes[0] ?? { id: nothing };
  };

  const put = (text, name, thing) => text.replaceAll(new RegExp(`"\\$${name}\\.(\\w+)"`, 'g'), (whole, member) => JSON.stringify(thing[member]));

  const freshKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

  const filled = async variables => {
    const in7days = JSON.stringify(new Date(Date.now() + 7 * 24 * 3600 * 1000).toISOString());
    let text = JSON.stringify(variables ?? {}, null, 2)
      .replaceAll('"$in7days"', in7days)
      .replaceAll('"$key"', () => JSON.stringify(freshKey()));
    if (text === '{}') return '';
    if (text.includes('$sample.')) text = put(text, 'sample', await samplePlace());
    if (text.includes('$improvement.')) text = put(text, 'improvement', await sampleImprovement());
    return text;
  };

  const memory = () => {
    const kept = new Map([['graphiql:theme', 'light']]);
    return { getItem: k => kept.get(k) ?? null, setItem: (k, v) => kept.set(k, v), removeItem: k => kept.delete(k), clear: () => kept.clear(), get length() { return kept.size; } };
  };

  const root = ReactDOM.createRoot(document.getElementById('explorer'));
  let shown = 0;
  let headers = '';

  async function show(ready, run) {
    const mine = ++shown;
    const variables = await filled(ready.variables);
    if (mine !== shown) return;
    // At once, so that the button found below is that of this query.
    ReactDOM.flushSync(() => root.render(React.createElement(GraphiQL, {
      key: mine, fetcher, query: ready.query, variables, headers, storage: memory(), forcedTheme: 'light',
      defaultEditorToolsVisibility: variables ? 'variables' : ready.token ? 'headers' : false,
      onEditHeaders: text => { headers = text; }, showPersistHeadersSettings: false, isHeadersEditorEnabled: true,
    })));
    if (run) whenThere('.graphiql-execute-button', button => button.click());
  }

  const whenThere = (selector, then, tries = 100) => {
    const found = document.querySelector(selector);
    if (found) setTimeout(() => then(found), 50);
    else if (tries > 0) setTimeout(() => whenThere(selector, then, tries - 1), 50);
  };

  const queries = await (await fetch('/explorer/queries.json')).json();
  const asked = new URLSearchParams(location.search).get('place');
  if (asked) {
    const place = queries.find(ready => ready.name === 'place');
    place.query = place.query.replace('externalId: {source: "sample", id: "perigord-01"}', `id: ${JSON.stringify(asked)}`);
    queries.unshift(queries.splice(queries.indexOf(place), 1)[0]);
  }
  const list = document.getElementById('ready');
  queries.forEach((ready, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    const title = document.createElement('strong');
    title.textContent = ready.title;
    const about = document.createElement('span');
    about.textContent = ready.about;
    if (ready.token) {
      const key = document.createElement('span');
      key.className = 'key';
      key.textContent = 'key';
      button.append(key);
    }
    button.append(title, about);
    button.addEventListener('click', () => {
      list.querySelectorAll('button').forEach(other => other.setAttribute('aria-current', other === button));
      show(ready, !ready.token);
    });
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
    if (index === 0) button.click();
  });
})();
