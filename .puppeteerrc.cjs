// The tests use a browser that is already there; puppeteer's own download would only slow the install.
module.exports = { skipDownload: true };
