/** A style sheet is its text, as in the build. */
module.exports = { process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }) };
