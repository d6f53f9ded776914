// React comes as CommonJS alone: this loads it without a bundler, one file after the other.
window.load = (() => {
  const files = {
    react: 'react/cjs/react.production.js',
    'react/jsx-runtime': 'react/cjs/react-jsx-runtime.production.js',
    scheduler: 'scheduler/cjs/scheduler.production.js',
    'react-dom': 'react-dom/cjs/react-dom.production.js',
    'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
  };
  const loaded = {};
  return function load(name) {
    if (loaded[name]) return loaded[name].exports;
    const request = new XMLHttpRequest();
    request.open('GET', `/node_modules/${files[name]}`, false);
    request.send();
    const module = (loaded[name] = { exports: {} });
    const script = document.createElement('script');
    script.text = `window.load.file = function (require, module, exports, process) {${request.responseText}}`;
    document.head.append(script);
    script.remove();
    load.file(load, module, module.exports, { env: {} });
    return module.exports;
  };
})();
