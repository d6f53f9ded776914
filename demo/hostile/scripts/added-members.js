// Gives every object every member that Turnout's bundle asks any object for; `?members=each,kind` gives these alone,
// and `?as=text` or `?as=true` gives words or a truth value where old scripts give functions.
(() => {
  const asked = new URLSearchParams(location.search);
  const values = { function: () => () => 'added', text: (name) => `added ${name}`, true: () => true };
  const value = values[asked.get('as') || 'function'];

  // Where every object has a `then`, no promise ever comes to its end; a `toJSON` JSON itself asks of every list. The others Lit asks of whatever it is given, most of
  // which has none: its own that begin with _$, those of a controller, whether something is a node, has several parts.
  const nobodyCanBear =
    /^(?:then|toJSON|get|set|IS_PAPA_WORKER|_\$.*|host(?:Connected|Disconnected|Updated?)|nodeType|strings)$/;

  const membersRead = () => {
    const request = new XMLHttpRequest();
    request.open('GET', '/dist/turnout-complete.js', false);
    request.send();
    const read = request.responseText.matchAll(/(?:\.|[{,](?=[\w$]+:)|"(?=\w+"in\b))([a-z_$][\w$]*)/gi);
    return [...new Set([...read].map(([, name]) => name))].filter((name) => !nobodyCanBear.test(name));
  };

  const members = asked.has('members') ? asked.get('members').split(',') : membersRead();
  for (const name of members) if (!(name in Object.prototype)) Object.prototype[name] = value(name);
})();
